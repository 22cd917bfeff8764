import fc from 'fast-check';
import { checkMarkdown } from './check-markdown.js';
import { checkPassages, createChecker } from './check-passages.js';
import { checkProse } from './check-prose.js';
import type { Finding, ProseOptions } from './prose-rule.js';

const options: ProseOptions = {
  people: [
    { name: 'Maya Chen', handles: ['mayac'], emails: ['maya.chen@acme.test'], role: 'on-call engineer' },
    { name: 'Will Long' },
    { name: '陈美亚' },
    { name: 'Renée O’Neil', role: 'the database owner' },
  ],
  glossary: [{ term: 'LFX', meaning: 'ledger forwarding exchange' }],
  services: ['Park Gate'],
};

test.each(['', '  '])('a member whose role is %j is replaced by the roles that anybody may have', (role) => {
  const [finding] = checkProse('Maya Chen restarted it.', { people: [{ name: 'Maya Chen', role }] });
  expect(finding).toMatchObject({ rule: 'no-names', replacements: ['The on-call engineer', 'The service owner', 'A member of the team'] });
});

test('a number in a name is found with the name and not in other numbers', () => {
  const people = [{ name: 'Night Shift 200' }];
  expect(checkProse('Of 1,200 orders 200 were late.', { people })).toEqual([]);
  expect(checkProse('Then Night Shift 200 restarted it.', { people })).toMatchObject([{ rule: 'no-names', text: 'Night Shift 200' }]);
});

const spice = fc.constantFrom(
  'Maya Chen', 'maya', 'Will', 'Renée', '陈美亚', '@mayac', 'maya.chen@acme.test', 'SLO', '(SLO)', 'human error', 'failed to',
  'The engineer', 'Owner:', '[10:42]', 'a while', 'many users', 'https://a.test/(b)', '👩‍🚒', 'ß', 'İ', '\uFEFF',
  '`', '```', '~~~', '[', '](', ')', '*', '_', '|', '\n', '\n\n', '> ', '- ', '# ', '---', '<', '>', '&amp;', '\\', '\u200B',
  '\u0301', '\uD83D', '\uDC00', '.', '. ', ' ',
);
const noise = fc.string({ unit: 'binary', maxLength: 12 });
const anything = fc.array(fc.oneof({ weight: 3, arbitrary: spice }, { weight: 1, arbitrary: noise }), { maxLength: 40 }).map((parts) => parts.join(''));

function expectSound(text: string, findings: readonly Finding[]): void {
  let last = 0;
  const ends = new Map<string, number>();
  for (const { start, end, text: found, rule } of findings) {
    expect(text.slice(start, end)).toBe(found);
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(start).toBeGreaterThanOrEqual(ends.get(rule) ?? 0);
    last = start;
    ends.set(rule, end);
  }
}

test('findings of any text are its own characters, in order, without overlaps within a rule', () => {
  fc.assert(fc.property(anything, (text) => expectSound(text, checkProse(text, options))), { numRuns: 400 });
});

test('findings of any Markdown are its own characters, in order, without overlaps within a rule', () => {
  fc.assert(fc.property(anything, (text) => expectSound(text, checkMarkdown(text, options))), { numRuns: 400 });
});

test('a name is found in any letters that look like it', () => {
  const forms = fc.tuple(
    fc.constantFrom('M', 'm', 'М', 'Ｍ', '𝐌'),
    fc.constantFrom('a', 'а', 'á', 'a\u0308', 'ａ'),
    fc.constantFrom('', '\u200B', '\u00AD', '\u2060'),
    fc.constantFrom('y', 'у', 'ý'),
    fc.constantFrom('a', 'α', 'ã'),
  );
  fc.assert(
    fc.property(forms, (letters) => {
      const text = `then ${letters.join('')} was paged`;
      expect(checkProse(text, options).map(({ rule, text: found }) => [rule, found])).toEqual([['no-names', letters.join('')]]);
    }),
  );
});

test('a replacement fits its sentence', () => {
  const replaced = (text: string): string => {
    const [{ start, end, replacements }] = checkProse(text, options) as [Finding];
    return text.slice(0, start) + replacements[0]! + text.slice(end);
  };
  expect(replaced('Maya Chen was paged.')).toBe('The on-call engineer was paged.');
  expect(replaced('Then Maya’s fix failed.')).toBe('Then the on-call engineer’s fix failed.');
  expect(replaced('It broke. Renée O’Neil fixed it.')).toBe('It broke. The database owner fixed it.');
  expect(replaced('It was Will who fixed it.')).toBe('It was the on-call engineer who fixed it.');
});

const passage = (block: string, text: string, section = 'summary') => ({ section, block, path: 'text', text });

test('an acronym is reported at its first use in the document', () => {
  const found = checkPassages([passage('a', 'The SLO was missed.'), passage('b', 'The SLO again.')]);
  expect(found.map(({ id, severity }) => [id, severity])).toEqual([[expect.stringMatching(/^no-jargon:a:SLO:/), 'must']]);
});

test('an acronym that is explained further down should be explained sooner', () => {
  const found = checkPassages([passage('a', 'The LFX was down.'), passage('b', 'The ledger forwarding exchange (LFX) was down.')]);
  expect(found).toEqual([expect.objectContaining({ block: 'a', severity: 'consider', replacements: ['ledger forwarding exchange (LFX)'] })]);
});

test('a long form fits its sentence', () => {
  const offered = (text: string, glossary: ProseOptions['glossary'] = []): string[] => checkProse(text, { glossary }).flatMap(({ replacements }) => replacements);
  expect(offered('The SLO was missed.')).toEqual(['service level objective']);
  expect(offered('The SLO was missed. Another SLO held.')).toEqual(['service level objective (SLO)']);
  expect(offered('SLOs were missed.')).toEqual(['Service level objectives']);
  expect(offered('Two PoCs failed; one PoC held.')).toEqual(['proofs of concept (PoCs)']);
  expect(offered('The QAS was full.', [{ term: 'quick answer store', meaning: 'where answers wait' }])).toEqual(['quick answer store']);
});

test('the name of a service needs a few words where it first stands', () => {
  const services = ['Hellman', 'Orders API'];
  const named = (...texts: string[]): string[] =>
    checkPassages(texts.map((text, index) => passage(`p${index}`, text, 'timeline')), { services }).map(({ block, severity, text }) => `${block} ${severity} ${text}`);
  expect(named('Hellman was slow.', 'Hellman was slow.')).toEqual(['p0 consider Hellman']);
  expect(named('The checkout service Hellman was slow.', 'Hellman was slow.')).toEqual([]);
  expect(named('Hellman was slow.', 'Our build cluster, Hellman, was slow.')).toEqual(['p0 consider Hellman']);
  expect(named('The Orders API was slow, and mr hellman was not.')).toEqual([]);
});

test('the last why may not be somebody; one above it may', () => {
  const why = (text: string, isLastWhy?: true) => ({ ...passage('w', text, 'whys'), ...(isLastWhy && { isLastWhy }) });
  const blamed = (text: string, isLastWhy?: true): string[] => checkPassages([why(text, isLastWhy)]).map(({ severity, text: found }) => `${severity} ${found}`);
  expect(blamed('The operator picked the decaf packet. ')).toEqual([]);
  expect(blamed('The operator picked the decaf packet. ', true)).toEqual(['must The operator picked the decaf packet.']);
  expect(blamed('Because the on-call engineer forgot.', true)).toEqual(['must forgot']);
  expect(blamed('The operator skipped it.')).toEqual(['consider skipped']);
  expect(blamed('The operator skipped it.', true)).toEqual(['must skipped']);
  expect(blamed('Both packets look alike, and no label says which is which.', true)).toEqual([]);
});

test('findings of the same text in a block are told apart by their number', () => {
  const found = checkPassages([passage('a', 'Maya paged Maya.'), { ...passage('a', 'Maya'), path: 'label' }], options);
  expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  for (const { id } of found) expect(id).toMatch(/^no-names:a:Maya:/);
});

test('amounts without numbers matter in the summary and the impact', () => {
  const sections = ['summary', 'impact', 'timeline'].flatMap((section) => checkPassages([passage('a', 'Many customers waited.', section)]));
  expect(sections.map(({ section }) => section)).toEqual(['summary', 'impact']);
});

test('stretches that the editor marks as code hold no jargon, and the directory’s people still', () => {
  const [marked] = [{ ...passage('a', 'QRS Maya Chen'), code: [[0, 13]] as [number, number][] }];
  expect(checkPassages([marked!], options).map(({ rule, text }) => [rule, text])).toEqual([['no-names', 'Maya Chen']]);
});

test('a checker that remembers finds what a fresh one finds', () => {
  const edit = fc.record({ at: fc.nat(5), text: anything });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const checker = createChecker(options);
      const sections = ['summary', 'timeline', 'summary', 'impact', 'timeline', 'lessons'];
      const passages = sections.map((section, index) => passage(`b${index}`, 'The SLO was missed by Maya.', section));
      for (const { at, text } of edits) {
        passages[at] = { ...passages[at]!, text };
        expect(checker.check(passages)).toEqual(checkPassages(passages, options));
      }
    }),
    { numRuns: 100 },
  );
});

test('a checker reads only the passage that changed', () => {
  const cache = new Map();
  const passages = [passage('a', 'Maya was paged.'), passage('b', 'Will was paged.')];
  checkPassages(passages, options, cache);
  const [before] = cache.get('Maya was paged.');
  checkPassages([passages[0]!, passage('b', 'Will was called.')], options, cache);
  expect(cache.get('Maya was paged.')).toEqual([before]);
  expect(cache.get('Maya was paged.')[0]).toBe(before);
  expect([...cache.keys()]).toEqual(['Maya was paged.', 'Will was called.']);
});
