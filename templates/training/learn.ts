import { ProseText } from '../src/prose/prose-text.js';
import { FEATURE_BITS, FEATURES, kindsOf, readFeatures } from '../src/prose/rules/no-names/tagger/features.js';
import { GAPS, Gap } from '../src/prose/rules/no-names/tagger/gaps.js';
import { Known, Label, LABELS, STEPS, WORD_BITS } from '../src/prose/rules/no-names/tagger/model.js';
import { readTokens, type NameTokens } from '../src/prose/rules/no-names/tagger/read-tokens.js';
import { findPath, formOf } from '../src/prose/rules/no-names/tagger/tag-people.js';
import type { LabelledText } from './labelled-text.js';
import type { Random } from './random.js';

/** A text as the learner reads it. */
export interface Lesson {
  tokens: NameTokens;
  labels: Uint8Array;
  /** The buckets of every word, one after the other. */
  features: Int32Array;
}

const NAME_BITS = Known.Given | Known.Common | Known.Family;

/** One name in five is unknown to the lists while learning, so that the text around a name is learnt too. */
export function lookUpWhileLearning(words: Uint8Array): (word: number) => number {
  return (word) => {
    const known = words[word >>> (32 - WORD_BITS)]!;
    return (Math.imul(word, 0x9e3779b1) >>> 8) % 5 === 0 ? known & ~NAME_BITS : known;
  };
}

export function readLesson({ text, spans, form }: LabelledText, lookUp: (word: number) => number): Lesson {
  const prose = new ProseText(text, form && { form });
  const tokens = readTokens(prose);
  const kinds = kindsOf(tokens, lookUp);
  const labels = new Uint8Array(tokens.count);
  const features = new Int32Array(tokens.count * FEATURES);
  const out = new Int32Array(FEATURES);
  for (let index = 0; index < tokens.count; index += 1) {
    labels[index] = labelOf(tokens, index, spans);
    readFeatures(tokens, kinds, index, formOf(prose), out);
    features.set(out, index * FEATURES);
  }
  return { tokens, labels, features };
}

function labelOf(tokens: NameTokens, index: number, spans: LabelledText['spans']): number {
  const start = tokens.start[index]!;
  const end = tokens.end[index]!;
  const span = spans.find(([from, to, kind]) => from < end && start < to && kind !== 'handle');
  if (!span) return Label.None;
  if (span[2] === 'other') return Label.Thing;
  const isFurther = index > 0 && tokens.start[index - 1]! >= span[0];
  const gap = tokens.gap[index];
  return isFurther && gap !== Gap.Line && gap !== Gap.Bullet && gap !== Gap.Bar ? Label.Further : Label.First;
}

export interface Weights {
  /** By bucket and label. */
  features: Float64Array;
  steps: Float64Array;
}

export interface Learning {
  epochs: number;
  /** How much better the right labels have to be than others, by what is missed. */
  margin: { missed: number; invented: number; other: number };
  /** Buckets that may have a weight. */
  active: Uint8Array;
}

/** The averaged structured perceptron. All its numbers are whole until the last division, so that it is the same on every host. */
export function learn(lessons: readonly Lesson[], random: Random, { epochs, margin, active }: Learning): Weights {
  const weights = new Float64Array((1 << FEATURE_BITS) * LABELS);
  const summed = new Float64Array((1 << FEATURE_BITS) * LABELS);
  const steps = new Float64Array(STEPS);
  const summedSteps = new Float64Array(STEPS);
  const order = lessons.map((_lesson, index) => index);
  let time = 1;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(order);
    for (const index of order) {
      const { tokens, labels, features } = lessons[index]!;
      const found = findPath(tokens, steps, (at, scores) => {
        scores.fill(0);
        for (let feature = at * FEATURES; feature < (at + 1) * FEATURES; feature += 1) {
          const place = features[feature]! * LABELS;
          for (let label = 0; label < LABELS; label += 1) scores[label]! += weights[place + label]!;
        }
        const right = labels[at]!;
        for (let label = 0; label < LABELS; label += 1) {
          if (label !== right) scores[label]! += costOf(right, label, margin);
        }
      });
      let isRight = true;
      for (let at = 0; at < tokens.count; at += 1) if (found[at] !== labels[at]) isRight = false;
      if (!isRight) {
        for (let at = 0; at < tokens.count; at += 1) {
          const right = labels[at]!;
          const wrong = found[at]!;
          if (right !== wrong) {
            for (let feature = at * FEATURES; feature < (at + 1) * FEATURES; feature += 1) {
              const bucket = features[feature]!;
              if (active[bucket] === 0) continue;
              const place = bucket * LABELS;
              weights[place + right]! += 1;
              weights[place + wrong]! -= 1;
              summed[place + right]! += time;
              summed[place + wrong]! -= time;
            }
          }
          const gap = at === 0 ? Gap.Line : tokens.gap[at]!;
          const rightStep = (at === 0 ? 0 : labels[at - 1]!) * LABELS + right;
          const wrongStep = (at === 0 ? 0 : found[at - 1]!) * LABELS + wrong;
          if (rightStep !== wrongStep) {
            for (const row of [gap, GAPS]) {
              steps[row * LABELS * LABELS + rightStep]! += 1;
              steps[row * LABELS * LABELS + wrongStep]! -= 1;
              summedSteps[row * LABELS * LABELS + rightStep]! += time;
              summedSteps[row * LABELS * LABELS + wrongStep]! -= time;
            }
          }
        }
      }
      time += 1;
    }
  }
  for (let place = 0; place < weights.length; place += 1) weights[place]! -= summed[place]! / time;
  for (let place = 0; place < steps.length; place += 1) steps[place]! -= summedSteps[place]! / time;
  return { features: weights, steps };
}

function costOf(right: number, label: number, { missed, invented, other }: Learning['margin']): number {
  const isPerson = label === Label.First || label === Label.Further;
  const wasPerson = right === Label.First || right === Label.Further;
  if (isPerson && !wasPerson) return invented;
  return wasPerson && !isPerson ? missed : other;
}

/** Buckets that were met at least so often. */
export function bucketsMet(lessons: readonly Lesson[], least: number): Uint8Array {
  const counts = new Uint8Array(1 << FEATURE_BITS);
  for (const { features } of lessons) for (const bucket of features) if (counts[bucket]! < 255) counts[bucket]! += 1;
  return counts.map((count) => (count >= least ? 1 : 0));
}

/** The buckets whose weights say most. */
export function strongestBuckets({ features }: Weights, most: number): Uint8Array {
  const strengths = new Float64Array(1 << FEATURE_BITS);
  for (let bucket = 0; bucket < strengths.length; bucket += 1) {
    for (let label = 1; label < LABELS; label += 1) {
      strengths[bucket] = Math.max(strengths[bucket]!, Math.abs(features[bucket * LABELS + label]! - features[bucket * LABELS]!));
    }
  }
  const least = strengths.toSorted().at(-most) ?? 0;
  return Uint8Array.from(strengths, (strength) => (strength > 0 && strength >= least ? 1 : 0));
}
