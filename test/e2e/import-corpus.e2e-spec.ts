import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument, timelineOf, writeDocument } from '@corrigenda/templates';
import { templateByKey } from '../../api/src/coe/templates.js';
import { type ImportedCoe, markdownToCoe } from '../../api/src/import/markdown-to-coe.js';
import { type Api, startApi } from '../support/api.js';
import { addPlace, type Place } from '../support/factories.js';

/**
 * Real reports are not part of this repository. POSTMORTEM_CORPUS names a folder of them, with one folder per source; without it this file
 * says that it is left out, and everything it looks at is looked at with reports of our own in api/src/import/*.spec.ts.
 */
const corpus = process.env['POSTMORTEM_CORPUS'];
const HANDFUL = 2;

interface Report {
  folder: string;
  name: string;
  markdown: string;
}

function readCorpus(folder: string): Report[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && path.basename(name) !== 'LICENSE.md')
    .sort()
    .map((name) => ({ folder: path.dirname(name), name: path.basename(name), markdown: readFileSync(path.join(folder, name), 'utf8') }));
}

function importOf({ name, markdown }: Report): ImportedCoe {
  return markdownToCoe(markdown, { template: templateByKey('standard'), zone: 'UTC', newId: randomUUID, fileName: name, today: '2030-01-01' });
}

// What follows looks for the words in its own way and shares no code with the importer.

/** 8:54 and 08:54 are the same time. */
const lettersAndDigits = (text: string) => (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((run) => run.replace(/^0+(?=\d+$)/, ''));

/** Every string in the draft but for names of things. */
function stringsIn(value: unknown, name = ''): string[] {
  if (['id', 'type', 'key', 'questionKey', 'list', 'milestone', 'strand', 'kind', 'precision'].includes(name)) return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([child, inner]) => stringsIn(inner, child));
}

/** A paragraph is one text, however its formatting divides it. */
function textsOf({ title, tags, document, actions }: ImportedCoe): string[] {
  const nodes = (writeDocument(document).content ?? []).flatMap((section) => section.content ?? []);
  const texts = nodes.flatMap(({ attrs, content = [] }) => [content.map(({ text = '' }) => text).join(''), ...stringsIn(attrs), ...content.flatMap(({ marks = [] }) => marks.flatMap((mark) => stringsIn(mark.attrs)))]);
  return [title, ...tags, ...texts, ...actions.flatMap((action) => stringsIn(action)), ...timelineOf(document).map(shownTime)];
}

/** The time of an entry as its page shows it, in long and in short. */
function shownTime({ moment: { at, zone } }: ReturnType<typeof timelineOf>[number]): string {
  if (at === '') return '';
  const forms: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' },
    { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
  ];
  return forms.map((form) => new Intl.DateTimeFormat('en-US', { ...form, timeZone: zone || 'UTC' }).format(new Date(at))).join(' ');
}

/** What Markdown itself writes with letters or digits: numbers of lists, and labels that point at a definition. */
function wordsOf(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/^[\s>]*(?:[-*+]\s+)?\d+[.)]\s/, ' ').replaceAll(/\]\[[^\]]*\]/g, ']'))
    .join('\n')
    .split(/\s+/u)
    .filter((token) => lettersAndDigits(token).length > 0);
}

/** Tokens of the source that the draft does not hold, and words that it holds less often than the source does. */
function missingFrom(coe: ImportedCoe, source: string): { absent: string[]; rarer: string[] } {
  const texts = textsOf(coe);
  const glued = new Set(texts.flatMap((text) => text.split(/\s+/u).map((token) => lettersAndDigits(token).join(''))));
  const counts = new Map<string, number>();
  for (const run of texts.flatMap(lettersAndDigits)) counts.set(run, (counts.get(run) ?? 0) + 1);
  const tokens = wordsOf(source).filter((token) => !glued.has(lettersAndDigits(token).join('')) || lettersAndDigits(token).length === 1);
  const absent = tokens.filter((token) => lettersAndDigits(token).some((run) => !counts.has(run)));
  const needed = new Map<string, number>();
  for (const run of tokens.flatMap(lettersAndDigits)) needed.set(run, (needed.get(run) ?? 0) + 1);
  return { absent, rarer: [...needed].filter(([run, count]) => (counts.get(run) ?? 0) < count).map(([run]) => run) };
}

interface Recognised {
  reports: number;
  timelines: number;
  entries: number;
  'with milestones': number;
  milestones: number;
  'with actions': number;
  actions: number;
  measures: number;
  lessons: number;
  'unplaced words': number;
}

function recognisedIn(coes: readonly ImportedCoe[]): Recognised {
  const sum = (count: (coe: ImportedCoe) => number) => coes.reduce((total, coe) => total + count(coe), 0);
  return {
    reports: coes.length,
    timelines: sum(({ counts }) => Number(counts.timelineEntries > 1)),
    entries: sum(({ counts }) => counts.timelineEntries),
    'with milestones': sum(({ counts }) => Number(counts.milestones > 0)),
    milestones: sum(({ counts }) => counts.milestones),
    'with actions': sum(({ actions }) => Number(actions.length > 0)),
    actions: sum(({ actions }) => actions.length),
    measures: sum(({ counts }) => counts.measures),
    lessons: sum(({ counts }) => counts.lessons),
    'unplaced words': sum(({ unplacedWords }) => unplacedWords),
  };
}

if (corpus === undefined) {
  test('the corpus is left out, since POSTMORTEM_CORPUS names no folder', () => {
    process.stdout.write('Left out: import of real reports. Set POSTMORTEM_CORPUS to a folder of Markdown reports to run it.\n');
    expect(corpus).toBeUndefined();
  });
} else {
  if (!existsSync(corpus)) throw new Error(`POSTMORTEM_CORPUS names ${corpus}, which is not there.`);
  const reports = readCorpus(corpus);
  const folders = [...new Set(reports.map(({ folder }) => folder))];

  test('the corpus holds reports', () => {
    expect(reports.length).toBeGreaterThan(0);
  });

  describe.each(folders)('%s', (folder) => {
    const ofFolder = reports.filter((report) => report.folder === folder);

    test.each(ofFolder)('every word of $name is in the draft, and the editor can hold it', (report) => {
      const coe = importOf(report);
      expect(missingFrom(coe, report.markdown)).toEqual({ absent: [], rarer: [] });
      expect(readDocument(writeDocument(coe.document), templateByKey('standard')).problems).toEqual([]);
    });

    test('most reports have a timeline and milestones, and what was recognised is printed', () => {
      const recognised = recognisedIn(ofFolder.map(importOf));
      process.stdout.write(`${folder}: ${Object.entries(recognised).map(([what, count]) => `${what} ${count}`).join(', ')}\n`);
      expect(recognised.timelines).toBeGreaterThan(ofFolder.length / 2);
      expect(recognised['with milestones']).toBeGreaterThan(ofFolder.length / 2);
    });
  });

  test('the search for words finds a sentence that is lost', () => {
    const report = { folder: '', name: 'x.md', markdown: '# A day\n\n## Summary\n\nThe shop was closed. Nobody noticed.\n' };
    expect(missingFrom(importOf(report), `${report.markdown}The cat slept on the shop.`)).toEqual({ absent: ['cat', 'slept', 'on'], rarer: ['The', 'shop', 'cat', 'slept', 'on'] });
  });

  describe('over the API', () => {
    let api: Api;
    let place: Place;
    beforeAll(async () => {
      api = await startApi();
      place = await addPlace(api.db);
    });
    afterAll(() => api.stop());

    test.each(folders.flatMap((folder) => reports.filter((report) => report.folder === folder).slice(0, HANDFUL)))('$name becomes a draft', async ({ name, markdown }) => {
      const mutation = `mutation ($input: ImportCoeInput!) { importCoe(input: $input) { coe { number status } report { timelineEntries unplacedWords } } }`;
      const { importCoe } = await api.as(place.author).query(mutation, { input: { teamKey: place.team.key, markdown, fileName: name } });
      expect(importCoe).toMatchObject({ coe: { status: 'DRAFT' }, report: { unplacedWords: 0 } });
      const { coe } = await api.as(place.author).query(`query ($number: Int!) { coe(number: $number) { document } }`, { number: importCoe.coe.number });
      expect(JSON.stringify(coe.document)).toContain('timelineEntry');
    });
  });
}
