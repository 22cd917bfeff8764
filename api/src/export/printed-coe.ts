import type { Run } from '@corrigenda/templates';

/** A COE as it stands on paper: what every format of an export renders, in the order in which it is read. */
export interface PrintedCoe {
  number: number;
  title: string;
  /** In words: `Published`. */
  state: string;
  /** `Revision 2`, or `Draft` while it is none. */
  revision: string;
  /** When that revision was frozen, or when the draft was last changed: `2026-04-24`. */
  date: string;
  /** State, revision and date in one: `Published, revision 2 of 2026-04-24`. */
  standing: string;
  team: string;
  severity: number;
  restricted: boolean;
  zone: string;
  /** What else the head says, in its order: label and value. */
  facts: [label: string, value: string][];
  sections: PrintedSection[];
  /** Where the service shows it. */
  address: string;
}

export interface PrintedSection {
  /** Counted among the sections that hold something. */
  place: number;
  key: string;
  title: string;
  parts: Printed[];
}

export type Printed =
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'callout'; warning: boolean; runs: Run[] }
  | { type: 'heading'; text: string }
  | { type: 'code'; language: string; text: string }
  | { type: 'list'; ordered: boolean; items: PrintedItem[] }
  | { type: 'table'; rows: string[][] }
  | PrintedPicture
  | { type: 'measures'; measures: PrintedMeasure[] }
  | { type: 'timeline'; entries: PrintedEntry[] }
  | { type: 'whys'; whys: PrintedWhy[] }
  | { type: 'actions'; actions: PrintedAction[] };

export interface PrintedItem {
  runs: Run[];
  children: Extract<Printed, { type: 'list' }>[];
}

export interface PrintedPicture {
  type: 'picture';
  /** Of the file that holds the image or the numbers. */
  fileId: string;
  title: string;
  unit: string;
  alt: string;
  description: string;
  liveUrl: string;
  /** Milestones to mark on a graph over time: label and instant in milliseconds. */
  marks: { label: string; at: number }[];
}

export interface PrintedMeasure {
  label: string;
  value: string;
  of: string;
  unit: string;
  estimated: boolean;
  noMetric: boolean;
  /** The action items that make a metric for it. */
  answeredBy: string[];
  runs: Run[];
}

export interface PrintedEntry {
  /** On the clock of the incident, `2026-04-24`; empty while the time is not known. */
  day: string;
  /** As `formatMoment` writes it; empty when only the day is known. */
  time: string;
  estimated: boolean;
  milestone: string;
  runs: Run[];
  evidence: string;
}

export interface PrintedWhy {
  ask: string;
  runs: Run[];
  /** `ACT-12`. */
  answeredBy: string[];
  children: PrintedWhy[];
}

export interface PrintedAction {
  number: number;
  title: string;
  /** A team, never a person. */
  owner: string;
  dueOn: string;
  priority: string;
  kind: string;
  status: string;
  successTest: string;
  ticketUrl: string;
}

/** A file that a picture shows. */
export interface PrintedFile {
  mediaType: string;
  bytes: Uint8Array;
}

export type PrintedFiles = ReadonlyMap<string, PrintedFile>;
