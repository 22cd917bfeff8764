import type { ProseText } from './prose-text.js';

export const RULE_IDS = ['no-names', 'no-jargon', 'no-blame', 'plain-language', 'vague-quantity'] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** `must` blocks asking for review; `consider` never does. */
export type Severity = 'must' | 'consider';

/** For `no-names` a person, handle or email; for `no-jargon` an acronym or a term. */
export type FindingDetail = 'person' | 'handle' | 'email' | 'acronym' | 'term';

/** A place in a text that breaks a rule. Offsets are UTF-16 units into the text that was checked. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  start: number;
  end: number;
  /** The characters found: `text.slice(start, end)`. */
  text: string;
  /** One sentence for the author, with the way out. */
  message: string;
  /** What may stand there instead, best first; may be empty. */
  replacements: string[];
  detail?: FindingDetail;
}

export interface Person {
  name: string;
  handles?: string[];
  emails?: string[];
  /** The role to write instead of the name, such as “the on-call engineer”. */
  role?: string;
}

export interface GlossaryTerm {
  term: string;
  meaning: string;
}

/** The organisation's word lists. All may be absent. */
export interface ProseOptions {
  people?: readonly Person[];
  glossary?: readonly GlossaryTerm[];
  /** Names of services, clusters and rooms: never a person, though they may look like one. */
  services?: readonly string[];
}

/** What a rule sees in one passage: a finding in the making. */
export interface Sighting {
  severity: Severity;
  start: number;
  end: number;
  message: string;
  replacements: string[];
  detail?: FindingDetail;
  /** The thing seen, where the rest of the document decides: an acronym, say. */
  term?: TermSighting;
}

/** A term as it stands in one place of a document. */
export interface TermSighting {
  name: string;
  /** What the passage alone cannot decide: the term may be meant here, or is something else here. Neither is itself a finding. */
  standing?: 'guess' | 'denial';
  /** What the passage says that the term means. Such a sighting explains and is never itself a finding. */
  explains?: string;
  /** The explanation is an entry of the document's own glossary. */
  isEntry?: boolean;
  /** What the term is likely to stand for, when the document does not say it. */
  meaning?: string;
  /** How it stands in its sentence. */
  use?: { written: string; isPlural: boolean; startsSentence: boolean };
}

/** A rule is a pure function of a passage; layers are added inside a rule's folder, rules in `prose-rules.ts`. */
export interface ProseRule {
  id: RuleId;
  why: string;
  /** Looks at one passage alone. The answer is kept for as long as the passage's text stays the same. */
  check(text: ProseText, options: ProseOptions): Sighting[];
  /** Decides with the whole document in view, passage by passage in reading order. Absent where each passage decides for itself. */
  settle?(sightings: readonly (readonly Sighting[])[]): readonly (readonly Sighting[])[];
}
