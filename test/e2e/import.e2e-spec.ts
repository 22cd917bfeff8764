import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Api, root, startApi } from '../support/api.js';
import { addPlace, type Place, putCoeInto } from '../support/factories.js';

const IMPORT = `mutation ($input: ImportCoeInput!) {
  importCoe(input: $input) {
    coe { id number title status }
    report { timelineEntries milestones actions measures lessons placed { heading section words } unplacedWords missing warnings alreadyImportedAs }
  }
}`;
const COE = `query ($number: Int!) {
  coe(number: $number) { status severity kind zone occurredOn tags visibility team { key } authors { id } document actions { title owner { id } dueOn ticketUrl status } }
}`;
const FIXTURE = readFileSync(path.join(root, 'test/fixtures/search-index-stale.md'), 'utf8');

let api: Api;
let place: Place;
beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
});
afterAll(() => api.stop());

let made = 0;
/** A report that nobody has imported yet. */
const fresh = (body = 'Prices in the search were old.') => `# Prices were old, ${++made}\n\n${body}\n`;
const input = (given: object = {}) => ({ teamKey: place.team.key, markdown: fresh(), ...given });
const importAs = (who: { id: string }, given: object = {}) => api.as(who).query(IMPORT, { input: input(given) });
const importing = async (given: object = {}) => (await importAs(place.author, given)).importCoe;
const refusal = (given: object) => importAs(place.author, given);
const readCoe = async (number: number) => (await api.as(place.author).query(COE, { number })).coe;

async function countCoes(): Promise<number> {
  const [row] = await api.db.rows<{ count: number }>({ name: 'test-count-coes', text: 'select count(*)::int as count from coe', values: [] });
  return row!.count;
}

describe('a report', () => {
  test('becomes a draft of whoever imports it, with its header', async () => {
    const { coe, report } = await importing({ markdown: FIXTURE, fileName: 'search-index-stale.md', kind: 'OUTAGE' });
    expect(coe).toMatchObject({ title: 'Search index was stale for most of a morning', status: 'DRAFT' });
    expect(report).toMatchObject({ timelineEntries: 6, milestones: 6, actions: 3, measures: 3, lessons: 4, unplacedWords: 0, warnings: [], alreadyImportedAs: null });
    expect(await readCoe(coe.number)).toMatchObject({
      severity: 2,
      kind: 'OUTAGE',
      zone: 'Europe/Paris',
      occurredOn: '2026-04-24',
      tags: ['search', 'queues'],
      visibility: 'OPEN',
      team: { key: place.team.key },
      authors: [{ id: place.author.id }],
    });
  });

  test('says what went where and what is missing', async () => {
    const { report } = await importing({ markdown: `${FIXTURE}\nA further line.\n` });
    expect(report.placed).toContainEqual({ heading: 'Where we got lucky', section: 'Lessons learned', words: 18 });
    expect(report.missing).toEqual(expect.arrayContaining([expect.stringContaining('Imported text'), expect.stringMatching(/graph/i)]));
    expect(new Set(report.missing).size).toBe(report.missing.length);
  });

  test('brings its action items, whose owners stay words', async () => {
    const { coe } = await importing({ markdown: `${FIXTURE}\nAnother line.\n` });
    const { actions } = await readCoe(coe.number);
    expect(actions).toHaveLength(3);
    expect(actions).toContainEqual({
      title: 'Alarm when the oldest message is older than five minutes (Owner: Juno Fairweather; Ticket: SRCH-41)',
      owner: null,
      dueOn: '2026-05-15',
      ticketUrl: 'https://tickets.example.com/SRCH-41',
      status: 'OPEN',
    });
  });

  test('keeps an unknown minute, and what fits nowhere, in the document', async () => {
    const { coe } = await importing({ markdown: `${FIXTURE}\nOne more line.\n` });
    const { document } = await readCoe(coe.number);
    const section = (key: string) => document.content.find((node: { attrs: { key: string } }) => node.attrs.key === key);
    expect(section('timeline').content).toContainEqual(expect.objectContaining({ type: 'timelineEntry', attrs: expect.objectContaining({ at: '2026-04-24T06:00:00Z', precision: 'hour', milestone: 'start' }) }));
    expect(JSON.stringify(section('imported'))).toContain('PEBKAC');
  });

  test('takes template, title, zone and severity from the request where it says nothing itself', async () => {
    const { coe } = await importing({ templateKey: 'security', title: 'A key was readable', zone: 'Europe/Berlin', severity: 1 });
    expect(coe.title).toBe('A key was readable');
    expect(await readCoe(coe.number)).toMatchObject({ severity: 1, zone: 'Europe/Berlin', visibility: 'RESTRICTED' });
  });

  test('is recorded with its hash, in the transaction of the draft', async () => {
    const { coe } = await importing();
    const rows = await api.db.rows({ name: 'test-imported', text: `select kind, details->>'sha256' as hash from event where coe_id = $1 order by id`, values: [coe.id] });
    expect(rows).toMatchObject([{ kind: 'coe-created' }, { kind: 'coe-imported', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });
});

describe('the same report a second time', () => {
  test('is refused with the number of the first', async () => {
    const markdown = fresh();
    const { coe } = await importing({ markdown });
    await expect(refusal({ markdown })).rejects.toMatchObject({ code: 'CONFLICT', details: { alreadyImportedAs: coe.number } });
  });

  test('becomes a second COE when that is asked for', async () => {
    const markdown = fresh();
    const { coe } = await importing({ markdown });
    const second = await importing({ markdown, again: true });
    expect(second.coe.number).not.toBe(coe.number);
    expect(second.report.alreadyImportedAs).toBe(coe.number);
  });

  test('is a new one for another team, and after the first was cancelled', async () => {
    const markdown = fresh();
    const { coe } = await importing({ markdown });
    await expect(importAs(place.author, { markdown, teamKey: place.organisation.key })).resolves.toBeDefined();
    await putCoeInto(api.db, coe, 'CANCELLED');
    await expect(importing({ markdown })).resolves.toBeDefined();
  });

  test('tells nothing of a COE that the actor may not see', async () => {
    const markdown = fresh();
    await importing({ markdown, templateKey: 'security' });
    const { importCoe } = await importAs(place.outsider, { markdown });
    expect(importCoe.report.alreadyImportedAs).toBeNull();
  });

  test('is one COE when two come at once', async () => {
    const markdown = fresh();
    const answers = await Promise.allSettled([refusal({ markdown }), refusal({ markdown }), refusal({ markdown })]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  test('gives the same answer for the same idempotency key, and is refused for other input', async () => {
    const given = { markdown: fresh(), idempotencyKey: 'import-2b7f' };
    const [first, second] = [await importing(given), await importing(given)];
    expect(second).toEqual(first);
    await expect(refusal({ ...given, markdown: fresh() })).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
  });
});

describe('bad input', () => {
  test('of nobody who is signed in is refused', async () => {
    await expect(api.nobody.query(IMPORT, { input: input() })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test.each([
    ['an unknown team', { teamKey: 'nowhere' }, 'teamKey', /nowhere/],
    ['an unknown template', { templateKey: 'poem' }, 'templateKey', /standard/],
    ['a zone that is none', { zone: 'EST5' }, 'zone', /IANA/],
    ['a place that is none', { zone: 'Mars/Base' }, 'zone', /IANA/],
    ['a severity of five', { severity: 5 }, 'severity', /1 \(worst\) to 4/],
    ['a title with a line break', { title: 'one\ntwo' }, 'title', /line break/],
    ['a title with a change of direction', { title: 'one \u202E two' }, 'title', /position/],
    ['a title that is too long', { title: 'x'.repeat(10_001) }, 'title', /200.*10001/],
    ['a title with half a surrogate pair', { title: 'a\uD800' }, 'title', /Unicode/],
    ['no text', { markdown: ' \n ' }, 'markdown', /no text/],
    ['text in UTF-16', { markdown: '#\0 \0x\0' }, 'markdown', /UTF-16.*UTF-8/],
    ['text in Latin-1, decoded wrongly', { markdown: '# Caf\uFFFD' }, 'markdown', /UTF-8/],
    ['half a surrogate pair', { markdown: 'a\uD800b' }, 'markdown', /Unicode/],
  ])('%s is refused, and names the field', async (_, given, field, message) => {
    const before = await countCoes();
    await expect(refusal(given)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message), details: expect.objectContaining({ field }) });
    expect(await countCoes()).toBe(before);
  });

  test('an unknown kind names the kinds that there are', async () => {
    await expect(refusal({ kind: 'PARTY' })).rejects.toMatchObject({ message: expect.stringMatching(/OUTAGE|IncidentKind/) });
  });

  test('a title of invisible characters is as if none were given', async () => {
    expect((await importing({ title: '\u200B ' })).coe.title).toMatch(/^Prices were old/);
  });

  test.each([
    ['more than 2 MB', 'Word. '.repeat(350_000)],
    ['more paragraphs than a COE holds', 'Word.\n\n'.repeat(6_000)],
    ['an embedded picture', `![x](data:image/png;base64,${'A'.repeat(30_000)})`],
  ])('%s is refused with the limit', async (_, markdown) => {
    await expect(refusal({ markdown })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', details: expect.objectContaining({ limit: expect.any(Number) }) });
  });

  test('far more than 2 MB is refused before it is read', async () => {
    await expect(refusal({ markdown: 'Word. '.repeat(1_000_000) })).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
  });

  test('HTML and scripts are text, and links that may not be followed show their target', async () => {
    const { coe } = await importing({ markdown: fresh('<script>alert(1)</script>\n\n[click](javascript:alert(1)) ![x](data:text/html,1)') });
    const { document } = await readCoe(coe.number);
    const stored = JSON.stringify(document);
    expect(stored).toContain('<script>alert(1)</script>');
    expect(stored).toContain('click (javascript:alert(1))');
    expect(stored).not.toMatch(/"href":"(?!https?:|mailto:)/);
  });

  test('ten thousand nested quotes become text in a bounded time', async () => {
    const { report } = await importing({ markdown: fresh(`${'>'.repeat(10_000)} deep`) });
    expect(report.unplacedWords).toBe(0);
  });

  test.each([
    ['03/04/2026 10:00', /ambiguous; write 2026-04-03 or 2026-03-04/],
    ['2026-02-30 10:00', /no date of the calendar/],
    ['2026-04-24 24:60', /no time of a day/],
    ['0001-01-01 10:00', /no date of the calendar/],
    ['9999-01-01 10:00', /no date of the calendar/],
    ['2026-03-29 02:30', /skipped.*write 2026-03-29T01:30\+01:00 or 2026-03-29T03:30\+02:00/],
    ['2026-10-25 02:30', /came twice/],
    ['2016-12-31 23:59:60', /leap second/],
  ])('the time %s is kept as it is written, with a warning', async (time, warning) => {
    const { coe, report } = await importing({ markdown: fresh(`## Timeline\n\n- ${time}: Searches fail\n`), zone: 'Europe/Berlin' });
    expect(report.warnings).toEqual(expect.arrayContaining([expect.stringMatching(warning)]));
    expect(JSON.stringify((await readCoe(coe.number)).document)).toContain(`(${time})`);
  });

  test('times without a zone ask for one', async () => {
    const { report } = await importing({ markdown: fresh('## Timeline\n\n- 2026-04-24 10:00 Searches fail\n') });
    expect(report.warnings).toEqual([expect.stringContaining('names no time zone')]);
  });
});
