import { canonicalJson, passages, readDocument, withAttachments, attachmentIds, writeDocument, type CoeDocument, type CoeFile, type Moment } from '@corrigenda/templates';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { templateByKey } from '../../api/src/coe/templates.js';
import { DemoService } from '../../api/src/demo/demo.service.js';
import { type Api, startApi } from '../support/api.js';
import { arbitraryDocument } from '../support/arbitrary-document.js';
import { download, downloadJson, importFile } from '../support/exporting.js';

let api: Api;
let author: { id: string };
let samples: number[];

beforeAll(async () => {
  api = await startApi();
  await api.app.get(DemoService).seedOnce();
  const [found] = await api.db.rows<{ id: string }>({ name: 'test-author', text: `select id from member where email = 'author@example.com'`, values: [] });
  author = found!;
  samples = (await api.db.rows<{ number: number }>({ name: 'test-numbers', text: 'select number from coe order by number', values: [] })).map(({ number }) => number);
});
afterAll(() => api.stop());

const hash = (document: CoeDocument) => createHash('sha256').update(canonicalJson(writeDocument(document))).digest('hex');
/** The hash a review would bind, of the document as it is stored; its attachments are named as an export names them. */
async function storedHash(number: number, like: CoeDocument): Promise<string> {
  const [row] = await api.db.rows<{ document: object }>({ name: 'test-document', text: 'select document from coe where number = $1', values: [number] });
  const { document } = readDocument(row!.document);
  const [ours, theirs] = [attachmentIds(document), attachmentIds(like)];
  return hash(withAttachments(document, new Map(ours.map((id, index) => [id, theirs[index]!]))));
}

const again = (file: CoeFile) => JSON.stringify({ ...file, exportedAt: new Date().toISOString() });

describe('JSON', () => {
  test('every sample comes back as an equal document with equal action items, and exported again as an equal file', async () => {
    expect(samples).toHaveLength(6);
    for (const number of samples) {
      const file = await downloadJson(api, author, number);
      const { coe, report } = await importFile(api, author, { teamKey: file.coe.team.key, fileName: `COE-${number}.json` }, again(file));
      const back = await downloadJson(api, author, coe.number);
      expect(hash(back.document)).toBe(hash(file.document));
      expect(await storedHash(coe.number, file.document)).toBe(hash(file.document));
      expect(back.attachments).toEqual(file.attachments);
      const promised = ({ actions }: CoeFile) => actions.map(({ number: _, status: __, ...action }) => action);
      expect(promised(back)).toEqual(promised(file));
      const header = ({ coe: { number: _, status: __, revision: ___, publishedAt: ____, ...rest } }: CoeFile) => rest;
      expect(header(back)).toEqual(header(file));
      expect(report).toMatchObject({ actions: file.actions.length, unplacedWords: 0 });
    }
  });

  test('500 generated documents come back equal', async () => {
    const sample = await downloadJson(api, author, samples[0]!);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryDocument(templateByKey('standard')), async (document) => {
        const file: CoeFile = { ...sample, coe: { ...sample.coe, title: `Generated ${++made}`, template: { key: 'standard', version: 1 } }, document, actions: [], attachments: [] };
        const { coe } = await importFile(api, author, { teamKey: sample.coe.team.key, again: 'true' }, JSON.stringify(file));
        const back = await downloadJson(api, author, coe.number);
        expect(back.document).toEqual(document);
        expect(hash(back.document)).toBe(hash(document));
      }),
      { numRuns: 500 },
    );
  }, 300_000);
});

describe('Markdown', () => {
  const words = (document: CoeDocument) => {
    const bySection: Record<string, string> = {};
    for (const { section, text } of passages(writeDocument(document))) {
      const shown = text.replace(/\s+/g, ' ').trim();
      if (shown) bySection[section] = `${bySection[section] ?? ''}\n${shown}`;
    }
    return bySection;
  };
  /** A moment that is known to the hour or day is told no closer. */
  const asKnown = ({ at, precision }: Moment) => (precision === 'day' ? at.slice(0, 10) : Math.floor(Date.parse(at) / (precision === 'hour' ? 3_600_000 : 60_000)));
  const shape = ({ document }: CoeFile) =>
    document.sections.map((section) => {
      switch (section.kind) {
        case 'timeline':
          return section.entries.filter(({ moment, prose }) => moment.at !== '' || prose.length > 0).map(({ moment, milestone }) => [asKnown(moment), moment.precision, moment.estimated, milestone]);
        case 'impact':
          return section.measures.map(({ label, value, of, unit, estimated, noMetric }) => [label, value, of, unit, estimated, noMetric]);
        case 'whys':
          return JSON.stringify(section.trees.filter(({ roots }) => roots.some(({ answer }) => answer.length > 0)), (key, value: unknown) => (key === 'id' ? undefined : value));
        case 'lessons':
          return section.lessons.filter(({ prose }) => prose.length > 0).map(({ kind }) => kind).sort();
        case 'related':
          return section.related.map(({ number, note }) => [number, note]);
        default:
          return section.key;
      }
    });

  test('every sample is read back with every section in its place', async () => {
    for (const number of samples) {
      const file = await downloadJson(api, author, number);
      const { text } = await download(api, author, `/files/coes/${number}.md`);
      const { coe, report } = await importFile(api, author, { teamKey: file.coe.team.key, again: 'true' }, text);
      const back = await downloadJson(api, author, coe.number);
      expect(report.unplacedWords).toBe(0);
      const [told, before] = [words(back.document), words(file.document)];
      expect(Object.keys(told)).toEqual(Object.keys(before));
      // A graph comes back as its words and its numbers, and lessons in their groups.
      const lines = (text = '') => text.split('\n').sort();
      for (const key of Object.keys(before)) if (key !== 'metrics') expect(lines(told[key])).toEqual(lines(before[key]));
      expect(shape(back)).toEqual(shape(file));
      expect(back.actions.map(({ title, dueOn, kind, priority, successTest }) => [title, dueOn, kind, priority, successTest])).toEqual(
        file.actions.map(({ title, dueOn, kind, priority, successTest }) => [title, dueOn, kind, priority, successTest]),
      );
      expect(back.actions.map(({ causeId }) => causeId !== '')).toEqual(file.actions.map(({ causeId }) => causeId !== ''));
      expect(back.coe).toMatchObject({ title: file.coe.title, severity: file.coe.severity, kind: file.coe.kind, visibility: file.coe.visibility, zone: file.coe.zone, occurredOn: file.coe.occurredOn, tags: file.coe.tags });
    }
  });

  test('a measure without a metric, and the action item that makes one, are read back from every format that is read', async () => {
    const file = await downloadJson(api, author, samples[0]!);
    const sections = file.document.sections.map((section) => (section.kind === 'impact' ? { ...section, measures: [{ ...section.measures[0]!, id: 'unmeasured', noMetric: true }] } : section));
    const counting = { ...file.actions[0]!, number: 990, title: 'Add a counter', kind: 'DETECT_SOONER' as const, causeId: 'unmeasured' };
    const changed = { ...file, document: { ...file.document, sections }, actions: [...file.actions, counting] };
    const { coe } = await importFile(api, author, { teamKey: file.coe.team.key, again: 'true' }, JSON.stringify(changed));
    const [json, { text }] = [await downloadJson(api, author, coe.number), await download(api, author, `/files/coes/${coe.number}.md`)];
    expect(text).toMatch(/no metric, ACT-\d+/);
    const { coe: again } = await importFile(api, author, { teamKey: file.coe.team.key, again: 'true' }, text);
    for (const back of [json, await downloadJson(api, author, again.number)]) {
      const measure = back.document.sections.flatMap((section) => (section.kind === 'impact' ? section.measures : []))[0]!;
      expect(measure.noMetric).toBe(true);
      expect(back.actions.find(({ title }) => title === 'Add a counter')).toMatchObject({ causeId: measure.id, kind: 'DETECT_SOONER' });
    }
  });

  test('what somebody adds to the file by hand is kept, in its section or as imported text', async () => {
    const { text } = await download(api, author, `/files/coes/${samples[0]}.md`);
    const changed = text.replace('## 2. ', 'A sentence with zebrafish was added.\n\n## 2. ').replace('## 1. ', 'Before everything stands narwhal.\n\n## 1. ');
    const { coe, report } = await importFile(api, author, { teamKey: 'kitchens', again: 'true' }, `${changed}\n## Something else\n\nAnd okapi at the end.\n`);
    const { document } = await downloadJson(api, author, coe.number);
    const told = words(document);
    expect(told['summary']).toContain('zebrafish');
    expect(told['imported']).toContain('narwhal');
    expect(Object.values(told).join()).toContain('okapi');
    expect(report.unplacedWords).toBe(0);
  });
});
