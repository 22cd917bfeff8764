import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { templateSchema, type Template } from './template.js';

const folder = new URL('../../', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function load(name: string): Template {
  return templateSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8')));
}

/** A template file before it was checked. */
interface RawTemplate {
  sections: { key?: string; kind?: string; required?: boolean; questions?: object[]; whys?: { strands: object[] }; colour?: string }[];
  checklist: object[];
}

function standardWith(change: (template: RawTemplate) => void) {
  const raw: RawTemplate = parse(readFileSync(new URL('standard.yaml', folder), 'utf8'));
  change(raw);
  return templateSchema.safeParse(raw);
}

test('the three templates are there', () => {
  expect(files.sort()).toEqual(['near-miss.yaml', 'security.yaml', 'standard.yaml']);
});

test.each(files)('%s is a valid template whose key is its name', (name) => {
  expect(`${load(name).key}.yaml`).toBe(name);
});

test.each(files)('%s asks for a summary, an impact, a timeline, whys, lessons and action items', (name) => {
  const required = load(name).sections.filter((section) => section.required).map((section) => section.kind);
  expect(required).toEqual(expect.arrayContaining(['prose', 'impact', 'timeline', 'whys', 'lessons', 'actions']));
});

test.each(files)('%s prompts every section in a sentence or two, and guides whoever writes a required one', (name) => {
  for (const section of load(name).sections) {
    expect(section.prompt).toMatch(/^[A-Z].{20,200}\.$/);
    if (section.required) expect(section.guide.length).toBeGreaterThan(0);
  }
});

test.each(files)('%s gives the director five to eight things to tick', (name) => {
  const { checklist } = load(name);
  expect(checklist.length).toBeGreaterThanOrEqual(5);
  expect(checklist.length).toBeLessThanOrEqual(8);
});

test('only the security template starts restricted', () => {
  expect(files.filter((name) => load(name).restricted)).toEqual(['security.yaml']);
});

test('the standard template has the sections of a COE in their order', () => {
  expect(load('standard.yaml').sections.map((section) => section.key).join(' ')).toBe(
    'summary impact metrics timeline detection diagnosis mitigation prevention whys factors lessons actions related imported',
  );
});

test('the standard template asks for five whys in a row about what happened and why it was noticed late', () => {
  const { whys } = load('standard.yaml').sections.find((section) => section.kind === 'whys')!;
  expect(whys?.minimumDepth).toBe(5);
  expect(whys?.strands.filter((strand) => strand.required).map((strand) => strand.key)).toEqual(['happened', 'detected-late']);
});

test.each<[string, (template: RawTemplate) => void]>([
  ['two sections of one key', (template) => template.sections.unshift(template.sections[0]!)],
  ['two questions of one key', (template) => template.sections[5]!.questions!.push(template.sections[4]!.questions![0]!)],
  ['two checklist items of one key', (template) => template.checklist.push(template.checklist[0]!)],
  ['a strand twice', (template) => template.sections[8]!.whys!.strands.push(template.sections[8]!.whys!.strands[0]!)],
  ['a whys section that does not say what it asks', (template) => delete template.sections[8]!.whys],
  ['questions in a section of another kind', (template) => (template.sections[0]!.questions = [{ key: 'x', text: 'X?' }])],
  ['a questions section without questions', (template) => delete template.sections[4]!.questions],
  ['no place for imported text', (template) => template.sections.pop()],
  ['a required place for imported text', (template) => (template.sections.at(-1)!.required = true)],
  ['an unknown kind', (template) => (template.sections[0]!.kind = 'poem')],
  ['an unknown field', (template) => (template.sections[0]!.colour = 'red')],
  ['a key with capitals', (template) => (template.sections[0]!.key = 'Summary')],
])('a template with %s is refused', (_, change) => {
  expect(standardWith(change).success).toBe(false);
});
