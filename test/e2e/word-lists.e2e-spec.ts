import { randomUUID } from 'node:crypto';
import type { MemberRow } from '../../api/src/member/member.entity.js';
import { type Api, type ApiRefusal, startApi } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addMember, addPlace, type Place } from '../support/factories.js';
import { LiveClient } from '../support/live-client.js';
import { replacing, statusOf, steps } from '../support/reviewing.js';
import { collectStatements } from '../support/statements.js';

let api: Api;
let place: Place;
let barRaiser: MemberRow;
let administrator: MemberRow;

beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
  barRaiser = await addMember(api.db, { isBarRaiser: true, name: 'Sorrel Whitlock' });
  administrator = await addMember(api.db, { isAdministrator: true, name: 'Hester Pryce' });
});
afterAll(() => api.stop());

const WORD = 'id list word meaning handles emails version updatedBy { id }';
const PROPOSAL = 'id list word meaning reason state refusal proposedBy { id } decidedBy { id name }';
const add = async (who: { id: string }, input: object) => (await api.as(who).query(`mutation ($input: AddWordInput!) { addWord(input: $input) { ${WORD} } }`, { input })).addWord;
const change = async (who: { id: string }, input: object) => (await api.as(who).query(`mutation ($input: ChangeWordInput!) { changeWord(input: $input) { ${WORD} } }`, { input })).changeWord;
const remove = (who: { id: string }, input: object) => api.as(who).query('mutation ($input: RemoveWordInput!) { removeWord(input: $input) }', { input });
const propose = async (who: { id: string }, input: object) =>
  (await api.as(who).query(`mutation ($input: ProposeWordInput!) { proposeWord(input: $input) { ${PROPOSAL} } }`, { input: { reason: 'We run it.', ...input } })).proposeWord;
const accept = async (who: { id: string }, proposalId: string) =>
  (await api.as(who).query(`mutation ($input: AcceptWordProposalInput!) { acceptWordProposal(input: $input) { ${PROPOSAL} } }`, { input: { proposalId } })).acceptWordProposal;
const refuse = async (who: { id: string }, proposalId: string, reason = 'It is a person.') =>
  (await api.as(who).query(`mutation ($input: RefuseWordProposalInput!) { refuseWordProposal(input: $input) { ${PROPOSAL} } }`, { input: { proposalId, reason } })).refuseWordProposal;
const importWords = async (who: { id: string }, input: object) =>
  (
    await api.as(who).query('mutation ($input: ImportWordsInput!) { importWords(input: $input) { added changed skipped faulty ignoredColumns lines { line word outcome message } } }', {
      input: { dryRun: false, ...input },
    })
  ).importWords;
const words = async (list: string | null, query?: string): Promise<string[]> =>
  (await api.as(place.outsider).query('query ($list: WordListName, $query: String) { words(list: $list, query: $query, first: 100) { edges { node { word } } } }', { list, query })).words.edges.map(
    ({ node }: { node: { word: string } }) => node.word,
  );
const proposals = async (who: { id: string }, state?: string): Promise<{ id: string; word: string; state: string }[]> =>
  (await api.as(who).query(`query ($state: ProposalState) { wordProposals(state: $state, first: 100) { edges { node { ${PROPOSAL} } } } }`, { state })).wordProposals.edges.map(
    ({ node }: { node: object }) => node,
  );
const eventsOf = (subjectId: string) =>
  api.db.rows<{ kind: string; actorId: string; reason: string | null }>({
    name: 'test-word-events',
    text: `select kind, actor_id as "actorId", reason from event where subject_id = $1 order by id`,
    values: [subjectId],
  });

let made = 0;
/** A name that is in no list yet. */
const fresh = (stem = 'Kettle') => `${stem} ${++made}`;

describe('a word', () => {
  test('is added by a bar raiser or an administrator, and told as an event', async () => {
    for (const who of [barRaiser, administrator]) {
      const word = fresh();
      const added = await add(who, { list: 'SERVICES', word: ` ${word} `, meaning: 'boils water' });
      expect(added).toMatchObject({ list: 'SERVICES', word, meaning: 'boils water', version: 1, updatedBy: { id: who.id } });
      expect(await eventsOf(added.id)).toEqual([{ kind: 'word-added', actorId: who.id, reason: null }]);
      expect(await words('SERVICES', word.toUpperCase())).toEqual([word]);
    }
  });

  test('is there once, whatever its case, width and spaces', async () => {
    await add(barRaiser, { list: 'GLOSSARY', word: 'KPR', meaning: 'kettles per round' });
    for (const word of ['kpr', 'ＫＰＲ', ' KPR']) {
      await expect(add(barRaiser, { list: 'GLOSSARY', word, meaning: 'other' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'word', rule: 'unique' } });
    }
    expect(await add(barRaiser, { list: 'SERVICES', word: 'KPR' })).toMatchObject({ list: 'SERVICES' });
  });

  test('is added once by several at once', async () => {
    const word = fresh();
    const answers = await Promise.allSettled([barRaiser, administrator, barRaiser, administrator].map((who) => add(who, { list: 'SERVICES', word })));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'BAD_USER_INPUT', details: { rule: 'unique' } });
    expect(await words('SERVICES', word)).toEqual([word]);
  });

  test('of the glossary needs a meaning, and only people have handles and addresses', async () => {
    await expect(add(barRaiser, { list: 'GLOSSARY', word: fresh() })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'meaning' } });
    await expect(add(barRaiser, { list: 'SERVICES', word: fresh(), handles: ['kettle'] })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'handles' } });
    const person = await add(barRaiser, { list: 'DIRECTORY', word: 'Linnea Holt', handles: ['@lholt'], emails: ['Linnea@Example.org'], meaning: 'the auditor' });
    expect(person).toMatchObject({ handles: ['lholt'], emails: ['linnea@example.org'] });
  });

  test('that somebody is called in full is no service, by whatever way it comes', async () => {
    const member = await addMember(api.db, { name: 'Barnaby Kettlewell', handles: ['bkettle'], email: 'barnaby@example.com' });
    for (const word of [member.name, 'BARNABY  kettlewell', 'bkettle', 'Barnaby@Example.com']) {
      const taken = { code: 'BAD_USER_INPUT', details: { field: 'word', rule: 'person' } };
      await expect(add(barRaiser, { list: 'SERVICES', word })).rejects.toMatchObject(taken);
      await expect(propose(place.outsider, { list: 'SERVICES', word })).rejects.toMatchObject(taken);
      expect(await importWords(barRaiser, { list: 'SERVICES', csv: word })).toMatchObject({ added: 0, faulty: 1 });
      const { id, version } = await add(barRaiser, { list: 'SERVICES', word: fresh() });
      await expect(change(barRaiser, { wordId: id, expectedVersion: version, word })).rejects.toMatchObject(taken);
    }
    expect(await add(barRaiser, { list: 'SERVICES', word: 'Barnaby' })).toMatchObject({ word: 'Barnaby' });
  });

  test('is changed and removed by who has seen its present version', async () => {
    const { id } = await add(barRaiser, { list: 'GLOSSARY', word: fresh('RTC'), meaning: 'round-trip count' });
    const other = await add(barRaiser, { list: 'GLOSSARY', word: fresh('RTC'), meaning: 'other' });
    const changed = await change(administrator, { wordId: id, expectedVersion: 1, meaning: 'round-trip cost' });
    expect(changed).toMatchObject({ meaning: 'round-trip cost', version: 2, updatedBy: { id: administrator.id } });
    const stale = { code: 'STALE_VERSION', details: { expected: 1, version: 2, present: { meaning: 'round-trip cost' } } };
    await expect(change(barRaiser, { wordId: id, expectedVersion: 1, meaning: 'late' })).rejects.toMatchObject(stale);
    await expect(remove(barRaiser, { wordId: id, expectedVersion: 1 })).rejects.toMatchObject(stale);
    await expect(change(barRaiser, { wordId: id, expectedVersion: 2, word: other.word.toLowerCase() })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { rule: 'unique' } });
    await expect(change(barRaiser, { wordId: id, expectedVersion: 2, meaning: '' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'meaning' } });
    await remove(barRaiser, { wordId: id, expectedVersion: 2 });
    await expect(remove(barRaiser, { wordId: id, expectedVersion: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual(['word-added', 'word-changed', 'word-removed']);
  });

  test('is found by any of its values, and what looks like a pattern is text', async () => {
    await add(barRaiser, { list: 'DIRECTORY', word: 'Ottoline Frake', handles: ['ofrake'], emails: ['o.frake@example.net'], meaning: 'the courier 100%_sure' });
    for (const query of ['ottoline', 'OFRAKE', 'example.net', '100%_sure', 'Courier']) expect([query, await words('DIRECTORY', query)]).toEqual([query, ['Ottoline Frake']]);
    for (const query of ['%', '_', 'o%e']) expect((await words('DIRECTORY', query)).filter((word) => word !== 'Ottoline Frake')).toEqual([]);
    expect(await words('SERVICES', 'ottoline')).toEqual([]);
    expect(await words(null, 'ottoline')).toEqual(['Ottoline Frake']);
  });

  test('comes once when a list is read page by page', async () => {
    const all = await words('SERVICES');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { words: { edges: { node: { word: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await api
        .as(place.author)
        .query('query ($after: String) { words(list: SERVICES, first: 3, after: $after) { edges { node { word } } pageInfo { hasNextPage endCursor } } }', { after });
      seen.push(...page.words.edges.map(({ node }) => node.word));
      after = page.words.pageInfo.hasNextPage ? page.words.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all);
  });
});

describe('a proposal', () => {
  test('of any member is accepted by a bar raiser, and the proposer sees it', async () => {
    const word = fresh();
    const proposal = await propose(place.outsider, { list: 'SERVICES', word, meaning: 'boils' });
    expect(proposal).toMatchObject({ state: 'PROPOSED', reason: 'We run it.', proposedBy: { id: place.outsider.id }, decidedBy: null });
    expect(await words('SERVICES', word)).toEqual([]);
    await expect(accept(place.outsider, proposal.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await api.as(barRaiser).query('{ me { mayDecideWords wordProposalCount } }')).me).toEqual({ mayDecideWords: true, wordProposalCount: 1 });
    expect((await api.as(place.outsider).query('{ me { mayDecideWords wordProposalCount } }')).me).toEqual({ mayDecideWords: false, wordProposalCount: 0 });
    await accept(barRaiser, proposal.id);
    expect(await words('SERVICES', word)).toEqual([word]);
    expect(await proposals(place.outsider)).toEqual([expect.objectContaining({ id: proposal.id, state: 'ACCEPTED', decidedBy: { id: barRaiser.id, name: barRaiser.name } })]);
    expect((await eventsOf(proposal.id)).map(({ kind }) => kind)).toEqual(['word-proposed', 'word-accepted']);
  });

  test('is refused with a reason that the proposer reads', async () => {
    const proposal = await propose(place.author, { list: 'SERVICES', word: fresh() });
    await expect(refuse(barRaiser, proposal.id, ' ')).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'reason' } });
    await refuse(administrator, proposal.id, 'It is what we call a colleague.');
    expect(await proposals(place.author, 'REFUSED')).toEqual([expect.objectContaining({ id: proposal.id, refusal: 'It is what we call a colleague.' })]);
    expect(await words('SERVICES', proposal.word)).toEqual([]);
    expect(await propose(place.author, { list: 'SERVICES', word: proposal.word })).toMatchObject({ state: 'PROPOSED' });
  });

  test('is seen by its proposer and by those who decide', async () => {
    const { id } = await propose(place.author, { list: 'SERVICES', word: fresh(), reason: 'canary-4711' });
    const seen = async (who: { id: string }) => (await proposals(who)).some((one) => one.id === id);
    expect([await seen(place.author), await seen(barRaiser), await seen(administrator)]).toEqual([true, true, true]);
    expect([await seen(place.colleague), await seen(place.director), await seen(place.outsider)]).toEqual([false, false, false]);
  });

  test('is decided once by two at once', async () => {
    for (const pair of [[accept, accept], [accept, refuse], [refuse, refuse]] as const) {
      const { id, word } = await propose(place.author, { list: 'SERVICES', word: fresh() });
      const answers = await Promise.allSettled([pair[0](barRaiser, id), pair[1](administrator, id)]);
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const lost = answers.find((answer) => answer.status === 'rejected') as PromiseRejectedResult;
      expect(lost.reason).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(word) });
      expect(await eventsOf(id)).toHaveLength(2);
      const [after] = (await proposals(place.author)).filter((one) => one.id === id);
      expect(await words('SERVICES', word)).toEqual(after!.state === 'ACCEPTED' ? [word] : []);
    }
  });

  test('of a word that comes into the list another way is accepted by that', async () => {
    const word = fresh();
    const [one, other, third] = [await propose(place.author, { list: 'SERVICES', word }), await propose(place.outsider, { list: 'SERVICES', word: word.toLowerCase() }), await propose(place.author, { list: 'SERVICES', word: fresh() })];
    await add(barRaiser, { list: 'SERVICES', word });
    await importWords(barRaiser, { list: 'SERVICES', csv: third.word });
    const states = Object.fromEntries((await proposals(barRaiser)).map(({ id, state }) => [id, state]));
    expect([states[one.id], states[other.id], states[third.id]]).toEqual(['ACCEPTED', 'ACCEPTED', 'ACCEPTED']);
    await expect(propose(place.author, { list: 'SERVICES', word })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { rule: 'unique' } });
  });

  test('of the same word by the same member replaces the earlier one', async () => {
    const word = fresh();
    const first = await propose(place.author, { list: 'GLOSSARY', word, meaning: 'one thing' });
    const second = await propose(place.author, { list: 'GLOSSARY', word: word.toLowerCase(), meaning: 'another thing' });
    expect(second).toMatchObject({ id: first.id, meaning: 'another thing' });
  });

  test('waits with at most 49 others of the same member', async () => {
    const eager = await addMember(api.db);
    for (let at = 0; at < 50; at++) await propose(eager, { list: 'SERVICES', word: `eager ${at}` });
    await expect(propose(eager, { list: 'SERVICES', word: 'eager 50' })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 50 } });
    expect(await propose(eager, { list: 'SERVICES', word: 'eager 49', reason: 'Said better.' })).toMatchObject({ reason: 'Said better.' });
  });
});

describe('an import', () => {
  const CSV = '\uFEFFterm;meaning;owner\r\nBRW;brew, and wait;kitchens\r\n"TTB";"time to ""boil""";\r\nBRW;again;\r\nNIX;;\r\n';

  test('that is tried changes nothing and tells every line', async () => {
    const before = await words('GLOSSARY');
    const told = await importWords(barRaiser, { list: 'GLOSSARY', csv: CSV, dryRun: true });
    expect(told).toEqual({
      added: 2,
      changed: 0,
      skipped: 1,
      faulty: 1,
      ignoredColumns: ['owner'],
      lines: [
        { line: 2, word: 'BRW', outcome: 'ADDED', message: 'brew, and wait' },
        { line: 3, word: 'TTB', outcome: 'ADDED', message: 'time to "boil"' },
        { line: 4, word: 'BRW', outcome: 'REPEATED', message: 'Line 2 has it already.' },
        { line: 5, word: 'NIX', outcome: 'FAULTY', message: expect.stringContaining('means') },
      ],
    });
    expect(await words('GLOSSARY')).toEqual(before);
  });

  test('adds and changes in one go, tells one event, and changes nothing when it is repeated', async () => {
    const { id } = await add(barRaiser, { list: 'GLOSSARY', word: 'TTB', meaning: 'tea to be' });
    expect(await importWords(administrator, { list: 'GLOSSARY', csv: CSV })).toMatchObject({ added: 1, changed: 1, skipped: 1, faulty: 1 });
    const [event] = await api.db.rows<{ details: object }>({ name: 'test-imported', text: `select details from event where kind = 'words-imported' order by id desc limit 1`, values: [] });
    expect(event!.details).toMatchObject({ list: 'GLOSSARY', added: 1, changed: 1 });
    expect(await importWords(administrator, { list: 'GLOSSARY', csv: CSV })).toMatchObject({ added: 0, changed: 0, skipped: 3, faulty: 1 });
    expect((await api.as(place.author).query('{ words(list: GLOSSARY, query: "boil") { edges { node { id meaning version } } } }')).words.edges).toEqual([{ node: { id, meaning: 'time to "boil"', version: 2 } }]);
  });

  test('of two at once of the same table adds everything once', async () => {
    const csv = Array.from({ length: 200 }, () => fresh('Pan')).join('\n');
    const answers = await Promise.all([barRaiser, administrator].map((who) => importWords(who, { list: 'SERVICES', csv })));
    expect(answers.map(({ added, skipped }) => added + skipped)).toEqual([200, 200]);
    expect(answers.reduce((sum, { added }) => sum + added, 0)).toBe(200);
  });

  test('of a table that cannot be read to its end is told so, and is not done', async () => {
    const csv = `${fresh()}\n"never closed\n${fresh()}`;
    const told = await importWords(barRaiser, { list: 'SERVICES', csv, dryRun: true });
    expect(told).toMatchObject({ added: 1, faulty: 1, lines: [{ line: 1 }, { line: 2, outcome: 'FAULTY', message: expect.stringContaining('not closed') }] });
    await expect(importWords(barRaiser, { list: 'SERVICES', csv })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'csv', line: 2 } });
    expect(await words('SERVICES', csv.split('\n')[0])).toEqual([]);
  });

  test.each([
    ['nothing', '', { added: 0, faulty: 0 }],
    ['a heading alone', 'name,description', { added: 0, faulty: 0 }],
    ['control characters', 'a\u0000b\nc\u202Ed\n\uFFFD', { added: 0, faulty: 3 }],
    ['markup', '<script>alert(1)</script>', { added: 1, faulty: 0 }],
    ['a program', `'); drop table word; --`, { added: 1, faulty: 0 }],
    ['the names of what every object has', '__proto__\nconstructor\ntoString', { added: 3, faulty: 0 }],
    ['one endless word', 'x'.repeat(1_000_000), { added: 0, faulty: 1 }],
    ['nothing but separators', ';'.repeat(100_000), { added: 0, faulty: 0 }],
    ['nothing but quotes', '"'.repeat(100_001), { added: 0 }],
  ])('of %s does what it says and no more', async (_, csv, told) => {
    const dry = await importWords(barRaiser, { list: 'SERVICES', csv, dryRun: true });
    expect(dry).toMatchObject(told);
    if (dry.faulty === 0) expect(await importWords(barRaiser, { list: 'SERVICES', csv })).toMatchObject(told);
  });

  test('has at most 5,000 lines, and a list as many entries', async () => {
    const lines = (count: number, stem: string) => Array.from({ length: count }, (_, at) => `${stem} ${at}`).join('\n');
    await expect(importWords(barRaiser, { list: 'DIRECTORY', csv: lines(5_002, 'Somebody'), dryRun: true })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 5_000 } });
    await expect(importWords(barRaiser, { list: 'DIRECTORY', csv: 'x\n'.repeat(1_200_000), dryRun: true })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(await importWords(barRaiser, { list: 'DIRECTORY', csv: lines(4_990, 'Somebody') })).toMatchObject({ added: 4_990 });
    await expect(importWords(barRaiser, { list: 'DIRECTORY', csv: 'x\uD800', dryRun: true })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'csv' } });
    const told = await importWords(barRaiser, { list: 'DIRECTORY', csv: lines(20, 'Another') });
    expect(told.added).toBeLessThan(20);
    expect(told.faulty).toBe(20 - told.added);
    await expect(add(barRaiser, { list: 'DIRECTORY', word: 'One Too Many' })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 5_000 } });
    await api.db.rows({ name: 'test-words-clear', text: `delete from word where list = 'DIRECTORY'`, values: [] });
  });

  test('takes what was exported, formulas included', async () => {
    await add(barRaiser, { list: 'SERVICES', word: '=HYPERLINK("x")', meaning: 'a word, with "everything"' });
    await add(barRaiser, { list: 'DIRECTORY', word: 'Isolde Brandt', handles: ['ibrandt', 'isolde'], emails: ['isolde@example.org'], meaning: 'the auditor' });
    for (const [list, file] of [['SERVICES', 'services.csv'], ['DIRECTORY', 'directory.csv'], ['GLOSSARY', 'glossary.csv']] as const) {
      const reply = await api.app.inject({ method: 'GET', url: `/feeds/words/${file}`, headers: { cookie: (await session(place.outsider)) } });
      expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
      if (list === 'SERVICES') expect(reply.body).toContain(`'=HYPERLINK`);
      const told = await importWords(barRaiser, { list, csv: reply.body });
      expect([list, told.added, told.changed, told.faulty]).toEqual([list, 0, 0, 0]);
      expect(told.skipped).toBeGreaterThan(0);
    }
    expect((await api.app.inject({ method: 'GET', url: '/feeds/words/services.csv' })).statusCode).toBe(401);
    for (const file of ['nothing.csv', '__proto__', 'constructor']) {
      expect((await api.app.inject({ method: 'GET', url: `/feeds/words/${file}`, headers: { cookie: await session(place.outsider) } })).statusCode).toBe(404);
    }
  });

  async function session(member: { id: string }): Promise<string> {
    await api.as(member).ask('{ me { isDirector } }');
    return api.as(member).cookie;
  }
});

describe('the rules', () => {
  const NAME = 'Rosalind Featherby';

  async function findingsOf(number: number): Promise<string[]> {
    return (await api.as(place.author).query(`{ coe(number: ${number}) { findings { rule text } } }`)).coe.findings
      // A service that is not explained is pointed out by no-jargon.
      .filter(({ rule, text }: { rule: string; text: string }) => rule === 'no-names' || text !== NAME)
      .map(({ text }: { text: string }) => text);
  }

  test('let a service be named, in the page and at the gate, as soon as it is in the list and no longer than that', async () => {
    const coe = await completeCoe(api, { author: place.author, team: place.team });
    const life = steps(api, coe);
    await life.edit(place.author, replacing('Search results were', `${NAME} said that search results were`));
    expect(await findingsOf(coe.number)).toContain(NAME);
    await expect(life.request(place.author)).rejects.toMatchObject({ code: 'PROSE_FINDINGS' });
    const { id } = await add(barRaiser, { list: 'SERVICES', word: NAME });
    expect(await findingsOf(coe.number)).not.toContain(NAME);
    await life.request(place.author);
    expect(await statusOf(api, coe)).toBe('IN_REVIEW');
    await life.withdraw(place.author);
    await remove(barRaiser, { wordId: id, expectedVersion: 1 });
    const refused: ApiRefusal = await life.request(place.author).catch((error: ApiRefusal) => error);
    expect(refused).toMatchObject({ code: 'PROSE_FINDINGS', details: { findings: [expect.objectContaining({ text: NAME })] } });
  });

  test('know an acronym of the glossary, and somebody of the directory in whatever case', async () => {
    const coe = await completeCoe(api, { author: place.author, team: place.team });
    await steps(api, coe).edit(place.author, replacing('Search results were', 'The ZQV said, as quorlspindle did, that results were'));
    expect(await findingsOf(coe.number)).toEqual(['ZQV']);
    await add(barRaiser, { list: 'GLOSSARY', word: 'ZQV', meaning: 'zonal queue vault' });
    await add(barRaiser, { list: 'DIRECTORY', word: 'Quorlspindle Ammerby', handles: ['quorlspindle'], emails: [] });
    expect(await findingsOf(coe.number)).toEqual(['quorlspindle']);
  });

  test('read the lists in one statement, and the same arrays while nothing has changed', async () => {
    const ask = () => api.as(place.author).query('{ wordLists { people { name } services glossary { term meaning } } }');
    const names: string[] = [];
    const stop = collectStatements(api.db, names);
    const first = (await ask()).wordLists;
    await ask();
    stop();
    expect(names.filter((name) => name.startsWith('word'))).toEqual(['word-lists', 'word-lists']);
    expect(first.people.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining([place.author.name, 'Quorlspindle Ammerby']));
    expect(first.glossary).toContainEqual({ term: 'ZQV', meaning: 'zonal queue vault' });
    await api.as(administrator).query('mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { id } }', { input: { memberId: place.outsider.id, name: 'Quillon Marchbank' } });
    expect((await ask()).wordLists.people.map(({ name }: { name: string }) => name)).toContain('Quillon Marchbank');
  });

  test('are told to look again when a list changes', async () => {
    const client = await LiveClient.as(api, await api.listen(), place.outsider);
    const id = client.subscribe('subscription { wordListsChanged }');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await add(barRaiser, { list: 'SERVICES', word: fresh() });
    await client.until(() => client.heard(id).length === 1);
    client.close();
  });
});

test('an idempotency key makes one word, and one proposal', async () => {
  const key = randomUUID();
  const input = { list: 'SERVICES', word: fresh(), idempotencyKey: key };
  const [one, two] = await Promise.all([add(barRaiser, input), add(barRaiser, input)]);
  expect(one.id).toBe(two.id);
  await expect(add(barRaiser, { ...input, word: fresh() })).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
});
