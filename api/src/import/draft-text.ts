import type { CoeDocument, Moment } from '@corrigenda/templates';
import type { ImportedAction } from './imported-action.js';
import { momentWords } from './words.js';

/** What names a thing instead of saying something. */
const NO_TEXT: ReadonlySet<string> = new Set(['id', 'type', 'kind', 'key', 'questionKey', 'list', 'milestone', 'strand', 'moment', 'version', 'attachmentId']);

/** Everything that the draft says, in one text: prose, attributes, targets of links, moments as a reader sees them, and action items. */
export function textOfDraft(title: string, tags: readonly string[], document: CoeDocument, actions: readonly ImportedAction[]): string {
  const texts = [title, ...tags];
  const waiting: unknown[] = [...document.sections];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) waiting.push(...toPieces(value));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) {
        if (name === 'moment') texts.push(momentWords(child as Moment));
        else if (!NO_TEXT.has(name)) waiting.push(child);
      }
    }
  }
  for (const { title: action, successTest, ticketUrl, dueOn } of actions) texts.push(action, successTest, ticketUrl, dueOn ?? '');
  return texts.join('\n');
}

/** Words go on from one run to the next, so the text of runs is one piece; each target is one of its own. */
function toPieces(values: readonly unknown[]): unknown[] {
  const isRuns = values.length > 0 && values.every((value) => typeof value === 'object' && value !== null && 'text' in value && !('type' in value));
  if (!isRuns) return [...values];
  const runs = values as { text: string; href?: string }[];
  return [runs.map(({ text }) => text).join(''), ...targetsOf(runs)];
}

/** Once per link: a link of several runs, such as one with a bold word, has one target. */
function targetsOf(runs: readonly { href?: string }[]): string[] {
  return runs.flatMap(({ href }, index) => (href !== undefined && runs[index - 1]?.href !== href ? [href] : []));
}
