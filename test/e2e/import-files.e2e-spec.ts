import { COE_FILE_VERSION, type CoeFile } from '@corrigenda/templates';
import { DemoService } from '../../api/src/demo/demo.service.js';
import { type Api, startApi } from '../support/api.js';
import { docxOf, wordParagraph, zipOf } from '../support/docx-file.js';
import { download, downloadJson, importFile } from '../support/exporting.js';

let api: Api;
let author: { id: string };
let sample: CoeFile;

beforeAll(async () => {
  api = await startApi();
  await api.app.get(DemoService).seedOnce();
  [author] = (await api.db.rows<{ id: string }>({ name: 'test-author', text: `select id from member where email = 'author@example.com'`, values: [] })) as [{ id: string }];
  sample = await downloadJson(api, author, 89_458);
});
afterAll(() => api.stop());

const coes = async () => (await api.db.rows<{ count: number }>({ name: 'test-count', text: 'select count(*)::int as count from coe', values: [] }))[0]!.count;
const send = (payload: Buffer | string, query: Record<string, string> = {}, headers?: Record<string, string>) => importFile(api, author, { teamKey: 'kitchens', ...query }, payload, headers);

const REPORT = [
  wordParagraph('Search was stale', 'Title'),
  wordParagraph('Summary', 'Heading1'),
  wordParagraph('Results were two hours old for every shop.'),
  wordParagraph('Timeline', 'Heading1'),
  `<w:tbl><w:tr><w:tc>${wordParagraph('Time (UTC)')}</w:tc><w:tc>${wordParagraph('Event')}</w:tc></w:tr>
   <w:tr><w:tc>${wordParagraph('2026-04-24 08:14')}</w:tc><w:tc>${wordParagraph('Incident started')}</w:tc></w:tr>
   <w:tr><w:tc>${wordParagraph('2026-04-24 09:20')}</w:tc><w:tc>${wordParagraph('Service restored')}</w:tc></w:tr></w:tbl>`,
  wordParagraph('Action items', 'Heading1'),
  wordParagraph('Add an alarm for old results'),
].join('');

describe('a Word file', () => {
  test('becomes a draft with its parts in their sections', async () => {
    const { status, coe, report } = await send(docxOf(REPORT), { fileName: 'stale.docx' });
    expect([status, coe.title, report.unplacedWords]).toEqual([201, 'Search was stale', 0]);
    expect(report).toMatchObject({ timelineEntries: 2, milestones: 2, actions: 1 });
    const { document } = await downloadJson(api, author, coe.number);
    expect(JSON.stringify(document.sections.find(({ key }) => key === 'summary'))).toContain('two hours old');
  });

  test('that an export of ours has written is read back', async () => {
    const { bytes } = await download(api, author, '/files/coes/89458.docx');
    const { status, coe, report } = await send(bytes);
    expect([status, report.unplacedWords]).toEqual([201, 0]);
    expect(coe.title).toContain('Decaf coffee brewed in a non-decaf pot');
    expect(report).toMatchObject({ timelineEntries: 13, actions: 3 });
  });

  test('is imported once, unless a second is asked for', async () => {
    const file = docxOf(wordParagraph('Only this once', 'Title') + wordParagraph('Some words.'));
    const { coe } = await send(file);
    expect(await send(file)).toMatchObject({ status: 409, code: 'CONFLICT', message: expect.stringContaining(`COE-${coe.number}`) });
    expect(await send(file, { again: 'true' })).toMatchObject({ status: 201 });
  });

  test('with links that run something keeps their words only, and opens no file outside of it', async () => {
    const relations = [
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>',
      '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>',
    ].join('');
    const picture = '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId8"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const body = `${wordParagraph('Linked', 'Title')}<w:p><w:hyperlink r:id="rId9"><w:r><w:t>Run this</w:t></w:r></w:hyperlink></w:p>${picture}`;
    const { status, coe, report } = await send(docxOf(body, { relations }));
    expect([status, report.warnings.join()]).toEqual([201, expect.stringContaining('1 picture was left out')]);
    const { text } = await download(api, author, `/files/coes/${coe.number}.json`);
    expect([text.includes('Run this'), text.includes('javascript'), text.includes('root:')]).toEqual([true, false, false]);
  });
});

describe('refused, with nothing made', () => {
  const deep = (depth: number) => '<w:sdt><w:sdtContent>'.repeat(depth) + wordParagraph('deep') + '</w:sdtContent></w:sdt>'.repeat(depth);
  const nul = Buffer.from('Report\0with NUL');
  const withWhys = () => {
    const file = structuredClone(sample) as unknown as { document: { sections: { kind: string; trees?: { roots: unknown[] }[] }[] } };
    let why: object = { id: 'w', ask: '', answer: [], children: [] };
    for (let level = 0; level < 2_000; level++) why = { id: 'w', ask: '', answer: [], children: [why] };
    file.document.sections.find(({ kind }) => kind === 'whys')!.trees![0]!.roots = [why];
    return JSON.stringify(file);
  };
  test.each<[string, () => Buffer | string, string, RegExp]>([
    ['an archive that grows to 4 GB', () => docxOf(wordParagraph('x'), { more: [{ name: 'word/bomb.xml', content: Buffer.alloc(1_000), saysSize: 4_000_000_000 }] }), 'LIMIT_EXCEEDED', /too large/],
    ['an archive that grows beyond what it says', () => docxOf(wordParagraph('x'), { more: [{ name: 'word/bomb.xml', content: Buffer.alloc(200_000_000), saysSize: 1_000 }] }), 'TYPE_MISMATCH', /damaged/],
    ['an archive that says truly how far it grows', () => docxOf(wordParagraph('x'), { more: [{ name: 'word/media/x.png', content: Buffer.alloc(100_000_000) }] }), 'LIMIT_EXCEEDED', /too large/],
    ['an archive of 5,000 parts', () => docxOf('', { more: Array.from({ length: 5_000 }, (_, index) => ({ name: `word/${index}.xml`, content: '<a/>' })) }), 'LIMIT_EXCEEDED', /parts/],
    ['a path out of the archive', () => zipOf([{ name: '../../etc/passwd', content: '<a/>' }]), 'TYPE_MISMATCH', /damaged/],
    ['another kind of archive', () => zipOf([{ name: 'readme.txt', content: 'hello' }]), 'TYPE_MISMATCH', /no Word document/],
    ['half an archive', () => docxOf(REPORT).subarray(0, 400), 'TYPE_MISMATCH', /damaged/],
    ['XML entities', () => docxOf(wordParagraph('&a;'), { prolog: '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' }), 'TYPE_MISMATCH', /entities/],
    ['XML nested 10,000 deep', () => docxOf(deep(10_000)), 'LIMIT_EXCEEDED', /nested/],
    ['an old Word file', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500)]), 'TYPE_MISMATCH', /\.docx/],
    ['a PDF', () => '%PDF-1.7 …', 'TYPE_MISMATCH', /PDF/],
    ['a text with NUL', () => nul, 'BAD_USER_INPUT', /not a text file/],
    ['Latin-1', () => Buffer.from('Überlast', 'latin1'), 'BAD_USER_INPUT', /Latin-1/],
    ['a picture of 25 MB as a data URL', () => `# Report\n\n![x](data:image/png;base64,${'A'.repeat(25_000_000)})\n`, 'LIMIT_EXCEEDED', /2 MB/],
    ['a file beyond every limit', () => Buffer.alloc(31_000_000, 'a'), 'LIMIT_EXCEEDED', /larger/],
    ['nothing', () => '', 'BAD_USER_INPUT', /no text/],
    ['JSON of another program', () => '{"format":"other","a":1}', 'TYPE_MISMATCH', /corrigenda-coe/],
    ['half of a JSON file', () => JSON.stringify(sample).slice(0, 3_000), 'BAD_USER_INPUT', /no JSON/],
    ['JSON of a newer release', () => JSON.stringify({ ...sample, schemaVersion: COE_FILE_VERSION + 1 }), 'BAD_USER_INPUT', /newer release/],
    ['JSON with a property that no export writes', () => JSON.stringify({ ...sample, owner: 'somebody' }), 'BAD_USER_INPUT', /owner/],
    ['JSON that brings a prototype along', () => JSON.stringify(sample).replace('{', '{"__proto__":{"isAdministrator":true},'), 'BAD_USER_INPUT', /__proto__/],
    ['JSON nested without end', () => `{"format":"corrigenda-coe","x":${'['.repeat(100_000)}`, 'LIMIT_EXCEEDED', /nested/],
    ['whys nested 2,000 deep', withWhys, 'LIMIT_EXCEEDED', /nested/],
    ['a section that the template lacks', () => JSON.stringify({ ...sample, document: { ...sample.document, sections: [...sample.document.sections, { kind: 'prose', key: 'strange', blocks: [] }] } }), 'BAD_USER_INPUT', /strange/],
    ['an attachment that is no picture', () => JSON.stringify({ ...sample, attachments: [{ id: 'file-1', name: 'a.png', mediaType: 'image/png', data: Buffer.from('<svg onload=x>').toString('base64') }] }), 'TYPE_MISMATCH|BAD_USER_INPUT', /./],
    ['a link that runs something', () => JSON.stringify(sample).replace('"prose":[{"text"', '"prose":[{"href":"javascript:alert(1)","text"'), 'BAD_USER_INPUT', /http/],
  ])('%s', async (_, file, code, message) => {
    const before = await coes();
    const refused = await send(file());
    expect([refused.code, refused.message]).toEqual([expect.stringMatching(new RegExp(`^(${code})$`)), expect.stringMatching(message)]);
    expect(await coes()).toBe(before);
  });

  test('a body that is not sent as bytes', async () => {
    expect(await send('{}', {}, { 'content-type': 'application/json' })).toMatchObject({ status: 415, code: 'TYPE_MISMATCH' });
  });

  test('a page of another site', async () => {
    expect(await send(docxOf(REPORT), {}, { origin: 'https://evil.example' })).toMatchObject({ status: 403, code: 'CSRF' });
  });

  test('whoever is not signed in', async () => {
    expect(await importFile(api, undefined, { teamKey: 'kitchens' }, '# A report\n')).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  test('a team that there is not', async () => {
    expect(await importFile(api, author, { teamKey: 'nowhere' }, '# A report\n\nWords.')).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('no team') });
  });
});

test('a file refused after its pictures were kept leaves none behind', async () => {
  const { readdirSync } = await import('node:fs');
  const files = () => readdirSync(`${api.config.dataDir}/files`, { recursive: true }).length;
  const before = files();
  const refused = await send(JSON.stringify({ ...sample, coe: { ...sample.coe, title: '' } }));
  expect(refused.code).toBe('BAD_USER_INPUT');
  expect(files() - before).toBeLessThanOrEqual(1);
});

test('the same key again gives the same COE', async () => {
  const file = JSON.stringify({ ...sample, coe: { ...sample.coe, title: 'Sent twice' } });
  const first = await send(file, {}, { 'idempotency-key': 'import-0001' });
  expect(await send(file, {}, { 'idempotency-key': 'import-0001' })).toEqual(first);
  expect(await download(api, author, `/files/coes/${first.coe.number}.pdf`)).toMatchObject({ status: 200 });
});
