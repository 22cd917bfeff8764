import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTexts } from './check-passages.js';
import { readMarkedTexts } from './marked-text.testing.js';

const RULES = join(import.meta.dirname, 'rules');

/** Of each kind, reported and clean. */
const FEWEST_EXAMPLES: Readonly<Record<string, number>> = { 'no-names': 60 };
const FEWEST_OTHERWISE = 40;

for (const rule of readdirSync(RULES)) {
  const page = readFileSync(join(RULES, rule, `${rule}.md`), 'utf8');
  const examples = readMarkedTexts(page)
    .filter(({ heading }) => heading.startsWith('Examples'))
    .map(({ marks, ...example }) => ({ ...example, marked: marks.map(({ start, end, kind }) => `${start}-${end} ${kind}`) }));

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
