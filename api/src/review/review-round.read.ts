import type { EditorNode } from '@corrigenda/templates';
import type { Reader } from '../database/database.js';
import type { ShownAction } from './frozen-actions.read.js';
import type { ReviewState } from './review-state.js';

/** The latest round of a COE with the revision it is about. */
export interface ReviewRound {
  id: string;
  state: ReviewState;
  dueAt: Date;
  revisionId: string;
  revisionNumber: number;
  hash: string;
  title: string;
  document: EditorNode;
  actions: ShownAction[];
  documentSeq: number;
}

export async function readLatestRound(db: Reader, coeId: string): Promise<ReviewRound | undefined> {
  const [round] = await db.rows<ReviewRound>({
    name: 'review-latest-round',
    text: `select r.id, r.state, r.due_at as "dueAt", v.id as "revisionId", v.number as "revisionNumber", v.hash, v.title,
             v.document, v.actions, v.document_seq::int as "documentSeq"
            from review r join revision v on v.id = r.revision_id where r.coe_id = $1 order by v.number desc limit 1`,
    values: [coeId],
  });
  return round;
}

export interface RoundReading {
  sectionKey: string;
  seconds: number;
  viewed: boolean;
  opened: boolean;
}

/** What one member did with the sections of a round. */
export function readRoundReading(db: Reader, reviewId: string, memberId: string): Promise<RoundReading[]> {
  return db.rows<RoundReading>({
    name: 'review-round-reading',
    text: `select section_key as "sectionKey", seconds + carried_seconds as seconds, viewed, first_opened_at is not null as opened from section_view where review_id = $1 and member_id = $2`,
    values: [reviewId, memberId],
  });
}

export interface RoundQuestion {
  sectionKey: string;
  revisionId: string;
  askedById: string;
  answered: boolean;
  /** Or set aside. */
  accepted: boolean;
  dismissed: boolean;
}

/** Every question of a COE, of all its rounds. */
export function readRoundQuestions(db: Reader, coeId: string): Promise<RoundQuestion[]> {
  return db.rows<RoundQuestion>({
    name: 'review-round-questions',
    text: `select section_key as "sectionKey", revision_id as "revisionId", asked_by_id as "askedById", answer is not null as answered, accepted_at is not null as accepted,
             dismissed_by_id is not null as dismissed
            from review_question where coe_id = $1 order by asked_at, id`,
    values: [coeId],
  });
}
