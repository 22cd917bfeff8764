import type { ProseText } from '../../../prose-text.js';
import { FEATURES, kindsOf, readFeatures } from './features.js';
import { Gap, GAPS } from './gaps.js';
import { Label, LABELS, WORD_BITS, type NameModel } from './model.js';
import type { NameTokens } from './read-tokens.js';

const NEVER = -1e9;
/** Every step has this one too, whatever the gap. */
const ANY_GAP = GAPS;

export function formOf({ form }: ProseText): number {
  return form === 'heading' ? 1 : form === 'field' ? 2 : 0;
}

/** What each word is. Viterbi over the whole text: the work is linear in its words. */
export function tagPeople(model: NameModel, tokens: NameTokens, form: number): Uint8Array {
  const { count } = tokens;
  const kinds = kindsOf(tokens, (word) => model.words[word >>> (32 - WORD_BITS)]!);
  return findPath(tokens, model.steps, (at, scores) => {
    readFeatures(tokens, kinds, at, form, buckets);
    let first = 0;
    let further = 0;
    let thing = 0;
    for (let index = 0; index < FEATURES; index += 1) {
      const place = buckets[index]! * LABELS;
      first += model.weights[place + 1]!;
      further += model.weights[place + 2]!;
      thing += model.weights[place + 3]!;
    }
    scores[0] = 0;
    scores[1] = first;
    scores[2] = further;
    scores[3] = thing;
  }).subarray(0, count);
}

const buckets = new Int32Array(FEATURES);
const scores = new Float64Array(LABELS);

/** The best labels, given the scores of each word and the weights of each step. Training finds its paths here too. */
export function findPath(
  tokens: NameTokens,
  steps: ArrayLike<number>,
  score: (at: number, scores: Float64Array) => void,
): Uint8Array {
  const { count, gap } = tokens;
  const from = new Uint8Array(count * LABELS);
  let before = new Float64Array(LABELS);
  let here = new Float64Array(LABELS);
  for (let at = 0; at < count; at += 1) {
    score(at, scores);
    const between = at === 0 ? Gap.Line : gap[at]!;
    const closed = between === Gap.Line || between === Gap.Bullet || between === Gap.Bar;
    for (let label = 0; label < LABELS; label += 1) {
      let best = NEVER * 2;
      let bestFrom = 0;
      for (let previous = 0; previous < LABELS; previous += 1) {
        if (at === 0 && previous !== Label.None) break;
        if (label === Label.Further && (closed || previous === Label.None || previous === Label.Thing)) continue;
        const step = previous * LABELS + label;
        const reached = before[previous]! + steps[between * LABELS * LABELS + step]! + steps[ANY_GAP * LABELS * LABELS + step]!;
        if (reached > best) {
          best = reached;
          bestFrom = previous;
        }
      }
      here[label] = best + scores[label]!;
      from[at * LABELS + label] = bestFrom;
    }
    [before, here] = [here, before];
  }
  const labels = new Uint8Array(count);
  let label = 0;
  for (let other = 1; other < LABELS; other += 1) if (before[other]! > before[label]!) label = other;
  for (let at = count - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = from[at * LABELS + label]!;
  }
  return labels;
}
