import type { Duration, Lesson, Milestone } from '@corrigenda/templates';
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

export const MILESTONE_NAMES: Record<Milestone, string> = {
  start: 'start',
  detected: 'detected',
  engaged: 'engaged',
  mitigated: 'mitigated',
  resolved: 'resolved',
  deployment: 'deployment',
  'configuration-change': 'configuration change',
};

export const LESSON_GROUPS: readonly { kind: Lesson['kind']; title: string }[] = [
  { kind: 'learned', title: 'What we learned' },
  { kind: 'went-well', title: 'What went well' },
  { kind: 'went-wrong', title: 'What went wrong' },
  { kind: 'lucky', title: 'Where we were lucky' },
];

export const DURATION_WORDS: Record<Duration['kind'], string> = { detect: 'to detect', engage: 'to engage', mitigate: 'to mitigate', resolve: 'to resolve', total: 'in all' };

export const ACTION_STATUS_WORDS: Record<ActionStatus, string> = { OPEN: 'Open', IN_PROGRESS: 'In progress', DONE: 'Done', VERIFIED: 'Verified', DECLINED: 'Declined' };

export const ACTION_KIND_WORDS: Record<ActionKind, string> = {
  PREVENT: 'Prevent',
  DETECT_SOONER: 'Detect sooner',
  RECOVER_SOONER: 'Recover sooner',
  TOOL: 'Tool',
  PROCESS: 'Process',
};

export const PRIORITY_WORDS: Record<Priority, string> = { URGENT: 'Urgent', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' };
