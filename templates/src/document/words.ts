import type { Milestone } from './choices.js';
import type { Lesson } from './coe-document.js';
import type { Duration } from './durations.js';

/** What readers call the parts of a document, in every form that it is shown in. */
export const MILESTONE_NAMES: Readonly<Record<Milestone, string>> = {
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

export const DURATION_WORDS: Readonly<Record<Duration['kind'], string>> = { detect: 'to detect', engage: 'to engage', mitigate: 'to mitigate', resolve: 'to resolve', total: 'in all' };
