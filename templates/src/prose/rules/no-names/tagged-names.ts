import type { ProseText } from '../../prose-text.js';
import type { NameSpan } from './name-layer.js';
import { Gap } from './tagger/gaps.js';
import { Label, type NameModel } from './tagger/model.js';
import { nameModel } from './tagger/name-model.js';
import { Case, readTokens, type NameTokens } from './tagger/read-tokens.js';
import { formOf, tagPeople } from './tagger/tag-people.js';

/** People whom the trained tagger sees. */
export function findTaggedNames(text: ProseText): NameSpan[] {
  if (text.form === 'code' || text.form === 'link') return [];
  return tagNames(text, nameModel());
}

export function tagNames(text: ProseText, model: NameModel): NameSpan[] {
  const tokens = readTokens(text);
  const labels = tagPeople(model, tokens, formOf(text));
  const names: NameSpan[] = [];
  for (let first = 0; first < tokens.count; first += 1) {
    if (labels[first] !== Label.First && labels[first] !== Label.Further) continue;
    let last = first;
    while (last + 1 < tokens.count && labels[last + 1] === Label.Further) last += 1;
    if (tokens.gap[first] !== Gap.At && tokens.written[first] !== Case.Masked) {
      names.push({ start: tokens.start[first]!, end: endOf(text, tokens, last), detail: 'person' });
    }
    first = last;
  }
  return names;
}

/** The full stop of an initial belongs to the name, unless it ends the sentence: “Priya P. wrote”. */
function endOf({ source }: ProseText, tokens: NameTokens, last: number): number {
  const end = tokens.end[last]!;
  if (tokens.written[last] !== Case.Initial || source[end] !== '.') return end;
  return /^\s*(?:$|\n|\s\p{Lu})/u.test(source.slice(end + 1, end + 4)) ? end : end + 1;
}
