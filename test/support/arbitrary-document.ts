import { appendRun, compareEntries, MILESTONES, type Block, type CoeDocument, type CoeSection, type Run, type Template, type TemplateSection, type Why } from '@corrigenda/templates';
import fc from 'fast-check';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const id = fc.uuid();
const address = fc.oneof(fc.constant(''), fc.webUrl());
const marked = fc.record({ text, bold: fc.constant(true as const), italic: fc.constant(true as const), code: fc.constant(true as const), href: fc.webUrl() }, { requiredKeys: ['text'] });
const prose = fc.array(marked, { maxLength: 4 }).map((pieces) => {
  const runs: Run[] = [];
  for (const piece of pieces) appendRun(runs, piece);
  return runs;
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), id, list: fc.constantFrom('' as const, 'bullet' as const, 'number' as const), indent: fc.nat(8), prose }),
  fc.record({ type: fc.constant('codeBlock' as const), id, language: text, text }),
  fc.record({ type: fc.constant('callout' as const), id, tone: fc.constantFrom('note' as const, 'warning' as const), prose }),
  fc.record({ type: fc.constant('image' as const), id, attachmentId: id, alt: text }),
  fc.record({ type: fc.constant('table' as const), id, rows: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }) }),
  fc.record({ type: fc.constant('graph' as const), id, attachmentId: id, title: text, unit: text, alt: text, description: text, liveUrl: address }),
);
const blocks = fc.array(block, { maxLength: 4 });
const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 4 });
const moment = fc.record({
  at: fc.oneof(fc.constant(''), fc.date({ min: new Date('1970-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }).map((date) => date.toISOString())),
  precision: fc.constantFrom('minute' as const, 'hour' as const, 'day' as const),
  estimated: fc.boolean(),
  zone: fc.constantFrom('', 'Europe/Vienna', 'America/Los_Angeles'),
});
const why = fc.memo((levels): fc.Arbitrary<Why> => {
  const children = levels === 1 ? fc.constant<Why[]>([]) : fc.array(why(levels - 1), { maxLength: levels > 6 ? 2 : 1 });
  return fc.record({ id, ask: text, answer: prose, children });
});

function arbitrarySection({ kind, key, questions, whys }: TemplateSection): fc.Arbitrary<CoeSection> {
  const record = <Fields extends object>(fields: { [Field in keyof Fields]: fc.Arbitrary<Fields[Field]> }) =>
    // The kind and its fields stand side by side in every branch below; the union cannot see that.
    fc.record({ kind: fc.constant(kind), key: fc.constant(key), ...fields }) as unknown as fc.Arbitrary<CoeSection>;
  switch (kind) {
    case 'prose':
    case 'metrics':
      return record({ blocks });
    case 'impact':
      return record({ blocks, measures: some(fc.record({ id, label: text, value: text, of: text, unit: text, estimated: fc.boolean(), prose })) });
    case 'timeline':
      return record({ blocks, entries: some(fc.record({ id, moment, milestone: fc.option(fc.constantFrom(...MILESTONES)), prose, evidence: address })).map((entries) => entries.sort(compareEntries)) });
    case 'questions':
      return record({ blocks, questions: fc.tuple(...questions.map((question) => fc.record({ id, questionKey: fc.constant(question.key), prose }))) });
    case 'whys':
      return record({ blocks, trees: fc.tuple(...whys!.strands.map((strand) => fc.record({ strand: fc.constant(strand.key), roots: fc.array(why(6), { minLength: 1, maxLength: 2 }) }))) });
    case 'factors':
      return record({ blocks, factors: some(fc.record({ id, prose })) });
    case 'lessons':
      return record({ blocks, lessons: some(fc.record({ id, kind: fc.constantFrom('learned' as const, 'went-well' as const, 'went-wrong' as const, 'lucky' as const), prose })) });
    case 'actions':
      return record({});
    case 'related':
      return record({ blocks, related: some(fc.record({ id, number: fc.nat(), note: text })) });
  }
}

/** Any document that a COE of this template may hold. */
export function arbitraryDocument({ sections }: Template): fc.Arbitrary<CoeDocument> {
  return fc.tuple(...sections.map(arbitrarySection)).map((filled) => ({ version: 1 as const, sections: filled }));
}
