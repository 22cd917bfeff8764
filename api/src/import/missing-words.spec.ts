import type { Gap } from '@corrigenda/templates';
import { missingInWords } from './missing-words.js';

const gap = (code: Gap['code'], message: string): Gap => ({ id: `gap:x:${code}:${message}`, section: 'x', code, message });

test('what many action items lack is said once', () => {
  expect(missingInWords([gap('empty-section', 'Write the summary.'), gap('owner', 'Give “a” an owner.'), gap('owner', 'Give “b” an owner.'), gap('due', 'Give “a” a due date.')])).toEqual([
    'Write the summary.',
    'Give 2 action items an owner.',
    'Give “a” a due date.',
  ]);
});

test('the same words are said once', () => {
  expect(missingInWords([gap('answer', 'Answer it.'), gap('answer', 'Answer it.')])).toEqual(['Answer it.']);
});
