import { CreateMember1763712000000 } from './1763712000000-create-member.js';
import { CreateEvent1763712060000 } from './1763712060000-create-event.js';
import { CreateCoe1763712120000 } from './1763712120000-create-coe.js';
import { CreateEditLog1763712180000 } from './1763712180000-create-edit-log.js';
import { CreateActionItem1763712240000 } from './1763712240000-create-action-item.js';
import { CreateReview1763712300000 } from './1763712300000-create-review.js';
import { CreateCoeSearch1763712360000 } from './1763712360000-create-coe-search.js';
import { CreateDocumentVersion1763712480000 } from './1763712480000-create-document-version.js';
import { CreateWord1763712600000 } from './1763712600000-create-word.js';
import { CreateThread1763800200000 } from './1763800200000-create-thread.js';
import { CreatePolicy1764000000000 } from './1764000000000-create-policy.js';
import { CreateReviewSeat1764000100000 } from './1764000100000-create-review-seat.js';
import { CreateSavedView1764000200000 } from './1764000200000-create-saved-view.js';
import { CreateMeeting1764000300000 } from './1764000300000-create-meeting.js';
import { CreateDeadlineReminder1764000400000 } from './1764000400000-create-deadline-reminder.js';
import { CreateNotice1764100000000 } from './1764100000000-create-notice.js';
import { CreateMail1764100060000 } from './1764100060000-create-mail.js';
import { CreateEndpoint1764100120000 } from './1764100120000-create-endpoint.js';

/** In the order in which they run. */
export const migrations = [
  CreateMember1763712000000,
  CreateEvent1763712060000,
  CreateCoe1763712120000,
  CreateEditLog1763712180000,
  CreateActionItem1763712240000,
  CreateReview1763712300000,
  CreateCoeSearch1763712360000,
  CreateDocumentVersion1763712480000,
  CreateWord1763712600000,
  CreateThread1763800200000,
  CreatePolicy1764000000000,
  CreateReviewSeat1764000100000,
  CreateSavedView1764000200000,
  CreateMeeting1764000300000,
  CreateDeadlineReminder1764000400000,
  CreateNotice1764100000000,
  CreateMail1764100060000,
  CreateEndpoint1764100120000,
];
