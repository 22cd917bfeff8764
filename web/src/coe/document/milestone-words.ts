import type { Milestone } from '@corrigenda/templates';

export const MILESTONE_WORDS: Record<Milestone, string> = {
  start: 'start',
  detected: 'detected',
  engaged: 'engaged',
  mitigated: 'mitigated',
  resolved: 'resolved',
  deployment: 'deployment',
  'configuration-change': 'configuration change',
};
