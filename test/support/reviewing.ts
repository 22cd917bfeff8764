import type { EditorNode } from '@corrigenda/templates';
import { restoreDocument } from '../../api/src/review/restore-document.js';
import type { Api } from './api.js';
import type { CoeForTest } from './factories.js';

interface Someone {
  id: string;
}

const SEEN = 'id number status version title publishedAt review { id state revision { id number hash } } published { id number title }';

export const REQUEST_REVIEW = `mutation($input: RequestReviewInput!) { requestReview(input: $input) { ${SEEN} } }`;
export const ASK = 'mutation($input: AskQuestionInput!) { askQuestion(input: $input) { id revisionNumber body answer acceptedAt } }';
export const ANSWER = 'mutation($input: AnswerQuestionInput!) { answerQuestion(input: $input) { id answer answeredAt answeredBy { name } acceptedAt } }';
export const ACCEPT = 'mutation($input: AcceptAnswerInput!) { acceptAnswer(input: $input) { id acceptedAt } }';
export const REQUEST_CHANGES = `mutation($input: RequestChangesInput!) { requestChanges(input: $input) { ${SEEN} } }`;
export const APPROVE = `mutation($input: ApproveCoeInput!) { approveCoe(input: $input) { ${SEEN} } }`;
export const DISMISS = 'mutation($input: DismissQuestionInput!) { dismissQuestion(input: $input) { id acceptedAt dismissedBecause dismissedBy { id } } }';
export const REASSIGN = `mutation($input: ReassignSeatInput!) { reassignSeat(input: $input) { ${SEEN} } }`;
export const DECLINE = `mutation($input: DeclineSeatInput!) { declineSeat(input: $input) { ${SEEN} } }`;
export const ASK_PEER = `mutation($input: AskPeerInput!) { askPeer(input: $input) { ${SEEN} } }`;
export const DELEGATE = 'mutation($input: DelegateInput!) { delegateReviews(input: $input) { id member { id } delegate { id } } }';
export const RECORD_READING = `mutation($input: RecordReadingInput!) { recordReading(input: $input) {
  readingSeconds sectionViews { sectionKey seconds viewed opened changed } guard { code met message section } } }`;

export const MOVES = ['publishCoe', 'withdrawReview', 'amendCoe', 'cancelAmendment', 'cancelCoe'] as const;
export type MoveName = (typeof MOVES)[number];
export function move(name: MoveName): string {
  return `mutation($input: MoveCoeInput!) { ${name}(input: $input) { ${SEEN} } }`;
}

/** The keys of the standard template's checklist. */
export const CHECKLIST = ['stranger', 'agrees', 'deep-enough', 'system', 'plan-fits', 'apart', 'right-people', 'surprises'];
export const NO_QUESTION = 'Every step is described and I was told of it on the day.';

export async function versionOf(api: Api, coe: { id: string }): Promise<number> {
  const [row] = await api.db.rows<{ version: number }>({ name: 'test-coe-version', text: 'select version from coe where id = $1', values: [coe.id] });
  return row!.version;
}

export async function statusOf(api: Api, coe: { id: string }): Promise<string> {
  const [row] = await api.db.rows<{ status: string }>({ name: 'test-coe-status', text: 'select status from coe where id = $1', values: [coe.id] });
  return row!.status;
}

/** Steps of a review as one after the other would take them; each is refused as the service refuses it. */
export function steps(api: Api, coe: CoeForTest) {
  const moving = async (name: MoveName, who: Someone, reason?: string) =>
    (await api.as(who).query(move(name), { input: { coeId: coe.id, expectedVersion: await versionOf(api, coe), reason } }))[name];
  return {
    request: async (who: Someone) => (await api.as(who).query(REQUEST_REVIEW, { input: { coeId: coe.id, expectedVersion: await versionOf(api, coe) } })).requestReview,
    ask: async (who: Someone, expectedRevision = 1, sectionKey = 'timeline') =>
      (await api.as(who).query(ASK, { input: { coeId: coe.id, expectedRevision, sectionKey, body: 'Why was it not noticed before noon?' } })).askQuestion as { id: string },
    answer: async (who: Someone, questionId: string) => (await api.as(who).query(ANSWER, { input: { questionId, answer: 'Nothing watched the age of the results.' } })).answerQuestion,
    accept: async (who: Someone, questionId: string, answeredAt?: string) => (await api.as(who).query(ACCEPT, { input: { questionId, answeredAt } })).acceptAnswer,
    requestChanges: async (who: Someone, expectedRevision = 1, reason = 'Say how many were hit.') =>
      (await api.as(who).query(REQUEST_CHANGES, { input: { coeId: coe.id, expectedRevision, reason } })).requestChanges,
    approve: async (who: Someone, expectedRevision = 1, given: { checklist?: string[]; noQuestionBecause?: string } = {}) =>
      (await api.as(who).query(APPROVE, { input: { coeId: coe.id, expectedRevision, checklist: CHECKLIST, noQuestionBecause: NO_QUESTION, ...given } })).approveCoe,
    publish: (who: Someone) => moving('publishCoe', who),
    withdraw: (who: Someone) => moving('withdrawReview', who),
    amend: (who: Someone) => moving('amendCoe', who, 'A figure was wrong.'),
    cancelAmendment: (who: Someone) => moving('cancelAmendment', who),
    cancel: (who: Someone, reason = 'It was the same incident as another.') => moving('cancelCoe', who, reason),
    /** Opens every section there is to read. */
    async open(who: Someone, expectedRevision = 1, except: string[] = []) {
      const { coe: shown } = await api.as(who).query('query($number: Int!) { coe(number: $number) { review { sectionViews { sectionKey } } } }', { number: coe.number });
      for (const { sectionKey } of shown.review.sectionViews as { sectionKey: string }[]) {
        if (except.includes(sectionKey)) continue;
        await api.as(who).query(RECORD_READING, { input: { coeId: coe.id, expectedRevision, sectionKey, seconds: 0 } });
      }
    },
    /** Opens every section and lets time pass, which a test cannot wait for. */
    async read(who: Someone, expectedRevision = 1) {
      await this.open(who, expectedRevision);
      await api.db.rows({
        name: 'test-time-passes',
        text: `update section_view set seconds = 60 where member_id = $1 and review_id = (
                 select r.id from review r join revision v on v.id = r.revision_id where r.coe_id = $2 and v.number = $3)`,
        values: [who.id, coe.id, expectedRevision],
      });
    },
    /** Writes in the document as an editor would. */
    async edit(who: Someone, change: (document: EditorNode) => void) {
      const [row] = await api.db.rows<{ document: EditorNode }>({ name: 'test-coe-document', text: 'select document from coe where id = $1', values: [coe.id] });
      change(row!.document);
      await api.db.transaction((tx) => restoreDocument(tx, coe.id, who.id, row!.document));
    },
  };
}

export type Steps = ReturnType<typeof steps>;

/** Replaces a text wherever it stands. */
export function replacing(from: string, to: string): (document: EditorNode) => void {
  const walk = (node: EditorNode) => {
    if (node.text !== undefined) node.text = node.text.replaceAll(from, to);
    node.content?.forEach(walk);
  };
  return walk;
}
