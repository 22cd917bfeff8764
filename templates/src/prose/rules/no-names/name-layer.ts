import type { Person, ProseOptions } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import type { Span } from '../../spans.js';

/** A place where somebody is named. */
export interface NameSpan extends Span {
  detail: 'person' | 'handle' | 'email';
  /** Who it is, when the directory knows. */
  person?: Person;
}

/** One way of seeing names. Layers do not know each other; `findNames` joins what they see. */
export type NameLayer = (text: ProseText, options: ProseOptions) => NameSpan[];
