import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { fromBufferPromise } from 'yauzl';
import { DemoService } from '../../api/src/demo/demo.service.js';
import { type Api, startApi } from '../support/api.js';
import { download, downloadJson } from '../support/exporting.js';

interface Person {
  id: string;
  name: string;
}

let api: Api;
let author: Person;
let reader: Person;
let people: Person[];
let open: number;
let draft: number;
let restricted: number;

beforeAll(async () => {
  api = await startApi();
  await api.app.get(DemoService).seedOnce();
  people = await api.db.rows<Person>({ name: 'test-people', text: 'select id, name, email from member', values: [] });
  const byEmail = async (email: string) => (await api.db.rows<Person>({ name: 'test-person', text: 'select id, name from member where email = $1', values: [email] }))[0]!;
  [author, reader] = [await byEmail('author@example.com'), await byEmail('reader@example.com')];
  const ofStatus = async (status: string) => (await api.db.rows<{ number: number }>({ name: 'test-status', text: 'select number from coe where status = $1 order by number', values: [status] }))[0]!.number;
  open = 89_458;
  [draft, restricted] = [await ofStatus('DRAFT'), await ofStatus('IN_REVIEW')];
  await api.db.rows({ name: 'test-restrict', text: `update coe set visibility = 'RESTRICTED' where number = $1`, values: [restricted] });
});
afterAll(() => api.stop());

const FORMATS = ['md', 'docx', 'pdf', 'json'] as const;

async function partsOf(docx: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(docx, { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return parts;
}

/** The text of every page, as another program reads it. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text;
}

/** The text that a reader of each format sees, spaces left out since programs place them differently. */
async function shown(format: (typeof FORMATS)[number], bytes: Buffer): Promise<string> {
  const text = format === 'pdf' ? (await pagesOf(bytes)).join(' ') : format === 'docx' ? (await mammoth.extractRawText({ buffer: bytes })).value : bytes.toString('utf8');
  return text.replace(/[\s\\]+/g, '');
}

describe('every format', () => {
  test.each(FORMATS)('%s holds title, number, state, revision, team, severity and the text of every section', async (format) => {
    const { bytes, status, headers } = await download(api, author, `/files/coes/${open}.${format}`);
    expect([status, headers['x-content-type-options'], headers['cache-control']]).toEqual([200, 'nosniff', 'private, no-store']);
    expect(headers['content-disposition']).toContain(`filename="COE-${open}-revision-1.${format}"`);
    const text = await shown(format, bytes);
    const { coe, document, actions } = await downloadJson(api, author, open);
    const squeezed = (words: string) => words.replace(/\s+/g, '');
    expect(text).toContain(squeezed(coe.title));
    expect(text).toContain(String(open));
    expect(text.toUpperCase()).toContain('PUBLISHED');
    expect(text).toContain(squeezed(coe.team.name));
    for (const { title, successTest } of actions) expect([text.includes(squeezed(title)), text.includes(squeezed(successTest))]).toEqual([true, true]);
    for (const section of document.sections) {
      if (section.kind === 'timeline') for (const { prose } of section.entries) for (const run of prose) expect(text).toContain(squeezed(run.text));
      if (section.kind === 'prose') for (const block of section.blocks) if (block.type === 'paragraph') for (const run of block.prose) expect(text).toContain(squeezed(run.text));
    }
  });

  test.each(['md', 'docx', 'pdf'] as const)('%s numbers the sections and tells the times with their zone', async (format) => {
    const text = await shown(format, (await download(api, author, `/files/coes/${open}.${format}`)).bytes);
    expect(text).toMatch(/1\.Summary/);
    expect(text).toMatch(/2\.\S+?3\.\S+?4\.Timeline/);
    expect(text).toContain('TimesinAmerica/Los_Angeles');
  });

  test.each(FORMATS)('%s of a published COE names nobody', async (format) => {
    const text = await shown(format, (await download(api, author, `/files/coes/${open}.${format}`)).bytes);
    for (const { name } of people) expect(text).not.toContain(name.replace(/\s+/g, ''));
  });

  test('Word holds the graph as a picture with its alternative text', async () => {
    const parts = await partsOf((await download(api, author, `/files/coes/${open}.docx`)).bytes);
    expect([...parts.keys()].filter((name) => /^word\/media\/.+\.png$/.test(name))).toHaveLength(1);
    expect(parts.get('word/document.xml')).toMatch(/<wp:docPr[^>]*descr="The pot is full with ten cups/);
    const { value, messages } = await mammoth.convertToHtml({ buffer: (await download(api, author, `/files/coes/${open}.docx`)).bytes });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(value).toContain('<h1>1. Summary</h1>');
  });
});

describe('which revision', () => {
  test('is what the reading page shows, unless the draft or a number is asked for', async () => {
    const published = await downloadJson(api, author, open);
    expect(published.coe).toMatchObject({ status: 'PUBLISHED', revision: { number: 1 } });
    expect((await downloadJson(api, author, open, 'draft')).coe.revision).toBeNull();
    expect((await downloadJson(api, author, open, '1')).document).toEqual(published.document);
    expect((await downloadJson(api, author, draft)).coe).toMatchObject({ status: 'DRAFT', revision: null });
  });

  test('is refused when there is none of that number, and when it is no number', async () => {
    expect(await download(api, author, `/files/coes/${open}.md?revision=9`)).toMatchObject({ status: 404 });
    const { status, text } = await download(api, author, `/files/coes/${open}.md?revision=last`);
    expect([status, JSON.parse(text)]).toEqual([400, expect.objectContaining({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ field: 'revision' }) })]);
  });
});

describe('access', () => {
  test.each(FORMATS)('a restricted COE answers as %s like one that does not exist', async (format) => {
    const [hidden, missing, other] = await Promise.all([restricted, 999_999].map((number) => download(api, reader, `/files/coes/${number}.${format}`)).concat(download(api, reader, `/files/coes/${restricted}.${format}?revision=1`)));
    expect(hidden!.status).toBe(404);
    expect([hidden!.text, other!.text]).toEqual([missing!.text, missing!.text]);
  });

  test('nobody is served without signing in', async () => {
    expect(await download(api, undefined, `/files/coes/${open}.pdf`)).toMatchObject({ status: 401 });
  });

  test('another format is not there', async () => {
    for (const name of [`${open}.exe`, `${open}`, '0.pdf', '../1.pdf']) expect(await download(api, author, `/files/coes/${encodeURIComponent(name)}`)).toMatchObject({ status: 404 });
  });
});

describe('a restricted COE', () => {
  test('carries a mark on every page of its PDF', async () => {
    const pages = await pagesOf((await download(api, author, `/files/coes/${restricted}.pdf`)).bytes);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('Restricted');
    for (const page of await pagesOf((await download(api, author, `/files/coes/${open}.pdf`)).bytes)) expect(page).not.toContain('Restricted');
  });

  test('carries a mark in the header and at the top of its Word file, at the top of its Markdown, and in its JSON', async () => {
    const parts = await partsOf((await download(api, author, `/files/coes/${restricted}.docx`)).bytes);
    expect([...parts].filter(([name]) => /header\d*\.xml$/.test(name)).map(([, xml]) => xml.includes('Restricted'))).toEqual([true]);
    expect(parts.get('word/document.xml')).toContain('Restricted');
    const { text } = await download(api, author, `/files/coes/${restricted}.md`);
    expect(text).toMatch(/^restricted: true$/m);
    expect(text).toMatch(/^# .*\n\n> \*\*Restricted/m);
    expect((await downloadJson(api, author, restricted)).coe.visibility).toBe('RESTRICTED');
  });
});
