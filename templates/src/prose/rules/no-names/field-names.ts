import type { ProseText } from '../../prose-text.js';
import { FIRST_NAMES } from './first-names.js';
import type { NameSpan } from './name-layer.js';
import { NAME_PART, readsLikePeople } from './reads-like-a-name.js';

const KEYS =
  'owner|owned by|author|authors|written by|created by|reviewer|reviewers|reviewed by|approved by|approver|assignee|assigned to|assigned|reporter|reported by|responder|responders|incident commander|commander|ic|on-call|oncall|on call|lead|incident lead|tech lead|scribe|attendees|participants|contact|point of contact|poc|driver|drafted by|prepared by|facilitator|manager|engineer|cc|paged|comms lead|communications lead|presenter';
const FIELD = new RegExp(`^[ \\t]*(?:[-*+|>][ \\t]*)?[*_"]{0,3}(?:${KEYS})[*_"]{0,3}[ \\t]*[:=|][*_]{0,3}[ \\t]*`, 'gimu');
const TRAILER = /^[ \t]*(?:signed-off-by|co-authored-by|reviewed-by|acked-by|tested-by|reported-by|suggested-by|helped-by|approved-by|committer|author):[ \t]*/gim;
const ONE_NAME = new RegExp(`${NAME_PART}(?:[ \\t]+${NAME_PART}){0,3}`, 'gu');

/** People in fields and trailers: `Owner: …`, `Signed-off-by: …`. */
export function findFieldNames(text: ProseText): NameSpan[] {
  if (text.form === 'code' || text.form === 'link' || !text.source.includes(':') && !text.source.includes('|') && !text.source.includes('=')) return [];
  const { source } = text;
  const names: NameSpan[] = [];
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
  return [...value.matchAll(ONE_NAME)].flatMap((match): NameSpan[] => {
    const [written] = match;
    const before = value.slice(0, match.index);
    if (/[\p{L}\p{N}][^,;&/\n"'“(\[]*$/u.test(before) && !/(?:,| and| &|\/|;)\s*$/u.test(before)) return [];
    const isOne = !written.includes(' ');
    const isLower = !/\p{Lu}/u.test(written);
    const first = written.split(/\s+/)[0]!.toLowerCase();
    if (isLower && !FIRST_NAMES.has(first)) return [];
    if (isOne && !isSure && !FIRST_NAMES.has(first)) return [];
    if (!readsLikePeople(written)) return [];
    return [{ start: offset + match.index, end: offset + match.index + written.length, detail: 'person' }];
  });
}
