import type { Database } from '../../api/src/database/database.js';
import { FirstAdministratorService } from '../../api/src/member/first-administrator.service.js';
import { hashSecret } from '../../api/src/member/secret.js';
import { type Api, startApi } from '../support/api.js';
import { collectStatements } from '../support/statements.js';
import { addMember } from '../support/factories.js';

const PASSWORD = 'eleven otters juggle';
const ME = '{ me { member { id name } } }';

let api: Api;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

interface PostOptions {
  cookie?: string;
  headers?: Record<string, string>;
  address?: string;
  on?: Api;
}

/** One request at the door. Each test comes from its own address, so that none uses up the attempts of another. */
async function post(path: string, body?: object, { cookie = '', headers = {}, address, on = api }: PostOptions = {}) {
  const reply = await on.app.inject({
    method: 'POST',
    url: `/auth/${path}`,
    remoteAddress: address ?? `10.0.0.${(lastAddress++ % 250) + 1}`,
    headers: { ...(body && { 'content-type': 'application/json' }), ...(cookie && { cookie }), ...headers },
    ...(body && { payload: JSON.stringify(body) }),
  });
  const [setCookie] = [reply.headers['set-cookie'] ?? ''].flat();
  return { status: reply.statusCode, retryAfter: Number(reply.headers['retry-after'] ?? 0), body: reply.body ? JSON.parse(reply.body) : undefined, setCookie: setCookie!, cookie: setCookie!.split(';')[0]! };
}
let lastAddress = 0;

function signIn(email: string, password = PASSWORD, options?: PostOptions) {
  return post('sign-in', { email, password }, options);
}

async function whoIs(headers: Record<string, string>, on = api): Promise<string | null> {
  const reply = await on.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query: ME }),
  });
  return JSON.parse(reply.body).data.me?.member.id ?? null;
}

function secretOf(cookie: string): Buffer {
  return hashSecret(cookie.split('=')[1]!);
}

async function sessionsOf(member: { id: string }): Promise<number> {
  const [row] = await api.db.rows<{ count: number }>({ name: 'test-sessions', text: `select count(*)::int as count from session where member_id = $1`, values: [member.id] });
  return row!.count;
}

describe('with a password', () => {
  test('a member signs in, is known by the cookie alone, and signs out', async () => {
    const member = await addMember(api.db, { password: PASSWORD });
    const answer = await signIn(member.email);
    expect(answer).toMatchObject({ status: 204, body: undefined });
    expect(await whoIs({ cookie: answer.cookie })).toBe(member.id);
    const left = await post('sign-out', undefined, { cookie: answer.cookie });
    expect(left.status).toBe(204);
    expect(left.setCookie).toMatch(/^corrigenda_session=;.*Max-Age=0/);
    expect(await whoIs({ cookie: answer.cookie })).toBeNull();
    expect(await sessionsOf(member)).toBe(0);
  });

  test('the cookie is kept from scripts and from other sites, and only its hash is stored', async () => {
    const member = await addMember(api.db, { password: PASSWORD });
    const { setCookie, cookie } = await signIn(member.email);
    expect(setCookie).toMatch(/^corrigenda_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
    const rows = await api.db.rows<{ id: Buffer }>({ name: 'test-session-ids', text: `select id from session where member_id = $1`, values: [member.id] });
    expect(rows).toEqual([{ id: secretOf(cookie) }]);
  });

  test('the address is read without regard to case, the password with the composition of its letters', async () => {
    const member = await addMember(api.db, { password: 'zwölf müde Dächse'.normalize('NFC') });
    expect((await signIn(` ${member.email.toUpperCase()} `, 'zwölf müde Dächse'.normalize('NFD'))).status).toBe(204);
  });

  test('a wrong password, an unknown address, a member without a password and one who left are refused with the same words', async () => {
    const member = await addMember(api.db, { password: PASSWORD });
    const without = await addMember(api.db);
    const left = await addMember(api.db, { password: PASSWORD, active: false });
    const answers = await Promise.all([
      signIn(member.email, 'another password'),
      signIn('nobody@example.com'),
      signIn(without.email),
      signIn(left.email),
      signIn(member.email, ''),
    ]);
    for (const answer of answers) {
      expect(answer).toEqual({
        status: 401,
        retryAfter: 0,
        body: { code: 'UNAUTHENTICATED', message: 'The e-mail address or the password is not right.', details: {} },
        setCookie: '',
        cookie: '',
      });
    }
  });

  test('an unknown address costs as much work as a known one', async () => {
    const member = await addMember(api.db, { password: PASSWORD });
    const time = async (email: string) => {
      const begun = performance.now();
      await signIn(email, 'another password');
      return performance.now() - begun;
    };
    await time('warm@example.com');
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 7; round++) {
      known.push(await time(member.email));
      unknown.push(await time(`unknown-${round}@example.com`));
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[3]!;
    // Without the hash an answer takes a small fraction of the time; the bound leaves room for a busy machine.
    expect(median(unknown)).toBeGreaterThan(median(known) / 3);
  });

  test('a session prepared by somebody else is not taken over, and the browser’s former one ends', async () => {
    const [attacker, member] = [await addMember(api.db, { password: PASSWORD }), await addMember(api.db, { password: PASSWORD })];
    const planted = (await signIn(attacker.email)).cookie;
    const invented = `corrigenda_session=${'A'.repeat(43)}`;
    const answer = await signIn(member.email, PASSWORD, { cookie: planted });
    expect(answer.cookie).not.toBe(planted);
    expect(await whoIs({ cookie: planted })).toBeNull();
    expect((await signIn(member.email, PASSWORD, { cookie: invented })).cookie).not.toBe(invented);
    expect(await whoIs({ cookie: invented })).toBeNull();
    expect(await whoIs({ cookie: answer.cookie })).toBe(member.id);
  });

  test('each sign-in of a member has a session of its own', async () => {
    const member = await addMember(api.db, { password: PASSWORD });
    const [first, second] = [await signIn(member.email), await signIn(member.email)];
    expect(first.cookie).not.toBe(second.cookie);
    await post('sign-out', undefined, { cookie: first.cookie });
    expect(await whoIs({ cookie: second.cookie })).toBe(member.id);
  });
});

describe('a session ends', () => {
  const change = (db: Database, cookie: string, what: string) => db.rows({ name: `test-${what}`, text: `update session set ${what} where id = $1`, values: [secretOf(cookie)] });

  test('after its absolute time, however much it is used', async () => {
    const { cookie } = await signIn((await addMember(api.db, { password: PASSWORD })).email);
    await change(api.db, cookie, `expires_at = now() - interval '1 second'`);
    expect(await whoIs({ cookie })).toBeNull();
  });

  test('after a week without use, and use within the week keeps it', async () => {
    const member = await addMember(api.db, { password: PASSWORD });
    const { cookie } = await signIn(member.email);
    await change(api.db, cookie, `seen_at = now() - interval '6 days 23 hours'`);
    expect(await whoIs({ cookie })).toBe(member.id);
    const [row] = await api.db.rows<{ fresh: boolean }>({ name: 'test-seen', text: `select seen_at > now() - interval '1 minute' as fresh from session where id = $1`, values: [secretOf(cookie)] });
    expect(row!.fresh).toBe(true);
    await change(api.db, cookie, `seen_at = now() - interval '7 days 1 second'`);
    expect(await whoIs({ cookie })).toBeNull();
  });

  test('at once when the member is deactivated, together with their tokens; reactivating brings neither back', async () => {
    const administrator = await addMember(api.db, { isAdministrator: true });
    await addMember(api.db, { isAdministrator: true });
    const member = await addMember(api.db, { password: PASSWORD });
    const { cookie } = await signIn(member.email);
    const { createApiToken } = await api.as(member).query(`mutation { createApiToken(label: "Import") { token } }`);
    const authorization = `Bearer ${createApiToken.token}`;
    expect(await whoIs({ authorization })).toBe(member.id);
    const setActive = (active: boolean) =>
      api.as(administrator).query(`mutation ($id: ID!, $active: Boolean!) { updateMember(input: { memberId: $id, active: $active }) { active } }`, { id: member.id, active });
    await setActive(false);
    expect([await whoIs({ cookie }), await whoIs({ authorization })]).toEqual([null, null]);
    await setActive(true);
    expect([await whoIs({ cookie }), await whoIs({ authorization })]).toEqual([null, null]);
  });

  test('is noted at most once a minute', async () => {
    const member = await addMember(api.db, { password: PASSWORD });
    const { cookie } = await signIn(member.email);
    const statements: string[] = [];
    const stop = collectStatements(api.db, statements);
    for (let round = 0; round < 5; round++) await whoIs({ cookie });
    stop();
    expect(statements.filter((name) => name === 'actor-of-session')).toHaveLength(5);
    expect(statements.filter((name) => name === 'session-seen')).toHaveLength(0);
  });
});

describe('too many attempts', () => {
  test('against one account are refused, from anywhere and also with the right password, until the window has passed', async () => {
    const member = await addMember(api.db, { password: PASSWORD });
    const statuses = [];
    for (let attempt = 0; attempt < 10; attempt++) statuses.push((await signIn(member.email, 'another password')).status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    const refused = await signIn(member.email);
    expect(refused).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' }, setCookie: '' });
    expect(refused.body.details.retryAfterSeconds).toBeGreaterThan(800);
    expect(refused.retryAfter).toBe(refused.body.details.retryAfterSeconds);
  });

  test('against an account that does not exist are refused alike', async () => {
    for (let attempt = 0; attempt < 10; attempt++) await signIn('no-such-account@example.com');
    expect((await signIn('no-such-account@example.com')).status).toBe(429);
  });

  test('at the same moment are all counted', async () => {
    const member = await addMember(api.db, { password: PASSWORD });
    const answers = await Promise.all(Array.from({ length: 14 }, () => signIn(member.email, 'another password')));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
  });

  test('from one address are refused, whatever the account, and signing in does not use them up', async () => {
    const address = '10.9.9.9';
    const member = await addMember(api.db, { password: PASSWORD });
    for (let attempt = 0; attempt < 12; attempt++) expect((await signIn(member.email, PASSWORD, { address })).status).toBe(204);
    for (let attempt = 0; attempt < 50; attempt++) await post('link', { token: 'B'.repeat(43) }, { address });
    expect((await signIn(member.email, PASSWORD, { address })).status).toBe(429);
    expect((await post('link', { token: 'B'.repeat(43) }, { address })).body.code).toBe('RATE_LIMITED');
    expect((await signIn(member.email)).status).toBe(204);
  });
});

describe('the form of a request', () => {
  test.each([
    ['an origin of another site', { origin: 'https://evil.example' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
  ])('%s is refused', async (_, headers) => {
    const member = await addMember(api.db, { password: PASSWORD });
    expect(await signIn(member.email, PASSWORD, { headers })).toMatchObject({ status: 403, body: { code: 'CSRF' }, setCookie: '' });
    const { cookie } = await signIn(member.email);
    expect(await post('sign-out', undefined, { cookie, headers })).toMatchObject({ status: 403 });
    expect(await whoIs({ cookie })).toBe(member.id);
  });

  test('our own pages are welcome', async () => {
    const member = await addMember(api.db, { password: PASSWORD });
    expect((await signIn(member.email, PASSWORD, { headers: { origin: 'http://localhost:3000', host: 'localhost:3000' } })).status).toBe(204);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded'])('%s is refused', async (type) => {
    const member = await addMember(api.db, { password: PASSWORD });
    const answer = await signIn(member.email, PASSWORD, { headers: { 'content-type': type } });
    expect(answer).toMatchObject({ status: 403, body: { code: 'CSRF' } });
  });

  test.each([
    ['nothing', {}],
    ['an address alone', { email: 'a@example.com' }],
    ['a list', { email: ['a@example.com'], password: 'x' }],
    ['an operator', { email: { $ne: '' }, password: { $ne: '' } }],
    ['a password nobody can have', { email: 'a@example.com', password: 'x'.repeat(1001) }],
  ])('%s is not a sign-in', async (_, body) => {
    expect(await post('sign-in', body)).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT' } });
  });
});

describe('a token', () => {
  const create = `mutation ($label: String!, $days: Int) { createApiToken(label: $label, days: $days) { token apiToken { id label createdAt usedAt expiresAt } } }`;

  test('acts as its member until it is revoked, is shown once, and only its hash is stored', async () => {
    const member = await addMember(api.db);
    const { createApiToken } = await api.as(member).query(create, { label: 'Nightly import', days: 7 });
    expect(createApiToken.token).toMatch(/^cgd_[\w-]{43}$/);
    const authorization = `Bearer ${createApiToken.token}`;
    expect(await whoIs({ authorization })).toBe(member.id);
    const { apiTokens } = await api.as(member).query(`{ apiTokens { id label usedAt expiresAt } }`);
    expect(apiTokens).toEqual([{ id: createApiToken.apiToken.id, label: 'Nightly import', usedAt: expect.any(String), expiresAt: createApiToken.apiToken.expiresAt }]);
    const rows = await api.db.rows<{ hash: Buffer }>({ name: 'test-token', text: `select hash from api_token where member_id = $1`, values: [member.id] });
    expect(rows).toEqual([{ hash: hashSecret(createApiToken.token) }]);
    await api.as(member).query(`mutation ($id: ID!) { revokeApiToken(id: $id) }`, { id: createApiToken.apiToken.id });
    expect(await whoIs({ authorization })).toBeNull();
    expect((await api.as(member).query(`{ apiTokens { id } }`)).apiTokens).toEqual([]);
  });

  test('stops when its time is over', async () => {
    const member = await addMember(api.db);
    const { createApiToken } = await api.as(member).query(create, { label: 'Short', days: 1 });
    await api.db.rows({ name: 'test-token-over', text: `update api_token set expires_at = now() where member_id = $1`, values: [member.id] });
    expect(await whoIs({ authorization: `Bearer ${createApiToken.token}` })).toBeNull();
  });

  test('that is wrong does not fall back to the cookie', async () => {
    const member = await addMember(api.db);
    const cookie = api.as(member).cookie;
    await api.as(member).query(ME);
    expect(await whoIs({ cookie })).toBe(member.id);
    expect(await whoIs({ cookie, authorization: `Bearer cgd_${'A'.repeat(43)}` })).toBeNull();
    expect(await whoIs({ cookie, authorization: 'Basic YTpi' })).toBeNull();
  });

  test('is the member’s own: nobody else sees or revokes it', async () => {
    const [member, other] = [await addMember(api.db), await addMember(api.db, { isAdministrator: true })];
    const { createApiToken } = await api.as(member).query(create, { label: 'Mine' });
    expect((await api.as(other).query(`{ apiTokens { id } }`)).apiTokens).toEqual([]);
    const revoke = `mutation ($id: ID!) { revokeApiToken(id: $id) }`;
    await expect(api.as(other).query(revoke, { id: createApiToken.apiToken.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(api.as(member).query(revoke, { id: 'seven' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(api.nobody.query(create, { label: 'Mine' })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(api.nobody.query(`{ apiTokens { id } }`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(api.nobody.query(revoke, { id: createApiToken.apiToken.id })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('has a label that can be seen, a bounded time, and not too many beside it', async () => {
    const member = await addMember(api.db);
    const making = (variables: object) => api.as(member).query(create, variables);
    await expect(making({ label: ' \u200b ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'label' } });
    for (const days of [0, -1, 366]) await expect(making({ label: 'x', days })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'days' } });
    for (let count = 0; count < 20; count++) await making({ label: `Token ${count}` });
    await expect(making({ label: 'One more' })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 20 } });
  });
});

describe('a link to set a password', () => {
  const link = `mutation ($id: ID!) { createPasswordLink(memberId: $id) { url expiresAt } }`;

  async function linkFor(member: { id: string }): Promise<string> {
    const administrator = await addMember(api.db, { isAdministrator: true });
    const { createPasswordLink } = await api.as(administrator).query(link, { id: member.id });
    return /\/welcome\/([\w-]{43})$/.exec(createPasswordLink.url)![1]!;
  }

  test('works once: it sets the password, signs in, and ends the member’s other sessions', async () => {
    const member = await addMember(api.db, { password: 'the former password' });
    const former = await signIn(member.email, 'the former password');
    const token = await linkFor(member);
    expect(await post('link', { token })).toMatchObject({ status: 200, body: { purpose: 'SET_PASSWORD', name: member.name, email: member.email } });
    const used = await post('password', { token, password: PASSWORD });
    expect(used.status).toBe(204);
    expect(await whoIs({ cookie: used.cookie })).toBe(member.id);
    expect(await whoIs({ cookie: former.cookie })).toBeNull();
    expect((await signIn(member.email)).status).toBe(204);
    expect((await signIn(member.email, 'the former password')).status).toBe(401);
    expect(await post('password', { token, password: 'twelve ferrets sing' })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' }, setCookie: '' });
    expect((await post('link', { token })).status).toBe(404);
  });

  test('used by two at once works for one', async () => {
    const member = await addMember(api.db);
    const token = await linkFor(member);
    const answers = await Promise.all(['ten herons wade by', 'six badgers snooze', 'two wolves hum low'].map((password) => post('password', { token, password })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404, 404]);
    expect(await sessionsOf(member)).toBe(1);
  });

  test('is replaced by a newer one, ends after its time, and ends when the member is deactivated', async () => {
    const member = await addMember(api.db);
    const first = await linkFor(member);
    const second = await linkFor(member);
    expect((await post('password', { token: first, password: PASSWORD })).status).toBe(404);
    await api.db.rows({ name: 'test-link-over', text: `update sign_in_link set expires_at = now() where member_id = $1`, values: [member.id] });
    expect((await post('password', { token: second, password: PASSWORD })).status).toBe(404);
    const third = await linkFor(member);
    await api.db.rows({ name: 'test-deactivate', text: `update member set active = false where id = $1`, values: [member.id] });
    expect((await post('link', { token: third })).status).toBe(404);
    expect((await post('password', { token: third, password: PASSWORD })).status).toBe(404);
  });

  test('survives a password that is refused', async () => {
    const member = await addMember(api.db, { name: 'Tansy Merriweather', email: 'tansy.merriweather@example.com' });
    const token = await linkFor(member);
    for (const password of ['short', 'password1234', 'Tansy Merriweather 1', 'x'.repeat(300)]) {
      expect(await post('password', { token, password })).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT', details: { field: 'password' } } });
    }
    expect((await post('password', { token, password: PASSWORD })).status).toBe(204);
  });

  test('is made by administrators only, for active members only', async () => {
    const [administrator, member] = [await addMember(api.db, { isAdministrator: true }), await addMember(api.db)];
    await expect(api.nobody.query(link, { id: member.id })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(api.as(member).query(link, { id: member.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(api.as(administrator).query(link, { id: '00000000-0000-4000-8000-000000000000' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const left = await addMember(api.db, { active: false });
    await expect(api.as(administrator).query(link, { id: left.id })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('that was never made is answered like a spent one', async () => {
    const member = await addMember(api.db);
    const token = await linkFor(member);
    await post('password', { token, password: PASSWORD });
    const [spent, never] = [await post('password', { token, password: PASSWORD }), await post('password', { token: 'C'.repeat(43), password: PASSWORD })];
    expect(spent).toEqual(never);
    expect((await post('password', { token: '../x', password: PASSWORD })).body.code).toBe('BAD_USER_INPUT');
  });
});

describe('the first administrator', () => {
  let empty: Api;
  beforeEach(async () => {
    empty = await startApi();
  });
  afterEach(() => empty.stop());

  const about = { name: ' Ottoline Marsh ', email: 'Ottoline@Example.com', password: PASSWORD };
  const newLink = async () => (await empty.app.get(FirstAdministratorService).linkIfNeeded())?.split('/welcome/')[1];

  test('is made through the printed link, with the company, and then no link is printed', async () => {
    const token = await newLink();
    const options = async () => JSON.parse((await empty.app.inject({ url: '/auth/options' })).body);
    expect(await options()).toEqual({ demo: false, personas: [], setup: true });
    expect((await post('link', { token }, { on: empty })).body).toEqual({ purpose: 'FIRST_ADMINISTRATOR', name: '', email: '' });
    const answer = await post('password', { token, ...about, company: 'Tidewater Instruments' }, { on: empty });
    expect(answer.status).toBe(204);
    const reply = await empty.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie: answer.cookie },
      payload: JSON.stringify({ query: '{ me { member { name email isAdministrator } isDirector } teams { key name kind parentId } }' }),
    });
    expect(JSON.parse(reply.body).data).toEqual({
      me: { member: { name: 'Ottoline Marsh', email: 'ottoline@example.com', isAdministrator: true }, isDirector: false },
      teams: [{ key: 'company', name: 'Tidewater Instruments', kind: 'COMPANY', parentId: null }],
    });
    expect(await newLink()).toBeUndefined();
    expect(await options()).toMatchObject({ setup: false });
    expect((await signIn(about.email, PASSWORD, { on: empty })).status).toBe(204);
  });

  test('is one, though two links are used at once', async () => {
    const tokens = [await newLink(), await newLink(), await newLink()];
    const answers = await Promise.all(tokens.map((token, index) => post('password', { token, ...about, email: `marsh-${index}@example.com` }, { on: empty })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404, 404]);
    const [row] = await empty.db.rows<{ members: number; teams: number }>({
      name: 'test-counts',
      text: `select (select count(*)::int from member) as members, (select count(*)::int from team) as teams`,
      values: [],
    });
    expect(row).toEqual({ members: 1, teams: 1 });
  });

  test('gives a name, an address and a good password, or the link stays usable', async () => {
    const token = await newLink();
    const given = (change: object) => post('password', { token, ...about, ...change }, { on: empty });
    for (const [field, change] of [
      ['name', { name: undefined }],
      ['name', { name: '\u200b' }],
      ['email', { email: 'ottoline' }],
      ['company', { company: 'a\u202eb' }],
      ['password', { password: 'ottoline12345' }],
    ] as const) {
      expect(await given(change)).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT', details: { field } } });
    }
    expect((await given({})).status).toBe(204);
  });

  test('may be a member who was there before', async () => {
    const member = await addMember(empty.db, { email: 'ottoline@example.com', active: false });
    const answer = await post('password', { token: await newLink(), ...about }, { on: empty });
    expect(await whoIs({ cookie: answer.cookie }, empty)).toBe(member.id);
  });
});

describe('the demo', () => {
  test('does not exist elsewhere', async () => {
    await addMember(api.db, { email: 'admin@example.com', isAdministrator: true });
    expect(await post('demo', { persona: 'admin' })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' }, setCookie: '' });
  });

  test('signs in as each persona who is there, and needs no first administrator', async () => {
    const demo = await startApi({ CORRIGENDA_DEMO: '1' });
    try {
      const { body } = await demo.app.inject({ url: '/auth/options' });
      const { personas, ...rest } = JSON.parse(body);
      expect(rest).toEqual({ demo: true, setup: false });
      expect(personas.map(({ key }: { key: string }) => key)).toEqual(['author', 'director', 'bar-raiser', 'owner', 'reader', 'admin']);
      expect(await demo.app.get(FirstAdministratorService).linkIfNeeded()).toBeUndefined();
      const author = await addMember(demo.db, { email: 'author@example.com' });
      const answer = await post('demo', { persona: 'author' }, { on: demo });
      expect(answer.status).toBe(204);
      expect(await whoIs({ cookie: answer.cookie }, demo)).toBe(author.id);
      const rebound = { host: 'evil.example:3000', origin: 'http://evil.example:3000' };
      expect(await post('demo', { persona: 'author' }, { on: demo, headers: rebound })).toMatchObject({ body: { code: 'CSRF' }, setCookie: '' });
      for (const persona of ['director', 'nobody', '', '__proto__']) expect((await post('demo', { persona }, { on: demo })).status).toBe(404);
    } finally {
      await demo.stop();
    }
  });
});

test('over https the cookie is for https only', async () => {
  const secure = await startApi({ CORRIGENDA_PUBLIC_URL: 'https://coe.example.com' });
  try {
    const member = await addMember(secure.db, { password: PASSWORD });
    const { setCookie } = await signIn(member.email, PASSWORD, { on: secure, headers: { origin: 'https://coe.example.com' } });
    expect(setCookie).toMatch(/; HttpOnly; SameSite=Lax; .*; Secure$/);
  } finally {
    await secure.stop();
  }
});

test('signing in and out is in the audit trail, without any secret', async () => {
  const member = await addMember(api.db, { password: PASSWORD });
  const { cookie } = await signIn(member.email);
  await post('sign-out', undefined, { cookie });
  const events = await api.db.rows({ name: 'test-events', text: `select kind, details from event where actor_id = $1 order by id`, values: [member.id] });
  expect(events).toEqual([
    { kind: 'signed-in', details: {} },
    { kind: 'signed-out', details: {} },
  ]);
});
