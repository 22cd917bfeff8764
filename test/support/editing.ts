import type { EditorNode } from '@corrigenda/templates';
import type { Actor } from '../../api/src/member/actor.js';
import type { MemberRow } from '../../api/src/member/member.entity.js';
import { CoeService, type CoeMade } from '../../api/src/coe/coe.service.js';
import { type Api, startApi } from './api.js';
import { EditorClient, type EditorOptions } from './editor-client.js';
import { addMember, addTeam } from './factories.js';

export interface LogRow {
  seq: number;
  actorId: string | null;
  bytes: Buffer;
}

/** A listening service with one team, and what a test of shared editing asks of it. */
export class Editing {
  private readonly open: EditorClient[] = [];

  private constructor(
    readonly api: Api,
    readonly url: string,
    readonly teamKey: string,
    readonly author: MemberRow,
  ) {}

  static async start(): Promise<Editing> {
    const api = await startApi();
    const team = await addTeam(api.db);
    const author = await addMember(api.db, { teams: [team] });
    return new Editing(api, await api.listen(), team.key, author);
  }

  async stop(): Promise<void> {
    this.closeEditors();
    await this.api.stop();
  }

  closeEditors(): void {
    for (const editor of this.open.splice(0)) editor.close();
  }

  /** A draft of the author's. */
  newCoe(given: { visibility?: 'OPEN' | 'RESTRICTED'; document?: EditorNode } = {}): Promise<CoeMade> {
    const header = { title: 'Checkout answered nobody', teamKey: this.teamKey, templateKey: 'standard', severity: 2, kind: 'OUTAGE' as const };
    return this.api.db.transaction((tx) => this.api.app.get(CoeService).createIn(tx, asActor(this.author), { ...header, ...given }));
  }

  /** Connects an editor of this member, and leaves it open until `closeEditors`. */
  async connect(coe: { id: string }, member: MemberRow = this.author, options: Partial<EditorOptions> = {}): Promise<EditorClient> {
    const caller = this.api.as(member);
    await caller.ask('{ me { member { id } } }');
    const editor = new EditorClient({ url: this.url, cookie: caller.cookie, coeId: coe.id, ...options });
    this.open.push(editor);
    return editor;
  }

  async edit(coe: { id: string }, member?: MemberRow): Promise<EditorClient> {
    return (await this.connect(coe, member)).ready();
  }

  logOf(coe: { id: string }): Promise<LogRow[]> {
    return this.rows<LogRow>('log', 'select seq::int, actor_id as "actorId", bytes from document_update where coe_id = $1 order by seq', [coe.id]);
  }

  rescuedOf(coe: { id: string }): Promise<{ text: string; blockId: string; actorId: string | null }[]> {
    return this.rows('rescued', 'select text, block_id as "blockId", actor_id as "actorId" from rescued_text where coe_id = $1 order by at', [coe.id]);
  }

  quarantinedOf(coe: { id: string }): Promise<{ reason: string; bytes: Buffer }[]> {
    return this.rows('quarantined', 'select reason, bytes from quarantined_update where coe_id = $1 order by id', [coe.id]);
  }

  async documentOf(coe: { id: string }): Promise<{ document: EditorNode; seq: number }> {
    const [row] = await this.rows<{ document: EditorNode; seq: number }>('document', 'select document, document_seq::int as seq from coe where id = $1', [coe.id]);
    return row!;
  }

  async setStatus(coe: { id: string }, status: string): Promise<void> {
    await this.rows('status', 'update coe set status = $2, version = version + 1 where id = $1', [coe.id, status]);
  }

  async addAuthor(coe: { id: string }, member: MemberRow): Promise<void> {
    await this.rows('author', `insert into coe_participant (coe_id, member_id, role) values ($1, $2, 'AUTHOR')`, [coe.id, member.id]);
  }

  rows<Row extends object>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.api.db.rows<Row>({ name: `test-editing-${name}`, text, values });
  }
}

export function asActor(member: MemberRow): Actor {
  return { memberId: member.id, name: member.name, isAdministrator: member.isAdministrator, isBarRaiser: member.isBarRaiser };
}
