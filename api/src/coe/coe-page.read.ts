import type { EditorNode, GateAction } from '@corrigenda/templates';
import type { Database } from '../database/database.js';
import { isRecordId } from '../graphql/input-shapes.js';
import type { Actor } from '../member/actor.js';
import { readMustRules } from '../policy/policy.read.js';
import { readWordLists } from '../word-list/word-lists.read.js';
import { directs, noSuchCoe, reviews, visible, writersOf } from './coe-access.js';
import type { ParticipantRole } from './coe-participant.entity.js';
import { permissionsOf, rolesOf } from './coe-permissions.js';
import type { Coe } from './coe.type.js';
import { checkDocument } from './document-check.js';
import { projectDocument } from './edit-log.js';
import { gateActionsOf } from './gate-actions.js';

export interface CoeParts {
  document: boolean;
  findings: boolean;
}

export type WhichCoe = { number: number } | { id: string };

interface PageRow extends Omit<Coe, 'authors' | 'reviewers' | 'invited' | 'may' | 'document' | 'findings'> {
  participants: { id: string; name: string; role: ParticipantRole }[];
  directs: boolean;
  reviews: boolean;
  document: EditorNode | null;
  actions: GateAction[] | null;
  logIsAhead: boolean;
}

/** The core of the page in one statement; a second brings the document up to date when edits have not been projected yet. */
export async function readCoe(db: Database, actor: Actor, which: WhichCoe, parts?: CoeParts): Promise<Coe> {
  const coe = await findCoe(db, actor, which, parts);
  if (!coe) throw noSuchCoe();
  return coe;
}

/** As `readCoe`; null when there is none or the actor may not see it. */
export async function findCoe(db: Database, actor: Actor, which: WhichCoe, parts: CoeParts = { document: true, findings: false }): Promise<Coe | null> {
  const byNumber = 'number' in which;
  if (!byNumber && !isRecordId(which.id)) return null;
  const [row] = await db.rows<PageRow>({
    name: byNumber ? 'coe-page-by-number' : 'coe-page-by-id',
    text: pageText(byNumber ? 'c.number = $2::int' : 'c.id = $2::uuid'),
    values: [actor.memberId, byNumber ? which.number : which.id, parts.document || parts.findings, parts.findings],
  });
  if (!row) return null;
  const { participants, directs: isDirector, reviews: sits, document: projected, actions, logIsAhead, ...core } = row;
  const inRole = (role: ParticipantRole) => participants.filter((one) => one.role === role).map(({ id, name }) => ({ id, name }));
  const isAuthor = participants.some(({ id, role }) => id === actor.memberId && role === 'AUTHOR');
  const roles = rolesOf({ isAuthor, hasWritten: core.writerIds.includes(actor.memberId), directs: isDirector, reviews: sits });
  const page: Coe = { ...core, authors: inRole('AUTHOR'), reviewers: inRole('REVIEWER'), invited: inRole('INVITED'), may: permissionsOf(core, roles) };
  if (!projected) return page;
  const document = logIsAhead ? (await db.transaction((tx) => projectDocument(tx, core.id))).document : projected;
  if (parts.document) page.document = document;
  if (parts.findings) {
    const texts = { title: core.title, template: core.template, document, actions: actions ?? [] };
    page.findings = checkDocument(texts, await readWordLists(db), core.waivers.map(({ findingId }) => findingId), await readMustRules(db, core.team.id));
  }
  return page;
}

function pageText(where: string): string {
  return `select c.id, c.number, c.title, c.status, c.version, c.severity, c.kind, c.visibility, c.tags, c.zone, c.occurred_on::text as "occurredOn",
      c.detected_by as "detectedBy", c.template, c.document_version as "documentVersion", c.created_at as "createdAt", c.updated_at as "updatedAt",
      c.published_at as "publishedAt", c.published_revision_id as "publishedRevisionId", json_build_object('id', t.id, 'key', t.key, 'name', t.name) as team,
      ${directs('c', '$1')} as directs, ${reviews('c', '$1')} as reviews, ${writersOf('c')} as "writerIds",
      (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'role', p.role) order by p.added_at, m.name, m.id), '[]')
         from coe_participant p join member m on m.id = p.member_id where p.coe_id = c.id) as participants,
      (select coalesce(json_agg(json_build_object('id', w.id, 'findingId', w.finding_id, 'reason', w.reason, 'waivedAt', w.waived_at,
                'waivedBy', json_build_object('id', m.id, 'name', m.name)) order by w.waived_at, w.id), '[]')
         from waiver w join member m on m.id = w.waived_by_id where w.coe_id = c.id) as waivers,
      (select coalesce(json_agg(json_build_object('id', r.id, 'block', r.block_id, 'text', r.text, 'at', r.at,
                'by', case when m.id is not null then json_build_object('id', m.id, 'name', m.name) end) order by r.at, r.id), '[]')
         from rescued_text r left join member m on m.id = r.actor_id where r.coe_id = c.id and r.dismissed_at is null) as rescued,
      (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'mediaType', a.media_type, 'size', a.size, 'width', a.width,
                'height', a.height) order by a.uploaded_at, a.id), '[]')
         from attachment a where a.coe_id = c.id) as attachments,
      case when $3::boolean then c.document end as document,
      case when $4::boolean then ${gateActionsOf('c')} end as actions,
      coalesce((select max(u.seq) from document_update u where u.coe_id = c.id), 0) > c.document_seq as "logIsAhead"
    from coe c join team t on t.id = c.team_id where ${where} and ${visible('c', '$1')}`;
}
