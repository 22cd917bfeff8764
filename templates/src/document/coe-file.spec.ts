import { expect, test } from '@jest/globals';
import { upgradeCoeFile } from './coe-file.js';

const measure = { id: 'm', label: 'Cups', value: '2', of: '', unit: '', estimated: true, prose: [] };
const file = (schemaVersion: number, measures: unknown) => ({ schemaVersion, document: { version: schemaVersion, sections: [{ kind: 'impact', key: 'impact', blocks: [], measures }, { kind: 'actions', key: 'actions' }] } });

test('a file of the first version is read as one of the second: no measure said that no metric exists', () => {
  expect(upgradeCoeFile(file(1, [measure]))).toEqual(file(2, [{ ...measure, noMetric: false }]));
});

test('a file of this version, and what is no file at all, stays as it is', () => {
  const present = file(2, [{ ...measure, noMetric: true }]);
  expect(upgradeCoeFile(present)).toBe(present);
  for (const other of [null, 7, [], {}, { schemaVersion: 1 }, { schemaVersion: 1, document: [] }]) expect(upgradeCoeFile(other)).toBe(other);
});

test('what stands where measures should be is left for the schema to refuse', () => {
  expect(upgradeCoeFile(file(1, 'many'))).toEqual(file(2, 'many'));
  expect(upgradeCoeFile(file(1, [null]))).toEqual(file(2, [null]));
});
