import type { ProseText } from '../../prose-text.js';
import { wordSet } from '../../word-set.js';
import type { NameSpan } from './name-layer.js';
import { ROLL_CALL } from './people-fields.js';

const FIELD = new RegExp(`^[ \\t]*(?:[-*+|>][ \\t]*)?[*_"]{0,3}(?:${ROLL_CALL})[*_"]{0,3}(?:[ \\t]*[:=|]| [-–—] )[*_]{0,3}[ \\t]*([^\\n|]{2,200})`, 'gimud');
const ROLL = /^[ \t]*(?:[-*+][ \t]+)?\p{Lu}{2,3}(?:(?:[,;/&][ \t]*|[ \t]+)(?:and[ \t]+)?\p{Lu}{2,3}){0,30}[ \t.]*$/u;

/** People by their initials, in the list of those who were there: nothing else may stand in it. */
export function findInitials(text: ProseText): NameSpan[] {
  const { source, form } = text;
  if (form === 'code' || form === 'link') return [];
  const lists = text.people.map(({ start, end }) => [start, end] as const);
  if (/[:=|–—-]/.test(source)) for (const { indices } of source.matchAll(FIELD)) lists.push(indices![1]!);
  return lists.flatMap(([start, end]) => {
    const list = source.slice(start, end);
    if (list.length > 200 || !ROLL.test(list)) return [];
    const initials = [...list.matchAll(/\p{Lu}{2,3}/gu)].filter(([written]) => !NOT_INITIALS.has(written.toLowerCase()));
    return initials.map(({ index, 0: written }): NameSpan => ({ start: start + index, end: start + index + written.length, detail: 'person' }));
  });
}

const NOT_INITIALS = wordSet(`
qa it hr pr pm po ux ui ba ops dev dba sre cto ceo cfo coo cio vp noc soc api db tbd tbc tba na ci cd ic eu us uk all it's none ml ai bi crm erp vip
edi sap aws gcp csm tam bu ict dc hq sec
`);
