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

export type AddEndpointInput = {
  form: EndpointForm;
  /** Kinds of events, such as coe-published; none of them means all. */
  kinds: Array<string>;
  name: string;
  /** Only COEs of this team and those below it. */
  teamId?: string | number | null | undefined;
  /** Begins with https://; never in a private network unless whoever runs the service allows its host. */
  url: string;
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

export type AskAtMeetingInput = {
  body: string;
  /** The same key again asks once. */
  idempotencyKey?: string | null | undefined;
  sectionKey: string;
  slotId: string | number;
};

export type AskPeerInput = {
  coeId: string | number;
  memberId: string | number;
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

export type CancelMeetingInput = {
  meetingId: string | number;
  reason: string;
};

/** What is absent stays as it is. */
export type ChangeEndpointInput = {
  active?: boolean | null | undefined;
  endpointId: string | number;
  expectedVersion: number;
  kinds?: Array<string> | null | undefined;
  name?: string | null | undefined;
  url?: string | null | undefined;
};

export type ChangeMeetingSlotInput = {
  expectedVersion: number;
  /** Another meeting of the same organisation. */
  meetingId?: string | number | null | undefined;
  /** A member who may see the COE. */
  presenterId?: string | number | null | undefined;
  slotId: string | number;
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

export type CreateMeetingInput = {
  /** Day and time on the clock of the zone, as 2026-12-01T10:00. */
  startsAt: string;
  /** An organisation, or the company. */
  teamId: string | number;
  /** So many weeks in a row at the same hour; absent, once. */
  weeks?: number | null | undefined;
  /** IANA. */
  zone: string;
};

/** What is due: asking for the review, the verdict, the publication. */
export type DeadlineStage =
  | 'ASK'
  | 'PUBLICATION'
  | 'VERDICT';

export type DeclineActionItemInput = {
  actionItemId: string | number;
  expectedVersion: number;
  reason: string;
};

export type DeclineSeatInput = {
  /** Kept in the record. */
  reason: string;
  seatId: string | number;
};

export type DelegateInput = {
  delegateId: string | number;
  fromAt: string;
  /** Whose reviews; the actor’s own when absent. For others only an administrator delegates. */
  memberId?: string | number | null | undefined;
  reason?: string | null | undefined;
  /** At most a year later. */
  untilAt: string;
};

/** How far a delivery is. DROPPED: its endpoint was stopped, or its COE restricted, before it was sent. */
export type DeliveryState =
  | 'DELIVERED'
  | 'DROPPED'
  | 'FAILED'
  | 'PENDING';

export type DismissQuestionInput = {
  questionId: string | number;
  /** Why it need not be answered; kept in the record. */
  reason: string;
};

export type EditCommentInput = {
  body: string;
  commentId: string | number;
  mentionIds?: Array<string | number> | null | undefined;
};

/** How an endpoint is told: as a message of a chat, or as a webhook after the Standard Webhooks specification. */
export type EndpointForm =
  | 'SLACK'
  | 'TEAMS'
  | 'WEBHOOK';

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

/** A part of the inbox: what is not done, what of it is unread, what is asleep, what is done. */
export type InboxView =
  | 'DONE'
  | 'OPEN'
  | 'SNOOZED'
  | 'UNREAD';

/** What sort of event it was. */
export type IncidentKind =
  | 'DEGRADATION'
  | 'NEAR_MISS'
  | 'OUTAGE'
  | 'SURPRISE';

/** Whether notices are mailed at once, once a day, or never. */
export type MailChoice =
  | 'AT_ONCE'
  | 'DIGEST'
  | 'NEVER';

export type MailPreferencesInput = {
  choices: Array<MailTopicInput>;
  digestHour: number;
  mailOff: boolean;
  /** As 22:00; with quietUntil, or neither. */
  quietFrom?: string | null | undefined;
  quietUntil?: string | null | undefined;
};

export type MailTopicInput = {
  choice: MailChoice;
  topic: NoticeTopic;
};

export type MarkNoticesInput = {
  /** At most 100, of the actor’s own. */
  noticeIds: Array<string | number>;
  state: NoticeState;
};

/** Why the operations meeting sees a COE. */
export type MeetingCriterion =
  | 'CUSTOMERS'
  | 'OVERDUE_ACTIONS'
  | 'PUT_FORWARD'
  | 'REPEAT'
  | 'SEVERITY';

/** Accepted; accepted with something that follows; or again at the next meeting. */
export type MeetingOutcome =
  | 'ACCEPTED'
  | 'AGAIN'
  | 'FOLLOW_UP';

export type MeetingOutcomeInput = {
  expectedVersion: number;
  /** What has to follow; asked for with `FOLLOW_UP`. */
  followUp?: string | null | undefined;
  notes?: string | null | undefined;
  outcome: MeetingOutcome;
  slotId: string | number;
};

/** Whether a COE is still to be heard, was heard, or need not be. */
export type MeetingSlotState =
  | 'HEARD'
  | 'OPEN'
  | 'TAKEN_OFF';

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

export type MuteNoticesInput = {
  coeId: string | number;
  /** One question, thread or action item of it; without it the whole COE. */
  subjectId?: string | number | null | undefined;
};

export type NameVersionInput = {
  coeId: string | number;
  /** Up to 80 characters; empty takes the name away. */
  name: string;
  /** The key of the version. */
  version: string | number;
};

/** Why a notice is a member’s. */
export type NoticeReason =
  | 'ASKER'
  | 'AUTHOR'
  | 'DIRECTOR'
  | 'DUE'
  | 'INVITED'
  | 'MENTIONED'
  | 'OWNER'
  | 'PARTICIPANT'
  | 'PRESENTER'
  | 'REVIEWER';

/** How far a member is with a notice. */
export type NoticeState =
  | 'DONE'
  | 'READ'
  | 'UNREAD';

/** What notices are about. */
export type NoticeTopic =
  | 'ACTIONS'
  | 'DISCUSSION'
  | 'PUBLICATION'
  | 'QUESTIONS'
  | 'REVIEW';

export type OrderMeetingInput = {
  expectedVersion: number;
  meetingId: string | number;
  /** Every one that is still to be heard. */
  slotIds: Array<string | number>;
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

export type PutForwardInput = {
  coeId: string | number;
  reason: string;
};

/** What is absent does not narrow the queue. */
export type QueueFilter = {
  /** Whether the deadline is over. */
  overdue?: boolean | null | undefined;
  seat?: SeatKind | null | undefined;
  severity?: number | null | undefined;
  stage?: QueueStage | null | undefined;
  /** With every team below it. */
  teamKey?: string | null | undefined;
};

/** Whose turn it is: `VERDICT` is the actor’s, `ANSWERS` is the authors’. */
export type QueueStage =
  | 'ANSWERS'
  | 'VERDICT';

export type ReassignSeatInput = {
  /** Who sits there from now on. */
  memberId: string | number;
  /** Kept in the record. */
  reason: string;
  seatId: string | number;
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

export type RemoveEndpointInput = {
  endpointId: string | number;
  expectedVersion: number;
};

export type RemoveWordInput = {
  expectedVersion: number;
  wordId: string | number;
};

export type RepeatDeliveryInput = {
  deliveryId: string | number;
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

export type SavePolicyInput = {
  /** The number of the version that was read; 0 where there was none. */
  expectedVersion: number;
  /** Kept in the record. */
  reason: string;
  /** YAML. */
  source: string;
  teamId: string | number;
};

export type SaveViewInput = {
  /** A view of the same name is replaced. */
  name: string;
  page: SavedViewPage;
  /** The filters as they stand in the address, without the question mark. */
  query: string;
};

/** The list that a view is of. */
export type SavedViewPage =
  | 'ACTIONS'
  | 'REVIEW';

export type SearchFilter = {
  severity?: number | null | undefined;
  tag?: string | null | undefined;
  /** With the teams below it. */
  teamKey?: string | null | undefined;
  /** Of publication, in UTC. */
  year?: number | null | undefined;
};

/** Why somebody sits in a review. Nothing waits for a `PEER`. */
export type SeatKind =
  | 'BAR_RAISER'
  | 'DIRECTOR'
  | 'PEER'
  | 'TEAM_DIRECTOR';

/** Whether a seat waits, approved, or was left without an approval. */
export type SeatState =
  | 'APPROVED'
  | 'CLOSED'
  | 'OPEN';

export type SnoozeNoticesInput = {
  /** At most 100, of the actor’s own. */
  noticeIds: Array<string | number>;
  /** To come, within a year; null wakes them now. */
  until?: string | null | undefined;
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

export type TakeOffMeetingInput = {
  expectedVersion: number;
  reason: string;
  slotId: string | number;
};

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

export type UnmuteNoticesInput = {
  muteId: string | number;
};

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


export type ActionItemsQuery = { actionItems: { edges: Array<{ node: { id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, ticketUrl: string, status: ActionStatus, evidence: string, completedAt: string | null, verifiedAt: string | null, declineReason: string, declinedAt: string | null, declineAcceptedAt: string | null, version: number, overdue: boolean, owner: { id: string, name: string } | null, completedBy: { id: string, name: string } | null, verifiedBy: { id: string, name: string } | null, coe: { number: number, title: string, status: CoeStatus }, team: { key: string, name: string }, may: { edit: boolean, complete: boolean, verify: boolean, decline: boolean, acceptDecline: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, teams: Array<{ id: string, key: string, name: string, kind: TeamKind, parentId: string | null }>, members: Array<{ id: string, name: string }>, savedViews: Array<{ id: string, name: string, query: string }> };

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


export type ReadCoeQuery = { coe: { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, kind: IncidentKind, visibility: Visibility, tags: Array<string>, zone: string, occurredOn: string | null, detectedBy: string, template: unknown, document: unknown, publishedAt: string | null, updatedAt: string, team: { id: string, key: string, name: string }, published: { number: number, title: string, document: unknown, frozenAt: string, waivers: Array<{ findingId: string, reason: string, rule: string | null, severity: string | null, section: string, block: string, text: string, message: string }> } | null, actions: Array<{ id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, causeId: string, status: ActionStatus, team: { name: string } }>, attachments: Array<{ id: string, name: string, mediaType: string, width: number | null, height: number | null }>, review: { id: string, state: ReviewState, dueAt: string, revision: { number: number }, seats: Array<{ kind: SeatKind, state: SeatState, member: { name: string } }> } | null, deadlines: Array<{ stage: DeadlineStage, dueAt: string }>, questions: Array<{ id: string, acceptedAt: string | null, answeredAt: string | null }>, history: Array<{ id: string, kind: string, at: string, revisionNumber: number | null }>, may: { edit: boolean, requestReview: boolean, review: boolean, ask: boolean, publish: boolean, withdraw: boolean, amend: boolean, cancel: boolean, cancelAmendment: boolean, manageAccess: boolean, direct: boolean } } | null };

export type MayFieldsFragment = { edit: boolean, requestReview: boolean, review: boolean, ask: boolean, publish: boolean, withdraw: boolean, amend: boolean, cancel: boolean, cancelAmendment: boolean, manageAccess: boolean, direct: boolean };

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

export type EditorCoeFragment = { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, visibility: Visibility, zone: string, occurredOn: string | null, template: unknown, documentVersion: number, document: unknown, team: { id: string, key: string, name: string }, gateRules: { mustRules: Array<string>, latestDueOn: unknown }, authors: Array<{ id: string, name: string }>, actions: Array<{ id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, causeId: string, ticketUrl: string, status: ActionStatus, version: number, overdue: boolean, owner: { id: string, name: string } | null, may: { edit: boolean } }>, waivers: Array<{ id: string, findingId: string, reason: string, waivedAt: string, waivedBy: { id: string, name: string } }>, rescued: Array<{ id: string, block: string, text: string, at: string, by: { id: string, name: string } | null }>, attachments: Array<{ id: string, name: string, mediaType: string, width: number | null, height: number | null }>, questions: Array<{ id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null }>, review: { id: string, state: ReviewState, requestedAt: string, dueAt: string, reviewer: { id: string, name: string }, verdicts: Array<{ kind: string, reason: string, at: string, member: { id: string, name: string } }> } | null, reviewerWillBe: { id: string, name: string } | null, may: { edit: boolean, requestReview: boolean, publish: boolean, withdraw: boolean, amend: boolean, cancelAmendment: boolean } };

export type EditCoeQueryVariables = Exact<{
  number: number;
}>;


export type EditCoeQuery = { coe: { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, visibility: Visibility, zone: string, occurredOn: string | null, template: unknown, documentVersion: number, document: unknown, team: { id: string, key: string, name: string }, gateRules: { mustRules: Array<string>, latestDueOn: unknown }, authors: Array<{ id: string, name: string }>, actions: Array<{ id: string, number: number, title: string, dueOn: string | null, priority: Priority, kind: ActionKind, successTest: string, causeId: string, ticketUrl: string, status: ActionStatus, version: number, overdue: boolean, owner: { id: string, name: string } | null, may: { edit: boolean } }>, waivers: Array<{ id: string, findingId: string, reason: string, waivedAt: string, waivedBy: { id: string, name: string } }>, rescued: Array<{ id: string, block: string, text: string, at: string, by: { id: string, name: string } | null }>, attachments: Array<{ id: string, name: string, mediaType: string, width: number | null, height: number | null }>, questions: Array<{ id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null }>, review: { id: string, state: ReviewState, requestedAt: string, dueAt: string, reviewer: { id: string, name: string }, verdicts: Array<{ kind: string, reason: string, at: string, member: { id: string, name: string } }> } | null, reviewerWillBe: { id: string, name: string } | null, may: { edit: boolean, requestReview: boolean, publish: boolean, withdraw: boolean, amend: boolean, cancelAmendment: boolean } } | null, me: { mayDecideWords: boolean, member: { id: string, name: string, timeZone: string } } | null, members: Array<{ id: string, name: string }>, wordLists: { services: Array<string>, people: Array<{ name: string, handles: Array<string>, emails: Array<string>, role: string }>, glossary: Array<{ term: string, meaning: string }> } };

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

export type InboxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxChangedSubscription = { inboxChanged: number };

export type MeetingChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type MeetingChangedSubscription = { meetingChanged: string };

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

export type MeetingTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingTeamsQuery = { meetingTeams: Array<{ mayRun: boolean, team: { id: string, key: string, name: string }, meetings: Array<{ id: string, startsAt: string, zone: string, open: number, heard: number }>, waiting: Array<{ id: string, version: number, state: MeetingSlotState, outcome: MeetingOutcome | null, followUp: string, notes: string, closedAt: string | null, team: { id: string, name: string }, meeting: { id: string, startsAt: string, zone: string } | null, coe: { id: string, number: number, title: string, status: CoeStatus, severity: number, kind: IncidentKind, visibility: Visibility, team: { name: string }, sections: Array<{ key: string, title: string }> } | null, presenter: { id: string, name: string } | null, reasons: Array<{ criterion: MeetingCriterion, words: string }>, questions: Array<{ id: string, sectionKey: string, body: string, askedAt: string, ofReview: boolean, settled: boolean, askedBy: { name: string } }>, closedBy: { id: string, name: string } | null, may: { change: boolean, takeOff: boolean, decide: boolean, ask: boolean } }> }> };

export type MeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingQuery = { meeting: { id: string, startsAt: string, zone: string, version: number, mayRun: boolean, team: { id: string, name: string }, slots: Array<{ id: string, version: number, state: MeetingSlotState, outcome: MeetingOutcome | null, followUp: string, notes: string, closedAt: string | null, team: { id: string, name: string }, meeting: { id: string, startsAt: string, zone: string } | null, coe: { id: string, number: number, title: string, status: CoeStatus, severity: number, kind: IncidentKind, visibility: Visibility, team: { name: string }, sections: Array<{ key: string, title: string }> } | null, presenter: { id: string, name: string } | null, reasons: Array<{ criterion: MeetingCriterion, words: string }>, questions: Array<{ id: string, sectionKey: string, body: string, askedAt: string, ofReview: boolean, settled: boolean, askedBy: { name: string } }>, closedBy: { id: string, name: string } | null, may: { change: boolean, takeOff: boolean, decide: boolean, ask: boolean } }> } };

export type CoeMeetingsQueryVariables = Exact<{
  number: number;
}>;


export type CoeMeetingsQuery = { coe: { id: string, mayPutForward: boolean, meetingSlots: Array<{ id: string, version: number, state: MeetingSlotState, outcome: MeetingOutcome | null, followUp: string, notes: string, closedAt: string | null, team: { id: string, name: string }, meeting: { id: string, startsAt: string, zone: string } | null, coe: { id: string, number: number, title: string, status: CoeStatus, severity: number, kind: IncidentKind, visibility: Visibility, team: { name: string }, sections: Array<{ key: string, title: string }> } | null, presenter: { id: string, name: string } | null, reasons: Array<{ criterion: MeetingCriterion, words: string }>, questions: Array<{ id: string, sectionKey: string, body: string, askedAt: string, ofReview: boolean, settled: boolean, askedBy: { name: string } }>, closedBy: { id: string, name: string } | null, may: { change: boolean, takeOff: boolean, decide: boolean, ask: boolean } }> } | null };

export type SlotFieldsFragment = { id: string, version: number, state: MeetingSlotState, outcome: MeetingOutcome | null, followUp: string, notes: string, closedAt: string | null, team: { id: string, name: string }, meeting: { id: string, startsAt: string, zone: string } | null, coe: { id: string, number: number, title: string, status: CoeStatus, severity: number, kind: IncidentKind, visibility: Visibility, team: { name: string }, sections: Array<{ key: string, title: string }> } | null, presenter: { id: string, name: string } | null, reasons: Array<{ criterion: MeetingCriterion, words: string }>, questions: Array<{ id: string, sectionKey: string, body: string, askedAt: string, ofReview: boolean, settled: boolean, askedBy: { name: string } }>, closedBy: { id: string, name: string } | null, may: { change: boolean, takeOff: boolean, decide: boolean, ask: boolean } };

export type MeetingQuestionFieldsFragment = { id: string, sectionKey: string, body: string, askedAt: string, ofReview: boolean, settled: boolean, askedBy: { name: string } };

export type CreateMeetingMutationVariables = Exact<{
  input: CreateMeetingInput;
}>;


export type CreateMeetingMutation = { createMeeting: { id: string } };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
}>;


export type CancelMeetingMutation = { cancelMeeting: Array<{ team: { id: string } }> };

export type OrderMeetingMutationVariables = Exact<{
  input: OrderMeetingInput;
}>;


export type OrderMeetingMutation = { orderMeeting: { id: string, version: number } };

export type PutForwardMutationVariables = Exact<{
  input: PutForwardInput;
}>;


export type PutForwardMutation = { putForward: { id: string } };

export type ChangeMeetingSlotMutationVariables = Exact<{
  input: ChangeMeetingSlotInput;
}>;


export type ChangeMeetingSlotMutation = { changeMeetingSlot: { id: string, version: number } };

export type TakeOffMeetingMutationVariables = Exact<{
  input: TakeOffMeetingInput;
}>;


export type TakeOffMeetingMutation = { takeOffMeeting: { id: string } };

export type AskAtMeetingMutationVariables = Exact<{
  input: AskAtMeetingInput;
}>;


export type AskAtMeetingMutation = { askAtMeeting: { id: string } };

export type WriteMeetingOutcomeMutationVariables = Exact<{
  input: MeetingOutcomeInput;
}>;


export type WriteMeetingOutcomeMutation = { writeMeetingOutcome: { id: string, outcome: MeetingOutcome | null } };

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

export type DelegationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegationsQuery = { delegations: Array<{ id: string, fromAt: string, untilAt: string, reason: string, member: { id: string, name: string }, delegate: { id: string, name: string } }>, members: Array<{ id: string, name: string, jobRole: string }> };

export type DelegationFieldsFragment = { id: string, fromAt: string, untilAt: string, reason: string, member: { id: string, name: string }, delegate: { id: string, name: string } };

export type DelegateReviewsMutationVariables = Exact<{
  input: DelegateInput;
}>;


export type DelegateReviewsMutation = { delegateReviews: Array<{ id: string, fromAt: string, untilAt: string, reason: string, member: { id: string, name: string }, delegate: { id: string, name: string } }> };

export type EndDelegationMutationVariables = Exact<{
  delegationId: string | number;
}>;


export type EndDelegationMutation = { endDelegation: Array<{ id: string, fromAt: string, untilAt: string, reason: string, member: { id: string, name: string }, delegate: { id: string, name: string } }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { isDirector: boolean, canImport: boolean, reviewCount: number, unreadCount: number, actionCount: number, wordProposalCount: number, hasMeetings: boolean, member: { id: string, name: string, email: string, timeZone: string, isAdministrator: boolean, teams: Array<{ id: string, key: string, name: string }> } } | null };

export type SavedViewFieldsFragment = { id: string, name: string, query: string };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: Array<{ id: string, name: string, query: string }> };

export type RemoveSavedViewMutationVariables = Exact<{
  viewId: string | number;
}>;


export type RemoveSavedViewMutation = { removeSavedView: boolean };

export type EndpointsQueryVariables = Exact<{ [key: string]: never; }>;


export type EndpointsQuery = { endpointKinds: Array<string>, endpoints: Array<{ id: string, name: string, form: EndpointForm, url: string, kinds: Array<string>, teamName: string | null, active: boolean, stoppedBecause: string, version: number, pending: number, failed: number }>, teams: Array<{ id: string, key: string, name: string }> };

export type DeliveriesQueryVariables = Exact<{
  endpointId: string | number;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { deliveries: { edges: Array<{ node: { id: string, kind: string, state: DeliveryState, createdAt: string, attempts: Array<{ at: string, status: number | null, error: string, milliseconds: number, answer: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AddEndpointMutationVariables = Exact<{
  input: AddEndpointInput;
}>;


export type AddEndpointMutation = { addEndpoint: { secret: string | null } };

export type ChangeEndpointMutationVariables = Exact<{
  input: ChangeEndpointInput;
}>;


export type ChangeEndpointMutation = { changeEndpoint: { id: string } };

export type RemoveEndpointMutationVariables = Exact<{
  input: RemoveEndpointInput;
}>;


export type RemoveEndpointMutation = { removeEndpoint: Array<{ id: string }> };

export type RedeliverMutationVariables = Exact<{
  input: RepeatDeliveryInput;
}>;


export type RedeliverMutation = { redeliver: { id: string, state: DeliveryState } };

export type InboxQueryVariables = Exact<{
  view?: InboxView | null | undefined;
  topic?: NoticeTopic | null | undefined;
  coeNumber?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inbox: { edges: Array<{ node: { id: string, reason: NoticeReason, state: NoticeState, snoozedUntil: string | null, createdAt: string, subjectId: string | null, words: string, excerpt: string, path: string, coe: { id: string, number: number, title: string, visibility: Visibility, team: { name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, noticeMutes: Array<{ id: string, coeNumber: number, coeTitle: string, subjectId: string | null }> };

export type MarkNoticesMutationVariables = Exact<{
  input: MarkNoticesInput;
}>;


export type MarkNoticesMutation = { markNotices: number };

export type SnoozeNoticesMutationVariables = Exact<{
  input: SnoozeNoticesInput;
}>;


export type SnoozeNoticesMutation = { snoozeNotices: number };

export type MuteNoticesMutationVariables = Exact<{
  input: MuteNoticesInput;
}>;


export type MuteNoticesMutation = { muteNotices: Array<{ id: string }> };

export type UnmuteNoticesMutationVariables = Exact<{
  input: UnmuteNoticesInput;
}>;


export type UnmuteNoticesMutation = { unmuteNotices: Array<{ id: string }> };

export type MailPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailPreferencesQuery = { mailPreferences: { mailIsSent: boolean, mailOff: boolean, digestHour: number, quietFrom: string | null, quietUntil: string | null, choices: Array<{ topic: NoticeTopic, choice: MailChoice }> } };

export type ChangeMailPreferencesMutationVariables = Exact<{
  input: MailPreferencesInput;
}>;


export type ChangeMailPreferencesMutation = { changeMailPreferences: { mailOff: boolean } };

export type PolicyReportQueryVariables = Exact<{
  teamKey?: string | null | undefined;
}>;


export type PolicyReportQuery = { policyReport: { coes: number, isWhole: boolean, counts: Array<{ demand: string, label: string, count: number }>, breaches: Array<{ demand: string, label: string, detail: string, dueAt: string | null, doneAt: string | null, level: { key: string, name: string } | null, coe: { number: number, title: string, status: CoeStatus, severity: number }, team: { key: string, name: string } }>, waivers: Array<{ id: string, rule: string, text: string, reason: string, waivedAt: string, waivedBy: { id: string, name: string }, coe: { number: number, title: string }, team: { key: string, name: string } }> }, teams: Array<{ id: string, key: string, name: string, kind: TeamKind, parentId: string | null }> };

export type PolicyDemandsQueryVariables = Exact<{
  number: number;
}>;


export type PolicyDemandsQuery = { coe: { id: string, policyDemands: Array<{ demand: string, label: string, outcome: string, detail: string, dueAt: string | null, doneAt: string | null, level: { key: string, name: string } | null }> } | null };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { policies: Array<{ kind: TeamKind, parentId: string | null, version: number, writtenAt: string | null, team: { id: string, key: string, name: string }, says: Array<{ path: string, label: string, unit: string, value: unknown }> }> };

export type PolicyValueFieldsFragment = { path: string, label: string, unit: string, kind: string, tighter: string, choices: unknown, value: unknown, own: unknown, above: unknown, from: { key: string, name: string } | null, aboveFrom: { key: string, name: string } | null };

export type TeamPolicyQueryVariables = Exact<{
  key: string;
}>;


export type TeamPolicyQuery = { teamPolicy: { mayChange: boolean, team: { id: string, key: string, name: string }, above: Array<{ key: string, name: string }>, values: Array<{ path: string, label: string, unit: string, kind: string, tighter: string, choices: unknown, value: unknown, own: unknown, above: unknown, from: { key: string, name: string } | null, aboveFrom: { key: string, name: string } | null }>, versions: Array<{ number: number, source: string, reason: string, writtenAt: string, writtenBy: { id: string, name: string } }> } };

export type CheckPolicyQueryVariables = Exact<{
  teamId: string | number;
  source: string;
  changes?: unknown;
}>;


export type CheckPolicyQuery = { checkPolicy: { source: string, written: unknown, settings: unknown, faults: Array<{ path: string, message: string }> } };

export type SavePolicyMutationVariables = Exact<{
  input: SavePolicyInput;
}>;


export type SavePolicyMutation = { savePolicy: { versions: Array<{ number: number }> } };

export type CoeRecordQueryVariables = Exact<{
  number: number;
  after?: string | null | undefined;
}>;


export type CoeRecordQuery = { coe: { number: number, title: string, status: CoeStatus, record: { edges: Array<{ node: { id: string, kind: string, at: string, sentence: string, reason: string | null, revisionNumber: number | null, actor: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReviewQueueQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: QueueFilter | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: { edges: Array<{ node: { seatId: string, seat: SeatKind, stage: string, waitingSince: string, dueAt: string, openQuestions: number, unanswered: number, words: number, waivers: number, revisionNumber: number, changedSinceLook: boolean, reason: string, coe: { number: number, title: string, severity: number, visibility: Visibility, team: { name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, teams: Array<{ key: string, name: string }>, savedViews: Array<{ id: string, name: string, query: string }> };

export type SeatFieldsFragment = { id: string, kind: SeatKind, state: SeatState, mine: boolean, member: { id: string, name: string }, team: { name: string } | null, delegate: { name: string } | null };

export type SeatCandidatesQueryVariables = Exact<{
  seatId: string | number;
}>;


export type SeatCandidatesQuery = { seatCandidates: Array<{ id: string, name: string }> };

export type PeerCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PeerCandidatesQuery = { members: Array<{ id: string, name: string, jobRole: string }> };

export type ReassignSeatMutationVariables = Exact<{
  input: ReassignSeatInput;
}>;


export type ReassignSeatMutation = { reassignSeat: { id: string } | null };

export type DeclineSeatMutationVariables = Exact<{
  input: DeclineSeatInput;
}>;


export type DeclineSeatMutation = { declineSeat: { id: string } | null };

export type AskPeerMutationVariables = Exact<{
  input: AskPeerInput;
}>;


export type AskPeerMutation = { askPeer: { id: string } };

export type ReviewCoeQueryVariables = Exact<{
  number: number;
}>;


export type ReviewCoeQuery = { coe: { id: string, number: number, title: string, status: CoeStatus, version: number, severity: number, visibility: Visibility, zone: string, template: unknown, team: { id: string, name: string }, authors: Array<{ id: string, name: string }>, attachments: Array<{ id: string, name: string, mediaType: string, width: number | null, height: number | null }>, deadlines: Array<{ stage: DeadlineStage, dueAt: string }>, history: Array<{ id: string, kind: string, at: string }>, may: { edit: boolean, requestReview: boolean, review: boolean, ask: boolean, publish: boolean, withdraw: boolean, amend: boolean, cancel: boolean, cancelAmendment: boolean, manageAccess: boolean, direct: boolean }, questions: Array<{ id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, dismissedBecause: string, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null, dismissedBy: { id: string, name: string } | null }>, review: { id: string, state: ReviewState, requestedAt: string, dueAt: string, closedAt: string | null, readingSeconds: number, minimumReadingSeconds: number, seats: Array<{ id: string, kind: SeatKind, state: SeatState, mine: boolean, member: { id: string, name: string }, team: { name: string } | null, delegate: { name: string } | null }>, revision: { number: number, title: string, document: unknown, actions: unknown, words: number, frozenAt: string, waivers: Array<{ waivedAt: string | null, findingId: string, reason: string, rule: string | null, severity: string | null, section: string, block: string, text: string, message: string, waivedBy: { id: string, name: string } | null }> }, previousRevision: { number: number, document: unknown, actions: unknown } | null, verdicts: Array<{ kind: string, reason: string, noQuestionBecause: string, at: string, member: { id: string, name: string }, for: { name: string } | null }>, sectionViews: Array<{ sectionKey: string, seconds: number, viewed: boolean, opened: boolean, changed: boolean }>, guard: Array<{ code: string, message: string, met: boolean, section: string | null }> } | null } | null };

export type WaiverFieldsFragment = { findingId: string, reason: string, rule: string | null, severity: string | null, section: string, block: string, text: string, message: string };

export type ReviewProgressFragment = { readingSeconds: number, minimumReadingSeconds: number, sectionViews: Array<{ sectionKey: string, seconds: number, viewed: boolean, opened: boolean, changed: boolean }>, guard: Array<{ code: string, message: string, met: boolean, section: string | null }> };

export type QuestionFieldsFragment = { id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, dismissedBecause: string, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null, dismissedBy: { id: string, name: string } | null };

export type RecordReadingMutationVariables = Exact<{
  input: RecordReadingInput;
}>;


export type RecordReadingMutation = { recordReading: { id: string, readingSeconds: number, minimumReadingSeconds: number, sectionViews: Array<{ sectionKey: string, seconds: number, viewed: boolean, opened: boolean, changed: boolean }>, guard: Array<{ code: string, message: string, met: boolean, section: string | null }> } };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { askQuestion: { id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, dismissedBecause: string, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null, dismissedBy: { id: string, name: string } | null } };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { answerQuestion: { id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, dismissedBecause: string, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null, dismissedBy: { id: string, name: string } | null } };

export type AcceptAnswerMutationVariables = Exact<{
  input: AcceptAnswerInput;
}>;


export type AcceptAnswerMutation = { acceptAnswer: { id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, dismissedBecause: string, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null, dismissedBy: { id: string, name: string } | null } };

export type DismissQuestionMutationVariables = Exact<{
  input: DismissQuestionInput;
}>;


export type DismissQuestionMutation = { dismissQuestion: { id: string, sectionKey: string, revisionNumber: number, body: string, askedAt: string, answer: string | null, answeredAt: string | null, acceptedAt: string | null, dismissedBecause: string, askedBy: { id: string, name: string }, answeredBy: { id: string, name: string } | null, dismissedBy: { id: string, name: string } | null } };

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

const isByHash = typeof window !== 'undefined' && process.env.NODE_ENV === 'production';

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
export const ActionLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const MayFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
  direct
}
    `, {"fragmentName":"MayFields"}) as unknown as TypedDocumentString<MayFieldsFragment, unknown>;
export const DocumentActionFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const AttachmentFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    fragment AttachmentFields on Attachment {
  id
  name
  mediaType
  width
  height
}
    `, {"fragmentName":"AttachmentFields"}) as unknown as TypedDocumentString<AttachmentFieldsFragment, unknown>;
export const CoeSettingsFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const CoeLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const EditorActionFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const EditorQuestionFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const EditorCoeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
  gateRules {
    mustRules
    latestDueOn
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
export const VersionFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const MeetingQuestionFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    fragment MeetingQuestionFields on MeetingQuestion {
  id
  sectionKey
  body
  askedBy {
    name
  }
  askedAt
  ofReview
  settled
}
    `, {"fragmentName":"MeetingQuestionFields"}) as unknown as TypedDocumentString<MeetingQuestionFieldsFragment, unknown>;
export const SlotFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    fragment SlotFields on MeetingSlot {
  id
  version
  state
  team {
    id
    name
  }
  meeting {
    id
    startsAt
    zone
  }
  coe {
    id
    number
    title
    status
    severity
    kind
    visibility
    team {
      name
    }
    sections {
      key
      title
    }
  }
  presenter {
    id
    name
  }
  reasons {
    criterion
    words
  }
  questions {
    ...MeetingQuestionFields
  }
  outcome
  followUp
  notes
  closedBy {
    id
    name
  }
  closedAt
  may {
    change
    takeOff
    decide
    ask
  }
}
    fragment MeetingQuestionFields on MeetingQuestion {
  id
  sectionKey
  body
  askedBy {
    name
  }
  askedAt
  ofReview
  settled
}`, {"fragmentName":"SlotFields"}) as unknown as TypedDocumentString<SlotFieldsFragment, unknown>;
export const MemberFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const TeamFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const DelegationFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    fragment DelegationFields on Delegation {
  id
  member {
    id
    name
  }
  delegate {
    id
    name
  }
  fromAt
  untilAt
  reason
}
    `, {"fragmentName":"DelegationFields"}) as unknown as TypedDocumentString<DelegationFieldsFragment, unknown>;
export const SavedViewFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    fragment SavedViewFields on SavedView {
  id
  name
  query
}
    `, {"fragmentName":"SavedViewFields"}) as unknown as TypedDocumentString<SavedViewFieldsFragment, unknown>;
export const PolicyValueFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    fragment PolicyValueFields on PolicyValue {
  path
  label
  unit
  kind
  tighter
  choices
  value
  from {
    key
    name
  }
  own
  above
  aboveFrom {
    key
    name
  }
}
    `, {"fragmentName":"PolicyValueFields"}) as unknown as TypedDocumentString<PolicyValueFieldsFragment, unknown>;
export const SeatFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    fragment SeatFields on ReviewSeat {
  id
  kind
  state
  mine
  member {
    id
    name
  }
  team {
    name
  }
  delegate {
    name
  }
}
    `, {"fragmentName":"SeatFields"}) as unknown as TypedDocumentString<SeatFieldsFragment, unknown>;
export const WaiverFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const ReviewProgressFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const QuestionFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
  dismissedBy {
    id
    name
  }
  dismissedBecause
}
    `, {"fragmentName":"QuestionFields"}) as unknown as TypedDocumentString<QuestionFieldsFragment, unknown>;
export const ThreadFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const WordFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const ProposalFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const ActionItemsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
  savedViews(page: ACTIONS) {
    ...SavedViewFields
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
}
fragment SavedViewFields on SavedView {
  id
  name
  query
}`, {"hash":"f1218ee2ebb7033324e9fc79acd94fbd5cd18f5bb317f2f9c427e944bf44b529"}) as unknown as TypedDocumentString<ActionItemsQuery, ActionItemsQueryVariables>;
export const UpdateActionItemDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation UpdateActionItem($input: UpdateActionItemInput!) {
  updateActionItem(input: $input) {
    id
    version
  }
}
    `, {"hash":"9073fdebd6da5ea5ac5cc51cac754d264ecdde1916e06b65630643036417c1e4"}) as unknown as TypedDocumentString<UpdateActionItemMutation, UpdateActionItemMutationVariables>;
export const CompleteActionItemDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation CompleteActionItem($input: CompleteActionItemInput!) {
  completeActionItem(input: $input) {
    id
    version
  }
}
    `, {"hash":"ce5b1da185957c0ae1612cfcb7b3baa1b499d8c4c44a1cf995e09c53cc4386b7"}) as unknown as TypedDocumentString<CompleteActionItemMutation, CompleteActionItemMutationVariables>;
export const VerifyActionItemDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation VerifyActionItem($input: VerifyActionItemInput!) {
  verifyActionItem(input: $input) {
    id
    version
  }
}
    `, {"hash":"013df88a23d2b3d52d46de4ae67e9e1278322b6e20e708ed194e5c9d11d760d4"}) as unknown as TypedDocumentString<VerifyActionItemMutation, VerifyActionItemMutationVariables>;
export const DeclineActionItemDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation DeclineActionItem($input: DeclineActionItemInput!) {
  declineActionItem(input: $input) {
    id
    version
  }
}
    `, {"hash":"88e6342cfb7ba5713646ad92ad6098eef47f8bdabd561724916ef1bb077108cc"}) as unknown as TypedDocumentString<DeclineActionItemMutation, DeclineActionItemMutationVariables>;
export const AcceptDeclineDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation AcceptDecline($input: VerifyActionItemInput!) {
  acceptDecline(input: $input) {
    id
    version
  }
}
    `, {"hash":"a046bc4860233caafeb452d83f641a54c6aa3aca26235fba43d7897df4d8e456"}) as unknown as TypedDocumentString<AcceptDeclineMutation, AcceptDeclineMutationVariables>;
export const PublishCoeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation PublishCoe($input: MoveCoeInput!) {
  publishCoe(input: $input) {
    id
    status
  }
}
    `, {"hash":"2a3df2c43317b74832f059f7411eaee376804e9be66124bef9c07c30dced8e2b"}) as unknown as TypedDocumentString<PublishCoeMutation, PublishCoeMutationVariables>;
export const WithdrawReviewDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation WithdrawReview($input: MoveCoeInput!) {
  withdrawReview(input: $input) {
    id
    status
  }
}
    `, {"hash":"ffedaf1b2915f9291094448ce4082aaac542c2ad11276a53d4a620230bc294a5"}) as unknown as TypedDocumentString<WithdrawReviewMutation, WithdrawReviewMutationVariables>;
export const AmendCoeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation AmendCoe($input: MoveCoeInput!) {
  amendCoe(input: $input) {
    id
    status
  }
}
    `, {"hash":"cd49ee21e6bd10a6e5780637b79069b7b7d1e0a37b5a07d5d6d6cfa1c6aa400c"}) as unknown as TypedDocumentString<AmendCoeMutation, AmendCoeMutationVariables>;
export const CancelAmendmentDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation CancelAmendment($input: MoveCoeInput!) {
  cancelAmendment(input: $input) {
    id
    status
  }
}
    `, {"hash":"11d1ac60370536f19846fdabcf4998ab63dcbeba0d5814ea1fcbd3eeb848976c"}) as unknown as TypedDocumentString<CancelAmendmentMutation, CancelAmendmentMutationVariables>;
export const CancelCoeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation CancelCoe($input: MoveCoeInput!) {
  cancelCoe(input: $input) {
    id
    status
  }
}
    `, {"hash":"55b237e30941e04b22bc0c82ff1c505b6a251fb696e97552dd8f6c455277cc11"}) as unknown as TypedDocumentString<CancelCoeMutation, CancelCoeMutationVariables>;
export const ReadCoeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
      seats {
        kind
        state
        member {
          name
        }
      }
    }
    deadlines {
      stage
      dueAt
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
  direct
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
}`, {"hash":"5f6dfb93148e24d31ee285bee737aa9719a1c7c119817f7f8ca97b208127c9ae"}) as unknown as TypedDocumentString<ReadCoeQuery, ReadCoeQueryVariables>;
export const CoeSettingsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const UpdateCoeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const AddParticipantDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const RemoveParticipantDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const CoesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const NewCoeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const CreateCoeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation CreateCoe($input: CreateCoeInput!) {
  createCoe(input: $input) {
    id
    number
  }
}
    `, {"hash":"c25cbac0e111634dc064e93b1e89c196b46c8867b61121f3c6deb34cfa8dd6bd"}) as unknown as TypedDocumentString<CreateCoeMutation, CreateCoeMutationVariables>;
export const EditCoeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
  gateRules {
    mustRules
    latestDueOn
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
}`, {"hash":"9325674f0a22bd1bcfcdef4d5c57674e430737a7330c812fca06651b0ba4a36a"}) as unknown as TypedDocumentString<EditCoeQuery, EditCoeQueryVariables>;
export const RequestReviewFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation RequestReviewFromEditor($input: RequestReviewInput!) {
  requestReview(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"395a6eb9ea26fbf0d05fb4eca71becce4bfc022399c31b2396267feabc16bc12"}) as unknown as TypedDocumentString<RequestReviewFromEditorMutation, RequestReviewFromEditorMutationVariables>;
export const WithdrawReviewFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation WithdrawReviewFromEditor($input: MoveCoeInput!) {
  withdrawReview(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"08ecddaf5dd8ba37a4f9c2b0acae969ae7ca95df97ad58c5a6a2cfb17e2c3418"}) as unknown as TypedDocumentString<WithdrawReviewFromEditorMutation, WithdrawReviewFromEditorMutationVariables>;
export const PublishFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation PublishFromEditor($input: MoveCoeInput!) {
  publishCoe(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"a5327b1a9a9b7ba9f0806e38fbe6a7c47588e1b36f5e00e6c30c7d5a8260207b"}) as unknown as TypedDocumentString<PublishFromEditorMutation, PublishFromEditorMutationVariables>;
export const AmendFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation AmendFromEditor($input: MoveCoeInput!) {
  amendCoe(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"c4da3d4f2d27d78b9589f634d7989dac02788210b57da666db148ec518ff20d7"}) as unknown as TypedDocumentString<AmendFromEditorMutation, AmendFromEditorMutationVariables>;
export const CancelAmendmentFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation CancelAmendmentFromEditor($input: MoveCoeInput!) {
  cancelAmendment(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"72b43ae61f65b557a991121bf12dc4b9dc3c998b4c01fa530cda7ddfbe5e745d"}) as unknown as TypedDocumentString<CancelAmendmentFromEditorMutation, CancelAmendmentFromEditorMutationVariables>;
export const RenameCoeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation RenameCoe($input: UpdateCoeInput!) {
  updateCoe(input: $input) {
    id
    title
    version
  }
}
    `, {"hash":"39bdbbace87322e3600ba691ad3649ba3c2c3873af390d72d8ed7bc5b19b0899"}) as unknown as TypedDocumentString<RenameCoeMutation, RenameCoeMutationVariables>;
export const AddActionItemFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const UpdateActionItemFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const RemoveActionItemFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation RemoveActionItemFromEditor($input: VerifyActionItemInput!) {
  removeActionItem(input: $input)
}
    `, {"hash":"891440aa7f03b41982019c1261a3bc0cd59acb2122aa56a538e55e5ddcb4ce06"}) as unknown as TypedDocumentString<RemoveActionItemFromEditorMutation, RemoveActionItemFromEditorMutationVariables>;
export const WaiveFindingFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const WithdrawWaiverFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation WithdrawWaiverFromEditor($waiverId: ID!) {
  withdrawWaiver(waiverId: $waiverId)
}
    `, {"hash":"7c2dcf917f0de62a6690262367d4810895e01d94f30a328afea8aa48fff9cc6c"}) as unknown as TypedDocumentString<WithdrawWaiverFromEditorMutation, WithdrawWaiverFromEditorMutationVariables>;
export const AnswerQuestionFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const DismissRescuedTextFromEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation DismissRescuedTextFromEditor($id: ID!) {
  dismissRescuedText(id: $id)
}
    `, {"hash":"004ea9ed3777eb817f18efdd2c03bb4b90fb397a77148d7ef14bca2d4daf0fe0"}) as unknown as TypedDocumentString<DismissRescuedTextFromEditorMutation, DismissRescuedTextFromEditorMutationVariables>;
export const CoeChangedInEditorDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    subscription CoeChangedInEditor($number: Int!) {
  coeChanged(number: $number)
}
    `, {"hash":"910919e53cd1300beab1d4da8d94c18d076b16be37db999d7ae398b7534e5cd4"}) as unknown as TypedDocumentString<CoeChangedInEditorSubscription, CoeChangedInEditorSubscriptionVariables>;
export const SimilarCoesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const ActionItemChangedDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    subscription ActionItemChanged {
  actionItemChanged {
    id
    version
  }
}
    `, {"hash":"c05ebaf6d96d437ba61701fbbe7c17139f8d355c2c6c9dd61888c7280147b667"}) as unknown as TypedDocumentString<ActionItemChangedSubscription, ActionItemChangedSubscriptionVariables>;
export const ReviewQueueChangedDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    subscription ReviewQueueChanged {
  reviewQueueChanged
}
    `, {"hash":"42b4b1ccb9b367706e88f639c9f9eda2681cef7728d97e0ff2d4ea4157b2a356"}) as unknown as TypedDocumentString<ReviewQueueChangedSubscription, ReviewQueueChangedSubscriptionVariables>;
export const CoeChangedDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    subscription CoeChanged($number: Int) {
  coeChanged(number: $number)
}
    `, {"hash":"26043e2e3110cfe83b9ba5603b95a9bdb3b6684e5f8ee7490c9b5dcb8a1890e7"}) as unknown as TypedDocumentString<CoeChangedSubscription, CoeChangedSubscriptionVariables>;
export const InboxChangedDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    subscription InboxChanged {
  inboxChanged
}
    `, {"hash":"a3f1ac154baad90ff0291983fe841fccc37f5ba72669769f53da5e0c09160a3a"}) as unknown as TypedDocumentString<InboxChangedSubscription, InboxChangedSubscriptionVariables>;
export const MeetingChangedDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    subscription MeetingChanged($id: ID!) {
  meetingChanged(id: $id)
}
    `, {"hash":"4d0090eb6743e24395034c37eea524c0765efddd4ceb98b2d678cd3fc5cf4d0c"}) as unknown as TypedDocumentString<MeetingChangedSubscription, MeetingChangedSubscriptionVariables>;
export const SampleDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const CoeHistoryDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const NameVersionDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation NameVersion($input: NameVersionInput!) {
  nameVersion(input: $input) {
    key
    name
  }
}
    `, {"hash":"c501ad84b201fbe88b2d98e7ca63483ed063a347b848d45791d826972a5f3ced"}) as unknown as TypedDocumentString<NameVersionMutation, NameVersionMutationVariables>;
export const RestoreVersionDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation RestoreVersion($input: RestoreVersionInput!) {
  restoreVersion(input: $input) {
    key
    previous
    seq
  }
}
    `, {"hash":"0378cdd1caa2c5c8b667becb20613f59a8c84e9c913cc1d3d8c3cda2c235c2d9"}) as unknown as TypedDocumentString<RestoreVersionMutation, RestoreVersionMutationVariables>;
export const HomeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const SearchLibraryDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const MeetingTeamsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query MeetingTeams {
  meetingTeams {
    team {
      id
      key
      name
    }
    mayRun
    meetings {
      id
      startsAt
      zone
      open
      heard
    }
    waiting {
      ...SlotFields
    }
  }
}
    fragment SlotFields on MeetingSlot {
  id
  version
  state
  team {
    id
    name
  }
  meeting {
    id
    startsAt
    zone
  }
  coe {
    id
    number
    title
    status
    severity
    kind
    visibility
    team {
      name
    }
    sections {
      key
      title
    }
  }
  presenter {
    id
    name
  }
  reasons {
    criterion
    words
  }
  questions {
    ...MeetingQuestionFields
  }
  outcome
  followUp
  notes
  closedBy {
    id
    name
  }
  closedAt
  may {
    change
    takeOff
    decide
    ask
  }
}
fragment MeetingQuestionFields on MeetingQuestion {
  id
  sectionKey
  body
  askedBy {
    name
  }
  askedAt
  ofReview
  settled
}`, {"hash":"15f845df313b27cac8d18e16e36518575573619566068e0d4f27c9d2f9c9f124"}) as unknown as TypedDocumentString<MeetingTeamsQuery, MeetingTeamsQueryVariables>;
export const MeetingDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query Meeting($id: ID!) {
  meeting(id: $id) {
    id
    startsAt
    zone
    version
    mayRun
    team {
      id
      name
    }
    slots {
      ...SlotFields
    }
  }
}
    fragment SlotFields on MeetingSlot {
  id
  version
  state
  team {
    id
    name
  }
  meeting {
    id
    startsAt
    zone
  }
  coe {
    id
    number
    title
    status
    severity
    kind
    visibility
    team {
      name
    }
    sections {
      key
      title
    }
  }
  presenter {
    id
    name
  }
  reasons {
    criterion
    words
  }
  questions {
    ...MeetingQuestionFields
  }
  outcome
  followUp
  notes
  closedBy {
    id
    name
  }
  closedAt
  may {
    change
    takeOff
    decide
    ask
  }
}
fragment MeetingQuestionFields on MeetingQuestion {
  id
  sectionKey
  body
  askedBy {
    name
  }
  askedAt
  ofReview
  settled
}`, {"hash":"45fbf20d11a869c70a564a010be4698b9a4d78f69bf1b59377f412eecd038278"}) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const CoeMeetingsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query CoeMeetings($number: Int!) {
  coe(number: $number) {
    id
    mayPutForward
    meetingSlots {
      ...SlotFields
    }
  }
}
    fragment SlotFields on MeetingSlot {
  id
  version
  state
  team {
    id
    name
  }
  meeting {
    id
    startsAt
    zone
  }
  coe {
    id
    number
    title
    status
    severity
    kind
    visibility
    team {
      name
    }
    sections {
      key
      title
    }
  }
  presenter {
    id
    name
  }
  reasons {
    criterion
    words
  }
  questions {
    ...MeetingQuestionFields
  }
  outcome
  followUp
  notes
  closedBy {
    id
    name
  }
  closedAt
  may {
    change
    takeOff
    decide
    ask
  }
}
fragment MeetingQuestionFields on MeetingQuestion {
  id
  sectionKey
  body
  askedBy {
    name
  }
  askedAt
  ofReview
  settled
}`, {"hash":"c1e8ed7e6a332c09cd764283b4d54d4e892674a8a05adb69406538cd869185ba"}) as unknown as TypedDocumentString<CoeMeetingsQuery, CoeMeetingsQueryVariables>;
export const CreateMeetingDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation CreateMeeting($input: CreateMeetingInput!) {
  createMeeting(input: $input) {
    id
  }
}
    `, {"hash":"7e24b20ac4c1fe0c0d14405f6d556447c22b3bd3c83d2336ac20a0ba94812681"}) as unknown as TypedDocumentString<CreateMeetingMutation, CreateMeetingMutationVariables>;
export const CancelMeetingDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation CancelMeeting($input: CancelMeetingInput!) {
  cancelMeeting(input: $input) {
    team {
      id
    }
  }
}
    `, {"hash":"d19e0aca90d9acbc072b1701f1aa93523525c0a6c497629d7cfe9bacd15e8ede"}) as unknown as TypedDocumentString<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const OrderMeetingDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation OrderMeeting($input: OrderMeetingInput!) {
  orderMeeting(input: $input) {
    id
    version
  }
}
    `, {"hash":"1564fcc2624d0d6f460cce68b6194fa6a2d0bc5ec4852f1f9951865838421330"}) as unknown as TypedDocumentString<OrderMeetingMutation, OrderMeetingMutationVariables>;
export const PutForwardDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation PutForward($input: PutForwardInput!) {
  putForward(input: $input) {
    id
  }
}
    `, {"hash":"1fdec67e73593e56236c771ef6eeabac0140393be5f17e78d7c17ef1fb2f949a"}) as unknown as TypedDocumentString<PutForwardMutation, PutForwardMutationVariables>;
export const ChangeMeetingSlotDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation ChangeMeetingSlot($input: ChangeMeetingSlotInput!) {
  changeMeetingSlot(input: $input) {
    id
    version
  }
}
    `, {"hash":"49a8adbc0d64a7a8c9ce73de1819a6f36d70c8aaf14b9ca2474687b8a804d700"}) as unknown as TypedDocumentString<ChangeMeetingSlotMutation, ChangeMeetingSlotMutationVariables>;
export const TakeOffMeetingDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation TakeOffMeeting($input: TakeOffMeetingInput!) {
  takeOffMeeting(input: $input) {
    id
  }
}
    `, {"hash":"590395ed054a4fafeacc7af3685a1f906ec27654d3fd5260383f0f20364901c2"}) as unknown as TypedDocumentString<TakeOffMeetingMutation, TakeOffMeetingMutationVariables>;
export const AskAtMeetingDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation AskAtMeeting($input: AskAtMeetingInput!) {
  askAtMeeting(input: $input) {
    id
  }
}
    `, {"hash":"07785a0833e131b39accb6991b65cd139d240e1ebcc9ff6f1a5aa92b28b7eab8"}) as unknown as TypedDocumentString<AskAtMeetingMutation, AskAtMeetingMutationVariables>;
export const WriteMeetingOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation WriteMeetingOutcome($input: MeetingOutcomeInput!) {
  writeMeetingOutcome(input: $input) {
    id
    outcome
  }
}
    `, {"hash":"d5165a1bf4ec062b1bf7d1770a861b5d0bfe50d638b19fd7f3793492cec34fb9"}) as unknown as TypedDocumentString<WriteMeetingOutcomeMutation, WriteMeetingOutcomeMutationVariables>;
export const AdministrationDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const CreateMemberDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation CreateMember($input: MemberInput!) {
  createMember(input: $input) {
    id
  }
}
    `, {"hash":"9f7b17cfc54db520c7ff0c50c232d7aa5dcb746b9ba3cecda43bb9993403e3a2"}) as unknown as TypedDocumentString<CreateMemberMutation, CreateMemberMutationVariables>;
export const UpdateMemberDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation UpdateMember($input: UpdateMemberInput!) {
  updateMember(input: $input) {
    id
  }
}
    `, {"hash":"a10f3575571dce73a67cddad63a47107b74b045be1dbbc3a070d9f210af0e343"}) as unknown as TypedDocumentString<UpdateMemberMutation, UpdateMemberMutationVariables>;
export const CreatePasswordLinkDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation CreatePasswordLink($memberId: ID!) {
  createPasswordLink(memberId: $memberId) {
    url
    expiresAt
  }
}
    `, {"hash":"44e8b079955bf53b7b762048dd8ee29a171414edc9faef87d8438e7ce640a6ff"}) as unknown as TypedDocumentString<CreatePasswordLinkMutation, CreatePasswordLinkMutationVariables>;
export const CreateTeamDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation CreateTeam($input: TeamInput!) {
  createTeam(input: $input) {
    id
  }
}
    `, {"hash":"62a73b6f22dc59ddf5685544266a1f423f1b8035bf878351139de9cf437f4b37"}) as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const UpdateTeamDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation UpdateTeam($input: UpdateTeamInput!) {
  updateTeam(input: $input) {
    id
  }
}
    `, {"hash":"45db7f66377900f5bf88ad56706dc544cf9d455979d8213a26a5150c862303d3"}) as unknown as TypedDocumentString<UpdateTeamMutation, UpdateTeamMutationVariables>;
export const ApiTokensDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const CreateApiTokenDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation CreateApiToken($label: String!, $days: Int) {
  createApiToken(label: $label, days: $days) {
    token
    apiToken {
      id
    }
  }
}
    `, {"hash":"75c8ef34ab4047ecb17e3445cc8bd8ee9bf48eed5d57e68f1861656276b4c25d"}) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id)
}
    `, {"hash":"760484427514c6721d03239fdea331b31205ecf6f781c374aee629364524b315"}) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const DelegationsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query Delegations {
  delegations {
    ...DelegationFields
  }
  members(activeOnly: true) {
    id
    name
    jobRole
  }
}
    fragment DelegationFields on Delegation {
  id
  member {
    id
    name
  }
  delegate {
    id
    name
  }
  fromAt
  untilAt
  reason
}`, {"hash":"6c7d7ddab6d3c7dbac2462eee1deaa01fc3f78b781e5ffe1dbdcf75b16385fc7"}) as unknown as TypedDocumentString<DelegationsQuery, DelegationsQueryVariables>;
export const DelegateReviewsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation DelegateReviews($input: DelegateInput!) {
  delegateReviews(input: $input) {
    ...DelegationFields
  }
}
    fragment DelegationFields on Delegation {
  id
  member {
    id
    name
  }
  delegate {
    id
    name
  }
  fromAt
  untilAt
  reason
}`, {"hash":"09caa8d91ee0f644abba6aa380f8f7fb5af7512759bfb6770afb1e785228da13"}) as unknown as TypedDocumentString<DelegateReviewsMutation, DelegateReviewsMutationVariables>;
export const EndDelegationDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation EndDelegation($delegationId: ID!) {
  endDelegation(delegationId: $delegationId) {
    ...DelegationFields
  }
}
    fragment DelegationFields on Delegation {
  id
  member {
    id
    name
  }
  delegate {
    id
    name
  }
  fromAt
  untilAt
  reason
}`, {"hash":"94fd18ed49ee4aba166aef30ce02879f206ad80abd32ea6275a7ff1cd9ba9fe0"}) as unknown as TypedDocumentString<EndDelegationMutation, EndDelegationMutationVariables>;
export const MeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
    unreadCount
    actionCount
    wordProposalCount
    hasMeetings
  }
}
    `, {"hash":"197fcdb87e48172dd2713a201669314ab417c366e32c8bf0189905ca4eedf672"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SaveViewDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    ...SavedViewFields
  }
}
    fragment SavedViewFields on SavedView {
  id
  name
  query
}`, {"hash":"11b6ca0cd8c3bda53d1ed6360ceab620e619983893c33ceea263f38811ed0e1a"}) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveSavedViewDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation RemoveSavedView($viewId: ID!) {
  removeSavedView(viewId: $viewId)
}
    `, {"hash":"1c201c7fc3aabef250a18daf8dc95418ff573ca93e584c60d417949b9dd28254"}) as unknown as TypedDocumentString<RemoveSavedViewMutation, RemoveSavedViewMutationVariables>;
export const EndpointsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query Endpoints {
  endpoints {
    id
    name
    form
    url
    kinds
    teamName
    active
    stoppedBecause
    version
    pending
    failed
  }
  endpointKinds
  teams {
    id
    key
    name
  }
}
    `, {"hash":"fc9ef94875594581ef90c96a4e81400a646c485a4f1d9b9fa649baf8663726c4"}) as unknown as TypedDocumentString<EndpointsQuery, EndpointsQueryVariables>;
export const DeliveriesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query Deliveries($endpointId: ID!, $after: String) {
  deliveries(endpointId: $endpointId, first: 50, after: $after) {
    edges {
      node {
        id
        kind
        state
        createdAt
        attempts {
          at
          status
          error
          milliseconds
          answer
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"f65a2c57ed909866ab17d5bf29062bc4361bc856b14bea4cf99879dd8e4d6602"}) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const AddEndpointDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation AddEndpoint($input: AddEndpointInput!) {
  addEndpoint(input: $input) {
    secret
  }
}
    `, {"hash":"17b38a15ad45d1d686d53fea02e6c1841e699fc1f35054bf968e69856216a210"}) as unknown as TypedDocumentString<AddEndpointMutation, AddEndpointMutationVariables>;
export const ChangeEndpointDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation ChangeEndpoint($input: ChangeEndpointInput!) {
  changeEndpoint(input: $input) {
    id
  }
}
    `, {"hash":"5f32a5d21a813e8f75ee529c63f1d8e8e6dee20e64ca1a4d4cf12c021e0de536"}) as unknown as TypedDocumentString<ChangeEndpointMutation, ChangeEndpointMutationVariables>;
export const RemoveEndpointDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation RemoveEndpoint($input: RemoveEndpointInput!) {
  removeEndpoint(input: $input) {
    id
  }
}
    `, {"hash":"9c3e2f6d5a3789372686431eac71e57fd883af321c2009aafe02c7355fa5a496"}) as unknown as TypedDocumentString<RemoveEndpointMutation, RemoveEndpointMutationVariables>;
export const RedeliverDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation Redeliver($input: RepeatDeliveryInput!) {
  redeliver(input: $input) {
    id
    state
  }
}
    `, {"hash":"9b5e28ed19cdcafb71e2f33cf31fc2fc7523ed3e5513860d9fb24a115807eb60"}) as unknown as TypedDocumentString<RedeliverMutation, RedeliverMutationVariables>;
export const InboxDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query Inbox($view: InboxView, $topic: NoticeTopic, $coeNumber: Int, $after: String) {
  inbox(
    view: $view
    topic: $topic
    coeNumber: $coeNumber
    first: 50
    after: $after
  ) {
    edges {
      node {
        id
        reason
        state
        snoozedUntil
        createdAt
        subjectId
        words
        excerpt
        path
        coe {
          id
          number
          title
          visibility
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
  }
  noticeMutes {
    id
    coeNumber
    coeTitle
    subjectId
  }
}
    `, {"hash":"ad8f3b8dd1724c5bab25ddf9f8dc34aee39c20b4389052b11e55dccb72b7899f"}) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const MarkNoticesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation MarkNotices($input: MarkNoticesInput!) {
  markNotices(input: $input)
}
    `, {"hash":"673b0117a2cc193da443612384256c263d64d429968f1d487b420a1c14236cdb"}) as unknown as TypedDocumentString<MarkNoticesMutation, MarkNoticesMutationVariables>;
export const SnoozeNoticesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation SnoozeNotices($input: SnoozeNoticesInput!) {
  snoozeNotices(input: $input)
}
    `, {"hash":"1f51338d13d70b74c795e40c7486cadcf98b63149e73b59a84d7940c4e314573"}) as unknown as TypedDocumentString<SnoozeNoticesMutation, SnoozeNoticesMutationVariables>;
export const MuteNoticesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation MuteNotices($input: MuteNoticesInput!) {
  muteNotices(input: $input) {
    id
  }
}
    `, {"hash":"26d3ad5ffdeea8ce8896a9905b9a42aad53062811d402db814ea981d9ea82a96"}) as unknown as TypedDocumentString<MuteNoticesMutation, MuteNoticesMutationVariables>;
export const UnmuteNoticesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation UnmuteNotices($input: UnmuteNoticesInput!) {
  unmuteNotices(input: $input) {
    id
  }
}
    `, {"hash":"1701979d60a2c8f80300b801b867e72e6888f960eca3bf2ee82f91cdc9fbd5a0"}) as unknown as TypedDocumentString<UnmuteNoticesMutation, UnmuteNoticesMutationVariables>;
export const MailPreferencesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query MailPreferences {
  mailPreferences {
    mailIsSent
    mailOff
    digestHour
    quietFrom
    quietUntil
    choices {
      topic
      choice
    }
  }
}
    `, {"hash":"f7cc98357a86c39d2a4b4e3ad0cf4ea14d03e79c1764a9f8f78f27fd01cc2dee"}) as unknown as TypedDocumentString<MailPreferencesQuery, MailPreferencesQueryVariables>;
export const ChangeMailPreferencesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation ChangeMailPreferences($input: MailPreferencesInput!) {
  changeMailPreferences(input: $input) {
    mailOff
  }
}
    `, {"hash":"db5e4aae201baf50112dd9b6fa7511e770d85f2dfae693028e3f1e8dc8fc2b1a"}) as unknown as TypedDocumentString<ChangeMailPreferencesMutation, ChangeMailPreferencesMutationVariables>;
export const PolicyReportDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query PolicyReport($teamKey: String) {
  policyReport(teamKey: $teamKey) {
    counts {
      demand
      label
      count
    }
    breaches {
      demand
      label
      detail
      dueAt
      doneAt
      level {
        key
        name
      }
      coe {
        number
        title
        status
        severity
      }
      team {
        key
        name
      }
    }
    waivers {
      id
      rule
      text
      reason
      waivedBy {
        id
        name
      }
      waivedAt
      coe {
        number
        title
      }
      team {
        key
        name
      }
    }
    coes
    isWhole
  }
  teams {
    id
    key
    name
    kind
    parentId
  }
}
    `, {"hash":"5ef02c9f6251a10cf87dbe51ecbd3049a94d9f9c6f495f0a29faa83281d3262c"}) as unknown as TypedDocumentString<PolicyReportQuery, PolicyReportQueryVariables>;
export const PolicyDemandsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query PolicyDemands($number: Int!) {
  coe(number: $number) {
    id
    policyDemands {
      demand
      label
      outcome
      detail
      dueAt
      doneAt
      level {
        key
        name
      }
    }
  }
}
    `, {"hash":"6311e9a9bdb360eaddd07a6dc707d3f22c08b671012eedefc355d4aa19915c15"}) as unknown as TypedDocumentString<PolicyDemandsQuery, PolicyDemandsQueryVariables>;
export const PoliciesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query Policies {
  policies {
    team {
      id
      key
      name
    }
    kind
    parentId
    version
    writtenAt
    says {
      path
      label
      unit
      value
    }
  }
}
    `, {"hash":"d816b25e62ab249fc0403fb0442faff34acc2c0e570181f0e845c2f656a3304d"}) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const TeamPolicyDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query TeamPolicy($key: String!) {
  teamPolicy(key: $key) {
    team {
      id
      key
      name
    }
    above {
      key
      name
    }
    values {
      ...PolicyValueFields
    }
    versions {
      number
      source
      reason
      writtenBy {
        id
        name
      }
      writtenAt
    }
    mayChange
  }
}
    fragment PolicyValueFields on PolicyValue {
  path
  label
  unit
  kind
  tighter
  choices
  value
  from {
    key
    name
  }
  own
  above
  aboveFrom {
    key
    name
  }
}`, {"hash":"296fc587517489306810cc3f51937b7732f66d9cbac453bf3a3399d45ae86d96"}) as unknown as TypedDocumentString<TeamPolicyQuery, TeamPolicyQueryVariables>;
export const CheckPolicyDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query CheckPolicy($teamId: ID!, $source: String!, $changes: JSON) {
  checkPolicy(teamId: $teamId, source: $source, changes: $changes) {
    source
    written
    settings
    faults {
      path
      message
    }
  }
}
    `, {"hash":"0a9f430f02d2e8355660f2c076805cbfee8a2e7badb5f69e2a31438baa948426"}) as unknown as TypedDocumentString<CheckPolicyQuery, CheckPolicyQueryVariables>;
export const SavePolicyDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation SavePolicy($input: SavePolicyInput!) {
  savePolicy(input: $input) {
    versions {
      number
    }
  }
}
    `, {"hash":"4f87f09d8374154b24b58ad91c39d5ea7bcd85dae401467a888618890e96cf74"}) as unknown as TypedDocumentString<SavePolicyMutation, SavePolicyMutationVariables>;
export const CoeRecordDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query CoeRecord($number: Int!, $after: String) {
  coe(number: $number) {
    number
    title
    status
    record(first: 100, after: $after) {
      edges {
        node {
          id
          kind
          at
          sentence
          reason
          revisionNumber
          actor {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"b50ee22c03889867e97b596cff16ef7426a4b71a08f8b802908046d86daa3e74"}) as unknown as TypedDocumentString<CoeRecordQuery, CoeRecordQueryVariables>;
export const ReviewQueueDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query ReviewQueue($after: String, $filter: QueueFilter) {
  reviewQueue(first: 50, after: $after, filter: $filter) {
    edges {
      node {
        seatId
        seat
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
  teams {
    key
    name
  }
  savedViews(page: REVIEW) {
    ...SavedViewFields
  }
}
    fragment SavedViewFields on SavedView {
  id
  name
  query
}`, {"hash":"083310df8d309f8cf5ab3e52365c355a44fe10474a0fc5a8ceb9a26e66214085"}) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const SeatCandidatesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query SeatCandidates($seatId: ID!) {
  seatCandidates(seatId: $seatId) {
    id
    name
  }
}
    `, {"hash":"20b70525c15b7be9978b4e64c8275609eb33197ad5ea1967c267c95bf820047e"}) as unknown as TypedDocumentString<SeatCandidatesQuery, SeatCandidatesQueryVariables>;
export const PeerCandidatesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    query PeerCandidates {
  members(activeOnly: true) {
    id
    name
    jobRole
  }
}
    `, {"hash":"2fb6f8f60884df6f9a86efa38f181f7febb90d7eee05d9ba9884ddebda527968"}) as unknown as TypedDocumentString<PeerCandidatesQuery, PeerCandidatesQueryVariables>;
export const ReassignSeatDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation ReassignSeat($input: ReassignSeatInput!) {
  reassignSeat(input: $input) {
    id
  }
}
    `, {"hash":"c287ea464fa5ea6b6fbc418995f326e61d8454cfcebb8222905d919b786d3577"}) as unknown as TypedDocumentString<ReassignSeatMutation, ReassignSeatMutationVariables>;
export const DeclineSeatDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation DeclineSeat($input: DeclineSeatInput!) {
  declineSeat(input: $input) {
    id
  }
}
    `, {"hash":"096066a985e7024607a0af5d9c75ce6cf71af8fd21ade5e0f1feece6ed617f1e"}) as unknown as TypedDocumentString<DeclineSeatMutation, DeclineSeatMutationVariables>;
export const AskPeerDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation AskPeer($input: AskPeerInput!) {
  askPeer(input: $input) {
    id
  }
}
    `, {"hash":"09adc1370ce9d690aa127334c6a00e04fec5aa655a6692fc64f2807ad8e29e62"}) as unknown as TypedDocumentString<AskPeerMutation, AskPeerMutationVariables>;
export const ReviewCoeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
    deadlines {
      stage
      dueAt
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
      seats {
        ...SeatFields
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
        for {
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
  direct
}
fragment AttachmentFields on Attachment {
  id
  name
  mediaType
  width
  height
}
fragment SeatFields on ReviewSeat {
  id
  kind
  state
  mine
  member {
    id
    name
  }
  team {
    name
  }
  delegate {
    name
  }
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
  dismissedBy {
    id
    name
  }
  dismissedBecause
}`, {"hash":"013fa0d5ef5e87c0ac4dc0f03bbaf725b9ed3cb75622d9fefb729e0ec5880c02"}) as unknown as TypedDocumentString<ReviewCoeQuery, ReviewCoeQueryVariables>;
export const RecordReadingDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const AskQuestionDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
  dismissedBy {
    id
    name
  }
  dismissedBecause
}`, {"hash":"645cd72dea78961c99cf6f2048277fa3873064e1ad1bf7e62974f89486d46217"}) as unknown as TypedDocumentString<AskQuestionMutation, AskQuestionMutationVariables>;
export const AnswerQuestionDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
  dismissedBy {
    id
    name
  }
  dismissedBecause
}`, {"hash":"b5e1cb8c2b4c71b76ef23a610d3ecd2c86abaee7b4ca2d31e67273f694e6b56b"}) as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const AcceptAnswerDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
  dismissedBy {
    id
    name
  }
  dismissedBecause
}`, {"hash":"2e61b3386cfad3879044fdb22d8e34b9c76ad0e7296ca2b642a77ecab1efa310"}) as unknown as TypedDocumentString<AcceptAnswerMutation, AcceptAnswerMutationVariables>;
export const DismissQuestionDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation DismissQuestion($input: DismissQuestionInput!) {
  dismissQuestion(input: $input) {
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
  dismissedBy {
    id
    name
  }
  dismissedBecause
}`, {"hash":"a4e91a725352253d7ed860afe17cee68530c6a91f1504e7179e11f596acc4ac7"}) as unknown as TypedDocumentString<DismissQuestionMutation, DismissQuestionMutationVariables>;
export const RequestChangesDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation RequestChanges($input: RequestChangesInput!) {
  requestChanges(input: $input) {
    id
    status
  }
}
    `, {"hash":"5b7d2d921daa3d3b4285c119139e93b5ba2fe3ef76ff0e0f6208248264056780"}) as unknown as TypedDocumentString<RequestChangesMutation, RequestChangesMutationVariables>;
export const ApproveCoeDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation ApproveCoe($input: ApproveCoeInput!) {
  approveCoe(input: $input) {
    id
    status
  }
}
    `, {"hash":"be503abe6603923a173f374bb7d73e3b68e46a976c26f8cd3152cf85698a274a"}) as unknown as TypedDocumentString<ApproveCoeMutation, ApproveCoeMutationVariables>;
export const CoesNamedDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const ThreadsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const PlacedThreadsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const MentionableDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const StartThreadDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const AddCommentDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const EditCommentDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const DeleteCommentDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation DeleteComment($commentId: ID!) {
  deleteComment(commentId: $commentId)
}
    `, {"hash":"21cc54ba8c7b929c1279648bbc9c6a4d1c2995dd93d65c431029fe0cda97a124"}) as unknown as TypedDocumentString<DeleteCommentMutation, DeleteCommentMutationVariables>;
export const ResolveThreadDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const ReopenThreadDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const AcceptSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const RejectSuggestionDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const AcceptAllSuggestionsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation AcceptAllSuggestions($coeId: ID!) {
  acceptAllSuggestions(coeId: $coeId) {
    decided
    changed
  }
}
    `, {"hash":"4e3148dc5717f25502fd54617b1e9b5163ee883ff8cb78a19f4ca4b30f957b0a"}) as unknown as TypedDocumentString<AcceptAllSuggestionsMutation, AcceptAllSuggestionsMutationVariables>;
export const RejectAllSuggestionsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation RejectAllSuggestions($coeId: ID!) {
  rejectAllSuggestions(coeId: $coeId) {
    decided
    changed
  }
}
    `, {"hash":"b37f5cea59e702e36491ef82a672fc0c0e2f26c28a6e5308477b0f045109231e"}) as unknown as TypedDocumentString<RejectAllSuggestionsMutation, RejectAllSuggestionsMutationVariables>;
export const ThreadsChangedDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    subscription ThreadsChanged($number: Int!) {
  threadsChanged(number: $number)
}
    `, {"hash":"804b854f764ac8f58c96610bf66c9d8b2581afdef0fa96d82523d745ca3aed91"}) as unknown as TypedDocumentString<ThreadsChangedSubscription, ThreadsChangedSubscriptionVariables>;
export const WordsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const WordProposalsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const AddWordDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const ChangeWordDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const RemoveWordDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    mutation RemoveWord($input: RemoveWordInput!) {
  removeWord(input: $input)
}
    `, {"hash":"5aacb7174c8d071a4e6aad2dd67c4c1ef43dfd70225998c6a5cc6917c31cc292"}) as unknown as TypedDocumentString<RemoveWordMutation, RemoveWordMutationVariables>;
export const ProposeWordDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const AcceptWordProposalDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const RefuseWordProposalDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const ImportWordsDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const WordListsAnewDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
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
export const WordListsChangedDocument = /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : `
    subscription WordListsChanged {
  wordListsChanged
}
    `, {"hash":"46a8d8a238b3ae063fff68b5db17a36b4795e5a73905a0931637bede452f46ae"}) as unknown as TypedDocumentString<WordListsChangedSubscription, WordListsChangedSubscriptionVariables>;