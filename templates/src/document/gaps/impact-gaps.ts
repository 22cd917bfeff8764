import type { TemplateSection } from '../../template/template.js';
import type { Block, ImpactMeasure } from '../coe-document.js';
import type { SectionOfKind } from '../find-section.js';
import { isVisible, textOfRuns } from '../runs.js';
import { standing } from './action-gaps.js';
import { gapIn, gapOf, type Gap, type GateAction } from './gap.js';

const NO_METRIC = /\bno (metrics?|measurements?|figures?|data)\b|\bnot (measured|measurable|recorded)\b|\bcannot be (measured|counted|known)\b/i;
const NOBODY = /^(none|nobody|no ?one|zero|nil|all|everybody|everyone)\b/i;

/** Impact is a number, an estimate, or the plain admission that no metric exists. */
export function impactGaps(asked: TemplateSection, section: SectionOfKind<'impact'>, actions: readonly GateAction[]): Gap[] {
  const admitted = section.blocks.some((block) => NO_METRIC.test(textOfBlock(block)));
  const quantified = admitted || section.measures.some(isQuantified);
  const answered = new Set(standing(actions).map(({ causeId }) => causeId));
  const message = 'Say how many were hit, of how many and for how long; mark a guess as an estimate, or write that no metric exists.';
  return [
    ...(quantified ? [] : [gapOf(asked, 'not-quantified', message)]),
    ...section.measures.flatMap((measure) => [...measureGaps(asked, measure, admitted), ...metricGaps(asked, measure, answered)]),
  ];
}

function isQuantified(measure: ImpactMeasure): boolean {
  const value = measure.value.trim();
  return /\p{N}/u.test(value) || NOBODY.test(value) || (measure.estimated && isVisible(value)) || saysNoMetric(measure);
}

function saysNoMetric(measure: ImpactMeasure): boolean {
  return measure.noMetric || NO_METRIC.test(`${measure.value} ${textOfRuns(measure.prose)}`);
}

function measureGaps(asked: TemplateSection, measure: ImpactMeasure, admitted: boolean): Gap[] {
  if (!isVisible(measure.label)) {
    const blank = !isVisible(measure.value + measure.of + textOfRuns(measure.prose));
    const message = 'Say what this measure counts, such as “customers who saw an error”, or remove it.';
    return blank && admitted ? [] : [gapIn(asked, measure.id, 'measure', message)];
  }
  if (isVisible(measure.value) || saysNoMetric(measure)) return [];
  return [gapIn(asked, measure.id, 'measure', `Give “${measure.label.trim()}” a value, estimated if need be, or write “no metric” and why.`)];
}

/** A missing metric is itself something to act on. */
function metricGaps(asked: TemplateSection, { id, label, noMetric }: ImpactMeasure, answered: ReadonlySet<string | null>): Gap[] {
  if (!noMetric || !isVisible(label) || answered.has(id)) return [];
  return [gapIn(asked, id, 'no-metric', `No metric exists for “${label.trim()}”; add an action item that makes one.`)];
}

function textOfBlock(block: Block): string {
  return block.type === 'paragraph' || block.type === 'callout' ? textOfRuns(block.prose) : '';
}
