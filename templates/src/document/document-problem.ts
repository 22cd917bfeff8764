import { MAX_PROBLEMS } from './document-limits.js';

/**
 * What can be wrong with the stored form of a document:
 * - `NOT_A_DOCUMENT`: the value is no editor document at all.
 * - `MISSING_SECTION`, `DOUBLE_SECTION`, `UNKNOWN_SECTION`, `WRONG_KIND`: the sections are not those of the template.
 * - `OUTSIDE_SECTION`: text or objects that belong to no section; they are left out of the reading.
 * - `UNKNOWN_NODE`, `MISPLACED_NODE`: their text is kept as a paragraph, an object without text is left out.
 * - `UNKNOWN_ATTRIBUTE`, `BAD_ATTRIBUTE`, `BAD_MOMENT`, `BAD_TABLE`: the default is read instead.
 * - `UNKNOWN_MARK`, `UNSAFE_LINK`: the text is kept without it.
 * - `DEPTH_CLAMPED`: a why stood deeper than one step below the why before it.
 * - `LIMIT_EXCEEDED`: more than a COE may hold; the message says what is read all the same.
 * - `TOO_MANY_PROBLEMS`: only the first problems are listed.
 */
export type ProblemCode =
  | 'NOT_A_DOCUMENT'
  | 'MISSING_SECTION'
  | 'DOUBLE_SECTION'
  | 'UNKNOWN_SECTION'
  | 'WRONG_KIND'
  | 'OUTSIDE_SECTION'
  | 'UNKNOWN_NODE'
  | 'MISPLACED_NODE'
  | 'UNKNOWN_ATTRIBUTE'
  | 'BAD_ATTRIBUTE'
  | 'BAD_MOMENT'
  | 'BAD_TABLE'
  | 'UNKNOWN_MARK'
  | 'UNSAFE_LINK'
  | 'DEPTH_CLAMPED'
  | 'LIMIT_EXCEEDED'
  | 'TOO_MANY_PROBLEMS';

export interface DocumentProblem {
  code: ProblemCode;
  /** The key of the section, or empty. */
  section: string;
  /** The id of the paragraph, entry, why and so on, or empty. */
  block: string;
  /** One sentence for the author. */
  message: string;
}

/** Collects the problems of one reading, and knows where the reader stands. */
export class ProblemLog {
  readonly problems: DocumentProblem[] = [];
  section = '';
  block = '';

  report(code: ProblemCode, message: string): void {
    if (this.problems.length > MAX_PROBLEMS) return;
    this.problems.push(
      this.problems.length === MAX_PROBLEMS
        ? { code: 'TOO_MANY_PROBLEMS', section: '', block: '', message: `Only the first ${MAX_PROBLEMS} problems of this document are listed.` }
        : { code, section: this.section, block: this.block, message },
    );
  }
}
