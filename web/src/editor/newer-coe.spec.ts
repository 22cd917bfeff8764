import type { EditorAction, EditorCoe } from './editor-session';
import { newerCoe } from './newer-coe';

const action = (id: string, version: number, title: string) => ({ id, version, title }) as EditorAction;
const coe = (version: number, ...actions: EditorAction[]) => ({ version, title: `Version ${version}`, actions }) as unknown as EditorCoe;
const none: ReadonlySet<string> = new Set();

test('what was read after a change takes its place', () => {
  const read = coe(2, action('a', 3, 'changed elsewhere'));
  expect(newerCoe(coe(1, action('a', 2, 'here')), read, none)).toEqual(read);
});

test('an action changed here is kept over a reading that began before', () => {
  const { actions } = newerCoe(coe(1, action('a', 2, 'changed here')), coe(1, action('a', 1, 'as it was'), action('b', 1, 'new')), none);
  expect(actions.map(({ title }) => title)).toEqual(['changed here', 'new']);
});

test('an action removed here does not come back', () => {
  expect(newerCoe(coe(1), coe(1, action('a', 1, 'removed')), new Set(['a'])).actions).toEqual([]);
});

test('a header changed here is kept over a reading that began before', () => {
  expect(newerCoe(coe(2), coe(1, action('a', 1, 'old')), none)).toEqual(coe(2));
});
