import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { recordId } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from './actor.js';
import { MemberInput, UpdateMemberInput } from './member.input.js';
import { readMember, readMembers } from './member.read.js';
import { MemberService } from './member.service.js';
import { Member } from './member.type.js';
import { OneTimeLink } from './one-time-link.type.js';
import { PasswordLinkService } from './password-link.service.js';

@Resolver(() => Member)
export class MemberResolver {
  constructor(
    private readonly db: Database,
    private readonly members: MemberService,
    private readonly links: PasswordLinkService,
  ) {}

  @Query(() => [Member], { name: 'members', description: 'By name.' })
  list(@Args('activeOnly', { type: () => Boolean, nullable: true, defaultValue: true }) activeOnly: boolean | null): Promise<Member[]> {
    return readMembers(this.db, { activeOnly: activeOnly ?? true });
  }

  @Mutation(() => Member, { description: 'Adds a member, who signs in after setting a password through a link; for administrators.' })
  async createMember(@CurrentActor() actor: Actor, @Args('input') input: MemberInput): Promise<Member> {
    return this.read(await this.members.create(actor, input));
  }

  @Mutation(() => Member, { description: 'Changes or deactivates a member; for administrators. Everybody may change their own time zone.' })
  async updateMember(@CurrentActor() actor: Actor, @Args('input') input: UpdateMemberInput): Promise<Member> {
    return this.read(await this.members.update(actor, input));
  }

  @Mutation(() => OneTimeLink, { description: 'A link with which the member sets a password; for administrators. It replaces earlier ones.' })
  createPasswordLink(@CurrentActor() actor: Actor, @Args('memberId', { type: () => ID }) memberId: string): Promise<OneTimeLink> {
    return this.links.create(actor, parseInput(recordId, memberId));
  }

  private async read(id: string): Promise<Member> {
    return (await readMember(this.db, id))!;
  }
}
