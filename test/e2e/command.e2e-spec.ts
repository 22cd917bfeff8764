import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Api, root, startApi } from '../support/api.js';
import { addMember, addPlace, type Place } from '../support/factories.js';
import { removeFolder, temporaryFolder } from '../support/postgres.js';

interface Ended {
  code: number;
  output: string;
  errors: string;
}

/** Runs the command from its sources, with nothing of this process's environment but what a shell has. */
function corrigenda(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ended> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', './dev/swc-hook.mjs', 'api/src/cli.ts', ...args], { cwd: root, env }, (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output, errors });
    });
  });
}

let api: Api;
let place: Place;
let url: string;
let folder: string;
let token: string;
beforeAll(async () => {
  api = await startApi({ CORRIGENDA_DEMO: '1' });
  place = await addPlace(api.db);
  await addMember(api.db, { email: 'author@example.com', teams: [place.team] });
  url = await api.listen();
  folder = temporaryFolder();
  token = (await api.as(place.author).query('mutation { createApiToken(label: "reports") { token } }')).createApiToken.token;
});
afterAll(async () => {
  await api.stop();
  removeFolder(folder);
});

let made = 0;
function report(content: string | Buffer = `# Prices were old, ${++made}\n\n## Timeline (UTC)\n\n- 2026-04-24 08:14 Prices are old\n- 2026-04-24 08:20 Service restored\n`): string {
  const file = path.join(folder, `report-${++made}.md`);
  writeFileSync(file, content);
  return file;
}

const importing = (files: readonly string[], flags: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) =>
  corrigenda(['import', ...files, '--team', place.team.key, ...flags], { CORRIGENDA_URL: url, ...environment });

describe('corrigenda import', () => {
  test('makes drafts as the author of a demo, and prints what went where and what is missing', async () => {
    const { code, output } = await importing([report(), path.join(root, 'test/fixtures/search-index-stale.md')]);
    expect(output).toMatch(/report-\d+\.md: COE-\d+ “Prices were old, \d+”, http:\/\/127\.0\.0\.1:\d+\/coes\/\d+/);
    expect(output).toContain('recognised: timeline entries 6, milestones 6, measures 3, lessons 4, action items 3');
    expect(output).toContain('“Where we got lucky” → Lessons learned (18 words)');
    expect(output).toContain('still missing:');
    expect(code).toBe(0);
  });

  test('acts as the member whose token it is given', async () => {
    const { code, output } = await importing([report()], ['--json'], { CORRIGENDA_TOKEN: token });
    expect(code).toBe(0);
    const [{ coe }] = JSON.parse(output) as [{ coe: { number: number } }];
    const read = await api.as(place.author).query('query ($number: Int!) { coe(number: $number) { authors { id } } }', { number: coe.number });
    expect(read.coe.authors).toEqual([{ id: place.author.id }]);
  });

  test('goes on after a file that fails, and says that one did', async () => {
    const { code, output } = await importing([path.join(folder, 'nowhere.md'), report(' '), report()]);
    expect(output).toMatch(/nowhere\.md: not imported: The file cannot be read \(ENOENT\)\./);
    expect(output).toMatch(/not imported: markdown: There is no text in this report\./);
    expect(output).toMatch(/COE-\d+ “Prices were old/);
    expect(code).toBe(1);
  });

  test('offers to import the same report again', async () => {
    const file = report();
    await importing([file]);
    const second = await importing([file]);
    expect(second).toMatchObject({ code: 1, output: expect.stringMatching(/imported before, as COE-\d+.*--again/) });
    expect(await importing([file], ['--again'])).toMatchObject({ code: 0, output: expect.stringMatching(/the same report is COE-\d+ already/) });
  });

  test('reads UTF-8 and UTF-16 with their marks, and refuses Latin-1 with the way out', async () => {
    const text = '\uFEFF# Café, old prices\n\nText.\n';
    const { output } = await importing([report(text), report(Buffer.from(`${text}Wide.\n`, 'utf16le')), report(Buffer.from('# Café\n', 'latin1')), report(Buffer.from('# Cafe\n', 'utf16le'))]);
    expect(output.match(/COE-\d+ “Café, old prices”/g)).toHaveLength(2);
    expect(output.match(/save it as UTF-8/g)).toHaveLength(2);
  });

  test('passes template, zone and severity on', async () => {
    const { output } = await importing([report()], ['--template', 'security', '--zone', 'Europe/Berlin', '--severity', '1', '--json'], { CORRIGENDA_TOKEN: token });
    const [{ coe }] = JSON.parse(output) as [{ coe: { number: number } }];
    const read = await api.as(place.author).query('query ($number: Int!) { coe(number: $number) { severity visibility } }', { number: coe.number });
    expect(read.coe).toEqual({ severity: 1, visibility: 'RESTRICTED' });
  });

  test.each([
    ['no file', ['import', '--team', 'x'], /missing required argument/],
    ['no team', ['import', 'a.md'], /--team/],
    ['a severity of nine', ['import', 'a.md', '--team', 'x', '--severity', '9'], /1 \(worst\) to 4/],
    ['an unknown command', ['importt'], /unknown command/],
  ])('%s is bad usage', async (_, args, message) => {
    expect(await corrigenda(args, {})).toMatchObject({ code: 2, errors: expect.stringMatching(message) });
  });

  test('an address that is none is bad usage', async () => {
    expect(await importing([report()], [], { CORRIGENDA_URL: 'here' })).toMatchObject({ code: 2, errors: expect.stringMatching(/CORRIGENDA_URL/) });
  });

  test('a service that is not there, and a token that is not known, are said', async () => {
    expect(await importing([report()], [], { CORRIGENDA_URL: 'http://127.0.0.1:9' })).toMatchObject({ code: 1, output: expect.stringMatching(/There is no service at http:\/\/127\.0\.0\.1:9/) });
    expect(await importing([report()], [], { CORRIGENDA_TOKEN: 'cgd_nonsense' })).toMatchObject({ code: 1, output: expect.stringMatching(/not imported/) });
  });
});

describe('corrigenda migrate', () => {
  test('brings the database up to date', async () => {
    expect(await corrigenda(['migrate'], { DATABASE_URL: api.config.databaseUrl })).toMatchObject({ code: 0, output: 'The database is up to date.\n' });
  });

  test('needs to know which, and says when it cannot be reached', async () => {
    expect(await corrigenda(['migrate'], {})).toMatchObject({ code: 2, errors: expect.stringMatching(/DATABASE_URL/) });
    expect(await corrigenda(['migrate'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' })).toMatchObject({ code: 1, output: expect.stringMatching(/could not be migrated/) });
  });
});

describe('corrigenda doctor', () => {
  const doctor = (environment: NodeJS.ProcessEnv) => corrigenda(['doctor'], { CORRIGENDA_DATA_DIR: path.join(folder, 'data'), ...environment });

  test('finds a server that could lose what it has acknowledged', async () => {
    // The server of the tests is fast and forgetful on purpose.
    const { code, output } = await doctor({ DATABASE_URL: api.config.databaseUrl, CORRIGENDA_DEMO: '0' });
    expect(code).toBe(1);
    for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) expect(output).toContain(`✗ ${setting} is off\n    An edit that was acknowledged could be lost in a crash: set ${setting} = on`);
    expect(output).toMatch(/✓ PostgreSQL \d+/);
    expect(output).toContain('✓ Migrations');
  });

  test('reports every fault of the settings at once', async () => {
    const { code, output } = await doctor({ PORT: 'many', CORRIGENDA_ROLE: 'chef' });
    expect(code).toBe(1);
    expect(output).toMatch(/✗ Settings\n {4}PORT/);
    expect(output).toMatch(/✗ Settings\n {4}CORRIGENDA_ROLE/);
  });

  test('finds a server that does not answer and a data folder that is none', async () => {
    mkdirSync(path.join(folder, 'kept'), { recursive: true });
    writeFileSync(path.join(folder, 'kept', 'file'), '');
    const { output } = await doctor({ DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none', CORRIGENDA_DATA_DIR: path.join(folder, 'kept', 'file') });
    expect(output).toMatch(/✗ Database at 127\.0\.0\.1:9\n {4}It cannot be reached/);
    expect(output).toMatch(/✗ Data folder .*\n {4}It cannot be written/);
  });

  test('is content where nothing runs yet and everything is built', async () => {
    const { output } = await doctor({});
    expect(output).toMatch(/✓ Database: none is running/);
    expect(output).toMatch(/✓ Node/);
  });
});

describe('corrigenda export', () => {
  const exporting = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) => corrigenda(['export', ...args], { CORRIGENDA_URL: url, ...environment });
  const aCoe = async () => {
    const { output } = await importing([report(undefined)], ['--json']);
    return (JSON.parse(output) as { coe: { number: number; title: string } }[])[0]!.coe;
  };

  test('writes each COE to a file of a folder, in the format that is asked for', async () => {
    const [one, two] = [await aCoe(), await aCoe()];
    const { code, output } = await exporting([`${one.number}`, `COE-${two.number}`, '--format', 'json', '--output', folder]);
    expect([code, output]).toEqual([0, `COE-${one.number}: ${folder}/COE-${one.number}-draft.json\nCOE-${two.number}: ${folder}/COE-${two.number}-draft.json\n`]);
    expect(JSON.parse(readFileSync(path.join(folder, `COE-${two.number}-draft.json`), 'utf8'))).toMatchObject({ format: 'corrigenda-coe', coe: { title: two.title } });
  });

  test('writes what import reads: JSON, Word and Markdown', async () => {
    const { number, title } = await aCoe();
    for (const format of ['json', 'docx', 'md']) {
      const file = path.join(folder, `round.${format}`);
      expect(await exporting([`${number}`, '--format', format, '--output', file])).toMatchObject({ code: 0 });
      const { code, output } = await importing([file], ['--again']);
      expect([code, output]).toEqual([0, expect.stringContaining(title)]);
    }
  });

  test('writes a PDF to standard output', async () => {
    const { number } = await aCoe();
    expect((await exporting([`${number}`, '--format', 'pdf', '--output', '-'])).output.slice(0, 5)).toBe('%PDF-');
  });

  test('says what it could not export and goes on', async () => {
    const { number } = await aCoe();
    const { code, output, errors } = await exporting(['999999', `${number}`, '--output', folder]);
    expect([code, errors, output]).toEqual([1, 'COE-999999: not exported: There is no such COE, or you may not see it.\n', expect.stringContaining(`COE-${number}-draft.md`)]);
  });

  test('is not used as it should be without a number, with another format, or with several COEs and one file', async () => {
    for (const args of [['x'], ['1', '--format', 'exe'], ['1', '2', '--output', path.join(folder, 'one.md')]]) expect(await exporting(args)).toMatchObject({ code: 2 });
  });
});
