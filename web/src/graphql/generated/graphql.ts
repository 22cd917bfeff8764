/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptAnswerInput = {
  /** When the answer that was read was given: a newer one is refused with `STALE_VERSION`. */
  answeredAt?: string | null | undefined;
  questionId: string | number;
};

export type AcceptWordProposalInput = {
  proposalId: string | number;
};

export type ActionItemFilter = {
  dueBefore?: string | null | undefined;
  kind?: Array<ActionKind> | null | undefined;
  overdue?: boolean | null | undefined;
  ownerId?: string | number | null | undefined;
  scope?: ActionScope | null | undefined;
  /** When absent: what is still to be done. */
  status?: Array<ActionStatus> | null | undefined;
  /** The team that owns the COE, with the teams below it. */
  teamKey?: string | null | undefined;
};

/** What an action item changes. */
export type ActionKind =
  | 'DETECT_SOONER'
  | 'PREVENT'
  | 'PROCESS'
  | 'RECOVER_SOONER'
  | 'TOOL';

/** Whose action items: those I own; of COEs of my teams; of all teams of my organisation; all that I may see. */
export type ActionScope =
  | 'ALL'
  | 'MINE'
  | 'MY_ORGANISATION'
  | 'MY_TEAMS';

/** How far an action item is; done needs evidence, verified another member. */
export type ActionStatus =
  | 'DECLINED'
  | 'DONE'
  | 'IN_PROGRESS'
  | 'OPEN'
  | 'VERIFIED';

export type AddActionItemInput = {
  causeId?: string | null | undefined;
  coeId: string | number;
  dueOn?: string | null | undefined;
  /** The same key again gives the same action item. */
  idempotencyKey?: string | null | undefined;
  kind: ActionKind;
  ownerId?: string | number | null | undefined;
  priority: Priority;
  successTest?: string | null | undefined;
  ticketUrl?: string | null | undefined;
  /** At most 200 characters; begins with a verb. */
  title: string;
};

export type AddCommentInput = {
  body: string;
  /** The same key again gives the same comment. */
  idempotencyKey?: string | null | undefined;
  mentionIds?: Array<string | number> | null | undefined;
  threadId: string | number;
};

export type AddWordInput = {
  /** Of people alone. */
  emails?: Array<string> | null | undefined;
  /** Of people alone. */
  handles?: Array<string> | null | undefined;
  idempotencyKey?: string | null | undefined;
  list: WordListName;
  /** At most 500 characters; the glossary needs one. */
  meaning?: string | null | undefined;
  /** At most 200 characters; no other word of the list may be the same but for case. */
  word: string;
};

export type AnswerQuestionInput = {
  answer: string;
  questionId: string | number;
};

export type ApproveCoeInput = {
  /** The keys of the ticked points of the template’s checklist. */
  checklist: Array<string>;
  coeId: string | number;
  /** The number of the revision that was read. */
  expectedRevision: number;
  /** A sentence, when the director asked nothing on this revision. */
  noQuestionBecause?: string | null | undefined;
};

export type AskQuestionInput = {
  body: string;
  coeId: string | number;
  /** The number of the revision that the asker looks at. */
  expectedRevision: number;
  /** The same key again gives the same question. */
  idempotencyKey?: string | null | undefined;
  sectionKey: string;
};

/** What is absent stays as it is. */
export type ChangeWordInput = {
  emails?: Array<string> | null | undefined;
  expectedVersion: number;
  handles?: Array<string> | null | undefined;
  meaning?: string | null | undefined;
  word?: string | null | undefined;
  wordId: string | number;
};

/** Where a COE stands between its first draft and its publication. */
export type CoeStatus =
  | 'APPROVED'
  | 'CANCELLED'
  | 'CHANGES_REQUESTED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'PUBLISHED';

/** What ended a version: its beginning, a pause in writing, a review, or a restore. */
export type CoeVersionKind =
  | 'CREATED'
  | 'IMPORTED'
  | 'RESTORE'
  | 'REVISION'
  | 'SESSION';

export type CompleteActionItemInput = {
  actionItemId: string | number;
  /** What shows that it is done: a link, a measurement, a test. */
  evidence: string;
  expectedVersion: number;
};

export type CreateCoeInput = {
  /** The same key again gives the same COE. */
  idempotencyKey?: string | null | undefined;
  kind: IncidentKind;
  occurredOn?: string | null | undefined;
  /** 1 (worst) to 4. */
  severity: number;
  teamKey: string;
  templateKey: string;
  /** At most 200 characters. */
  title: string;
  /** When absent, as the template says. */
  visibility?: Visibility | null | undefined;
  /** An IANA time zone; UTC when absent. */
  zone?: string | null | undefined;
};

export type DeclineActionItemInput = {
  actionItemId: string | number;
  expectedVersion: number;
  reason: string;
};

export type EditCommentInput = {
  body: string;
  commentId: string | number;
  mentionIds?: Array<string | number> | null | undefined;
};

/** What an import does, or would do, with one line. */
export type ImportOutcome =
  | 'ADDED'
  | 'CHANGED'
  | 'FAULTY'
  | 'REPEATED'
  | 'UNCHANGED';

export type ImportWordsInput = {
  /** A table in CSV, separated by commas, semicolons or tabs, with a heading or without. Glossary: term, meaning. Services: name, description. Directory: name, handles, emails, role. At most 5,000 lines. */
  csv: string;
  /** Only tells what would happen. */
  dryRun: boolean;
  list: WordListName;
};

/** What sort of event it was. */
export type IncidentKind =
  | 'DEGRADATION'
  | 'NEAR_MISS'
  | 'OUTAGE'
  | 'SURPRISE';

export type MemberInput = {
  /** Unique without regard to case. */
  email: string;
  /** At most 10. */
  handles?: Array<string> | null | undefined;
  isAdministrator?: boolean | null | undefined;
  isBarRaiser?: boolean | null | undefined;
  /** At most 80 characters. */
  jobRole?: string | null | undefined;
  /** At most 100 characters. */
  name: string;
  teamIds?: Array<string | number> | null | undefined;
  /** An IANA time zone; UTC when absent. */
  timeZone?: string | null | undefined;
};

export type MoveCoeInput = {
  coeId: string | number;
  expectedVersion: number;
  /** Kept in the record; cancelling needs one. */
  reason?: string | null | undefined;
};

export type NameVersionInput = {
  coeId: string | number;
  /** Up to 80 characters; empty takes the name away. */
  name: string;
  /** The key of the version. */
  version: string | number;
};

export type ParticipantInput = {
  coeId: string | number;
  expectedVersion: number;
  memberId: string | number;
  /** `AUTHOR` or `INVITED`. */
  role: string;
};

/** How soon an action item is due. */
export type Priority =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM'
  | 'URGENT';

/** What became of a proposed word. */
export type ProposalState =
  | 'ACCEPTED'
  | 'PROPOSED'
  | 'REFUSED';

export type ProposeWordInput = {
  /** Of people alone. */
  emails?: Array<string> | null | undefined;
  /** Of people alone. */
  handles?: Array<string> | null | undefined;
  idempotencyKey?: string | null | undefined;
  list: WordListName;
  /** At most 500 characters; the glossary needs one. */
  meaning?: string | null | undefined;
  /** Why it belongs there, for whoever decides. */
  reason: string;
  /** At most 200 characters; no other word of the list may be the same but for case. */
  word: string;
};

export type RecordReadingInput = {
  coeId: string | number;
  expectedRevision: number;
  /** Since the last report; no more than has passed is counted, and the first report of a round counts none. */
  seconds: number;
  sectionKey: string;
  /** Sets or clears the tick; absent, it stays. */
  viewed?: boolean | null | undefined;
};

export type RefuseWordProposalInput = {
  proposalId: string | number;
  /** For whoever proposed it. */
  reason: string;
};

export type RemoveWordInput = {
  expectedVersion: number;
  wordId: string | number;
};

export type RequestChangesInput = {
  coeId: string | number;
  expectedRevision: number;
  /** What has to change, and why. */
  reason: string;
};

export type RequestReviewInput = {
  coeId: string | number;
  expectedVersion: number;
};

export type RestoreVersionInput = {
  coeId: string | number;
  /** `seq` of the newest version that was looked at: what somebody has written after it is not thrown away unseen. */
  expectedSeq: number;
  /** The key of the version whose content the draft takes over. */
  version: string | number;
};

/** Where one round of a review stands. */
export type ReviewState =
  | 'APPROVED'
  | 'CHANGES_REQUESTED'
  | 'LAPSED'
  | 'OPEN'
  | 'WITHDRAWN';

export type SearchFilter = {
  severity?: number | null | undefined;
  tag?: string | null | undefined;
  /** With the teams below it. */
  teamKey?: string | null | undefined;
  /** Of publication, in UTC. */
  year?: number | null | undefined;
};

export type StartThreadInput = {
  /** A suggestion may go without. */
  body?: string | null | undefined;
  coeId: string | number;
  /** The same key again gives the same thread. */
  idempotencyKey?: string | null | undefined;
  /** Whom it calls. */
  mentionIds?: Array<string | number> | null | undefined;
  /** Absent for a thread about the section. */
  place?: ThreadPlaceInput | null | undefined;
  /** Makes it a suggestion: what should stand there instead. */
  replacement?: string | null | undefined;
  /** The revision that is read; absent for the draft. */
  revision?: number | null | undefined;
  sectionKey: string;
};

/** What became of a suggestion. */
export type SuggestionOutcome =
  | 'ACCEPTED'
  | 'REJECTED';

export type TeamInput = {
  directorId?: string | number | null | undefined;
  /** 2 to 32 lower-case letters, digits and single hyphens, beginning with a letter. */
  key: string;
  kind: TeamKind;
  /** At most 80 characters. */
  name: string;
  /** Absent for the company only. */
  parentId?: string | number | null | undefined;
};

/** The company holds organisations and teams, an organisation holds organisations and teams. */
export type TeamKind =
  | 'COMPANY'
  | 'ORGANISATION'
  | 'TEAM';

/** A stretch of text as the reader sees it; offsets in UTF-16 units within the block. */
export type ThreadPlaceInput = {
  /** From an author’s editor, whose text may be newer than the service’s: the first and the last character as Yjs numbers them. */
  anchor?: unknown;
  block: string;
  end: number;
  endBlock: string;
  /** What stands there, a line for each block. */
  quote: string;
  start: number;
};

/** Whether a thread is still talked about. */
export type ThreadState =
  | 'OPEN'
  | 'RESOLVED';

/** What is absent stays as it is; null takes an owner or a due date away. */
export type UpdateActionItemInput = {
  actionItemId: string | number;
  causeId?: string | null | undefined;
  dueOn?: string | null | undefined;
  expectedVersion: number;
  kind?: ActionKind | null | undefined;
  ownerId?: string | number | null | undefined;
  priority?: Priority | null | undefined;
  /** Why a completed action item is reopened; otherwise optional. */
  reason?: string | null | undefined;
  /** `OPEN` or `IN_PROGRESS`; the other states have mutations of their own. */
  status?: ActionStatus | null | undefined;
  successTest?: string | null | undefined;
  ticketUrl?: string | null | undefined;
  title?: string | null | undefined;
};

/** What is absent stays as it is. */
export type UpdateCoeInput = {
  coeId: string | number;
  detectedBy?: string | null | undefined;
  expectedVersion: number;
  kind?: IncidentKind | null | undefined;
  /** Null takes the date away. */
  occurredOn?: string | null | undefined;
  severity?: number | null | undefined;
  /** All of them; at most 20, kept in lower case. */
  tags?: Array<string> | null | undefined;
  teamKey?: string | null | undefined;
  title?: string | null | undefined;
  visibility?: Visibility | null | undefined;
  zone?: string | null | undefined;
};

/** What is absent stays as it is. */
export type UpdateMemberInput = {
  /** Deactivating ends sessions, tokens and links at once. */
  active?: boolean | null | undefined;
  email?: string | null | undefined;
  handles?: Array<string> | null | undefined;
  isAdministrator?: boolean | null | undefined;
  isBarRaiser?: boolean | null | undefined;
  jobRole?: string | null | undefined;
  memberId: string | number;
  name?: string | null | undefined;
  /** Replaces the teams the member belongs to. */
  teamIds?: Array<string | number> | null | undefined;
  timeZone?: string | null | undefined;
};

/** What is absent stays as it is. */
export type UpdateTeamInput = {
  /** Null leaves it without a director. */
  directorId?: string | number | null | undefined;
  name?: string | null | undefined;
  /** Moves the team, and everything below it. */
  parentId?: string | number | null | undefined;
  teamId: string | number;
};

export type VerifyActionItemInput = {
  actionItemId: string | number;
  expectedVersion: number;
};

/** Open to every signed-in member, or restricted to authors, reviewers, the owning team, its directors and whoever is invited. */
export type Visibility =
  | 'OPEN'
  | 'RESTRICTED';

export type WaiveFindingInput = {
  coeId: string | number;
  /** The id of a finding or of a gap. */
  findingId: string;
  /** Why it may stand; reviewers read it. */
  reason: string;
};

/** The glossary holds terms and what they mean; the services, names that are never people; the directory, people who are no members. */
export type WordListName =
  | 'DIRECTORY'
  | 'GLOSSARY'
  | 'SERVICES';

export type ActionLineFragment = { id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, ticketUrl: string, status: ActionStatus, evidence: string, completedAt: string | null, verifiedAt: string | null, declineReason: string, declinedAt: string | null, declineAcceptedAt: string | null, version: number, overdue: boolean, owner: { id: string, name: string } | null, completedBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, coe: { number: number, title: string, status: CoeStatus }, team: { key: string, name: string }, may: { edit: boolean, complete: boolean, verify: boolean, decline: boolean, acceptDecline: boolean } };

export type ActionItemsQueryVariables = Exact<{
  filter?: ActionItemFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ActionItemsQuery = { actionItems: { edges: Array<{ node: { id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, ticketUrl: string, status: ActionStatus, evidence: string, completedAt: string | null, verifiedAt: string | null, declineReason: string, declinedAt: string | null, declineAcceptedAt: string | null, version: number, overdue: boolean, owner: { id: string, name: string } | null, completedBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, coe: { number: number, title: string, status: CoeStatus }, team: { key: string, name: string }, may: { edit: boolean, complete: boolean, verify: boolean, decline: boolean, acceptDecline: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, teams: Array<{ id: string, key: string, name: string, kind: TeamKind, parentId: string | null }>, members: Array<{ id: string, name: string }> };

export type UpdateActionItemMutationVariables = Exact<{
  input: UpdateActionItemInput;
}>;


export type UpdateActionItemMutation = { updateActionItem: { id: string, version: number } };

export type CompleteActionItemMutationVariables = Exact<{
  input: CompleteActionItemInput;
}>;


export type CompleteActionItemMutation = { completeActionItem: { id: string, version: number } };

export type VerifyActionItemMutationVariables = Exact<{
  input: VerifyActionItemInput;
}>;


export type VerifyActionItemMutation = { verifyActionItem: { id: string, version: number } };

export type DeclineActionItemMutationVariables = Exact<{
  input: DeclineActionItemInput;
}>;


export type DeclineActionItemMutation = { declineActionItem: { id: string, version: number } };

export type AcceptDeclineMutationVariables = Exact<{
  input: VerifyActionItemInput;
}>;


export type AcceptDeclineMutation = { acceptDecline: { id: string, version: number } };

export type PublishCoeMutationVariables = Exact<{
  input: MoveCoeInput;
}>;


export type PublishCoeMutation = { publishCoe: { id: string, status: CoeStatus } };

export type WithdrawReviewMutationVariables = Exact<{
  input: MoveCoeInput;
}>;


export type WithdrawReviewMutation = { withdrawReview: { id: string, status: CoeStatus } };

export type AmendCoeMutationVariables = Exact<{
  input: MoveCoeInput;
}>;


export type AmendCoeMutation = { amendCoe: { id: string, status: CoeStatus } };

export type CancelAmendmentMutationVariables = Exact<{
  input: MoveCoeInput;
}>;


export type CancelAmendmentMutation = { cancelAmendment: { id: string, status: CoeStatus } };

export type CancelCoeMutationVariables = Exact<{
  input: MoveCoeInput;
}>;


export type CancelCoeMutation = { cancelCoe: { id: string, status: CoeStatus } };

export type ReadCoeQueryVariables = Exact<{
  number: number;
}>;


export type ReadCoeQuery = { coe: { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, kind: IncidentKind, visibility: Visibility, tags: Array<string>, zone: string, occurredOn: string | null, detectedBy: string, template: unknown, document: unknown, publishedAt: string | null, updatedAt: string, team: { id: string, key: string, name: string }, published: { number: number, title: string, document: unknown, frozenAt: string, waivers: Array<{ findingId: string, reason: string, rule: string | null, severity: string | null, section: string, block: string, text: string, message: string }> } | null, actions: Array<{ id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, causeId: string, status: ActionStatus, team: { name: string } }>, attachments: Array<{ id: string, name: string, mediaType: string, width: number | null, height: number | null }>, review: { id: string, state: ReviewState, dueAt: string, revision: { number: number }, reviewer: { id: string, name: string } } | null, questions: Array<{ id: string, acceptedAt: string | null, answeredAt: string | null }>, history: Array<{ id: string, kind: string, at: string, revisionNumber: number | null }>, may: { edit: boolean, requestReview: boolean, review: boolean, ask: boolean, publish: boolean, withdraw: boolean, amend: boolean, cancel: boolean, cancelAmendment: boolean, manageAccess: boolean } } | null };

export type MayFieldsFragment = { edit: boolean, requestReview: boolean, review: boolean, ask: boolean, publish: boolean, withdraw: boolean, amend: boolean, cancel: boolean, cancelAmendment: boolean, manageAccess: boolean };

export type DocumentActionFieldsFragment = { id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, causeId: string, status: ActionStatus, team: { name: string } };

export type AttachmentFieldsFragment = { id: string, name: string, mediaType: string, width: number | null, height: number | null };

export type CoeSettingsFieldsFragment = { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, kind: IncidentKind, visibility: Visibility, tags: Array<string>, zone: string, occurredOn: string | null, detectedBy: string, team: { key: string, name: string }, authors: Array<{ id: string, name: string }>, reviewers: Array<{ id: string, name: string }>, invited: Array<{ id: string, name: string }>, may: { edit: boolean, manageAccess: boolean } };

export type CoeSettingsQueryVariables = Exact<{
  number: number;
}>;


export type CoeSettingsQuery = { coe: { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, kind: IncidentKind, visibility: Visibility, tags: Array<string>, zone: string, occurredOn: string | null, detectedBy: string, team: { key: string, name: string }, authors: Array<{ id: string, name: string }>, reviewers: Array<{ id: string, name: string }>, invited: Array<{ id: string, name: string }>, may: { edit: boolean, manageAccess: boolean } } | null, teams: Array<{ id: string, key: string, name: string, kind: TeamKind, parentId: string | null }>, members: Array<{ id: string, name: string, jobRole: string }> };

export type UpdateCoeMutationVariables = Exact<{
  input: UpdateCoeInput;
}>;


export type UpdateCoeMutation = { updateCoe: { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, kind: IncidentKind, visibility: Visibility, tags: Array<string>, zone: string, occurredOn: string | null, detectedBy: string, team: { key: string, name: string }, authors: Array<{ id: string, name: string }>, reviewers: Array<{ id: string, name: string }>, invited: Array<{ id: string, name: string }>, may: { edit: boolean, manageAccess: boolean } } };

export type AddParticipantMutationVariables = Exact<{
  input: ParticipantInput;
}>;


export type AddParticipantMutation = { addParticipant: { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, kind: IncidentKind, visibility: Visibility, tags: Array<string>, zone: string, occurredOn: string | null, detectedBy: string, team: { key: string, name: string }, authors: Array<{ id: string, name: string }>, reviewers: Array<{ id: string, name: string }>, invited: Array<{ id: string, name: string }>, may: { edit: boolean, manageAccess: boolean } } };

export type RemoveParticipantMutationVariables = Exact<{
  input: ParticipantInput;
}>;


export type RemoveParticipantMutation = { removeParticipant: { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, kind: IncidentKind, visibility: Visibility, tags: Array<string>, zone: string, occurredOn: string | null, detectedBy: string, team: { key: string, name: string }, authors: Array<{ id: string, name: string }>, reviewers: Array<{ id: string, name: string }>, invited: Array<{ id: string, name: string }>, may: { edit: boolean, manageAccess: boolean } } | null };

export type CoeLineFragment = { id: string, number: number, title: string, status: CoeStatus, severity: number, visibility: Visibility, updatedAt: string, publishedAt: string | null, openQuestions: number, sectionsComplete: number, sectionsTotal: number, team: { key: string, name: string } };

export type CoesQueryVariables = Exact<{
  scope?: string | null | undefined;
  status?: Array<CoeStatus> | CoeStatus | null | undefined;
  teamKey?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CoesQuery = { coes: { edges: Array<{ node: { id: string, number: number, title: string, status: CoeStatus, severity: number, visibility: Visibility, updatedAt: string, publishedAt: string | null, openQuestions: number, sectionsComplete: number, sectionsTotal: number, team: { key: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, teams: Array<{ id: string, key: string, name: string, kind: TeamKind, parentId: string | null, path: Array<string> }> };

export type NewCoeQueryVariables = Exact<{ [key: string]: never; }>;


export type NewCoeQuery = { templates: Array<{ key: string, name: string, description: string, restricted: boolean, sections: Array<string> }>, teams: Array<{ id: string, key: string, name: string, kind: TeamKind, parentId: string | null }> };

export type CreateCoeMutationVariables = Exact<{
  input: CreateCoeInput;
}>;


export type CreateCoeMutation = { createCoe: { id: string, number: number } };

export type EditorActionFragment = { id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, causeId: string, ticketUrl: string, status: ActionStatus, version: number, overdue: boolean, owner: { id: string, name: string } | null, may: { edit: boolean } };

export type EditorQuestionFragment = { id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null };

export type EditorCoeFragment = { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, visibility: Visibility, zone: string, occurredOn: string | null, template: unknown, documentVersion: number, document: unknown, team: { id: string, key: string, name: string }, authors: Array<{ id: string, name: string }>, actions: Array<{ id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, causeId: string, ticketUrl: string, status: ActionStatus, version: number, overdue: boolean, owner: { id: string, name: string } | null, may: { edit: boolean } }>, waivers: Array<{ id: string, findingId: string, reason: string, waivedAt: string, waivedBy: { id: string, name: string } }>, rescued: Array<{ id: string, block: string, text: string, at: string, by: { id: string, name: string } | null }>, attachments: Array<{ id: string, name: string, mediaType: string, width: number | null, height: number | null }>, questions: Array<{ id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null }>, review: { id: string, state: ReviewState, requestedAt: string, dueAt: string, reviewer: { id: string, name: string }, verdicts: Array<{ kind: string, reason: string, at: string, member: { id: string, name: string } }> } | null, reviewerWillBe: { id: string, name: string } | null, may: { edit: boolean, requestReview: boolean, publish: boolean, withdraw: boolean, amend: boolean, cancelAmendment: boolean } };

export type EditCoeQueryVariables = Exact<{
  number: number;
}>;


export type EditCoeQuery = { coe: { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, visibility: Visibility, zone: string, occurredOn: string | null, template: unknown, documentVersion: number, document: unknown, team: { id: string, key: string, name: string }, authors: Array<{ id: string, name: string }>, actions: Array<{ id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, causeId: string, ticketUrl: string, status: ActionStatus, version: number, overdue: boolean, owner: { id: string, name: string } | null, may: { edit: boolean } }>, waivers: Array<{ id: string, findingId: string, reason: string, waivedAt: string, waivedBy: { id: string, name: string } }>, rescued: Array<{ id: string, block: string, text: string, at: string, by: { id: string, name: string } | null }>, attachments: Array<{ id: string, name: string, mediaType: string, width: number | null, height: number | null }>, questions: Array<{ id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null }>, review: { id: string, state: ReviewState, requestedAt: string, dueAt: string, reviewer: { id: string, name: string }, verdicts: Array<{ kind: string, reason: string, at: string, member: { id: string, name: string } }> } | null, reviewerWillBe: { id: string, name: string } | null, may: { edit: boolean, requestReview: boolean, publish: boolean, withdraw: boolean, amend: boolean, cancelAmendment: boolean } } | null, me: { mayDecideWords: boolean, member: { id: string, name: string, timeZone: string } } | null, members: Array<{ id: string, name: string }>, wordLists: { services: Array<string>, people: Array<{ name: string, handles: Array<string>, emails: Array<string>, role: string }>, glossary: Array<{ term: string, meaning: string }> } };

export type RequestReviewFromEditorMutationVariables = Exact<{
  input: RequestReviewInput;
}>;


export type RequestReviewFromEditorMutation = { requestReview: { id: string, status: CoeStatus, version: number } };

export type WithdrawReviewFromEditorMutationVariables = Exact<{
  input: MoveCoeInput;
}>;


export type WithdrawReviewFromEditorMutation = { withdrawReview: { id: string, status: CoeStatus, version: number } };

export type PublishFromEditorMutationVariables = Exact<{
  input: MoveCoeInput;
}>;


export type PublishFromEditorMutation = { publishCoe: { id: string, status: CoeStatus, version: number } };

export type AmendFromEditorMutationVariables = Exact<{
  input: MoveCoeInput;
}>;


export type AmendFromEditorMutation = { amendCoe: { id: string, status: CoeStatus, version: number } };

export type CancelAmendmentFromEditorMutationVariables = Exact<{
  input: MoveCoeInput;
}>;


export type CancelAmendmentFromEditorMutation = { cancelAmendment: { id: string, status: CoeStatus, version: number } };

export type RenameCoeMutationVariables = Exact<{
  input: UpdateCoeInput;
}>;


export type RenameCoeMutation = { updateCoe: { id: string, title: string, version: number } };

export type AddActionItemFromEditorMutationVariables = Exact<{
  input: AddActionItemInput;
}>;


export type AddActionItemFromEditorMutation = { addActionItem: { id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, causeId: string, ticketUrl: string, status: ActionStatus, version: number, overdue: boolean, owner: { id: string, name: string } | null, may: { edit: boolean } } };

export type UpdateActionItemFromEditorMutationVariables = Exact<{
  input: UpdateActionItemInput;
}>;


export type UpdateActionItemFromEditorMutation = { updateActionItem: { id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, causeId: string, ticketUrl: string, status: ActionStatus, version: number, overdue: boolean, owner: { id: string, name: string } | null, may: { edit: boolean } } };

export type RemoveActionItemFromEditorMutationVariables = Exact<{
  input: VerifyActionItemInput;
}>;


export type RemoveActionItemFromEditorMutation = { removeActionItem: boolean };

export type WaiveFindingFromEditorMutationVariables = Exact<{
  input: WaiveFindingInput;
}>;


export type WaiveFindingFromEditorMutation = { waiveFinding: { id: string, findingId: string, reason: string, waivedAt: string, waivedBy: { id: string, name: string } } };

export type WithdrawWaiverFromEditorMutationVariables = Exact<{
  waiverId: string | number;
}>;


export type WithdrawWaiverFromEditorMutation = { withdrawWaiver: boolean };

export type AnswerQuestionFromEditorMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionFromEditorMutation = { answerQuestion: { id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null } };

export type DismissRescuedTextFromEditorMutationVariables = Exact<{
  id: string | number;
}>;


export type DismissRescuedTextFromEditorMutation = { dismissRescuedText: boolean };

export type CoeChangedInEditorSubscriptionVariables = Exact<{
  number: number;
}>;


export type CoeChangedInEditorSubscription = { coeChanged: number };

export type SimilarCoesQueryVariables = Exact<{
  number: number;
}>;


export type SimilarCoesQuery = { similarCoes: Array<{ impact: string, words: Array<string>, tags: Array<string>, services: Array<string>, isStrong: boolean, coe: { number: number, title: string, severity: number, publishedAt: string | null, team: { name: string } } }> };

export type ActionItemChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ActionItemChangedSubscription = { actionItemChanged: { id: string, version: number } };

export type ReviewQueueChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ReviewQueueChangedSubscription = { reviewQueueChanged: number };

export type CoeChangedSubscriptionVariables = Exact<{
  number?: number | null | undefined;
}>;


export type CoeChangedSubscription = { coeChanged: number };

export type SampleQueryVariables = Exact<{ [key: string]: never; }>;


export type SampleQuery = { sampleCoe: { number: number, title: string, zone: string, template: unknown, document: unknown, graph: string, actions: unknown } };

export type CoeHistoryQueryVariables = Exact<{
  number: number;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CoeHistoryQuery = { coe: { id: string, number: number, title: string, status: CoeStatus, zone: string, visibility: Visibility, template: unknown, team: { id: string, name: string }, authors: Array<{ id: string }>, attachments: Array<{ id: string, name: string, mediaType: string, width: number | null, height: number | null }>, may: { edit: boolean }, versions: { edges: Array<{ node: { key: string, kind: CoeVersionKind, seq: number, name: string, beganAt: string, endedAt: string, updates: number, wordsAdded: number | null, wordsRemoved: number | null, revisionNumber: number | null, restoredFrom: string | null, previous: string | null, isOpen: boolean, isNewest: boolean, members: Array<{ id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, comparison: { from: { document: unknown, actions: unknown, version: { key: string, kind: CoeVersionKind, seq: number, name: string, beganAt: string, endedAt: string, updates: number, wordsAdded: number | null, wordsRemoved: number | null, revisionNumber: number | null, restoredFrom: string | null, previous: string | null, isOpen: boolean, isNewest: boolean, members: Array<{ id: string, name: string }> } } | null, to: { document: unknown, actions: unknown, version: { key: string, kind: CoeVersionKind, seq: number, name: string, beganAt: string, endedAt: string, updates: number, wordsAdded: number | null, wordsRemoved: number | null, revisionNumber: number | null, restoredFrom: string | null, previous: string | null, isOpen: boolean, isNewest: boolean, members: Array<{ id: string, name: string }> } } } } | null };

export type VersionFieldsFragment = { key: string, kind: CoeVersionKind, seq: number, name: string, beganAt: string, endedAt: string, updates: number, wordsAdded: number | null, wordsRemoved: number | null, revisionNumber: number | null, restoredFrom: string | null, previous: string | null, isOpen: boolean, isNewest: boolean, members: Array<{ id: string, name: string }> };

export type NameVersionMutationVariables = Exact<{
  input: NameVersionInput;
}>;


export type NameVersionMutation = { nameVersion: { key: string, name: string } };

export type RestoreVersionMutationVariables = Exact<{
  input: RestoreVersionInput;
}>;


export type RestoreVersionMutation = { restoreVersion: { key: string, previous: string | null, seq: number } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { home: { waiting: Array<{ kind: string, title: string, coeNumber: number, actionNumber: number | null, since: string, dueOn: string | null, overdue: boolean }>, drafts: Array<{ id: string, number: number, title: string, status: CoeStatus, severity: number, visibility: Visibility, updatedAt: string, publishedAt: string | null, openQuestions: number, sectionsComplete: number, sectionsTotal: number, team: { key: string, name: string } }>, unread: Array<{ id: string, number: number, title: string, status: CoeStatus, severity: number, visibility: Visibility, updatedAt: string, publishedAt: string | null, openQuestions: number, sectionsComplete: number, sectionsTotal: number, team: { key: string, name: string } }>, firstSteps: { coeNumber: number | null } | null } };

export type SearchLibraryQueryVariables = Exact<{
  query?: string | null | undefined;
  filter?: SearchFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchLibraryQuery = { search: { total: number, moreThan: boolean, tags: Array<string>, edges: Array<{ node: { highlight: string, titleHighlight: string, impact: string, coe: { id: string, number: number, severity: number, visibility: Visibility, publishedAt: string | null, tags: Array<string>, team: { name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, teams: Array<{ id: string, key: string, name: string }> } };

export type MemberFieldsFragment = { id: string, name: string, email: string, handles: Array<string>, jobRole: string, timeZone: string, isAdministrator: boolean, isBarRaiser: boolean, active: boolean, teams: Array<{ id: string, key: string, name: string }> };

export type TeamFieldsFragment = { id: string, key: string, name: string, kind: TeamKind, parentId: string | null, director: { id: string, name: string } | null, members: Array<{ id: string, name: string }> };

export type AdministrationQueryVariables = Exact<{
  activeOnly: boolean;
}>;


export type AdministrationQuery = { members: Array<{ id: string, name: string, email: string, handles: Array<string>, jobRole: string, timeZone: string, isAdministrator: boolean, isBarRaiser: boolean, active: boolean, teams: Array<{ id: string, key: string, name: string }> }>, teams: Array<{ id: string, key: string, name: string, kind: TeamKind, parentId: string | null, director: { id: string, name: string } | null, members: Array<{ id: string, name: string }> }> };

export type CreateMemberMutationVariables = Exact<{
  input: MemberInput;
}>;


export type CreateMemberMutation = { createMember: { id: string } };

export type UpdateMemberMutationVariables = Exact<{
  input: UpdateMemberInput;
}>;


export type UpdateMemberMutation = { updateMember: { id: string } };

export type CreatePasswordLinkMutationVariables = Exact<{
  memberId: string | number;
}>;


export type CreatePasswordLinkMutation = { createPasswordLink: { url: string, expiresAt: string } };

export type CreateTeamMutationVariables = Exact<{
  input: TeamInput;
}>;


export type CreateTeamMutation = { createTeam: { id: string } };

export type UpdateTeamMutationVariables = Exact<{
  input: UpdateTeamInput;
}>;


export type UpdateTeamMutation = { updateTeam: { id: string } };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, label: string, createdAt: string, usedAt: string | null, expiresAt: string }> };

export type CreateApiTokenMutationVariables = Exact<{
  label: string;
  days?: number | null | undefined;
}>;


export type CreateApiTokenMutation = { createApiToken: { token: string, apiToken: { id: string } } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { isDirector: boolean, canImport: boolean, reviewCount: number, actionCount: number, wordProposalCount: number, member: { id: string, name: string, email: string, timeZone: string, isAdministrator: boolean, teams: Array<{ id: string, key: string, name: string }> } } | null };

export type ReviewQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: { edges: Array<{ node: { reviewId: string, stage: string, waitingSince: string, dueAt: string, openQuestions: number, unanswered: number, words: number, waivers: number, revisionNumber: number, changedSinceLook: boolean, reason: string, coe: { number: number, title: string, severity: number, visibility: Visibility, team: { name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReviewCoeQueryVariables = Exact<{
  number: number;
}>;


export type ReviewCoeQuery = { coe: { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, visibility: Visibility, zone: string, template: unknown, team: { id: string, name: string }, authors: Array<{ id: string, name: string }>, attachments: Array<{ id: string, name: string, mediaType: string, width: number | null, height: number | null }>, history: Array<{ id: string, kind: string, at: string }>, may: { edit: boolean, requestReview: boolean, review: boolean, ask: boolean, publish: boolean, withdraw: boolean, amend: boolean, cancel: boolean, cancelAmendment: boolean, manageAccess: boolean }, questions: Array<{ id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null }>, review: { id: string, state: ReviewState, requestedAt: string, dueAt: string, closedAt: string | null, readingSeconds: number, minimumReadingSeconds: number, reviewer: { id: string, name: string }, reviewerTeam: { name: string } | null, revision: { number: number, title: string, document: unknown, actions: unknown, words: number, frozenAt: string, waivers: Array<{ waivedAt: string | null, findingId: string, reason: string, rule: string | null, severity: string | null, section: string, block: string, text: string, message: string, waivedBy: { id: string, name: string } | null }> }, previousRevision: { number: number, document: unknown, actions: unknown } | null, verdicts: Array<{ kind: string, reason: string, noQuestionBecause: string, at: string, member: { id: string, name: string } }>, sectionViews: Array<{ sectionKey: string, seconds: number, viewed: boolean, opened: boolean, changed: boolean }>, guard: Array<{ code: string, message: string, met: boolean, section: string | null }> } | null } | null };

export type WaiverFieldsFragment = { findingId: string, reason: string, rule: string | null, severity: string | null, section: string, block: string, text: string, message: string };

export type ReviewProgressFragment = { readingSeconds: number, minimumReadingSeconds: number, sectionViews: Array<{ sectionKey: string, seconds: number, viewed: boolean, opened: boolean, changed: boolean }>, guard: Array<{ code: string, message: string, met: boolean, section: string | null }> };

export type QuestionFieldsFragment = { id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null };

export type RecordReadingMutationVariables = Exact<{
  input: RecordReadingInput;
}>;


export type RecordReadingMutation = { recordReading: { id: string, readingSeconds: number, minimumReadingSeconds: number, sectionViews: Array<{ sectionKey: string, seconds: number, viewed: boolean, opened: boolean, changed: boolean }>, guard: Array<{ code: string, message: string, met: boolean, section: string | null }> } };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { askQuestion: { id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null } };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { answerQuestion: { id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null } };

export type AcceptAnswerMutationVariables = Exact<{
  input: AcceptAnswerInput;
}>;


export type AcceptAnswerMutation = { acceptAnswer: { id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null } };

export type RequestChangesMutationVariables = Exact<{
  input: RequestChangesInput;
}>;


export type RequestChangesMutation = { requestChanges: { id: string, status: CoeStatus } };

export type ApproveCoeMutationVariables = Exact<{
  input: ApproveCoeInput;
}>;


export type ApproveCoeMutation = { approveCoe: { id: string, status: CoeStatus } };

export type CoesNamedQueryVariables = Exact<{
  text: string;
}>;


export type CoesNamedQuery = { coesNamed: Array<{ number: number, title: string, status: CoeStatus, visibility: Visibility, team: { name: string } }> };

export type ThreadFieldsFragment = { id: string, sectionKey: string, quote: string, blockId: string, revisionNumber: number | null, anchor: unknown, state: ThreadState, startedAt: string, settledAt: string | null, suggestion: { replacement: string, outcome: SuggestionOutcome | null } | null, startedBy: { id: string, name: string }, settledBy: { id: string, name: string } | null, comments: Array<{ id: string, body: string, writtenAt: string, editedAt: string | null, deleted: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, may: { resolve: boolean, decide: boolean } };

export type ThreadsQueryVariables = Exact<{
  number: number;
}>;


export type ThreadsQuery = { threads: Array<{ id: string, sectionKey: string, quote: string, blockId: string, revisionNumber: number | null, anchor: unknown, state: ThreadState, startedAt: string, settledAt: string | null, suggestion: { replacement: string, outcome: SuggestionOutcome | null } | null, startedBy: { id: string, name: string }, settledBy: { id: string, name: string } | null, comments: Array<{ id: string, body: string, writtenAt: string, editedAt: string | null, deleted: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, may: { resolve: boolean, decide: boolean } }> };

export type PlacedThreadsQueryVariables = Exact<{
  number: number;
  revision?: number | null | undefined;
}>;


export type PlacedThreadsQuery = { threads: Array<{ id: string, sectionKey: string, quote: string, blockId: string, revisionNumber: number | null, anchor: unknown, state: ThreadState, startedAt: string, settledAt: string | null, place: { block: string, start: number, endBlock: string, end: number } | null, suggestion: { replacement: string, outcome: SuggestionOutcome | null } | null, startedBy: { id: string, name: string }, settledBy: { id: string, name: string } | null, comments: Array<{ id: string, body: string, writtenAt: string, editedAt: string | null, deleted: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, may: { resolve: boolean, decide: boolean } }> };

export type MentionableQueryVariables = Exact<{
  number: number;
  search: string;
}>;


export type MentionableQuery = { mentionable: Array<{ maySee: boolean, member: { id: string, name: string } }> };

export type StartThreadMutationVariables = Exact<{
  input: StartThreadInput;
}>;


export type StartThreadMutation = { startThread: { id: string, sectionKey: string, quote: string, blockId: string, revisionNumber: number | null, anchor: unknown, state: ThreadState, startedAt: string, settledAt: string | null, suggestion: { replacement: string, outcome: SuggestionOutcome | null } | null, startedBy: { id: string, name: string }, settledBy: { id: string, name: string } | null, comments: Array<{ id: string, body: string, writtenAt: string, editedAt: string | null, deleted: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, may: { resolve: boolean, decide: boolean } } };

export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
}>;


export type AddCommentMutation = { addComment: { id: string, sectionKey: string, quote: string, blockId: string, revisionNumber: number | null, anchor: unknown, state: ThreadState, startedAt: string, settledAt: string | null, suggestion: { replacement: string, outcome: SuggestionOutcome | null } | null, startedBy: { id: string, name: string }, settledBy: { id: string, name: string } | null, comments: Array<{ id: string, body: string, writtenAt: string, editedAt: string | null, deleted: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, may: { resolve: boolean, decide: boolean } } };

export type EditCommentMutationVariables = Exact<{
  input: EditCommentInput;
}>;


export type EditCommentMutation = { editComment: { id: string, sectionKey: string, quote: string, blockId: string, revisionNumber: number | null, anchor: unknown, state: ThreadState, startedAt: string, settledAt: string | null, suggestion: { replacement: string, outcome: SuggestionOutcome | null } | null, startedBy: { id: string, name: string }, settledBy: { id: string, name: string } | null, comments: Array<{ id: string, body: string, writtenAt: string, editedAt: string | null, deleted: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, may: { resolve: boolean, decide: boolean } } };

export type DeleteCommentMutationVariables = Exact<{
  commentId: string | number;
}>;


export type DeleteCommentMutation = { deleteComment: boolean };

export type ResolveThreadMutationVariables = Exact<{
  threadId: string | number;
}>;


export type ResolveThreadMutation = { resolveThread: { id: string, sectionKey: string, quote: string, blockId: string, revisionNumber: number | null, anchor: unknown, state: ThreadState, startedAt: string, settledAt: string | null, suggestion: { replacement: string, outcome: SuggestionOutcome | null } | null, startedBy: { id: string, name: string }, settledBy: { id: string, name: string } | null, comments: Array<{ id: string, body: string, writtenAt: string, editedAt: string | null, deleted: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, may: { resolve: boolean, decide: boolean } } };

export type ReopenThreadMutationVariables = Exact<{
  threadId: string | number;
}>;


export type ReopenThreadMutation = { reopenThread: { id: string, sectionKey: string, quote: string, blockId: string, revisionNumber: number | null, anchor: unknown, state: ThreadState, startedAt: string, settledAt: string | null, suggestion: { replacement: string, outcome: SuggestionOutcome | null } | null, startedBy: { id: string, name: string }, settledBy: { id: string, name: string } | null, comments: Array<{ id: string, body: string, writtenAt: string, editedAt: string | null, deleted: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, may: { resolve: boolean, decide: boolean } } };

export type AcceptSuggestionMutationVariables = Exact<{
  threadId: string | number;
}>;


export type AcceptSuggestionMutation = { acceptSuggestion: { id: string, sectionKey: string, quote: string, blockId: string, revisionNumber: number | null, anchor: unknown, state: ThreadState, startedAt: string, settledAt: string | null, suggestion: { replacement: string, outcome: SuggestionOutcome | null } | null, startedBy: { id: string, name: string }, settledBy: { id: string, name: string } | null, comments: Array<{ id: string, body: string, writtenAt: string, editedAt: string | null, deleted: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, may: { resolve: boolean, decide: boolean } } };

export type RejectSuggestionMutationVariables = Exact<{
  threadId: string | number;
}>;


export type RejectSuggestionMutation = { rejectSuggestion: { id: string, sectionKey: string, quote: string, blockId: string, revisionNumber: number | null, anchor: unknown, state: ThreadState, startedAt: string, settledAt: string | null, suggestion: { replacement: string, outcome: SuggestionOutcome | null } | null, startedBy: { id: string, name: string }, settledBy: { id: string, name: string } | null, comments: Array<{ id: string, body: string, writtenAt: string, editedAt: string | null, deleted: boolean, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }> }>, may: { resolve: boolean, decide: boolean } } };

export type AcceptAllSuggestionsMutationVariables = Exact<{
  coeId: string | number;
}>;


export type AcceptAllSuggestionsMutation = { acceptAllSuggestions: { decided: Array<string>, changed: Array<string> } };

export type RejectAllSuggestionsMutationVariables = Exact<{
  coeId: string | number;
}>;


export type RejectAllSuggestionsMutation = { rejectAllSuggestions: { decided: Array<string>, changed: Array<string> } };

export type ThreadsChangedSubscriptionVariables = Exact<{
  number: number;
}>;


export type ThreadsChangedSubscription = { threadsChanged: number };

export type WordFieldsFragment = { id: string, list: WordListName, word: string, meaning: string, handles: Array<string>, emails: Array<string>, version: number, updatedAt: string, updatedBy: { id: string, name: string } };

export type ProposalFieldsFragment = { id: string, list: WordListName, word: string, meaning: string, handles: Array<string>, emails: Array<string>, reason: string, state: ProposalState, proposedAt: string, decidedAt: string | null, refusal: string, proposedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null };

export type WordsQueryVariables = Exact<{
  list: WordListName;
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type WordsQuery = { words: { edges: Array<{ node: { id: string, list: WordListName, word: string, meaning: string, handles: Array<string>, emails: Array<string>, version: number, updatedAt: string, updatedBy: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, me: { mayDecideWords: boolean, wordProposalCount: number } | null };

export type WordProposalsQueryVariables = Exact<{
  state?: ProposalState | null | undefined;
  after?: string | null | undefined;
}>;


export type WordProposalsQuery = { wordProposals: { edges: Array<{ node: { id: string, list: WordListName, word: string, meaning: string, handles: Array<string>, emails: Array<string>, reason: string, state: ProposalState, proposedAt: string, decidedAt: string | null, refusal: string, proposedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, me: { mayDecideWords: boolean, wordProposalCount: number } | null };

export type AddWordMutationVariables = Exact<{
  input: AddWordInput;
}>;


export type AddWordMutation = { addWord: { id: string, list: WordListName, word: string, meaning: string, handles: Array<string>, emails: Array<string>, version: number, updatedAt: string, updatedBy: { id: string, name: string } } };

export type ChangeWordMutationVariables = Exact<{
  input: ChangeWordInput;
}>;


export type ChangeWordMutation = { changeWord: { id: string, list: WordListName, word: string, meaning: string, handles: Array<string>, emails: Array<string>, version: number, updatedAt: string, updatedBy: { id: string, name: string } } };

export type RemoveWordMutationVariables = Exact<{
  input: RemoveWordInput;
}>;


export type RemoveWordMutation = { removeWord: boolean };

export type ProposeWordMutationVariables = Exact<{
  input: ProposeWordInput;
}>;


export type ProposeWordMutation = { proposeWord: { id: string, list: WordListName, word: string, meaning: string, handles: Array<string>, emails: Array<string>, reason: string, state: ProposalState, proposedAt: string, decidedAt: string | null, refusal: string, proposedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null } };

export type AcceptWordProposalMutationVariables = Exact<{
  input: AcceptWordProposalInput;
}>;


export type AcceptWordProposalMutation = { acceptWordProposal: { id: string, list: WordListName, word: string, meaning: string, handles: Array<string>, emails: Array<string>, reason: string, state: ProposalState, proposedAt: string, decidedAt: string | null, refusal: string, proposedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null } };

export type RefuseWordProposalMutationVariables = Exact<{
  input: RefuseWordProposalInput;
}>;


export type RefuseWordProposalMutation = { refuseWordProposal: { id: string, list: WordListName, word: string, meaning: string, handles: Array<string>, emails: Array<string>, reason: string, state: ProposalState, proposedAt: string, decidedAt: string | null, refusal: string, proposedBy: { id: string, name: string }, decidedBy: { id: string, name: string } | null } };

export type ImportWordsMutationVariables = Exact<{
  input: ImportWordsInput;
}>;


export type ImportWordsMutation = { importWords: { added: number, changed: number, skipped: number, faulty: number, ignoredColumns: Array<string>, lines: Array<{ line: number, word: string, outcome: ImportOutcome, message: string }> } };

export type WordListsAnewQueryVariables = Exact<{ [key: string]: never; }>;


export type WordListsAnewQuery = { wordLists: { services: Array<string>, people: Array<{ name: string, handles: Array<string>, emails: Array<string>, role: string }>, glossary: Array<{ term: string, meaning: string }> } };

export type WordListsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WordListsChangedSubscription = { wordListsChanged: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActionLineFragmentDoc = new TypedDocumentString(`
    fragment ActionLine on ActionItem {
  id
  number
  title
  owner {
    id
    name
  }
  dueOn
  priority
  kind
  successTest
  ticketUrl
  status
  evidence
  completedBy {
    id
    name
  }
  completedAt
  verifiedBy {
    id
    name
  }
  verifiedAt
  declineReason
  declinedAt
  declineAcceptedAt
  version
  overdue
  coe {
    number
    title
    status
  }
  team {
    key
    name
  }
  may {
    edit
    complete
    verify
    decline
    acceptDecline
  }
}
    `, {"fragmentName":"ActionLine"}) as unknown as TypedDocumentString<ActionLineFragment, unknown>;
export const MayFieldsFragmentDoc = new TypedDocumentString(`
    fragment MayFields on CoePermissions {
  edit
  requestReview
  review
  ask
  publish
  withdraw
  amend
  cancel
  cancelAmendment
  manageAccess
}
    `, {"fragmentName":"MayFields"}) as unknown as TypedDocumentString<MayFieldsFragment, unknown>;
export const DocumentActionFieldsFragmentDoc = new TypedDocumentString(`
    fragment DocumentActionFields on ActionItem {
  id
  number
  title
  dueOn
  priority
  kind
  successTest
  causeId
  status
  team {
    name
  }
}
    `, {"fragmentName":"DocumentActionFields"}) as unknown as TypedDocumentString<DocumentActionFieldsFragment, unknown>;
export const AttachmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AttachmentFields on Attachment {
  id
  name
  mediaType
  width
  height
}
    `, {"fragmentName":"AttachmentFields"}) as unknown as TypedDocumentString<AttachmentFieldsFragment, unknown>;
export const CoeSettingsFieldsFragmentDoc = new TypedDocumentString(`
    fragment CoeSettingsFields on Coe {
  id
  number
  title
  status
  version
  severity
  kind
  visibility
  tags
  zone
  occurredOn
  detectedBy
  team {
    key
    name
  }
  authors {
    id
    name
  }
  reviewers {
    id
    name
  }
  invited {
    id
    name
  }
  may {
    edit
    manageAccess
  }
}
    `, {"fragmentName":"CoeSettingsFields"}) as unknown as TypedDocumentString<CoeSettingsFieldsFragment, unknown>;
export const CoeLineFragmentDoc = new TypedDocumentString(`
    fragment CoeLine on CoeSummary {
  id
  number
  title
  status
  severity
  visibility
  team {
    key
    name
  }
  updatedAt
  publishedAt
  openQuestions
  sectionsComplete
  sectionsTotal
}
    `, {"fragmentName":"CoeLine"}) as unknown as TypedDocumentString<CoeLineFragment, unknown>;
export const EditorActionFragmentDoc = new TypedDocumentString(`
    fragment EditorAction on ActionItem {
  id
  number
  title
  owner {
    id
    name
  }
  dueOn
  priority
  kind
  successTest
  causeId
  ticketUrl
  status
  version
  overdue
  may {
    edit
  }
}
    `, {"fragmentName":"EditorAction"}) as unknown as TypedDocumentString<EditorActionFragment, unknown>;
export const EditorQuestionFragmentDoc = new TypedDocumentString(`
    fragment EditorQuestion on Question {
  id
  sectionKey
  revisionNumber
  body
  askedBy {
    id
    name
  }
  askedAt
  answer
  answeredBy {
    id
    name
  }
  answeredAt
  acceptedAt
}
    `, {"fragmentName":"EditorQuestion"}) as unknown as TypedDocumentString<EditorQuestionFragment, unknown>;
export const EditorCoeFragmentDoc = new TypedDocumentString(`
    fragment EditorCoe on Coe {
  id
  number
  title
  status
  version
  severity
  visibility
  zone
  occurredOn
  team {
    id
    key
    name
  }
  template
  documentVersion
  document
  authors {
    id
    name
  }
  actions {
    ...EditorAction
  }
  waivers {
    id
    findingId
    reason
    waivedBy {
      id
      name
    }
    waivedAt
  }
  rescued {
    id
    block
    text
    by {
      id
      name
    }
    at
  }
  attachments {
    id
    name
    mediaType
    width
    height
  }
  questions {
    ...EditorQuestion
  }
  review {
    id
    state
    reviewer {
      id
      name
    }
    requestedAt
    dueAt
    verdicts {
      kind
      reason
      at
      member {
        id
        name
      }
    }
  }
  reviewerWillBe {
    id
    name
  }
  may {
    edit
    requestReview
    publish
    withdraw
    amend
    cancelAmendment
  }
}
    fragment EditorAction on ActionItem {
  id
  number
  title
  owner {
    id
    name
  }
  dueOn
  priority
  kind
  successTest
  causeId
  ticketUrl
  status
  version
  overdue
  may {
    edit
  }
}
fragment EditorQuestion on Question {
  id
  sectionKey
  revisionNumber
  body
  askedBy {
    id
    name
  }
  askedAt
  answer
  answeredBy {
    id
    name
  }
  answeredAt
  acceptedAt
}`, {"fragmentName":"EditorCoe"}) as unknown as TypedDocumentString<EditorCoeFragment, unknown>;
export const VersionFieldsFragmentDoc = new TypedDocumentString(`
    fragment VersionFields on CoeVersion {
  key
  kind
  seq
  name
  beganAt
  endedAt
  members {
    id
    name
  }
  updates
  wordsAdded
  wordsRemoved
  revisionNumber
  restoredFrom
  previous
  isOpen
  isNewest
}
    `, {"fragmentName":"VersionFields"}) as unknown as TypedDocumentString<VersionFieldsFragment, unknown>;
export const MemberFieldsFragmentDoc = new TypedDocumentString(`
    fragment MemberFields on Member {
  id
  name
  email
  handles
  jobRole
  timeZone
  isAdministrator
  isBarRaiser
  active
  teams {
    id
    key
    name
  }
}
    `, {"fragmentName":"MemberFields"}) as unknown as TypedDocumentString<MemberFieldsFragment, unknown>;
export const TeamFieldsFragmentDoc = new TypedDocumentString(`
    fragment TeamFields on Team {
  id
  key
  name
  kind
  parentId
  director {
    id
    name
  }
  members {
    id
    name
  }
}
    `, {"fragmentName":"TeamFields"}) as unknown as TypedDocumentString<TeamFieldsFragment, unknown>;
export const WaiverFieldsFragmentDoc = new TypedDocumentString(`
    fragment WaiverFields on FrozenWaiver {
  findingId
  reason
  rule
  severity
  section
  block
  text
  message
}
    `, {"fragmentName":"WaiverFields"}) as unknown as TypedDocumentString<WaiverFieldsFragment, unknown>;
export const ReviewProgressFragmentDoc = new TypedDocumentString(`
    fragment ReviewProgress on Review {
  sectionViews {
    sectionKey
    seconds
    viewed
    opened
    changed
  }
  guard {
    code
    message
    met
    section
  }
  readingSeconds
  minimumReadingSeconds
}
    `, {"fragmentName":"ReviewProgress"}) as unknown as TypedDocumentString<ReviewProgressFragment, unknown>;
export const QuestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment QuestionFields on Question {
  id
  sectionKey
  revisionNumber
  body
  askedBy {
    id
    name
  }
  askedAt
  answer
  answeredBy {
    id
    name
  }
  answeredAt
  acceptedAt
}
    `, {"fragmentName":"QuestionFields"}) as unknown as TypedDocumentString<QuestionFieldsFragment, unknown>;
export const ThreadFieldsFragmentDoc = new TypedDocumentString(`
    fragment ThreadFields on Thread {
  id
  sectionKey
  quote
  blockId
  revisionNumber
  anchor
  state
  suggestion {
    replacement
    outcome
  }
  startedBy {
    id
    name
  }
  startedAt
  settledBy {
    id
    name
  }
  settledAt
  comments {
    id
    author {
      id
      name
    }
    body
    mentions {
      id
      name
    }
    writtenAt
    editedAt
    deleted
  }
  may {
    resolve
    decide
  }
}
    `, {"fragmentName":"ThreadFields"}) as unknown as TypedDocumentString<ThreadFieldsFragment, unknown>;
export const WordFieldsFragmentDoc = new TypedDocumentString(`
    fragment WordFields on Word {
  id
  list
  word
  meaning
  handles
  emails
  version
  updatedAt
  updatedBy {
    id
    name
  }
}
    `, {"fragmentName":"WordFields"}) as unknown as TypedDocumentString<WordFieldsFragment, unknown>;
export const ProposalFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProposalFields on WordProposal {
  id
  list
  word
  meaning
  handles
  emails
  reason
  state
  proposedBy {
    id
    name
  }
  proposedAt
  decidedBy {
    id
    name
  }
  decidedAt
  refusal
}
    `, {"fragmentName":"ProposalFields"}) as unknown as TypedDocumentString<ProposalFieldsFragment, unknown>;
export const ActionItemsDocument = new TypedDocumentString(`
    query ActionItems($filter: ActionItemFilter, $after: String) {
  actionItems(filter: $filter, first: 50, after: $after) {
    edges {
      node {
        ...ActionLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  teams {
    id
    key
    name
    kind
    parentId
  }
  members {
    id
    name
  }
}
    fragment ActionLine on ActionItem {
  id
  number
  title
  owner {
    id
    name
  }
  dueOn
  priority
  kind
  successTest
  ticketUrl
  status
  evidence
  completedBy {
    id
    name
  }
  completedAt
  verifiedBy {
    id
    name
  }
  verifiedAt
  declineReason
  declinedAt
  declineAcceptedAt
  version
  overdue
  coe {
    number
    title
    status
  }
  team {
    key
    name
  }
  may {
    edit
    complete
    verify
    decline
    acceptDecline
  }
}`, {"hash":"0a358e06ab26fe3d236274d463c2525e6ddb3d9b4f0ccbc4cd2a231fa9c63a3a"}) as unknown as TypedDocumentString<ActionItemsQuery, ActionItemsQueryVariables>;
export const UpdateActionItemDocument = new TypedDocumentString(`
    mutation UpdateActionItem($input: UpdateActionItemInput!) {
  updateActionItem(input: $input) {
    id
    version
  }
}
    `, {"hash":"9073fdebd6da5ea5ac5cc51cac754d264ecdde1916e06b65630643036417c1e4"}) as unknown as TypedDocumentString<UpdateActionItemMutation, UpdateActionItemMutationVariables>;
export const CompleteActionItemDocument = new TypedDocumentString(`
    mutation CompleteActionItem($input: CompleteActionItemInput!) {
  completeActionItem(input: $input) {
    id
    version
  }
}
    `, {"hash":"ce5b1da185957c0ae1612cfcb7b3baa1b499d8c4c44a1cf995e09c53cc4386b7"}) as unknown as TypedDocumentString<CompleteActionItemMutation, CompleteActionItemMutationVariables>;
export const VerifyActionItemDocument = new TypedDocumentString(`
    mutation VerifyActionItem($input: VerifyActionItemInput!) {
  verifyActionItem(input: $input) {
    id
    version
  }
}
    `, {"hash":"013df88a23d2b3d52d46de4ae67e9e1278322b6e20e708ed194e5c9d11d760d4"}) as unknown as TypedDocumentString<VerifyActionItemMutation, VerifyActionItemMutationVariables>;
export const DeclineActionItemDocument = new TypedDocumentString(`
    mutation DeclineActionItem($input: DeclineActionItemInput!) {
  declineActionItem(input: $input) {
    id
    version
  }
}
    `, {"hash":"88e6342cfb7ba5713646ad92ad6098eef47f8bdabd561724916ef1bb077108cc"}) as unknown as TypedDocumentString<DeclineActionItemMutation, DeclineActionItemMutationVariables>;
export const AcceptDeclineDocument = new TypedDocumentString(`
    mutation AcceptDecline($input: VerifyActionItemInput!) {
  acceptDecline(input: $input) {
    id
    version
  }
}
    `, {"hash":"a046bc4860233caafeb452d83f641a54c6aa3aca26235fba43d7897df4d8e456"}) as unknown as TypedDocumentString<AcceptDeclineMutation, AcceptDeclineMutationVariables>;
export const PublishCoeDocument = new TypedDocumentString(`
    mutation PublishCoe($input: MoveCoeInput!) {
  publishCoe(input: $input) {
    id
    status
  }
}
    `, {"hash":"2a3df2c43317b74832f059f7411eaee376804e9be66124bef9c07c30dced8e2b"}) as unknown as TypedDocumentString<PublishCoeMutation, PublishCoeMutationVariables>;
export const WithdrawReviewDocument = new TypedDocumentString(`
    mutation WithdrawReview($input: MoveCoeInput!) {
  withdrawReview(input: $input) {
    id
    status
  }
}
    `, {"hash":"ffedaf1b2915f9291094448ce4082aaac542c2ad11276a53d4a620230bc294a5"}) as unknown as TypedDocumentString<WithdrawReviewMutation, WithdrawReviewMutationVariables>;
export const AmendCoeDocument = new TypedDocumentString(`
    mutation AmendCoe($input: MoveCoeInput!) {
  amendCoe(input: $input) {
    id
    status
  }
}
    `, {"hash":"cd49ee21e6bd10a6e5780637b79069b7b7d1e0a37b5a07d5d6d6cfa1c6aa400c"}) as unknown as TypedDocumentString<AmendCoeMutation, AmendCoeMutationVariables>;
export const CancelAmendmentDocument = new TypedDocumentString(`
    mutation CancelAmendment($input: MoveCoeInput!) {
  cancelAmendment(input: $input) {
    id
    status
  }
}
    `, {"hash":"11d1ac60370536f19846fdabcf4998ab63dcbeba0d5814ea1fcbd3eeb848976c"}) as unknown as TypedDocumentString<CancelAmendmentMutation, CancelAmendmentMutationVariables>;
export const CancelCoeDocument = new TypedDocumentString(`
    mutation CancelCoe($input: MoveCoeInput!) {
  cancelCoe(input: $input) {
    id
    status
  }
}
    `, {"hash":"55b237e30941e04b22bc0c82ff1c505b6a251fb696e97552dd8f6c455277cc11"}) as unknown as TypedDocumentString<CancelCoeMutation, CancelCoeMutationVariables>;
export const ReadCoeDocument = new TypedDocumentString(`
    query ReadCoe($number: Int!) {
  coe(number: $number) {
    id
    number
    title
    status
    version
    severity
    kind
    visibility
    tags
    zone
    occurredOn
    detectedBy
    team {
      id
      key
      name
    }
    template
    document
    publishedAt
    updatedAt
    published {
      number
      title
      document
      frozenAt
      waivers {
        ...WaiverFields
      }
    }
    actions {
      ...DocumentActionFields
    }
    attachments {
      ...AttachmentFields
    }
    review {
      id
      state
      dueAt
      revision {
        number
      }
      reviewer {
        id
        name
      }
    }
    questions {
      id
      acceptedAt
      answeredAt
    }
    history {
      id
      kind
      at
      revisionNumber
    }
    may {
      ...MayFields
    }
  }
}
    fragment MayFields on CoePermissions {
  edit
  requestReview
  review
  ask
  publish
  withdraw
  amend
  cancel
  cancelAmendment
  manageAccess
}
fragment DocumentActionFields on ActionItem {
  id
  number
  title
  dueOn
  priority
  kind
  successTest
  causeId
  status
  team {
    name
  }
}
fragment AttachmentFields on Attachment {
  id
  name
  mediaType
  width
  height
}
fragment WaiverFields on FrozenWaiver {
  findingId
  reason
  rule
  severity
  section
  block
  text
  message
}`, {"hash":"a99fe8086b5aef80a99874f6a4b391234d68c139dd9f736c1fa6be486c9676f2"}) as unknown as TypedDocumentString<ReadCoeQuery, ReadCoeQueryVariables>;
export const CoeSettingsDocument = new TypedDocumentString(`
    query CoeSettings($number: Int!) {
  coe(number: $number) {
    ...CoeSettingsFields
  }
  teams {
    id
    key
    name
    kind
    parentId
  }
  members {
    id
    name
    jobRole
  }
}
    fragment CoeSettingsFields on Coe {
  id
  number
  title
  status
  version
  severity
  kind
  visibility
  tags
  zone
  occurredOn
  detectedBy
  team {
    key
    name
  }
  authors {
    id
    name
  }
  reviewers {
    id
    name
  }
  invited {
    id
    name
  }
  may {
    edit
    manageAccess
  }
}`, {"hash":"163801ad97d3d4e8d4b4eb2c9e87cc809c16d1db33987275d44b5d1b095d74f8"}) as unknown as TypedDocumentString<CoeSettingsQuery, CoeSettingsQueryVariables>;
export const UpdateCoeDocument = new TypedDocumentString(`
    mutation UpdateCoe($input: UpdateCoeInput!) {
  updateCoe(input: $input) {
    ...CoeSettingsFields
  }
}
    fragment CoeSettingsFields on Coe {
  id
  number
  title
  status
  version
  severity
  kind
  visibility
  tags
  zone
  occurredOn
  detectedBy
  team {
    key
    name
  }
  authors {
    id
    name
  }
  reviewers {
    id
    name
  }
  invited {
    id
    name
  }
  may {
    edit
    manageAccess
  }
}`, {"hash":"8346e12a306bd827ba3a0cd01b94e5d17e7ff25d743610cb92bee7600191c418"}) as unknown as TypedDocumentString<UpdateCoeMutation, UpdateCoeMutationVariables>;
export const AddParticipantDocument = new TypedDocumentString(`
    mutation AddParticipant($input: ParticipantInput!) {
  addParticipant(input: $input) {
    ...CoeSettingsFields
  }
}
    fragment CoeSettingsFields on Coe {
  id
  number
  title
  status
  version
  severity
  kind
  visibility
  tags
  zone
  occurredOn
  detectedBy
  team {
    key
    name
  }
  authors {
    id
    name
  }
  reviewers {
    id
    name
  }
  invited {
    id
    name
  }
  may {
    edit
    manageAccess
  }
}`, {"hash":"9b916372b37e93c3af02080754c24052477ad351e257fb80106d9a69e077e378"}) as unknown as TypedDocumentString<AddParticipantMutation, AddParticipantMutationVariables>;
export const RemoveParticipantDocument = new TypedDocumentString(`
    mutation RemoveParticipant($input: ParticipantInput!) {
  removeParticipant(input: $input) {
    ...CoeSettingsFields
  }
}
    fragment CoeSettingsFields on Coe {
  id
  number
  title
  status
  version
  severity
  kind
  visibility
  tags
  zone
  occurredOn
  detectedBy
  team {
    key
    name
  }
  authors {
    id
    name
  }
  reviewers {
    id
    name
  }
  invited {
    id
    name
  }
  may {
    edit
    manageAccess
  }
}`, {"hash":"ee2f481c63c07af284a7d4ccd77a44a0c4b16959fbb4c4e16bc18de2c8d9d673"}) as unknown as TypedDocumentString<RemoveParticipantMutation, RemoveParticipantMutationVariables>;
export const CoesDocument = new TypedDocumentString(`
    query Coes($scope: String, $status: [CoeStatus!], $teamKey: String, $after: String) {
  coes(
    scope: $scope
    status: $status
    teamKey: $teamKey
    first: 25
    after: $after
  ) {
    edges {
      node {
        ...CoeLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  teams {
    id
    key
    name
    kind
    parentId
    path
  }
}
    fragment CoeLine on CoeSummary {
  id
  number
  title
  status
  severity
  visibility
  team {
    key
    name
  }
  updatedAt
  publishedAt
  openQuestions
  sectionsComplete
  sectionsTotal
}`, {"hash":"acb4d0cde6360ff104b13673ee1e6b648a25ea978db3f33d2bc214653a817834"}) as unknown as TypedDocumentString<CoesQuery, CoesQueryVariables>;
export const NewCoeDocument = new TypedDocumentString(`
    query NewCoe {
  templates {
    key
    name
    description
    restricted
    sections
  }
  teams {
    id
    key
    name
    kind
    parentId
  }
}
    `, {"hash":"5c4bc5926476fa1f0a1af5ee7c780365027dbd29740580d3ee1f088c83c40d4b"}) as unknown as TypedDocumentString<NewCoeQuery, NewCoeQueryVariables>;
export const CreateCoeDocument = new TypedDocumentString(`
    mutation CreateCoe($input: CreateCoeInput!) {
  createCoe(input: $input) {
    id
    number
  }
}
    `, {"hash":"c25cbac0e111634dc064e93b1e89c196b46c8867b61121f3c6deb34cfa8dd6bd"}) as unknown as TypedDocumentString<CreateCoeMutation, CreateCoeMutationVariables>;
export const EditCoeDocument = new TypedDocumentString(`
    query EditCoe($number: Int!) {
  coe(number: $number) {
    ...EditorCoe
  }
  me {
    member {
      id
      name
      timeZone
    }
    mayDecideWords
  }
  members {
    id
    name
  }
  wordLists {
    people {
      name
      handles
      emails
      role
    }
    glossary {
      term
      meaning
    }
    services
  }
}
    fragment EditorAction on ActionItem {
  id
  number
  title
  owner {
    id
    name
  }
  dueOn
  priority
  kind
  successTest
  causeId
  ticketUrl
  status
  version
  overdue
  may {
    edit
  }
}
fragment EditorQuestion on Question {
  id
  sectionKey
  revisionNumber
  body
  askedBy {
    id
    name
  }
  askedAt
  answer
  answeredBy {
    id
    name
  }
  answeredAt
  acceptedAt
}
fragment EditorCoe on Coe {
  id
  number
  title
  status
  version
  severity
  visibility
  zone
  occurredOn
  team {
    id
    key
    name
  }
  template
  documentVersion
  document
  authors {
    id
    name
  }
  actions {
    ...EditorAction
  }
  waivers {
    id
    findingId
    reason
    waivedBy {
      id
      name
    }
    waivedAt
  }
  rescued {
    id
    block
    text
    by {
      id
      name
    }
    at
  }
  attachments {
    id
    name
    mediaType
    width
    height
  }
  questions {
    ...EditorQuestion
  }
  review {
    id
    state
    reviewer {
      id
      name
    }
    requestedAt
    dueAt
    verdicts {
      kind
      reason
      at
      member {
        id
        name
      }
    }
  }
  reviewerWillBe {
    id
    name
  }
  may {
    edit
    requestReview
    publish
    withdraw
    amend
    cancelAmendment
  }
}`, {"hash":"34a106547b21d8680c85e0e9093161a2a6da105bf9752e5e1aceb7e8e5b5060b"}) as unknown as TypedDocumentString<EditCoeQuery, EditCoeQueryVariables>;
export const RequestReviewFromEditorDocument = new TypedDocumentString(`
    mutation RequestReviewFromEditor($input: RequestReviewInput!) {
  requestReview(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"395a6eb9ea26fbf0d05fb4eca71becce4bfc022399c31b2396267feabc16bc12"}) as unknown as TypedDocumentString<RequestReviewFromEditorMutation, RequestReviewFromEditorMutationVariables>;
export const WithdrawReviewFromEditorDocument = new TypedDocumentString(`
    mutation WithdrawReviewFromEditor($input: MoveCoeInput!) {
  withdrawReview(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"08ecddaf5dd8ba37a4f9c2b0acae969ae7ca95df97ad58c5a6a2cfb17e2c3418"}) as unknown as TypedDocumentString<WithdrawReviewFromEditorMutation, WithdrawReviewFromEditorMutationVariables>;
export const PublishFromEditorDocument = new TypedDocumentString(`
    mutation PublishFromEditor($input: MoveCoeInput!) {
  publishCoe(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"a5327b1a9a9b7ba9f0806e38fbe6a7c47588e1b36f5e00e6c30c7d5a8260207b"}) as unknown as TypedDocumentString<PublishFromEditorMutation, PublishFromEditorMutationVariables>;
export const AmendFromEditorDocument = new TypedDocumentString(`
    mutation AmendFromEditor($input: MoveCoeInput!) {
  amendCoe(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"c4da3d4f2d27d78b9589f634d7989dac02788210b57da666db148ec518ff20d7"}) as unknown as TypedDocumentString<AmendFromEditorMutation, AmendFromEditorMutationVariables>;
export const CancelAmendmentFromEditorDocument = new TypedDocumentString(`
    mutation CancelAmendmentFromEditor($input: MoveCoeInput!) {
  cancelAmendment(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"72b43ae61f65b557a991121bf12dc4b9dc3c998b4c01fa530cda7ddfbe5e745d"}) as unknown as TypedDocumentString<CancelAmendmentFromEditorMutation, CancelAmendmentFromEditorMutationVariables>;
export const RenameCoeDocument = new TypedDocumentString(`
    mutation RenameCoe($input: UpdateCoeInput!) {
  updateCoe(input: $input) {
    id
    title
    version
  }
}
    `, {"hash":"39bdbbace87322e3600ba691ad3649ba3c2c3873af390d72d8ed7bc5b19b0899"}) as unknown as TypedDocumentString<RenameCoeMutation, RenameCoeMutationVariables>;
export const AddActionItemFromEditorDocument = new TypedDocumentString(`
    mutation AddActionItemFromEditor($input: AddActionItemInput!) {
  addActionItem(input: $input) {
    ...EditorAction
  }
}
    fragment EditorAction on ActionItem {
  id
  number
  title
  owner {
    id
    name
  }
  dueOn
  priority
  kind
  successTest
  causeId
  ticketUrl
  status
  version
  overdue
  may {
    edit
  }
}`, {"hash":"2c566aff6d351c842f0409a62b252d6802b0c9c21aea5fde51036d9367d5f184"}) as unknown as TypedDocumentString<AddActionItemFromEditorMutation, AddActionItemFromEditorMutationVariables>;
export const UpdateActionItemFromEditorDocument = new TypedDocumentString(`
    mutation UpdateActionItemFromEditor($input: UpdateActionItemInput!) {
  updateActionItem(input: $input) {
    ...EditorAction
  }
}
    fragment EditorAction on ActionItem {
  id
  number
  title
  owner {
    id
    name
  }
  dueOn
  priority
  kind
  successTest
  causeId
  ticketUrl
  status
  version
  overdue
  may {
    edit
  }
}`, {"hash":"66ff90a99911d72ae65ae941868ab8ad773c1c23536c707f0618aa9d4960ba8e"}) as unknown as TypedDocumentString<UpdateActionItemFromEditorMutation, UpdateActionItemFromEditorMutationVariables>;
export const RemoveActionItemFromEditorDocument = new TypedDocumentString(`
    mutation RemoveActionItemFromEditor($input: VerifyActionItemInput!) {
  removeActionItem(input: $input)
}
    `, {"hash":"891440aa7f03b41982019c1261a3bc0cd59acb2122aa56a538e55e5ddcb4ce06"}) as unknown as TypedDocumentString<RemoveActionItemFromEditorMutation, RemoveActionItemFromEditorMutationVariables>;
export const WaiveFindingFromEditorDocument = new TypedDocumentString(`
    mutation WaiveFindingFromEditor($input: WaiveFindingInput!) {
  waiveFinding(input: $input) {
    id
    findingId
    reason
    waivedBy {
      id
      name
    }
    waivedAt
  }
}
    `, {"hash":"406ff3fe3a4982de2026349678ff4d881c9c8d2d4d910956dac05b494d50f7f8"}) as unknown as TypedDocumentString<WaiveFindingFromEditorMutation, WaiveFindingFromEditorMutationVariables>;
export const WithdrawWaiverFromEditorDocument = new TypedDocumentString(`
    mutation WithdrawWaiverFromEditor($waiverId: ID!) {
  withdrawWaiver(waiverId: $waiverId)
}
    `, {"hash":"7c2dcf917f0de62a6690262367d4810895e01d94f30a328afea8aa48fff9cc6c"}) as unknown as TypedDocumentString<WithdrawWaiverFromEditorMutation, WithdrawWaiverFromEditorMutationVariables>;
export const AnswerQuestionFromEditorDocument = new TypedDocumentString(`
    mutation AnswerQuestionFromEditor($input: AnswerQuestionInput!) {
  answerQuestion(input: $input) {
    ...EditorQuestion
  }
}
    fragment EditorQuestion on Question {
  id
  sectionKey
  revisionNumber
  body
  askedBy {
    id
    name
  }
  askedAt
  answer
  answeredBy {
    id
    name
  }
  answeredAt
  acceptedAt
}`, {"hash":"cb5fd638058174346e12a2b0a697f1e0cac289df1cd06de3429324e1bdc88124"}) as unknown as TypedDocumentString<AnswerQuestionFromEditorMutation, AnswerQuestionFromEditorMutationVariables>;
export const DismissRescuedTextFromEditorDocument = new TypedDocumentString(`
    mutation DismissRescuedTextFromEditor($id: ID!) {
  dismissRescuedText(id: $id)
}
    `, {"hash":"004ea9ed3777eb817f18efdd2c03bb4b90fb397a77148d7ef14bca2d4daf0fe0"}) as unknown as TypedDocumentString<DismissRescuedTextFromEditorMutation, DismissRescuedTextFromEditorMutationVariables>;
export const CoeChangedInEditorDocument = new TypedDocumentString(`
    subscription CoeChangedInEditor($number: Int!) {
  coeChanged(number: $number)
}
    `, {"hash":"910919e53cd1300beab1d4da8d94c18d076b16be37db999d7ae398b7534e5cd4"}) as unknown as TypedDocumentString<CoeChangedInEditorSubscription, CoeChangedInEditorSubscriptionVariables>;
export const SimilarCoesDocument = new TypedDocumentString(`
    query SimilarCoes($number: Int!) {
  similarCoes(number: $number) {
    coe {
      number
      title
      severity
      publishedAt
      team {
        name
      }
    }
    impact
    words
    tags
    services
    isStrong
  }
}
    `, {"hash":"773bf68e5fb0985973835ad71bd4f3f0a87a05647c0fef75b5accb7e02bf6d71"}) as unknown as TypedDocumentString<SimilarCoesQuery, SimilarCoesQueryVariables>;
export const ActionItemChangedDocument = new TypedDocumentString(`
    subscription ActionItemChanged {
  actionItemChanged {
    id
    version
  }
}
    `, {"hash":"c05ebaf6d96d437ba61701fbbe7c17139f8d355c2c6c9dd61888c7280147b667"}) as unknown as TypedDocumentString<ActionItemChangedSubscription, ActionItemChangedSubscriptionVariables>;
export const ReviewQueueChangedDocument = new TypedDocumentString(`
    subscription ReviewQueueChanged {
  reviewQueueChanged
}
    `, {"hash":"42b4b1ccb9b367706e88f639c9f9eda2681cef7728d97e0ff2d4ea4157b2a356"}) as unknown as TypedDocumentString<ReviewQueueChangedSubscription, ReviewQueueChangedSubscriptionVariables>;
export const CoeChangedDocument = new TypedDocumentString(`
    subscription CoeChanged($number: Int) {
  coeChanged(number: $number)
}
    `, {"hash":"26043e2e3110cfe83b9ba5603b95a9bdb3b6684e5f8ee7490c9b5dcb8a1890e7"}) as unknown as TypedDocumentString<CoeChangedSubscription, CoeChangedSubscriptionVariables>;
export const SampleDocument = new TypedDocumentString(`
    query Sample {
  sampleCoe {
    number
    title
    zone
    template
    document
    graph
    actions
  }
}
    `, {"hash":"b510a206bf508b364b82511b90f248a576199cf8cc9fab1e741b7e2c88b0b732"}) as unknown as TypedDocumentString<SampleQuery, SampleQueryVariables>;
export const CoeHistoryDocument = new TypedDocumentString(`
    query CoeHistory($number: Int!, $from: String, $to: String, $first: Int!, $after: String) {
  coe(number: $number) {
    id
    number
    title
    status
    zone
    visibility
    team {
      id
      name
    }
    template
    authors {
      id
    }
    attachments {
      ...AttachmentFields
    }
    may {
      edit
    }
    versions(first: $first, after: $after) {
      edges {
        node {
          ...VersionFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    comparison(from: $from, to: $to) {
      from {
        version {
          ...VersionFields
        }
        document
        actions
      }
      to {
        version {
          ...VersionFields
        }
        document
        actions
      }
    }
  }
}
    fragment AttachmentFields on Attachment {
  id
  name
  mediaType
  width
  height
}
fragment VersionFields on CoeVersion {
  key
  kind
  seq
  name
  beganAt
  endedAt
  members {
    id
    name
  }
  updates
  wordsAdded
  wordsRemoved
  revisionNumber
  restoredFrom
  previous
  isOpen
  isNewest
}`, {"hash":"d807f2dc4405f3b0e6b214644b5c9382e6daa4957fcbd9b7ada7543fc06369e1"}) as unknown as TypedDocumentString<CoeHistoryQuery, CoeHistoryQueryVariables>;
export const NameVersionDocument = new TypedDocumentString(`
    mutation NameVersion($input: NameVersionInput!) {
  nameVersion(input: $input) {
    key
    name
  }
}
    `, {"hash":"c501ad84b201fbe88b2d98e7ca63483ed063a347b848d45791d826972a5f3ced"}) as unknown as TypedDocumentString<NameVersionMutation, NameVersionMutationVariables>;
export const RestoreVersionDocument = new TypedDocumentString(`
    mutation RestoreVersion($input: RestoreVersionInput!) {
  restoreVersion(input: $input) {
    key
    previous
    seq
  }
}
    `, {"hash":"0378cdd1caa2c5c8b667becb20613f59a8c84e9c913cc1d3d8c3cda2c235c2d9"}) as unknown as TypedDocumentString<RestoreVersionMutation, RestoreVersionMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  home {
    waiting {
      kind
      title
      coeNumber
      actionNumber
      since
      dueOn
      overdue
    }
    drafts {
      ...CoeLine
    }
    unread {
      ...CoeLine
    }
    firstSteps {
      coeNumber
    }
  }
}
    fragment CoeLine on CoeSummary {
  id
  number
  title
  status
  severity
  visibility
  team {
    key
    name
  }
  updatedAt
  publishedAt
  openQuestions
  sectionsComplete
  sectionsTotal
}`, {"hash":"f52bdd4fc7f613c06d88c410264056e2314a5889602ef53a0fd9b14be28b966b"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SearchLibraryDocument = new TypedDocumentString(`
    query SearchLibrary($query: String, $filter: SearchFilter, $after: String) {
  search(query: $query, filter: $filter, first: 20, after: $after) {
    edges {
      node {
        highlight
        titleHighlight
        impact
        coe {
          id
          number
          severity
          visibility
          publishedAt
          tags
          team {
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    total
    moreThan
    tags
    teams {
      id
      key
      name
    }
  }
}
    `, {"hash":"7267e98d9289f30b35b2cdd4d1e14f4833518e922265e625ba195de66a41474b"}) as unknown as TypedDocumentString<SearchLibraryQuery, SearchLibraryQueryVariables>;
export const AdministrationDocument = new TypedDocumentString(`
    query Administration($activeOnly: Boolean!) {
  members(activeOnly: $activeOnly) {
    ...MemberFields
  }
  teams {
    ...TeamFields
  }
}
    fragment MemberFields on Member {
  id
  name
  email
  handles
  jobRole
  timeZone
  isAdministrator
  isBarRaiser
  active
  teams {
    id
    key
    name
  }
}
fragment TeamFields on Team {
  id
  key
  name
  kind
  parentId
  director {
    id
    name
  }
  members {
    id
    name
  }
}`, {"hash":"4f8792d9551140ea2054e2cf53c1116483d8b71bddeb243881a22a9ef3a001da"}) as unknown as TypedDocumentString<AdministrationQuery, AdministrationQueryVariables>;
export const CreateMemberDocument = new TypedDocumentString(`
    mutation CreateMember($input: MemberInput!) {
  createMember(input: $input) {
    id
  }
}
    `, {"hash":"9f7b17cfc54db520c7ff0c50c232d7aa5dcb746b9ba3cecda43bb9993403e3a2"}) as unknown as TypedDocumentString<CreateMemberMutation, CreateMemberMutationVariables>;
export const UpdateMemberDocument = new TypedDocumentString(`
    mutation UpdateMember($input: UpdateMemberInput!) {
  updateMember(input: $input) {
    id
  }
}
    `, {"hash":"a10f3575571dce73a67cddad63a47107b74b045be1dbbc3a070d9f210af0e343"}) as unknown as TypedDocumentString<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const CreatePasswordLinkDocument = new TypedDocumentString(`
    mutation CreatePasswordLink($memberId: ID!) {
  createPasswordLink(memberId: $memberId) {
    url
    expiresAt
  }
}
    `, {"hash":"44e8b079955bf53b7b762048dd8ee29a171414edc9faef87d8438e7ce640a6ff"}) as unknown as TypedDocumentString<CreatePasswordLinkMutation, CreatePasswordLinkMutationVariables>;
export const CreateTeamDocument = new TypedDocumentString(`
    mutation CreateTeam($input: TeamInput!) {
  createTeam(input: $input) {
    id
  }
}
    `, {"hash":"62a73b6f22dc59ddf5685544266a1f423f1b8035bf878351139de9cf437f4b37"}) as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const UpdateTeamDocument = new TypedDocumentString(`
    mutation UpdateTeam($input: UpdateTeamInput!) {
  updateTeam(input: $input) {
    id
  }
}
    `, {"hash":"45db7f66377900f5bf88ad56706dc544cf9d455979d8213a26a5150c862303d3"}) as unknown as TypedDocumentString<UpdateTeamMutation, UpdateTeamMutationVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens {
  apiTokens {
    id
    label
    createdAt
    usedAt
    expiresAt
  }
}
    `, {"hash":"ff56bea00895a1da6438559a0789ce7e62e704857902124e366de90a574470f9"}) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($label: String!, $days: Int) {
  createApiToken(label: $label, days: $days) {
    token
    apiToken {
      id
    }
  }
}
    `, {"hash":"75c8ef34ab4047ecb17e3445cc8bd8ee9bf48eed5d57e68f1861656276b4c25d"}) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id)
}
    `, {"hash":"760484427514c6721d03239fdea331b31205ecf6f781c374aee629364524b315"}) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    member {
      id
      name
      email
      timeZone
      isAdministrator
      teams {
        id
        key
        name
      }
    }
    isDirector
    canImport
    reviewCount
    actionCount
    wordProposalCount
  }
}
    `, {"hash":"a545d24047ea2c88086c95acefab9a3d8dd6e42640a3a810bcc7b314092ae104"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($after: String) {
  reviewQueue(first: 50, after: $after) {
    edges {
      node {
        reviewId
        coe {
          number
          title
          severity
          visibility
          team {
            name
          }
        }
        stage
        waitingSince
        dueAt
        openQuestions
        unanswered
        words
        waivers
        revisionNumber
        changedSinceLook
        reason
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"1835484f7a8bc1f04bd4f78d4611a6dcf09468b480ecd760b94d435b1a7b22c8"}) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewCoeDocument = new TypedDocumentString(`
    query ReviewCoe($number: Int!) {
  coe(number: $number) {
    id
    number
    title
    status
    version
    severity
    visibility
    zone
    team {
      id
      name
    }
    template
    authors {
      id
      name
    }
    attachments {
      ...AttachmentFields
    }
    history {
      id
      kind
      at
    }
    may {
      ...MayFields
    }
    questions {
      ...QuestionFields
    }
    review {
      id
      state
      reviewer {
        id
        name
      }
      reviewerTeam {
        name
      }
      requestedAt
      dueAt
      closedAt
      revision {
        number
        title
        document
        actions
        words
        frozenAt
        waivers {
          ...WaiverFields
          waivedBy {
            id
            name
          }
          waivedAt
        }
      }
      previousRevision {
        number
        document
        actions
      }
      verdicts {
        kind
        reason
        noQuestionBecause
        at
        member {
          id
          name
        }
      }
      ...ReviewProgress
    }
  }
}
    fragment MayFields on CoePermissions {
  edit
  requestReview
  review
  ask
  publish
  withdraw
  amend
  cancel
  cancelAmendment
  manageAccess
}
fragment AttachmentFields on Attachment {
  id
  name
  mediaType
  width
  height
}
fragment WaiverFields on FrozenWaiver {
  findingId
  reason
  rule
  severity
  section
  block
  text
  message
}
fragment ReviewProgress on Review {
  sectionViews {
    sectionKey
    seconds
    viewed
    opened
    changed
  }
  guard {
    code
    message
    met
    section
  }
  readingSeconds
  minimumReadingSeconds
}
fragment QuestionFields on Question {
  id
  sectionKey
  revisionNumber
  body
  askedBy {
    id
    name
  }
  askedAt
  answer
  answeredBy {
    id
    name
  }
  answeredAt
  acceptedAt
}`, {"hash":"ad9d2a50986a07f86d057d3b6c009f537adc507fe8a4d04c7811bc1e6fd956a8"}) as unknown as TypedDocumentString<ReviewCoeQuery, ReviewCoeQueryVariables>;
export const RecordReadingDocument = new TypedDocumentString(`
    mutation RecordReading($input: RecordReadingInput!) {
  recordReading(input: $input) {
    id
    ...ReviewProgress
  }
}
    fragment ReviewProgress on Review {
  sectionViews {
    sectionKey
    seconds
    viewed
    opened
    changed
  }
  guard {
    code
    message
    met
    section
  }
  readingSeconds
  minimumReadingSeconds
}`, {"hash":"4f8d46b7ce7f12f7bd9bedbf2b71b62f9992f1335d6eefbb5890e9c68ae23500"}) as unknown as TypedDocumentString<RecordReadingMutation, RecordReadingMutationVariables>;
export const AskQuestionDocument = new TypedDocumentString(`
    mutation AskQuestion($input: AskQuestionInput!) {
  askQuestion(input: $input) {
    ...QuestionFields
  }
}
    fragment QuestionFields on Question {
  id
  sectionKey
  revisionNumber
  body
  askedBy {
    id
    name
  }
  askedAt
  answer
  answeredBy {
    id
    name
  }
  answeredAt
  acceptedAt
}`, {"hash":"70e13552e8586b59c7378908ecee0bc22c44b7fa8cbfdd7dc90da4492d498543"}) as unknown as TypedDocumentString<AskQuestionMutation, AskQuestionMutationVariables>;
export const AnswerQuestionDocument = new TypedDocumentString(`
    mutation AnswerQuestion($input: AnswerQuestionInput!) {
  answerQuestion(input: $input) {
    ...QuestionFields
  }
}
    fragment QuestionFields on Question {
  id
  sectionKey
  revisionNumber
  body
  askedBy {
    id
    name
  }
  askedAt
  answer
  answeredBy {
    id
    name
  }
  answeredAt
  acceptedAt
}`, {"hash":"dfe2c4e1f9aa8c9e902561856daf5494f8f196dacbf2756704f6c3cb8074d8f8"}) as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const AcceptAnswerDocument = new TypedDocumentString(`
    mutation AcceptAnswer($input: AcceptAnswerInput!) {
  acceptAnswer(input: $input) {
    ...QuestionFields
  }
}
    fragment QuestionFields on Question {
  id
  sectionKey
  revisionNumber
  body
  askedBy {
    id
    name
  }
  askedAt
  answer
  answeredBy {
    id
    name
  }
  answeredAt
  acceptedAt
}`, {"hash":"fe2baae04ce6cf3289618f62dd30856d9bf15f13cf1f9f4fe72777f66b55850b"}) as unknown as TypedDocumentString<AcceptAnswerMutation, AcceptAnswerMutationVariables>;
export const RequestChangesDocument = new TypedDocumentString(`
    mutation RequestChanges($input: RequestChangesInput!) {
  requestChanges(input: $input) {
    id
    status
  }
}
    `, {"hash":"5b7d2d921daa3d3b4285c119139e93b5ba2fe3ef76ff0e0f6208248264056780"}) as unknown as TypedDocumentString<RequestChangesMutation, RequestChangesMutationVariables>;
export const ApproveCoeDocument = new TypedDocumentString(`
    mutation ApproveCoe($input: ApproveCoeInput!) {
  approveCoe(input: $input) {
    id
    status
  }
}
    `, {"hash":"be503abe6603923a173f374bb7d73e3b68e46a976c26f8cd3152cf85698a274a"}) as unknown as TypedDocumentString<ApproveCoeMutation, ApproveCoeMutationVariables>;
export const CoesNamedDocument = new TypedDocumentString(`
    query CoesNamed($text: String!) {
  coesNamed(text: $text) {
    number
    title
    status
    visibility
    team {
      name
    }
  }
}
    `, {"hash":"b57c062c76d4979730fa8548a062d1838af8e049301a67a1be25f4590d9610b7"}) as unknown as TypedDocumentString<CoesNamedQuery, CoesNamedQueryVariables>;
export const ThreadsDocument = new TypedDocumentString(`
    query Threads($number: Int!) {
  threads(number: $number) {
    ...ThreadFields
  }
}
    fragment ThreadFields on Thread {
  id
  sectionKey
  quote
  blockId
  revisionNumber
  anchor
  state
  suggestion {
    replacement
    outcome
  }
  startedBy {
    id
    name
  }
  startedAt
  settledBy {
    id
    name
  }
  settledAt
  comments {
    id
    author {
      id
      name
    }
    body
    mentions {
      id
      name
    }
    writtenAt
    editedAt
    deleted
  }
  may {
    resolve
    decide
  }
}`, {"hash":"9309da06577d4a28b0370357a9958faf275546d8fd7d2d5280f043beada3e518"}) as unknown as TypedDocumentString<ThreadsQuery, ThreadsQueryVariables>;
export const PlacedThreadsDocument = new TypedDocumentString(`
    query PlacedThreads($number: Int!, $revision: Int) {
  threads(number: $number, revision: $revision) {
    ...ThreadFields
    place {
      block
      start
      endBlock
      end
    }
  }
}
    fragment ThreadFields on Thread {
  id
  sectionKey
  quote
  blockId
  revisionNumber
  anchor
  state
  suggestion {
    replacement
    outcome
  }
  startedBy {
    id
    name
  }
  startedAt
  settledBy {
    id
    name
  }
  settledAt
  comments {
    id
    author {
      id
      name
    }
    body
    mentions {
      id
      name
    }
    writtenAt
    editedAt
    deleted
  }
  may {
    resolve
    decide
  }
}`, {"hash":"0e03c6519613e8b2fe852d60ac9825c53a58c7f926937cdb003b20de2389d060"}) as unknown as TypedDocumentString<PlacedThreadsQuery, PlacedThreadsQueryVariables>;
export const MentionableDocument = new TypedDocumentString(`
    query Mentionable($number: Int!, $search: String!) {
  mentionable(number: $number, search: $search) {
    member {
      id
      name
    }
    maySee
  }
}
    `, {"hash":"efe8fa170a3ba818723adb76fa5a790e78d18a3536ab27dda0178a73f2563de2"}) as unknown as TypedDocumentString<MentionableQuery, MentionableQueryVariables>;
export const StartThreadDocument = new TypedDocumentString(`
    mutation StartThread($input: StartThreadInput!) {
  startThread(input: $input) {
    ...ThreadFields
  }
}
    fragment ThreadFields on Thread {
  id
  sectionKey
  quote
  blockId
  revisionNumber
  anchor
  state
  suggestion {
    replacement
    outcome
  }
  startedBy {
    id
    name
  }
  startedAt
  settledBy {
    id
    name
  }
  settledAt
  comments {
    id
    author {
      id
      name
    }
    body
    mentions {
      id
      name
    }
    writtenAt
    editedAt
    deleted
  }
  may {
    resolve
    decide
  }
}`, {"hash":"833a6e793ced06eab1b45fd11676a223c9c9ac7543aca53faefb71081ffb9583"}) as unknown as TypedDocumentString<StartThreadMutation, StartThreadMutationVariables>;
export const AddCommentDocument = new TypedDocumentString(`
    mutation AddComment($input: AddCommentInput!) {
  addComment(input: $input) {
    ...ThreadFields
  }
}
    fragment ThreadFields on Thread {
  id
  sectionKey
  quote
  blockId
  revisionNumber
  anchor
  state
  suggestion {
    replacement
    outcome
  }
  startedBy {
    id
    name
  }
  startedAt
  settledBy {
    id
    name
  }
  settledAt
  comments {
    id
    author {
      id
      name
    }
    body
    mentions {
      id
      name
    }
    writtenAt
    editedAt
    deleted
  }
  may {
    resolve
    decide
  }
}`, {"hash":"e3790f3377bc790543175b4a6ca67c0cf5b972328978eef1fcc15d1e1345b884"}) as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
export const EditCommentDocument = new TypedDocumentString(`
    mutation EditComment($input: EditCommentInput!) {
  editComment(input: $input) {
    ...ThreadFields
  }
}
    fragment ThreadFields on Thread {
  id
  sectionKey
  quote
  blockId
  revisionNumber
  anchor
  state
  suggestion {
    replacement
    outcome
  }
  startedBy {
    id
    name
  }
  startedAt
  settledBy {
    id
    name
  }
  settledAt
  comments {
    id
    author {
      id
      name
    }
    body
    mentions {
      id
      name
    }
    writtenAt
    editedAt
    deleted
  }
  may {
    resolve
    decide
  }
}`, {"hash":"fb8ca7836db4e2e0dc7ab0b76a3f4c098da676126c5588579e27837c74dd0605"}) as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
export const DeleteCommentDocument = new TypedDocumentString(`
    mutation DeleteComment($commentId: ID!) {
  deleteComment(commentId: $commentId)
}
    `, {"hash":"21cc54ba8c7b929c1279648bbc9c6a4d1c2995dd93d65c431029fe0cda97a124"}) as unknown as TypedDocumentString<DeleteCommentMutation, DeleteCommentMutationVariables>;
export const ResolveThreadDocument = new TypedDocumentString(`
    mutation ResolveThread($threadId: ID!) {
  resolveThread(threadId: $threadId) {
    ...ThreadFields
  }
}
    fragment ThreadFields on Thread {
  id
  sectionKey
  quote
  blockId
  revisionNumber
  anchor
  state
  suggestion {
    replacement
    outcome
  }
  startedBy {
    id
    name
  }
  startedAt
  settledBy {
    id
    name
  }
  settledAt
  comments {
    id
    author {
      id
      name
    }
    body
    mentions {
      id
      name
    }
    writtenAt
    editedAt
    deleted
  }
  may {
    resolve
    decide
  }
}`, {"hash":"1a118f4bb013aae5a595848088a1b7d60435dea42a7146da82473f72333214c3"}) as unknown as TypedDocumentString<ResolveThreadMutation, ResolveThreadMutationVariables>;
export const ReopenThreadDocument = new TypedDocumentString(`
    mutation ReopenThread($threadId: ID!) {
  reopenThread(threadId: $threadId) {
    ...ThreadFields
  }
}
    fragment ThreadFields on Thread {
  id
  sectionKey
  quote
  blockId
  revisionNumber
  anchor
  state
  suggestion {
    replacement
    outcome
  }
  startedBy {
    id
    name
  }
  startedAt
  settledBy {
    id
    name
  }
  settledAt
  comments {
    id
    author {
      id
      name
    }
    body
    mentions {
      id
      name
    }
    writtenAt
    editedAt
    deleted
  }
  may {
    resolve
    decide
  }
}`, {"hash":"2f956f389a0b4060c2cc3cfc2c9954c084e1ecbb3ae0adf84912da5f8a0323de"}) as unknown as TypedDocumentString<ReopenThreadMutation, ReopenThreadMutationVariables>;
export const AcceptSuggestionDocument = new TypedDocumentString(`
    mutation AcceptSuggestion($threadId: ID!) {
  acceptSuggestion(threadId: $threadId) {
    ...ThreadFields
  }
}
    fragment ThreadFields on Thread {
  id
  sectionKey
  quote
  blockId
  revisionNumber
  anchor
  state
  suggestion {
    replacement
    outcome
  }
  startedBy {
    id
    name
  }
  startedAt
  settledBy {
    id
    name
  }
  settledAt
  comments {
    id
    author {
      id
      name
    }
    body
    mentions {
      id
      name
    }
    writtenAt
    editedAt
    deleted
  }
  may {
    resolve
    decide
  }
}`, {"hash":"a2a445483aa811c475d7d562f314927be14938665dd258fd8b967bb459b65639"}) as unknown as TypedDocumentString<AcceptSuggestionMutation, AcceptSuggestionMutationVariables>;
export const RejectSuggestionDocument = new TypedDocumentString(`
    mutation RejectSuggestion($threadId: ID!) {
  rejectSuggestion(threadId: $threadId) {
    ...ThreadFields
  }
}
    fragment ThreadFields on Thread {
  id
  sectionKey
  quote
  blockId
  revisionNumber
  anchor
  state
  suggestion {
    replacement
    outcome
  }
  startedBy {
    id
    name
  }
  startedAt
  settledBy {
    id
    name
  }
  settledAt
  comments {
    id
    author {
      id
      name
    }
    body
    mentions {
      id
      name
    }
    writtenAt
    editedAt
    deleted
  }
  may {
    resolve
    decide
  }
}`, {"hash":"25a76d853c4f038007526c06994074b5263468a52838f3c1e8c6575312e60c74"}) as unknown as TypedDocumentString<RejectSuggestionMutation, RejectSuggestionMutationVariables>;
export const AcceptAllSuggestionsDocument = new TypedDocumentString(`
    mutation AcceptAllSuggestions($coeId: ID!) {
  acceptAllSuggestions(coeId: $coeId) {
    decided
    changed
  }
}
    `, {"hash":"4e3148dc5717f25502fd54617b1e9b5163ee883ff8cb78a19f4ca4b30f957b0a"}) as unknown as TypedDocumentString<AcceptAllSuggestionsMutation, AcceptAllSuggestionsMutationVariables>;
export const RejectAllSuggestionsDocument = new TypedDocumentString(`
    mutation RejectAllSuggestions($coeId: ID!) {
  rejectAllSuggestions(coeId: $coeId) {
    decided
    changed
  }
}
    `, {"hash":"b37f5cea59e702e36491ef82a672fc0c0e2f26c28a6e5308477b0f045109231e"}) as unknown as TypedDocumentString<RejectAllSuggestionsMutation, RejectAllSuggestionsMutationVariables>;
export const ThreadsChangedDocument = new TypedDocumentString(`
    subscription ThreadsChanged($number: Int!) {
  threadsChanged(number: $number)
}
    `, {"hash":"804b854f764ac8f58c96610bf66c9d8b2581afdef0fa96d82523d745ca3aed91"}) as unknown as TypedDocumentString<ThreadsChangedSubscription, ThreadsChangedSubscriptionVariables>;
export const WordsDocument = new TypedDocumentString(`
    query Words($list: WordListName!, $query: String, $after: String) {
  words(list: $list, query: $query, after: $after) {
    edges {
      node {
        ...WordFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  me {
    mayDecideWords
    wordProposalCount
  }
}
    fragment WordFields on Word {
  id
  list
  word
  meaning
  handles
  emails
  version
  updatedAt
  updatedBy {
    id
    name
  }
}`, {"hash":"ecb2ccb85356bca19beecb14cade9813c3593bdbeb9ec41b6678035e767e3fe2"}) as unknown as TypedDocumentString<WordsQuery, WordsQueryVariables>;
export const WordProposalsDocument = new TypedDocumentString(`
    query WordProposals($state: ProposalState, $after: String) {
  wordProposals(state: $state, after: $after) {
    edges {
      node {
        ...ProposalFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  me {
    mayDecideWords
    wordProposalCount
  }
}
    fragment ProposalFields on WordProposal {
  id
  list
  word
  meaning
  handles
  emails
  reason
  state
  proposedBy {
    id
    name
  }
  proposedAt
  decidedBy {
    id
    name
  }
  decidedAt
  refusal
}`, {"hash":"27caa737d8cecb60d4362d78953ac823523dc515bedfcb56d7a002667f4e4a33"}) as unknown as TypedDocumentString<WordProposalsQuery, WordProposalsQueryVariables>;
export const AddWordDocument = new TypedDocumentString(`
    mutation AddWord($input: AddWordInput!) {
  addWord(input: $input) {
    ...WordFields
  }
}
    fragment WordFields on Word {
  id
  list
  word
  meaning
  handles
  emails
  version
  updatedAt
  updatedBy {
    id
    name
  }
}`, {"hash":"f01490dae6aaacc666f126cead3dda5b04def1acca6cc7a44002af91a2a7316f"}) as unknown as TypedDocumentString<AddWordMutation, AddWordMutationVariables>;
export const ChangeWordDocument = new TypedDocumentString(`
    mutation ChangeWord($input: ChangeWordInput!) {
  changeWord(input: $input) {
    ...WordFields
  }
}
    fragment WordFields on Word {
  id
  list
  word
  meaning
  handles
  emails
  version
  updatedAt
  updatedBy {
    id
    name
  }
}`, {"hash":"781a9a841732b4f215d3d45e3d846e9ac3fcdb5b2dd3e1e9fb5aa886a70dd12b"}) as unknown as TypedDocumentString<ChangeWordMutation, ChangeWordMutationVariables>;
export const RemoveWordDocument = new TypedDocumentString(`
    mutation RemoveWord($input: RemoveWordInput!) {
  removeWord(input: $input)
}
    `, {"hash":"5aacb7174c8d071a4e6aad2dd67c4c1ef43dfd70225998c6a5cc6917c31cc292"}) as unknown as TypedDocumentString<RemoveWordMutation, RemoveWordMutationVariables>;
export const ProposeWordDocument = new TypedDocumentString(`
    mutation ProposeWord($input: ProposeWordInput!) {
  proposeWord(input: $input) {
    ...ProposalFields
  }
}
    fragment ProposalFields on WordProposal {
  id
  list
  word
  meaning
  handles
  emails
  reason
  state
  proposedBy {
    id
    name
  }
  proposedAt
  decidedBy {
    id
    name
  }
  decidedAt
  refusal
}`, {"hash":"bbfa4bfc260053819fc4f837fd30d7766d80660991f2d1d78302780fef08ee74"}) as unknown as TypedDocumentString<ProposeWordMutation, ProposeWordMutationVariables>;
export const AcceptWordProposalDocument = new TypedDocumentString(`
    mutation AcceptWordProposal($input: AcceptWordProposalInput!) {
  acceptWordProposal(input: $input) {
    ...ProposalFields
  }
}
    fragment ProposalFields on WordProposal {
  id
  list
  word
  meaning
  handles
  emails
  reason
  state
  proposedBy {
    id
    name
  }
  proposedAt
  decidedBy {
    id
    name
  }
  decidedAt
  refusal
}`, {"hash":"e42f50aafb601fefee91b792c4ffefbd9ddfde7c51b98ca019ebf1630836ec8c"}) as unknown as TypedDocumentString<AcceptWordProposalMutation, AcceptWordProposalMutationVariables>;
export const RefuseWordProposalDocument = new TypedDocumentString(`
    mutation RefuseWordProposal($input: RefuseWordProposalInput!) {
  refuseWordProposal(input: $input) {
    ...ProposalFields
  }
}
    fragment ProposalFields on WordProposal {
  id
  list
  word
  meaning
  handles
  emails
  reason
  state
  proposedBy {
    id
    name
  }
  proposedAt
  decidedBy {
    id
    name
  }
  decidedAt
  refusal
}`, {"hash":"01036ffc00f8f2d323ca3c17ca81009049399abdbba5e8a8c8c6db3aa0e338ce"}) as unknown as TypedDocumentString<RefuseWordProposalMutation, RefuseWordProposalMutationVariables>;
export const ImportWordsDocument = new TypedDocumentString(`
    mutation ImportWords($input: ImportWordsInput!) {
  importWords(input: $input) {
    added
    changed
    skipped
    faulty
    ignoredColumns
    lines {
      line
      word
      outcome
      message
    }
  }
}
    `, {"hash":"e39f184801a07228ae504c1adaa4904ba1750064bc624b3be46fd0685a4aa71e"}) as unknown as TypedDocumentString<ImportWordsMutation, ImportWordsMutationVariables>;
export const WordListsAnewDocument = new TypedDocumentString(`
    query WordListsAnew {
  wordLists {
    people {
      name
      handles
      emails
      role
    }
    glossary {
      term
      meaning
    }
    services
  }
}
    `, {"hash":"96da085ba3e9790afe7af39656de67f9d87f0e1bf8cb8dc303203a25d45189ef"}) as unknown as TypedDocumentString<WordListsAnewQuery, WordListsAnewQueryVariables>;
export const WordListsChangedDocument = new TypedDocumentString(`
    subscription WordListsChanged {
  wordListsChanged
}
    `, {"hash":"46a8d8a238b3ae063fff68b5db17a36b4795e5a73905a0931637bede452f46ae"}) as unknown as TypedDocumentString<WordListsChangedSubscription, WordListsChangedSubscriptionVariables>;