import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTexts } from './check-passages.js';
import type { Person, ProseOptions } from './prose-rule.js';

const RULES = join(import.meta.dirname, 'rules');

interface Example {
  line: number;
  text: string;
  marked: string[];
  options: ProseOptions;
  section: string | undefined;
}

/** Of each kind, reported and clean. */
const FEWEST_EXAMPLES: Readonly<Record<string, number>> = { 'no-names': 20 };
const FEWEST_OTHERWISE = 40;

for (const rule of readdirSync(RULES)) {
  const examples = readExamples(readFileSync(join(RULES, rule, `${rule}.md`), 'utf8'));

  test(`${rule} has enough examples of both kinds`, () => {
    const reported = examples.filter(({ marked }) => marked.length > 0).length;
    expect(Math.min(reported, examples.length - reported)).toBeGreaterThanOrEqual(FEWEST_EXAMPLES[rule] ?? FEWEST_OTHERWISE);
  });

  test.each(examples)(`${rule}.md:$line holds: $text`, ({ text, marked, options, section }) => {
    const [findings = []] = checkTexts([{ source: text, ...(section && { section }) }], options);
    const found = findings.filter((finding) => finding.rule === rule);
    expect(found.map((finding) => describe_(finding.start, finding.end, finding.rule, marked, finding.detail))).toEqual(marked);
  });
}

/** A mark may leave out the detail; then the finding's is left out too. */
function describe_(start: number, end: number, rule: string, marked: string[], detail?: string): string {
  const plain = `${start}-${end} ${rule}`;
  return marked.includes(plain) ? plain : `${plain} ${detail ?? ''}`.trimEnd();
}

/** The list items below a heading that begins with “Examples”. `[text]{rule detail}` marks what is found; `Section:` says where the items below it stand. */
function readExamples(markdown: string): Example[] {
  let inExamples = false;
  let options: ProseOptions = {};
  let section: string | undefined;
  const examples: Example[] = [];
  markdown.split('\n').forEach((line, index) => {
    if (line.startsWith('## ')) inExamples = line.startsWith('## Examples');
    if (!inExamples) return;
    const list = /^(People|Glossary|Services):(.*)$/.exec(line);
    if (list) options = { ...options, ...readList(list[1]!, list[2]!) };
    if (line.startsWith('Section:')) section = line.slice('Section:'.length).trim() || undefined;
    if (line.startsWith('- ')) examples.push({ line: index + 1, options, section, ...readMarks(line.slice(2).replaceAll('⏎', '\n')) });
  });
  return examples;
}

function readMarks(line: string): { text: string; marked: string[] } {
  let text = '';
  const marked: string[] = [];
  let last = 0;
  for (const match of line.matchAll(/\[((?:[^[\]]|\[[^\]]*\])*?)\]\{([a-z -]+)\}/g)) {
    text += line.slice(last, match.index);
    marked.push(`${text.length}-${text.length + match[1]!.length} ${match[2]!}`);
    text += match[1]!;
    last = match.index + match[0].length;
  }
  return { text: text + line.slice(last), marked };
}

function readList(kind: string, list: string): ProseOptions {
  const entries = list.split(/,(?![^(]*\))/).map((entry) => entry.trim()).filter((entry) => entry !== '');
  if (kind === 'People') return { people: entries.map(readPerson) };
  if (kind === 'Glossary') return { glossary: entries.map((term) => ({ term, meaning: 'explained elsewhere' })) };
  return { services: entries };
}

function readPerson(entry: string): Person {
  const [, name, details = ''] = /^([^(]+?)(?: \((.*)\))?$/.exec(entry)!;
  const words = details.split(',').map((word) => word.trim()).filter((word) => word !== '');
  const role = words.find((word) => !word.includes('@'));
  return {
    name: name!,
    handles: words.filter((word) => word.startsWith('@')),
    emails: words.filter((word) => /.@/.test(word)),
    ...(role !== undefined && { role }),
  };
}
