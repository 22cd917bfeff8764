import type { ActionKind, ActionStatus, Priority } from '../action-item/action-status.js';
import type { IncidentKind } from '../coe/coe-header.js';
import type { CoeStatus } from '../coe/coe-status.js';

export const STATUS_WORDS: Record<CoeStatus, string> = {
  DRAFT: 'Draft',
  IN_REVIEW: 'In review',
  CHANGES_REQUESTED: 'Changes requested',
  APPROVED: 'Approved',
  PUBLISHED: 'Published',
  CANCELLED: 'Cancelled',
};

export const INCIDENT_WORDS: Record<IncidentKind, string> = { OUTAGE: 'Outage', DEGRADATION: 'Degradation', NEAR_MISS: 'Near miss', SURPRISE: 'Surprise' };

export const ACTION_STATUS_WORDS: Record<ActionStatus, string> = { OPEN: 'Open', IN_PROGRESS: 'In progress', DONE: 'Done', VERIFIED: 'Verified', DECLINED: 'Declined' };

export const ACTION_KIND_WORDS: Record<ActionKind, string> = {
  PREVENT: 'Prevent',
  DETECT_SOONER: 'Detect sooner',
  RECOVER_SOONER: 'Recover sooner',
  TOOL: 'Tool',
  PROCESS: 'Process',
};

export const PRIORITY_WORDS: Record<Priority, string> = { URGENT: 'Urgent', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' };
