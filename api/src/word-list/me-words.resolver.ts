import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import type { Actor } from '../member/actor.js';
import { Me } from '../member/me.type.js';
import { mayDecideWords } from './word-decider.js';
import { countProposals } from './word.read.js';

@Resolver(() => Me)
export class MeWordsResolver {
  constructor(private readonly db: Database) {}

  @ResolveField(() => Boolean, { description: 'Whether the member may change the word lists; everybody else proposes.' })
  mayDecideWords(@CurrentActor() actor: Actor): boolean {
    return mayDecideWords(actor);
  }

  @ResolveField(() => Int, { description: 'Proposed words that wait for the member to decide.' })
  wordProposalCount(@CurrentActor() actor: Actor): Promise<number> {
    return countProposals(this.db, actor);
  }
}
