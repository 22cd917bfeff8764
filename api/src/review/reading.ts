import type { SectionToRead } from './revision-sections.js';

/** No report of reading time covers more than this: whoever reads reports often. */
export const LONGEST_REPORT_SECONDS = 60;

/** One reader's clock on one revision, in seconds: since it was opened, since time was reported last, and what the reports add up to. */
export interface ReadingClock {
  sinceFirst: number;
  sinceLast: number;
  counted: number;
}

/** The part of a reported time that can have passed. The first report only opens the section. */
export function countedSeconds(reported: number, clock: ReadingClock | null): number {
  if (!clock) return 0;
  const left = Math.floor(clock.sinceFirst) - clock.counted;
  return Math.max(0, Math.min(Math.floor(reported), Math.round(clock.sinceLast), left, LONGEST_REPORT_SECONDS));
}

/** What one reader did with one section of one revision. */
export interface SectionReading {
  sectionKey: string;
  seconds: number;
  viewed: boolean;
  /** On this revision: a tick that was carried over from an earlier one is not an opening. */
  opened: boolean;
}

/** Where a reader stands with every section there is to read. */
export function readingOf(sections: readonly SectionToRead[], views: readonly SectionReading[]): SectionReading[] {
  return sections.map(({ key }) => views.find(({ sectionKey }) => sectionKey === key) ?? { sectionKey: key, seconds: 0, viewed: false, opened: false });
}

export function totalSeconds(reading: readonly SectionReading[]): number {
  return reading.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The least time in which all of it can be read. */
export function minimumReadingSeconds(sections: readonly SectionToRead[], secondsPerWord: number): number {
  return Math.ceil(sections.reduce((sum, { words }) => sum + words, 0) * secondsPerWord);
}
