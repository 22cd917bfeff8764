import type { MemberRow } from '../../api/src/member/member.entity.js';
import { type Api, startApi } from './api.js';
import { completeCoe } from './complete-coe.js';
import { addActionItem, addMember, addPlace, addTeam, type CoeForTest, type Place } from './factories.js';
import { steps, versionOf, type Steps } from './reviewing.js';

/** What somebody is to the COEs of `Cast`; nobody is two of them. */
export const ROLES = [
  'author',
  /** Belongs to the owning team. */
  'colleague',
  /** Of the organisation above the team. */
  'director',
  'formerAuthor',
  'formerDirector',
  /** Owns the action items, and is invited where a COE is restricted. */
  'owner',
  /** Asked the questions, and is invited where a COE is restricted. */
  'asker',
  'administrator',
  /** Belongs to another organisation. */
  'outsider',
] as const;
export type Role = (typeof ROLES)[number];

/** Those who may not see a restricted COE. */
export const BLIND: readonly Role[] = ['outsider', 'administrator', 'formerAuthor', 'formerDirector'];

type Visibility = 'OPEN' | 'RESTRICTED';

/** A COE somewhere in its life, with its version, and the steps that go on from there. */
export interface Standing {
  coe: CoeForTest;
  life: Steps;
  version: number;
}

/** An organisation with somebody in every role, and COEs in every state. */
export class Cast {
  private constructor(
    readonly api: Api,
    readonly place: Place,
    readonly members: Record<Role, MemberRow>,
  ) {}

  static async start(): Promise<Cast> {
    const api = await startApi();
    const place = await addPlace(api.db);
    const elsewhere = await addTeam(api.db, { below: place.company });
    const stranger = () => addMember(api.db, { teams: [elsewhere] });
    const members = {
      author: place.author,
      colleague: place.colleague,
      director: place.director,
      outsider: place.outsider,
      formerAuthor: await stranger(),
      formerDirector: await addMember(api.db),
      owner: await stranger(),
      asker: await stranger(),
      administrator: await addMember(api.db, { isAdministrator: true, teams: [elsewhere] }),
    };
    const cast = new Cast(api, place, members);
    for (const director of [members.formerDirector, members.director]) {
      await cast.as('administrator').query('mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { id } }', {
        input: { teamId: place.organisation.id, directorId: director.id },
      });
    }
    return cast;
  }

  stop(): Promise<void> {
    return this.api.stop();
  }

  as(role: Role) {
    return this.api.as(this.members[role]);
  }

  /** Complete, so that it passes the gate; `formerAuthor` has been one of its authors. */
  async draft(visibility: Visibility, title?: string): Promise<Standing> {
    const { author, formerAuthor, owner, asker } = this.members;
    const coe = await completeCoe(this.api, { author, team: this.place.team, visibility, ...(title && { title }) });
    for (const [step, memberId, role] of [
      ['addParticipant', formerAuthor.id, 'AUTHOR'],
      ['removeParticipant', formerAuthor.id, 'AUTHOR'],
      ['addParticipant', owner.id, 'INVITED'],
      ['addParticipant', asker.id, 'INVITED'],
    ] as const) {
      await this.as('author').query(`mutation ($input: ParticipantInput!) { ${step}(input: $input) { id } }`, {
        input: { coeId: coe.id, expectedVersion: await versionOf(this.api, coe), memberId, role },
      });
    }
    return this.standing(coe);
  }

  async inReview(visibility: Visibility, title?: string): Promise<Standing> {
    const { coe, life } = await this.draft(visibility, title);
    await life.request(this.members.author);
    return this.standing(coe);
  }

  async approved(visibility: Visibility): Promise<Standing> {
    const { coe, life } = await this.inReview(visibility);
    await life.read(this.members.director);
    await life.approve(this.members.director);
    return this.standing(coe);
  }

  async published(visibility: Visibility): Promise<Standing> {
    const { coe, life } = await this.approved(visibility);
    await life.publish(this.members.author);
    return this.standing(coe);
  }

  /** An action item of `owner` in a draft. */
  async item(visibility: Visibility): Promise<{ id: string; version: number; coe: CoeForTest }> {
    const { coe } = await this.draft(visibility);
    const { author, owner } = this.members;
    return { ...(await addActionItem(this.api, { coe, author, ownerId: owner.id })), coe };
  }

  private async standing(coe: CoeForTest): Promise<Standing> {
    return { coe, life: steps(this.api, coe), version: await versionOf(this.api, coe) };
  }
}

/** Everything that is stored, as one value: what a refused attempt leaves as it was. Sessions note their use, and projections and what is sent follow in their own time. */
export async function stored({ db }: Api): Promise<Record<string, string>> {
  const tables = await db.rows<{ name: string }>({
    name: 'test-tables',
    text: `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
             and table_name not in ('session', 'event_cursor', 'coe_search', 'mail', 'delivery', 'delivery_attempt') order by 1`,
    values: [],
  });
  const sums: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await db.rows<{ sum: string }>({
      name: `test-sum-${name}`,
      text: `select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as sum from "${name}" t`,
      values: [],
    });
    sums[name] = row!.sum;
  }
  return sums;
}
