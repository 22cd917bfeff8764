import type { Run } from '@corrigenda/templates';
import fc from 'fast-check';
import { compareLines, type LineDiff } from './compare-lines';
import { effort, sideOf } from './compare-text';
import type { Line } from './lines';

const line = (id: string, words: string, more: Partial<Line> = {}): Line => ({
  type: 'paragraph',
  id,
  lead: '',
  text: words === '' ? [] : [{ text: words }],
  facts: [],
  rows: [],
  group: '',
  list: '',
  depth: 0,
  ...more,
});
const changesOf = (before: Line[], after: Line[]) => compareLines(before, after, effort(1_000)).map(({ change, line }) => `${change} ${line.id}`);

test('lines are matched by their ids', () => {
  const [a, b, c] = [line('a', 'It began.'), line('b', 'Orders waited.'), line('c', 'It ended.')];
  expect(changesOf([a, b, c], [a, line('b', 'All orders waited.'), line('d', 'Nobody was told.'), c])).toEqual(['same a', 'changed b', 'added d', 'same c']);
  expect(changesOf([a, b, c], [a, c])).toEqual(['same a', 'removed b', 'same c']);
});

test('a line that moved is moved and not rewritten, and the place where it stood is known', () => {
  const [a, b, c] = [line('a', 'It began.'), line('b', 'Orders waited.'), line('c', 'It ended.')];
  expect(changesOf([a, b, c], [b, c, a])).toEqual(['left a', 'same b', 'same c', 'moved a']);
});

test('a line that was written anew with the same words is the same', () => {
  expect(changesOf([line('a', 'It began.')], [line('z', 'It began.')])).toEqual(['same z']);
});

const text = fc.array(fc.constantFrom('the', ' ', 'queue', 'full', '🦊'), { maxLength: 8 }).map((words): Run[] => (words.length ? [{ text: words.join('') }] : []));
const words = fc.constantFrom('', 'one', 'two');
const lines = fc.array(
  fc.record({ id: fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f'), type: fc.constantFrom('paragraph' as const, 'table' as const), lead: words, text, fact: words, rows: fc.array(fc.array(words, { maxLength: 3 }), { maxLength: 4 }) }).map(
    ({ id, type, lead, text, fact, rows }): Line => line(id, '', { type, lead, text, facts: [{ name: 'Fact', words: fact }], rows }),
  ),
  { maxLength: 8 },
);

function readSide(diff: readonly LineDiff[], side: 'before' | 'after') {
  const shown = side === 'before' ? ['same', 'changed', 'removed', 'left'] : ['same', 'changed', 'added', 'moved'];
  return diff
    .filter(({ change }) => shown.includes(change))
    .map(({ line, lead, text, facts, rows }) => ({
      type: line.type,
      lead: lead[side],
      text: sideOf(text, side),
      facts: facts.map((fact) => fact[side]),
      rows: rows
        .filter(({ change }) => change !== (side === 'before' ? 'added' : 'removed'))
        .map((row) => row.cells.slice(0, row[side]).map((cell) => sideOf(cell, side).map(({ text }) => text).join(''))),
    }));
}
const plain = (all: readonly Line[]) => all.map(({ type, lead, text, facts, rows }) => ({ type, lead, text, facts: facts.map(({ words }) => words), rows }));

test('both sides can be read from the difference, exactly and in order', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const diff = compareLines(before, after, effort(1_000));
      expect(readSide(diff, 'before')).toEqual(plain(before));
      expect(readSide(diff, 'after')).toEqual(plain(after));
    }),
    { numRuns: 2_000 },
  );
});

test('equal documents have no difference', () => {
  fc.assert(fc.property(lines, (same) => expect(compareLines(same, structuredClone(same), effort(1_000)).every(({ change }) => change === 'same')).toBe(true)));
});
