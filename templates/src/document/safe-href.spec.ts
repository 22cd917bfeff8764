import { expect, test } from '@jest/globals';
import { safeHref } from './safe-href.js';

test.each([
  ['https://x.example/a?b#c', 'https://x.example/a?b#c'],
  ['HTTP://x.example', 'HTTP://x.example'],
  ['  https://x.example \n', 'https://x.example'],
  ['https://x.exa\nmple', 'https://x.example'],
  ['mailto:oncall@x.example', 'mailto:oncall@x.example'],
])('%j is followed as %s', (href, expected) => {
  expect(safeHref(href)).toBe(expected);
});

test.each([
  '',
  'x.example',
  '/path',
  '#top',
  '//x.example',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript:https://x.example',
  'data:text/html,<script>',
  'vbscript:x',
  'blob:https://x.example/1',
  'file:///etc/passwd',
  'ftp://x.example',
  'http:x.example',
  'https:///x.example',
  'https://',
  'mailto:',
  `https://x.example/${'a'.repeat(8_192)}`,
])('%j is not', (href) => {
  expect(safeHref(href)).toBeNull();
});
