import type { Template, TemplateSection } from '../../template/template.js';
import type { CoeDocument } from '../coe-document.js';

/**
 * What a COE can still lack:
 * - `missing-section`, `empty-section`: a section of the template is not there, or nothing is written in a required one.
 * - `too-many-paragraphs`: more than the template's limit.
 * - `not-empty`: imported text still waits to be moved to where it belongs.
 * - `not-quantified`, `measure`: no measure says how many were hit; a measure lacks its label or value.
 * - `no-metric`: nothing counts a measure, and no action item changes that.
 * - `attachment`, `graph-title`, `graph-unit`, `alt`: a graph or image lacks one of them.
 * - `entries`, `blank-entry`, `entry-text`, `entry-time`: the timeline is too short; an entry says too little.
 * - `milestone`, `double-milestone`, `milestone-order`: a milestone is missing, is there twice, or contradicts another.
 * - `implausible`, `future`: a moment that cannot be.
 * - `answer`: a guiding question or a why has no answer.
 * - `tree`, `depth`, `mechanism`: a strand of whys is missing, too shallow, or ends in a person.
 * - `cause-without-action`: a root cause that no action item answers.
 * - `no-lesson`, `no-factor`: nothing that other teams could use.
 * - `no-action`, `only-documentation`: the list of action items is empty, or would change no system.
 * - `due-too-late`: an action item is due later than the policy of the team allows for its priority.
 * - `verb`, `owner`, `due`, `success-test`, `action-cause`, `not-a-control`: what one action item lacks.
 * - `problem`: the stored document could not be read as it stands.
 */
export type GapCode =
  | 'missing-section'
  | 'empty-section'
  | 'too-many-paragraphs'
  | 'not-empty'
  | 'not-quantified'
  | 'measure'
  | 'no-metric'
  | 'attachment'
  | 'graph-title'
  | 'graph-unit'
  | 'alt'
  | 'entries'
  | 'blank-entry'
  | 'entry-text'
  | 'entry-time'
  | 'milestone'
  | 'double-milestone'
  | 'milestone-order'
  | 'implausible'
  | 'future'
  | 'answer'
  | 'tree'
  | 'depth'
  | 'mechanism'
  | 'cause-without-action'
  | 'no-lesson'
  | 'no-factor'
  | 'no-action'
  | 'only-documentation'
  | 'verb'
  | 'owner'
  | 'due'
  | 'due-too-late'
  | 'success-test'
  | 'action-cause'
  | 'not-a-control'
  | 'problem';

/** One thing that stands between a draft and its review. */
export interface Gap {
  /** `gap:section:code` and, where there can be several, what it is about: waivers bind to it. */
  id: string;
  /** The key of the section. */
  section: string;
  code: GapCode;
  /** One sentence that says what to do. */
  message: string;
  /** The id of the paragraph, entry, why or action item it is about. */
  block?: string;
}

/** What the gate must know of an action item. */
export interface GateAction {
  id: string;
  title: string;
  ownerId: string | null;
  /** `YYYY-MM-DD`. */
  dueOn: string | null;
  successTest: string;
  /** The id of the why, lesson or factor that it answers. */
  causeId: string | null;
  /** One that is `DECLINED` counts for nothing. */
  status: string;
  /** Such as `HIGH`; without it no date is too late. */
  priority?: string;
}

/** By priority, the last date on which an action item may be due, as `YYYY-MM-DD`; a priority that is not there may take any time. */
export type LatestDueDates = Readonly<Partial<Record<string, string>>>;

/** What the parts of the gate look at. */
export interface Gate {
  document: CoeDocument;
  template: Template;
  actions: readonly GateAction[];
  /** The present as an ISO instant; without it no moment is in the future. */
  now?: string;
  latestDueOn?: LatestDueDates;
}

/** A gap of a whole section, or of the strand or milestone named by `about`. */
export function gapOf(section: TemplateSection, code: GapCode, message: string, about?: string): Gap {
  return { id: ['gap', section.key, code, ...(about === undefined ? [] : [about])].join(':'), section: section.key, code, message };
}

/** A gap of one paragraph, entry, why or action item. */
export function gapIn(section: TemplateSection, block: string, code: GapCode, message: string): Gap {
  return { ...gapOf(section, code, message, block), block };
}
