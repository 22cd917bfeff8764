import { templateSchema, type EditorNode } from '@corrigenda/templates';
import { searchTextOf } from './search-text.js';

const template = templateSchema.parse({
  key: 'small',
  version: 1,
  name: 'Small',
  description: '',
  sections: [
    { key: 'summary', kind: 'prose', title: 'Summary', prompt: '', required: true },
    { key: 'impact', kind: 'impact', title: 'Impact', prompt: '', required: true },
    { key: 'imported', kind: 'prose', title: 'Imported text', prompt: '', required: false },
  ],
  checklist: [{ key: 'stranger', text: 'A stranger understands it.' }],
});
const coe = { number: 214, title: 'Checkout refused cards', template };
const paragraph = (text: string): EditorNode => ({ type: 'paragraph', attrs: { id: text, list: '', indent: 0 }, content: [{ type: 'text', text }] });
const document = (measure: Record<string, string | boolean>): EditorNode => ({
  type: 'doc',
  content: [
    { type: 'proseSection', attrs: { key: 'summary' }, content: [paragraph('Cards were refused.\u0002'), paragraph('It lasted.')] },
    {
      type: 'impactSection',
      attrs: { key: 'impact' },
      content: [paragraph('Orders with ERR_CARD failed.'), { type: 'impactMeasure', attrs: { id: 'm', label: '', value: '', of: '', unit: '', estimated: false, ...measure } }],
    },
  ],
});

test('the summary, the rest and the action items are told apart', () => {
  const text = searchTextOf(coe, document({}), [{ title: 'Add an alarm', successTest: 'It rings.' }]);
  expect(text.summary).toBe('Cards were refused.\nIt lasted.');
  expect(text.body).toBe('Orders with ERR_CARD failed.\nAdd an alarm It rings.');
});

test('a COE is found by its number and by identifiers', () => {
  expect(searchTextOf(coe, document({}), []).identifiers).toBe('COE-214 214 ERR_CARD');
});

test('the impact in one line says that it is an estimate', () => {
  expect(searchTextOf(coe, document({ label: 'Orders refused', value: '38', of: '1,200', unit: 'orders', estimated: true }), []).impact).toBe(
    'Orders refused: 38 of 1,200 orders (estimated)',
  );
  expect(searchTextOf(coe, document({ value: '2' }), []).impact).toBe('2');
  expect(searchTextOf(coe, document({}), []).impact).toBe('');
});
