import { type Moment, monthNames } from '@corrigenda/templates';
import { Temporal } from 'temporal-polyfill';

const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** The letters and digits of a text, cut wherever something else stands between them. */
export function wordRuns(text: string): string[] {
  return text.normalize('NFC').match(RUN) ?? [];
}

/** The source as its words stand in it: without list numbers, character references and labels of links, which are Markdown's own. */
export function withoutMarkup(source: string): string {
  return source
    .replace(/^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+/gm, '')
    .replace(/\][ \t]?\[[^\]\n]+\]/g, '] ')
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, ' ');
}

/** The words a reader sees for a moment: its date and time on the clock of its place, and the name of that place. */
export function momentWords({ at, zone, precision }: Moment): string {
  if (at === '') return '';
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone || 'UTC');
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [local.year, two(local.month), local.month, two(local.day), local.day, ...monthNames(local.month)];
  const time = precision === 'day' ? [] : [two(local.hour), local.hour, ...(precision === 'hour' ? [] : [two(local.minute)])];
  return [...date, ...time, at, zone].join(' ');
}

/**
 * The tokens of the source whose letters and digits the draft does not hold as often as the source does. A token that Markdown divides,
 * such as the emphasis within a word, is looked for as a whole too.
 */
export function tokensNotIn(source: string, draft: string): string[] {
  const left = new Map<string, number>();
  for (const run of wordRuns(draft)) left.set(run, (left.get(run) ?? 0) + 1);
  const whole = new Set(draft.split(/\s+/u).map((token) => wordRuns(token).join('')));
  return withoutMarkup(source)
    .split(/\s+/u)
    .filter((token) => {
      const runs = wordRuns(token);
      const missing = runs.filter((run) => {
        const count = left.get(run) ?? 0;
        left.set(run, count - 1);
        return count <= 0;
      });
      return missing.length > 0 && !(runs.length > 1 && whole.has(runs.join('')));
    });
}

export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
