import { ActionItemRow } from '../action-item/action-item.entity.js';
import { AttachmentRow } from '../attachment/attachment.entity.js';
import { CoeParticipantRow } from '../coe/coe-participant.entity.js';
import { CoeRow } from '../coe/coe.entity.js';
import { DocumentSnapshotRow } from '../coe/document-snapshot.entity.js';
import { DocumentStateRow } from '../coe/document-state.entity.js';
import { DocumentUpdateRow } from '../coe/document-update.entity.js';
import { DocumentVersionRow } from '../coe/document-version.entity.js';
import { QuarantinedUpdateRow } from '../coe/quarantined-update.entity.js';
import { RescuedTextRow } from '../coe/rescued-text.entity.js';
import { WaiverRow } from '../coe/waiver.entity.js';
import { EventCursorRow } from '../event/event-cursor.entity.js';
import { EventRow } from '../event/event.entity.js';
import { IdempotencyKey } from '../graphql/idempotency-key.entity.js';
import { CoeSearchRow } from '../library/coe-search.entity.js';
import { ApiTokenRow } from '../member/api-token.entity.js';
import { MeetingQuestionRow } from '../meeting/meeting-question.entity.js';
import { MeetingSlotRow } from '../meeting/meeting-slot.entity.js';
import { MeetingRow } from '../meeting/meeting.entity.js';
import { PolicyVersionRow } from '../policy/policy-version.entity.js';
import { DelegationRow } from '../member/delegation.entity.js';
import { ReviewSeatRow } from '../review/review-seat.entity.js';
import { SavedViewRow } from '../member/saved-view.entity.js';
import { DeadlineReminderRow } from '../deadline/deadline-reminder.entity.js';
import { MemberRow } from '../member/member.entity.js';
import { SessionRow } from '../member/session.entity.js';
import { SignInLinkRow } from '../member/sign-in-link.entity.js';
import { TeamMemberRow } from '../member/team-member.entity.js';
import { TeamRow } from '../member/team.entity.js';
import { DeliveryAttemptRow } from '../notice/delivery-attempt.entity.js';
import { DeliveryRow } from '../notice/delivery.entity.js';
import { EndpointRow } from '../notice/endpoint.entity.js';
import { MailPreferenceRow } from '../notice/mail-preference.entity.js';
import { MailRow } from '../notice/mail.entity.js';
import { NoticeMuteRow } from '../notice/notice-mute.entity.js';
import { NoticeRow } from '../notice/notice.entity.js';
import { ServiceKeyRow } from '../notice/service-key.entity.js';
import { ReviewQuestionRow } from '../review/review-question.entity.js';
import { ReviewRow } from '../review/review.entity.js';
import { RevisionRow } from '../review/revision.entity.js';
import { SectionViewRow } from '../review/section-view.entity.js';
import { VerdictRow } from '../review/verdict.entity.js';
import { WordProposalRow } from '../word-list/word-proposal.entity.js';
import { WordRow } from '../word-list/word.entity.js';
import { CommentMentionRow } from '../thread/comment-mention.entity.js';
import { CommentRow } from '../thread/comment.entity.js';
import { ThreadRow } from '../thread/thread.entity.js';

/** Every entity of the service. */
export const entities = [
  ActionItemRow,
  CoeParticipantRow,
  CoeRow,
  WaiverRow,
  EventCursorRow,
  EventRow,
  IdempotencyKey,
  DocumentSnapshotRow,
  DocumentStateRow,
  DocumentUpdateRow,
  DocumentVersionRow,
  QuarantinedUpdateRow,
  RescuedTextRow,
  CoeSearchRow,
  ReviewQuestionRow,
  ReviewRow,
  RevisionRow,
  SectionViewRow,
  VerdictRow,
  MeetingQuestionRow,
  MeetingRow,
  MeetingSlotRow,
  AttachmentRow,
  ApiTokenRow,
  PolicyVersionRow,
  DelegationRow,
  ReviewSeatRow,
  SavedViewRow,
  DeadlineReminderRow,
  MemberRow,
  SessionRow,
  SignInLinkRow,
  TeamMemberRow,
  TeamRow,
  WordProposalRow,
  WordRow,
  CommentMentionRow,
  CommentRow,
  ThreadRow,
  DeliveryAttemptRow,
  DeliveryRow,
  EndpointRow,
  MailPreferenceRow,
  MailRow,
  NoticeMuteRow,
  NoticeRow,
  ServiceKeyRow,
];
