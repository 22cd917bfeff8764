import type { TeamRow } from '../../api/src/member/team.entity.js';
import { nearestDirector } from '../../api/src/member/reviewers.js';
import { teamPathWithDirectors } from '../../api/src/member/team.read.js';
import type { MemberRow } from '../../api/src/member/member.entity.js';
import { readWordLists } from '../../api/src/word-list/word-lists.read.js';
import { type Api, startApi } from '../support/api.js';
import { collectStatements } from '../support/statements.js';
import { addMember, addTeam } from '../support/factories.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

const CREATE_TEAM = `mutation ($input: TeamInput!) { createTeam(input: $input) { id key name kind parentId path director { id name } members { id } } }`;
const UPDATE_TEAM = `mutation ($input: UpdateTeamInput!) { updateTeam(input: $input) { id key name kind parentId path director { id name } } }`;
const TEAMS = `{ teams { id key name kind parentId path director { id } members { id name } } }`;
const CREATE_MEMBER = `mutation ($input: MemberInput!) { createMember(input: $input) { id name email handles jobRole timeZone isAdministrator isBarRaiser active teams { key } } }`;
const UPDATE_MEMBER = `mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { id name email handles jobRole timeZone isAdministrator isBarRaiser active teams { key } } }`;
const MEMBERS = `query ($activeOnly: Boolean) { members(activeOnly: $activeOnly) { id name active teams { id } } }`;

let api: Api;
let administrator: MemberRow;
let member: MemberRow;
let company: TeamRow;

beforeAll(async () => {
  api = await startApi();
  administrator = await addMember(api.db, { name: 'Ansel Morrow', isAdministrator: true });
  member = await addMember(api.db, { name: 'Rosalind Tarn' });
  company = await addTeam(api.db, { key: 'tidewater', name: 'Tidewater Instruments' });
});
afterAll(() => api.stop());

const asAdministrator = (text: string, input: object) => api.as(administrator).query(text, { input });
const organisation = (name = 'Platform') => addTeam(api.db, { below: company, kind: 'ORGANISATION', name });
const refused = (field: string) => ({ code: 'BAD_USER_INPUT', details: expect.objectContaining({ field }) });

async function pathOf(team: { id: string }): Promise<string[]> {
  const [row] = await api.db.rows<{ path: string[] }>({ name: 'test-path', text: `select path from team where id = $1`, values: [team.id] });
  return row!.path;
}

async function eventsAbout(subject: { id: string }): Promise<string[]> {
  const rows = await api.db.rows<{ kind: string }>({ name: 'test-events-about', text: `select kind from event where subject_id = $1 order by id`, values: [subject.id] });
  return rows.map(({ kind }) => kind);
}

describe('who may', () => {
  test.each([
    ['createTeam', CREATE_TEAM, { key: 'orbit', name: 'Orbit', kind: 'TEAM', parentId: NOBODY }],
    ['updateTeam', UPDATE_TEAM, { teamId: NOBODY, name: 'Orbit' }],
    ['createMember', CREATE_MEMBER, { name: 'Orla Finch', email: 'orla@example.com' }],
    ['updateMember', UPDATE_MEMBER, { memberId: NOBODY, isAdministrator: true }],
  ])('%s is for administrators', async (_, text, input) => {
    await expect(api.nobody.query(text, { input })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(api.as(member).query(text, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('nobody makes themselves an administrator or changes their own address', async () => {
    for (const change of [{ isAdministrator: true }, { email: 'new@example.com' }, { active: true }]) {
      await expect(api.as(member).query(UPDATE_MEMBER, { input: { memberId: member.id, ...change } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('a member chooses their own time zone, that of nobody else, and nothing beside it', async () => {
    const changed = await api.as(member).query(UPDATE_MEMBER, { input: { memberId: member.id, timeZone: 'Asia/Tokyo' } });
    expect(changed.updateMember.timeZone).toBe('Asia/Tokyo');
    const other = await addMember(api.db, {});
    for (const input of [{ memberId: other.id, timeZone: 'Asia/Tokyo' }, { memberId: member.id, timeZone: 'Asia/Tokyo', isBarRaiser: true }]) {
      await expect(api.as(member).query(UPDATE_MEMBER, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('an administrator who was demoted a moment ago is one no more', async () => {
    const second = await addMember(api.db, { isAdministrator: true });
    await api.as(second).query(CREATE_MEMBER, { input: { name: 'Wren Hollis', email: 'wren@example.com' } });
    await asAdministrator(UPDATE_MEMBER, { memberId: second.id, isAdministrator: false });
    await expect(api.as(second).query(CREATE_MEMBER, { input: { name: 'Lark Hollis', email: 'lark@example.com' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('every member reads teams and members; nobody else does', async () => {
    expect((await api.as(member).query(TEAMS)).teams.length).toBeGreaterThan(0);
    expect((await api.as(member).query(MEMBERS)).members.length).toBeGreaterThan(1);
    await expect(api.nobody.query(TEAMS)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(api.nobody.query(MEMBERS)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await api.nobody.query('{ me { member { id } } }')).toEqual({ me: null });
  });
});

describe('teams', () => {
  test('an administrator makes a team with its place and its director', async () => {
    const parent = await organisation();
    const { createTeam } = await asAdministrator(CREATE_TEAM, { key: 'checkout', name: '  Checkout  ', kind: 'TEAM', parentId: parent.id, directorId: member.id });
    expect(createTeam).toEqual({
      id: expect.any(String),
      key: 'checkout',
      name: 'Checkout',
      kind: 'TEAM',
      parentId: parent.id,
      path: [company.id, parent.id, createTeam.id],
      director: { id: member.id, name: 'Rosalind Tarn' },
      members: [],
    });
    expect(await eventsAbout(createTeam)).toEqual(['team-added']);
  });

  test('a team that moves takes everything below it along', async () => {
    const [first, second] = [await organisation('First'), await organisation('Second')];
    const inner = await addTeam(api.db, { below: first, kind: 'ORGANISATION' });
    const leaf = await addTeam(api.db, { below: inner });
    const bystander = await addTeam(api.db, { below: first });
    const { updateTeam } = await asAdministrator(UPDATE_TEAM, { teamId: inner.id, parentId: second.id });
    expect(updateTeam).toMatchObject({ parentId: second.id, path: [company.id, second.id, inner.id] });
    expect(await pathOf(leaf)).toEqual([company.id, second.id, inner.id, leaf.id]);
    expect(await pathOf(bystander)).toEqual([company.id, first.id, bystander.id]);
    expect(await eventsAbout(inner)).toEqual(['team-changed']);
  });

  test('what is absent stays, and a director of null is none', async () => {
    const team = await addTeam(api.db, { below: company, name: 'Ledger', director: member });
    const renamed = await asAdministrator(UPDATE_TEAM, { teamId: team.id, name: 'Ledgers' });
    expect(renamed.updateTeam).toMatchObject({ name: 'Ledgers', parentId: company.id, director: { id: member.id } });
    const undirected = await asAdministrator(UPDATE_TEAM, { teamId: team.id, directorId: null });
    expect(undirected.updateTeam).toMatchObject({ name: 'Ledgers', director: null });
  });

  test('a circle is refused, directly or through teams between', async () => {
    const outer = await organisation();
    const inner = await addTeam(api.db, { below: outer, kind: 'ORGANISATION' });
    for (const parentId of [outer.id, inner.id]) {
      await expect(asAdministrator(UPDATE_TEAM, { teamId: outer.id, parentId })).rejects.toMatchObject(refused('parentId'));
    }
    expect(await pathOf(inner)).toEqual([company.id, outer.id, inner.id]);
  });

  test('of two moves at once that would close a circle one is refused', async () => {
    const [left, right] = [await organisation('Left'), await organisation('Right')];
    const results = await Promise.allSettled([
      asAdministrator(UPDATE_TEAM, { teamId: left.id, parentId: right.id }),
      asAdministrator(UPDATE_TEAM, { teamId: right.id, parentId: left.id }),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refused('parentId') });
  });

  test('kinds nest: the company alone stands at the top, and nothing stands below a team', async () => {
    const team = await addTeam(api.db, { below: company });
    const parent = await organisation();
    const making = (input: object) => asAdministrator(CREATE_TEAM, { key: 'nested', name: 'Nested', ...input });
    await expect(making({ kind: 'TEAM' })).rejects.toMatchObject(refused('parentId'));
    await expect(making({ kind: 'TEAM', parentId: team.id })).rejects.toMatchObject(refused('parentId'));
    await expect(making({ kind: 'ORGANISATION', parentId: team.id })).rejects.toMatchObject(refused('parentId'));
    await expect(making({ kind: 'COMPANY', parentId: company.id })).rejects.toMatchObject(refused('parentId'));
    await expect(making({ kind: 'COMPANY' })).rejects.toMatchObject(refused('kind'));
    await expect(asAdministrator(UPDATE_TEAM, { teamId: parent.id, parentId: team.id })).rejects.toMatchObject(refused('parentId'));
    await expect(asAdministrator(UPDATE_TEAM, { teamId: team.id, parentId: null })).rejects.toMatchObject(refused('parentId'));
    await expect(asAdministrator(UPDATE_TEAM, { teamId: company.id, parentId: parent.id })).rejects.toMatchObject(refused('parentId'));
  });

  test('a tree has at most ten levels, also after a move', async () => {
    let deep = company;
    for (let level = 2; level <= 9; level++) deep = await addTeam(api.db, { below: deep, kind: 'ORGANISATION' });
    await addTeam(api.db, { below: deep });
    const pair = await organisation();
    await addTeam(api.db, { below: pair });
    await expect(asAdministrator(UPDATE_TEAM, { teamId: pair.id, parentId: deep.id })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 10 } });
  });

  test('a key is short, lower-case and taken once', async () => {
    const making = (key: string) => asAdministrator(CREATE_TEAM, { key, name: 'Keys', kind: 'TEAM', parentId: company.id });
    for (const key of ['', 'k', 'Keys', '1keys', 'keys-', 'ke--ys', 'ke ys', 'ke/ys', 'kéys', 'k'.repeat(33)]) await expect(making(key)).rejects.toMatchObject(refused('key'));
    await making('keys-2');
    await expect(making('keys-2')).rejects.toMatchObject(refused('key'));
  });

  test('of two teams with one key made at once one is refused', async () => {
    const results = await Promise.allSettled([1, 2].map(() => asAdministrator(CREATE_TEAM, { key: 'twice', name: 'Twice', kind: 'TEAM', parentId: company.id })));
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refused('key') });
  });

  test('what is named has to exist, and a director has to be active', async () => {
    const left = await addMember(api.db, { active: false });
    const making = (input: object) => asAdministrator(CREATE_TEAM, { key: 'lost', name: 'Lost', kind: 'TEAM', parentId: company.id, ...input });
    await expect(making({ parentId: NOBODY })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(making({ parentId: member.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(making({ directorId: company.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(making({ directorId: left.id })).rejects.toMatchObject(refused('directorId'));
    await expect(making({ parentId: 'above' })).rejects.toMatchObject(refused('parentId'));
    await expect(asAdministrator(UPDATE_TEAM, { teamId: NOBODY, name: 'Lost' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('an unknown kind is refused with the ones there are', async () => {
    const { errors } = await api.as(administrator).ask(CREATE_TEAM, { input: { key: 'odd', name: 'Odd', kind: 'SQUAD' } });
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('"SQUAD" does not exist in "TeamKind"') });
  });

  test('they are listed as a tree, each with its active members by name', async () => {
    const parent = await organisation('Zebra crossing');
    const team = await addTeam(api.db, { below: parent, name: 'Aardvark' });
    const [second, first] = [await addMember(api.db, { name: 'zinnia Poole', teams: [team] }), await addMember(api.db, { name: 'Aster Poole', teams: [team] })];
    await addMember(api.db, { active: false, teams: [team] });
    const { teams } = await api.as(member).query(TEAMS);
    const keys = teams.map(({ id }: { id: string }) => id);
    expect(keys[0]).toBe(company.id);
    expect(keys.indexOf(team.id)).toBe(keys.indexOf(parent.id) + 1);
    expect(teams.find(({ id }: { id: string }) => id === team.id).members).toEqual([
      { id: first.id, name: 'Aster Poole' },
      { id: second.id, name: 'zinnia Poole' },
    ]);
  });

  test('the list is one statement, however many teams there are', async () => {
    const count = async () => {
      const names: string[] = [];
      const stop = collectStatements(api.db, names);
      await api.as(member).query(TEAMS);
      stop();
      return names.filter((name) => !name.startsWith('actor-'));
    };
    expect(await count()).toEqual(['teams']);
  });
});

describe('members', () => {
  const finch = { name: 'Orla Finch', email: 'Orla.Finch@Example.com' };

  test('an administrator makes a member, who begins without a password', async () => {
    const team = await addTeam(api.db, { below: company, key: 'harbour' });
    const { createMember } = await asAdministrator(CREATE_MEMBER, {
      ...finch,
      handles: ['@orla', 'orla', 'o-finch'],
      jobRole: ' the storage engineer ',
      timeZone: 'Europe/Lisbon',
      isBarRaiser: true,
      teamIds: [team.id, team.id],
    });
    expect(createMember).toEqual({
      id: expect.any(String),
      name: 'Orla Finch',
      email: 'orla.finch@example.com',
      handles: ['orla', 'o-finch'],
      jobRole: 'the storage engineer',
      timeZone: 'Europe/Lisbon',
      isAdministrator: false,
      isBarRaiser: true,
      active: true,
      teams: [{ key: 'harbour' }],
    });
    const [row] = await api.db.rows({ name: 'test-hash', text: `select password_hash from member where id = $1`, values: [createMember.id] });
    expect(row).toEqual({ password_hash: null });
    expect(await eventsAbout(createMember)).toEqual(['member-added']);
  });

  test('one address is one member, whatever its case, also when two are made at once', async () => {
    await asAdministrator(CREATE_MEMBER, { name: 'Piers Lowe', email: 'piers@example.com' });
    await expect(asAdministrator(CREATE_MEMBER, { name: 'Piers Lowe', email: 'PIERS@example.com' })).rejects.toMatchObject(refused('email'));
    const other = await addMember(api.db);
    await expect(asAdministrator(UPDATE_MEMBER, { memberId: other.id, email: 'Piers@example.com' })).rejects.toMatchObject(refused('email'));
    const results = await Promise.allSettled([1, 2, 3].map(() => asAdministrator(CREATE_MEMBER, { name: 'Nan Lowe', email: 'nan@example.com' })));
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refused('email') });
  });

  test.each([
    ['empty', ''],
    ['only spaces', '   '],
    ['only what cannot be seen', '\u200b\u2060'],
    ['with a line break', 'Orla\nFinch'],
    ['with NUL', 'Orla\u0000'],
    ['that turns the direction', 'Orla \u202ehcniF'],
    ['with half a character', 'Orla \ud800'],
    ['too long', 'x'.repeat(101)],
  ])('a name %s is refused', async (_, name) => {
    await expect(asAdministrator(CREATE_MEMBER, { name, email: 'name@example.com' })).rejects.toMatchObject(refused('name'));
    await expect(asAdministrator(UPDATE_MEMBER, { memberId: member.id, name })).rejects.toMatchObject(refused('name'));
    await expect(asAdministrator(UPDATE_TEAM, { teamId: company.id, name })).rejects.toMatchObject(refused('name'));
  });

  test('the refusal of a control character names its place, that of a long name its length', async () => {
    await expect(asAdministrator(UPDATE_MEMBER, { memberId: member.id, name: 'Or\u202ela' })).rejects.toMatchObject({ message: expect.stringContaining('position 3') });
    await expect(asAdministrator(UPDATE_MEMBER, { memberId: member.id, name: 'x'.repeat(101) })).rejects.toMatchObject({
      message: expect.stringMatching(/At most 100 characters; this has 101/),
    });
  });

  test('a name is stored composed, one family of joined emoji counts as one character, and right-to-left names are names', async () => {
    const rename = async (name: string) => (await asAdministrator(UPDATE_MEMBER, { memberId: member.id, name })).updateMember.name;
    expect(await rename('Zoë'.normalize('NFD'))).toBe('Zoë'.normalize('NFC'));
    const families = '👨‍👩‍👧‍👦'.repeat(100);
    expect(await rename(families)).toBe(families);
    await expect(rename(`${families}x`)).rejects.toMatchObject({ message: expect.stringContaining('this has 101') });
    expect(await rename('ליאת אורן')).toBe('ליאת אורן');
    await rename('Rosalind Tarn');
  });

  test.each([
    ['email', { email: 'orla' }],
    ['email', { email: 'orla@' }],
    ['email', { email: 'orla@example.com\r\nBcc: all@example.com' }],
    ['handles.0', { handles: ['two words'] }],
    ['handles.0', { handles: ['@'] }],
    ['handles', { handles: Array.from({ length: 11 }, (_, index) => `handle${index}`) }],
    ['jobRole', { jobRole: 'x'.repeat(81) }],
    ['timeZone', { timeZone: 'Mars/Base' }],
    ['teamIds.0', { teamIds: ['harbour'] }],
  ])('a wrong %s is refused, alone and in a change', async (field, wrong) => {
    await expect(asAdministrator(CREATE_MEMBER, { ...finch, email: 'wrong@example.com', ...wrong })).rejects.toMatchObject(refused(field));
    await expect(asAdministrator(UPDATE_MEMBER, { memberId: member.id, ...wrong })).rejects.toMatchObject(refused(field));
  });

  test('a team that does not exist is refused, and nothing of the change is kept', async () => {
    const other = await addMember(api.db, { name: 'Alder Voss' });
    await expect(asAdministrator(UPDATE_MEMBER, { memberId: other.id, name: 'Changed', teamIds: [NOBODY] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(asAdministrator(CREATE_MEMBER, { name: 'Elm Voss', email: 'elm@example.com', teamIds: [NOBODY] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { members } = await api.as(member).query(MEMBERS);
    const names = members.map(({ name }: { name: string }) => name);
    expect(names).toContain('Alder Voss');
    expect(names).not.toContain('Elm Voss');
  });

  test('what is absent stays; teams are replaced as a whole', async () => {
    const [one, two, three] = [await addTeam(api.db, { below: company }), await addTeam(api.db, { below: company }), await addTeam(api.db, { below: company })];
    const other = await addMember(api.db, { name: 'Hazel Crane', handles: ['hazel'], teams: [one, two] });
    const first = await asAdministrator(UPDATE_MEMBER, { memberId: other.id, jobRole: '' });
    expect(first.updateMember).toMatchObject({ name: 'Hazel Crane', handles: ['hazel'], jobRole: '', teams: [{ key: one.key }, { key: two.key }] });
    const second = await asAdministrator(UPDATE_MEMBER, { memberId: other.id, teamIds: [three.id, two.id] });
    expect(second.updateMember.teams.map(({ key }: { key: string }) => key).toSorted()).toEqual([two.key, three.key].toSorted());
    expect((await asAdministrator(UPDATE_MEMBER, { memberId: other.id, teamIds: [] })).updateMember.teams).toEqual([]);
    expect(await eventsAbout(other)).toEqual(['member-changed', 'member-changed', 'member-changed']);
  });

  test('a member is deactivated and comes back, never deleted', async () => {
    const other = await addMember(api.db);
    await asAdministrator(UPDATE_MEMBER, { memberId: other.id, active: false });
    const ids = async (activeOnly: boolean) => (await api.as(member).query(MEMBERS, { activeOnly })).members.map(({ id }: { id: string }) => id);
    expect(await ids(true)).not.toContain(other.id);
    expect(await ids(false)).toContain(other.id);
    await asAdministrator(UPDATE_MEMBER, { memberId: other.id, active: true });
    expect(await ids(true)).toContain(other.id);
    expect(await eventsAbout(other)).toEqual(['member-deactivated', 'member-changed']);
  });

  test('someone who does not exist is not changed', async () => {
    await expect(asAdministrator(UPDATE_MEMBER, { memberId: NOBODY, name: 'Nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(asAdministrator(UPDATE_MEMBER, { memberId: company.id, name: 'Nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(asAdministrator(UPDATE_MEMBER, { memberId: 'me', name: 'Nobody' })).rejects.toMatchObject(refused('memberId'));
  });

  test('me is the member who asks, and says whether they direct a team', async () => {
    const director = await addMember(api.db, { name: 'Dorian Vale' });
    const me = async () => (await api.as(director).query('{ me { member { name } isDirector canImport } }')).me;
    expect(await me()).toEqual({ member: { name: 'Dorian Vale' }, isDirector: false, canImport: true });
    await addTeam(api.db, { below: company, director });
    expect(await me()).toMatchObject({ isDirector: true });
  });
});

describe('the last administrator', () => {
  let small: Api;
  let first: MemberRow;
  let second: MemberRow;
  beforeAll(async () => {
    small = await startApi();
    first = await addMember(small.db, { isAdministrator: true });
    second = await addMember(small.db, { isAdministrator: true });
    await addMember(small.db, { isAdministrator: true, active: false });
  });
  afterAll(() => small.stop());

  const restore = () => small.db.rows({ name: 'test-restore', text: `update member set is_administrator = true, active = true where id = any($1)`, values: [[first.id, second.id]] });

  test.each([
    ['isAdministrator', { isAdministrator: false }],
    ['active', { active: false }],
  ])('cannot lose %s; those who are not active do not count', async (field, change) => {
    await small.as(first).query(UPDATE_MEMBER, { input: { memberId: second.id, isAdministrator: false } });
    await expect(small.as(first).query(UPDATE_MEMBER, { input: { memberId: first.id, ...change } })).rejects.toMatchObject(refused(field));
    await restore();
  });

  test('is left when two demote each other at once', async () => {
    for (let round = 0; round < 5; round++) {
      await Promise.allSettled([
        small.as(first).query(UPDATE_MEMBER, { input: { memberId: second.id, isAdministrator: false } }),
        small.as(second).query(UPDATE_MEMBER, { input: { memberId: first.id, isAdministrator: false } }),
      ]);
      const [row] = await small.db.rows<{ left: number }>({
        name: 'test-left',
        text: `select count(*)::int as left from member where is_administrator and active`,
        values: [],
      });
      expect(row!.left).toBe(1);
      await restore();
    }
  });
});

test('the nearest director is read from the tree as it stands', async () => {
  const [top, middle, near] = [await addMember(api.db), await addMember(api.db), await addMember(api.db)];
  await asAdministrator(UPDATE_TEAM, { teamId: company.id, directorId: top.id });
  const parent = await addTeam(api.db, { below: company, kind: 'ORGANISATION', director: middle });
  const team = await addTeam(api.db, { below: parent, director: near });
  const reviewer = async (authors: string[] = []) => nearestDirector(await teamPathWithDirectors(api.db, team.id), authors)?.memberId;
  expect(await reviewer()).toBe(near.id);
  expect(await reviewer([near.id])).toBe(middle.id);
  await asAdministrator(UPDATE_MEMBER, { memberId: middle.id, active: false });
  expect(await reviewer([near.id])).toBe(top.id);
  expect(await teamPathWithDirectors(api.db, NOBODY)).toEqual([]);
});

test('the directory for the prose rules holds everybody, also those who have left', async () => {
  const left = await addMember(api.db, { name: 'Basil Thorne', email: 'basil@example.com', handles: ['bthorne'], jobRole: 'the release manager', active: false });
  expect((await readWordLists(api.db)).people).toContainEqual({ name: left.name, handles: ['bthorne'], emails: ['basil@example.com'], role: 'the release manager' });
});
