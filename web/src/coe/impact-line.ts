import { blocksOf, hasText, measuresOf, paragraphsOf, sectionsOfKind, textOfRuns, type CoeDocument } from '@corrigenda/templates';

const LONGEST = 220;

/** The impact in one line: the first sentence that says it, else the first measure. Empty while nothing is written. */
export function impactLine(document: CoeDocument): string {
  const paragraphs = sectionsOfKind(document, 'impact').flatMap(blocksOf).filter((block) => block.type === 'paragraph');
  const told = [...paragraphs, ...paragraphsOf(document, 'summary')].find(({ prose }) => hasText(prose));
  const text = told ? textOfRuns(told.prose).trim() : '';
  const sentence = /^.+?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;
  if (sentence) return sentence.length > LONGEST ? `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …` : sentence;
  const measure = measuresOf(document).find(({ label, value }) => label && value);
  return measure ? `${measure.label}: ${measure.value}${measure.of && ` of ${measure.of}`}${measure.unit && ` ${measure.unit}`}${measure.estimated ? ' (estimated)' : ''}` : '';
}
