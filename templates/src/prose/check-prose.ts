import { checkTexts } from './check-passages.js';
import type { Finding, ProseOptions } from './prose-rule.js';

/**
 * Checks a text that stands alone. Findings come in the order of the text; offsets are UTF-16 units, and `text.slice(start, end)` is what
 * was found. Any string is accepted.
 */
export function checkProse(text: string, options: ProseOptions = {}): Finding[] {
  return checkTexts([{ source: text }], options)[0]!;
}
