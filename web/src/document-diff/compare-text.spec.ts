import { appendRun, textOfRuns, type Run } from '@corrigenda/templates';
import fc from 'fast-check';
import { compareText, effort, isSame, sideOf, type Piece } from './compare-text';

const text = (words: string): Run[] => (words === '' ? [] : [{ text: words }]);
const shown = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (piece.kind === 'restyled' ? `~${textOfRuns(piece.after)}~` : `${{ same: '', removed: '−', added: '+' }[piece.kind]}${textOfRuns(piece.runs)}`));
const compared = (before: string, after: string) => shown(compareText(text(before), text(after), effort(1_000)));

test.each([
  ['The queue was full.', 'The queue was empty.', ['The queue was ', '−full', '+empty', '.']],
  ['The queue was full.', 'The long queue was full.', ['The ', '+long ', 'queue was full.']],
  ['The queue was full.', 'The queue was full.', ['The queue was full.']],
  ['', 'New.', ['+New.']],
  ['Old.', '', ['−Old.']],
  ['it didn’t answer at all', 'it did answer at all', ['it ', '−didn’t', '+did', ' answer at all']],
])('“%s” to “%s” is told word by word', (before, after, pieces) => {
  expect(compared(before, after)).toEqual(pieces);
});

test('words in a row that became others are one phrase', () => {
  expect(compared('At noon the old primary node failed again and stayed away.', 'At noon a new secondary host failed again and stayed away.')).toEqual([
    'At noon ',
    '−the old primary node',
    '+a new secondary host',
    ' failed again and stayed away.',
  ]);
});

test('texts that have next to nothing in common are replaced as a whole', () => {
  expect(compared('Orders waited for a lock that nobody held.', 'The certificate of a partner ran out on Sunday.')).toEqual([
    '−Orders waited for a lock that nobody held.',
    '+The certificate of a partner ran out on Sunday.',
  ]);
});

test('scripts without spaces are told letter by letter', () => {
  expect(compared('注文が止まった', '注文は止まった')).toEqual(['注文', '−が', '+は', '止まった']);
});

test('a change of marks alone is no change of words', () => {
  const pieces = compareText([{ text: 'It was the ' }, { text: 'disk', bold: true }, { text: ' of one host.' }], text('It was the disk of one host.'), effort(1_000));
  expect(shown(pieces)).toEqual(['It was the ', '~disk~', ' of one host.']);
  expect(isSame(pieces)).toBe(false);
});

const words = fc.array(fc.constantFrom('the', 'queue', 'was', 'full', ' ', ' ', '  ', '\n', '.', '’', "don't", '🦊', '注', '文', 'e\u0301', '\ud800'), { maxLength: 30 });
const runs = fc
  .array(fc.record({ text: words.map((all) => all.join('')), bold: fc.constantFrom(undefined, true as const), href: fc.constantFrom(undefined, 'https://example.com/') }), { maxLength: 4 })
  .map((given) => {
    const merged: Run[] = [];
    for (const { text, bold, href } of given) appendRun(merged, { text, ...(bold && { bold }), ...(href && { href }) });
    return merged;
  });

test('the two sides of a comparison are the two texts, marks included', () => {
  fc.assert(
    fc.property(runs, runs, fc.constantFrom(1_000, -1), (before, after, milliseconds) => {
      const pieces = compareText(before, after, effort(milliseconds));
      expect(sideOf(pieces, 'before')).toEqual(before);
      expect(sideOf(pieces, 'after')).toEqual(after);
    }),
    { numRuns: 2_000 },
  );
});

test('equal texts have no difference', () => {
  fc.assert(fc.property(runs, (same) => isSame(compareText(same, same, effort(1_000)))));
});

test('two long texts without a word in common are given up soon', () => {
  const long = (letter: string) => text(Array.from({ length: 20_000 }, (_, index) => `${letter}${index} `).join(''));
  const began = performance.now();
  const pieces = compareText(long('a'), long('b'), effort(60_000));
  expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  expect(performance.now() - began).toBeLessThan(5_000);
});
