import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTemplates, templateByKey, templateChoices } from './templates.js';

test('the three templates are read, the standard one first', () => {
  expect(templateChoices().map(({ key }) => key)).toEqual(['standard', 'near-miss', 'security']);
});

test('only the security template starts restricted', () => {
  expect(templateChoices().filter(({ restricted }) => restricted).map(({ key }) => key)).toEqual(['security']);
});

test('an unknown template is refused with the known ones', () => {
  expect(() => templateByKey('haiku')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('near-miss') }));
});

test('a file that is not a template stops the start and is named', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-templates-'));
  try {
    writeFileSync(path.join(folder, 'broken.yaml'), 'key: broken\nversion: 1\n');
    expect(() => readTemplates(folder)).toThrow(/broken\.yaml is not a template/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
