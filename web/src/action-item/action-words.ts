import type { ActionKind, ActionStatus, Priority } from '../graphql/generated/graphql';
import type { Shape, Tone } from '../ui/status-chip';

export const ACTION_STATUS: Record<ActionStatus, { word: string; shape: Shape; tone: Tone }> = {
  OPEN: { word: 'Open', shape: 'ring', tone: 'neutral' },
  IN_PROGRESS: { word: 'In progress', shape: 'half', tone: 'accent' },
  DONE: { word: 'Done', shape: 'tick', tone: 'good' },
  VERIFIED: { word: 'Verified', shape: 'double-tick', tone: 'good' },
  DECLINED: { word: 'Declined', shape: 'slash', tone: 'neutral' },
};

export const ACTION_KINDS: Record<ActionKind, string> = {
  PREVENT: 'Prevent',
  DETECT_SOONER: 'Detect sooner',
  RECOVER_SOONER: 'Recover sooner',
  TOOL: 'Tool',
  PROCESS: 'Process',
};

export const PRIORITIES: Record<Priority, string> = { URGENT: 'Urgent', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' };
