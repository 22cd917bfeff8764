import { DocumentSnapshotRow } from '../coe/document-snapshot.entity.js';
import { DocumentUpdateRow } from '../coe/document-update.entity.js';
import { QuarantinedUpdateRow } from '../coe/quarantined-update.entity.js';
import { RescuedTextRow } from '../coe/rescued-text.entity.js';
import { EventCursorRow } from '../event/event-cursor.entity.js';
import { EventRow } from '../event/event.entity.js';
import { IdempotencyKey } from '../graphql/idempotency-key.entity.js';

/** Every entity of the service. */
export const entities = [EventCursorRow, EventRow, IdempotencyKey, DocumentSnapshotRow, DocumentUpdateRow, QuarantinedUpdateRow, RescuedTextRow];
