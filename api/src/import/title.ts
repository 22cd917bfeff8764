import { datesIn, readDateAt, type WrittenDate } from '@corrigenda/templates';

const MAX_TITLE = 200;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export interface ReadTitle {
  title: string;
  /** The day that the heading names. */
  date: WrittenDate | undefined;
}

/** `Incident on 2026-04-24 - Search was stale` has the title “Search was stale”; the whole heading is kept elsewhere when the two differ. */
export function readTitle(heading: string): ReadTitle {
  const text = singleLine(heading);
  const start = /^(?:(?:post-?\s?mortem|incident(?: report| review| date)?|outage|coe|retrospective)\b(?: of| on| for| from)?(?: the)?\s*[:#–-]?\s*)?/i.exec(text)![0].length;
  const found = readDateAt(text, start);
  const date = typeof found?.reading === 'object' && found.reading.year !== undefined ? found.reading : datesIn(text)[0];
  const rest = found ? text.slice(found.end) : text.slice(/^(?:post-?\s?mortem|incident report)\s*[:–-]\s*/i.exec(text)?.[0].length ?? 0);
  const named = rest.replace(/^[\s,:;.–—|-]+/, '').trim();
  return { title: cutTitle(/[\p{L}\p{N}]/u.test(named) ? named : text), date };
}

/** At most 200 graphemes, cut between words. */
export function cutTitle(text: string): string {
  const title = singleLine(text);
  if (title.length <= MAX_TITLE) return title;
  const parts = [...graphemes.segment(title)].map(({ segment }) => segment);
  if (parts.length <= MAX_TITLE) return title;
  const cut = parts.slice(0, MAX_TITLE - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > MAX_TITLE / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** On one line, without the characters that a title must not hold: controls and changes of direction. */
export function singleLine(text: string): string {
  return text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g, '')
    .trim()
    .normalize('NFC');
}

/** What a file is called, as a title of last resort. */
export function titleOfFile(fileName: string): string {
  return cutTitle(fileName.replace(/^.*[\\/]/, '').replace(/\.(md|markdown|txt)$/i, '').replace(/[_-]+/g, ' '));
}
