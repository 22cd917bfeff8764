import { DOCUMENT_VERSION, compareEntries, type CoeDocument, type CoeSection, type Template, type TemplateSection } from '@corrigenda/templates';
import fc from 'fast-check';
import { arbitraryParts } from '../../templates/src/document/arbitrary-parts.testing.js';

const id = fc.uuid();
const { prose, why, blocks, entry, measure, lesson, related } = arbitraryParts({ id, before: '2025-12-31' });
const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 4 });

function arbitrarySection({ kind, key, questions, whys }: TemplateSection): fc.Arbitrary<CoeSection> {
  const record = <Fields extends object>(fields: { [Field in keyof Fields]: fc.Arbitrary<Fields[Field]> }) =>
    // The kind and its fields stand side by side in every branch below; the union cannot see that.
    fc.record({ kind: fc.constant(kind), key: fc.constant(key), ...fields }) as unknown as fc.Arbitrary<CoeSection>;
  switch (kind) {
    case 'prose':
    case 'metrics':
      return record({ blocks });
    case 'impact':
      return record({ blocks, measures: some(measure) });
    case 'timeline':
      return record({ blocks, entries: some(entry).map((entries) => entries.sort(compareEntries)) });
    case 'questions':
      return record({ blocks, questions: fc.tuple(...questions.map((question) => fc.record({ id, questionKey: fc.constant(question.key), prose }))) });
    case 'whys':
      return record({ blocks, trees: fc.tuple(...whys!.strands.map((strand) => fc.record({ strand: fc.constant(strand.key), roots: fc.array(why(6), { minLength: 1, maxLength: 2 }) }))) });
    case 'factors':
      return record({ blocks, factors: some(fc.record({ id, prose })) });
    case 'lessons':
      return record({ blocks, lessons: some(lesson) });
    case 'actions':
      return record({});
    case 'related':
      return record({ blocks, related: some(related) });
  }
}

/** Any document that a COE of this template may hold. */
export function arbitraryDocument({ sections }: Template): fc.Arbitrary<CoeDocument> {
  return fc.tuple(...sections.map(arbitrarySection)).map((filled) => ({ version: DOCUMENT_VERSION, sections: filled }));
}
