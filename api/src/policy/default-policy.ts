import { SEVERITIES } from './policy.js';
import type { PolicySettings } from './policy-settings.js';

const always = (path: string, value: number): PolicySettings => Object.fromEntries(SEVERITIES.map((severity) => [`${path}.${severity}`, value]));

/** What holds where no level has said otherwise. */
export const defaultSettings: PolicySettings = {
  ...always('due.askForReview', 5),
  ...always('due.verdict', 3),
  ...always('due.publication', 14),
  ...always('approval.directors', 1),
  // More than twice as fast as people read for understanding.
  'reading.wordsPerMinute': 600,
  'calendar.zone': 'UTC',
};

/** In a demo nobody should have to wait to see the review end. */
export const demoSettings: PolicySettings = { ...defaultSettings, 'reading.wordsPerMinute': 60_000 };
