import type { Milestone, Strand } from '@corrigenda/templates';

/** `08:29`, `08:??` for the hour alone, `~08:29` for an estimate; `+1 08:29` on the day after. */
export type StoryTime = string;

export interface StoryWhy {
  /** Names this why, so that an action item can answer it. */
  id?: string;
  answer: string;
  ask?: string;
  because?: StoryWhy[];
}

export interface StoryAction {
  /** The id of the why, factor or lesson that it answers. */
  cause: string;
  title: string;
  /** The e-mail address of the member who owns it. */
  owner: string;
  /** Days from the day on which the demo is made; negative is overdue. */
  dueInDays: number;
  priority: 'URGENT' | 'HIGH' | 'MEDIUM' | 'LOW';
  kind: 'PREVENT' | 'DETECT_SOONER' | 'RECOVER_SOONER' | 'TOOL' | 'PROCESS';
  successTest: string;
  /** Given: it is finished, with this evidence. */
  evidence?: string;
  started?: true;
}

/** One invented COE of the demo, as its authors would tell it. */
export interface Story {
  /** Fixed for the classic example; the others take the next free number. */
  number?: number;
  title: string;
  template: 'standard' | 'near-miss' | 'security';
  team: string;
  /** The first is the one who began it. */
  authors: string[];
  severity: 1 | 2 | 3 | 4;
  kind: 'OUTAGE' | 'DEGRADATION' | 'NEAR_MISS' | 'SURPRISE';
  zone: string;
  /** A date, or how many days before the day on which the demo is made. */
  occurred: string | number;
  detectedBy: string;
  tags: string[];
  summary: string[];
  impact: { statement: string[]; measures: { label: string; value: string; of?: string; unit?: string; estimated?: true; noMetric?: true; note?: string }[] };
  metrics?: { text: string[]; graph?: { title: string; unit: string; alt: string; description: string; csv: string } };
  timeline: { at: StoryTime; text: string; milestone?: Milestone; evidence?: string }[];
  answers: Record<string, string>;
  whys: Partial<Record<Strand, StoryWhy[]>>;
  factors?: { id?: string; text: string }[];
  lessons: { kind: 'learned' | 'went-well' | 'went-wrong' | 'lucky'; text: string }[];
  actions: StoryAction[];
  related?: string[];
  /** What the template asks and the authors leave out, with their reason. */
  waivers?: { gap: string; reason: string }[];
}
