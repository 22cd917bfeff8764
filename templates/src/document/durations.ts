import type { Milestone } from './choices.js';
import type { CoeDocument, TimelineEntry } from './coe-document.js';
import { timelineOf } from './find-section.js';
import { isApproximate, timeOf } from './moment.js';

export interface Duration {
  kind: 'detect' | 'engage' | 'mitigate' | 'resolve' | 'total';
  milliseconds: number;
  /** Either end is an estimate or known to the hour or day only. */
  approximate: boolean;
}

/**
 * Computed from the milestones, never typed: detect is start to detected, engage detected to engaged, mitigate start to mitigated,
 * resolve start to resolved, total start to the later of mitigated and resolved. What lacks an end, or ends before it begins, is left out.
 */
export function durations(document: CoeDocument): Duration[] {
  const timeline = timelineOf(document);
  const first = (milestone: Milestone) => timeline.find((entry) => entry.milestone === milestone && entry.moment.at !== '');
  const [start, detected, mitigated, resolved] = [first('start'), first('detected'), first('mitigated'), first('resolved')];
  const ends = timeline.filter((entry) => entry.moment.at !== '' && (entry.milestone === 'mitigated' || entry.milestone === 'resolved'));
  return [
    ...between('detect', start, detected),
    ...between('engage', detected, first('engaged')),
    ...between('mitigate', start, mitigated),
    ...between('resolve', start, resolved),
    ...between('total', start, ends.at(-1)),
  ];
}

function between(kind: Duration['kind'], from: TimelineEntry | undefined, to: TimelineEntry | undefined): Duration[] {
  const [begin, end] = [from && timeOf(from.moment), to && timeOf(to.moment)];
  if (!from || !to || begin == null || end == null) return [];
  const approximate = isApproximate(from.moment) || isApproximate(to.moment);
  if (end < begin && !approximate) return [];
  return [{ kind, milliseconds: Math.max(0, end - begin), approximate }];
}
