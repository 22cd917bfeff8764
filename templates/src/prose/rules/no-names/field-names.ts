import type { ProseText } from '../../prose-text.js';
import { isGivenName } from './known-words.js';
import type { NameSpan } from './name-layer.js';
import { PEOPLE_FIELDS } from './people-fields.js';
import { NAME_PART, readsLikePeople } from './reads-like-a-name.js';
import { readsLikeUserName, USER_NAME } from './user-names.js';

const FIELD = new RegExp(`^[ \\t]*(?:[-*+|>][ \\t]*)?[*_"]{0,3}(?:${PEOPLE_FIELDS})[*_"]{0,3}(?:[ \\t]*[:=|]| [-–—] )[*_]{0,3}[ \\t]*`, 'gimu');
const TRAILER = /^[ \t]*(?:(?:signed-off|co-authored|reviewed|acked|tested|reported|suggested|helped|approved)-by|committer|author):[ \t]*/gim;
const ONE_NAME = new RegExp(`${NAME_PART}(?:[ \\t]+${NAME_PART}){0,3}`, 'gu');

const ONE_USER_NAME = new RegExp(`(?<![\\p{L}\\p{N}_@.~/-])${USER_NAME}(?![\\p{L}\\p{N}_@./:(-]|[ \\t]+[\\p{L}\\p{N}])`, 'gu');

/** People in fields and trailers: `Owner: …`, `Signed-off-by: …`. */
export function findFieldNames(text: ProseText): NameSpan[] {
  const { source } = text;
  const names = text.people.flatMap(({ start, end }) => namesIn(source.slice(start, end), start, false));
  if (text.form === 'code' || text.form === 'link' || !/[:|=–—-]/.test(source)) return names;
  for (const [pattern, isSure] of [[FIELD, false], [TRAILER, true]] as const) {
    for (const match of source.matchAll(pattern)) {
      const start = match.index + match[0].length;
      names.push(...namesIn(valueAt(source, start), start, isSure));
    }
  }
  return names;
}

function valueAt(source: string, start: number): string {
  const value = source.slice(start, start + 200);
  const stop = /[\n|<{]|[.;](?:\s|$)/u.exec(value);
  return stop ? value.slice(0, stop.index) : value;
}

function namesIn(value: string, offset: number, isSure: boolean): NameSpan[] {
  return [...userNamesIn(value, offset), ...fullNamesIn(value, offset, isSure)];
}

/** User names that stand alone or in a list: “owner: mchen, a.moreno”. */
function userNamesIn(value: string, offset: number): NameSpan[] {
  return [...value.matchAll(ONE_USER_NAME)].flatMap((match): NameSpan[] => {
    const before = value.slice(0, match.index);
    if (!/(?:^|[,;&/"'“(\[]|\band) *$/u.test(before) || !readsLikeUserName(match[0]) || isGivenName(match[0])) return [];
    return [{ start: offset + match.index, end: offset + match.index + match[0].length, detail: 'handle' }];
  });
}

function fullNamesIn(value: string, offset: number, isSure: boolean): NameSpan[] {
  return [...value.matchAll(ONE_NAME)].flatMap((match): NameSpan[] => {
    const [written] = match;
    const before = value.slice(0, match.index);
    if (/[\p{L}\p{N}][^,;&/\n"'“(\[]*$/u.test(before) && !/(?:,| and| &|\/|;)\s*$/u.test(before)) return [];
    const isOne = !written.includes(' ');
    const isLower = !/\p{Lu}/u.test(written);
    const first = written.split(/\s+/)[0]!.toLowerCase();
    if (isLower && !isGivenName(first)) return [];
    if (isOne && !isSure && !isGivenName(first)) return [];
    if (!readsLikePeople(written)) return [];
    return [{ start: offset + match.index, end: offset + match.index + written.length, detail: 'person' }];
  });
}
