import type { Passage } from '@corrigenda/templates';
import { keyOf } from './passage-changes';
import { PassageChecker } from './passage-checker';

const passage = (block: string, text: string): Passage => ({ section: 'summary', block, path: 'text', text });
const people = [{ name: 'Maya Chen', role: 'the on-call engineer' }];

function opened(...passages: Passage[]) {
  const checker = new PassageChecker();
  checker.receive({ kind: 'options', options: { people } });
  const first = checker.receive({ kind: 'check', version: 1, changed: passages, order: passages.map(keyOf) });
  return { checker, first };
}

test('a name of the directory is answered with its place and its role', () => {
  const { first } = opened(passage('a', 'The index was stale.'), passage('b', 'Maya Chen restarted the job.'));
  expect(first?.findings[0]).toEqual({ key: 'a\ntext', text: 'The index was stale.', findings: [] });
  expect(first?.findings[1]).toMatchObject({ key: 'b\ntext', findings: [{ rule: 'no-names', block: 'b', text: 'Maya Chen' }] });
});

test('a change elsewhere answers nothing about a passage that is as it was', () => {
  const { checker } = opened(passage('a', 'The index was stale.'), passage('b', 'Maya Chen restarted the job.'));
  const answer = checker.receive({ kind: 'check', version: 2, changed: [passage('a', 'The index was nine hours old.')] });
  expect(answer?.findings.map(({ key }) => key)).toEqual(['a\ntext']);
});

test('a repaired passage is answered as free of findings, a deleted one as gone', () => {
  const { checker } = opened(passage('a', 'Maya Chen looked.'), passage('b', 'Maya Chen restarted the job.'));
  const answer = checker.receive({ kind: 'check', version: 2, changed: [passage('a', 'The on-call engineer looked.')], order: ['a\ntext'] });
  expect(answer?.findings).toEqual([{ key: 'a\ntext', text: 'The on-call engineer looked.', findings: [] }]);
  expect(answer?.removed).toEqual(['b\ntext']);
});

test('an acronym explained in one passage is explained in the next', () => {
  const { checker, first } = opened(passage('a', 'It failed.'), passage('b', 'Then the DLQ filled up.'));
  expect(first?.findings).toContainEqual(expect.objectContaining({ key: 'b\ntext', findings: [expect.objectContaining({ text: 'DLQ' })] }));
  const answer = checker.receive({ kind: 'check', version: 2, changed: [passage('a', 'The dead letter queue (DLQ) failed.')] });
  expect(answer?.findings).toContainEqual(expect.objectContaining({ key: 'b\ntext', findings: [] }));
});
