import { startApi, type Api } from '../support/api.js';
import { addCoe, addPlace, type CoeForTest, type Place } from '../support/factories.js';
import { Mailbox } from '../support/mailbox.js';
import { versionOf } from '../support/reviewing.js';

let mailbox: Mailbox;
let api: Api;
let place: Place;
beforeAll(async () => {
  mailbox = await Mailbox.open();
  api = await startApi({ CORRIGENDA_SMTP_URL: mailbox.url, CORRIGENDA_MAIL_FROM: 'Corrigenda <coe@example.com>', CORRIGENDA_RETRY_SECONDS: '1', CORRIGENDA_PUBLIC_URL: 'https://coe.example.com' });
});
afterAll(async () => {
  await api.stop();
  await mailbox.close();
});
beforeEach(async () => {
  place = await addPlace(api.db);
  mailbox.letters.length = 0;
  mailbox.answers.length = 0;
});

const START = 'mutation($input: StartThreadInput!) { startThread(input: $input) { id } }';
const CHANGE = 'mutation($input: MailPreferencesInput!) { changeMailPreferences(input: $input) { mailIsSent mailOff digestHour quietFrom quietUntil choices { topic choice } } }';
const AT_ONCE = ['REVIEW', 'QUESTIONS', 'DISCUSSION', 'ACTIONS', 'PUBLICATION'].map((topic) => ({ topic, choice: 'AT_ONCE' }));
const prefer = async (who: { id: string }, given: object = {}) => (await api.as(who).query(CHANGE, { input: { mailOff: false, choices: AT_ONCE, digestHour: 8, ...given } })).changeMailPreferences;
const say = async (who: { id: string }, coe: CoeForTest, body = 'Was this seen before?', mentionIds: string[] = []): Promise<void> => {
  await api.as(who).query(START, { input: { coeId: coe.id, sectionKey: 'summary', body, mentionIds } });
};
const draft = (given: object = {}) => addCoe(api, { author: place.author, team: place.team, ...given });
const mailsOf = async (who: { id: string }) =>
  api.db.rows<{ id: string; state: string; due_at: Date; attempts: number; last_error: string; told: number }>({
    name: 'test-mails',
    text: `select l.id, l.state, l.due_at, l.attempts, l.last_error, (select count(*)::int from notice n where n.mail_id = l.id) as told from mail l where member_id = $1 order by due_at`,
    values: [who.id],
  });
const stateOf = async (who: { id: string }, wanted: string) => {
  for (let waited = 0; waited < 15_000; waited += 50) {
    const [mail] = await mailsOf(who);
    if (mail?.state === wanted) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return mailsOf(who);
};
/** Lets the time come at which a letter is due. */
async function comeDue(who: { id: string }): Promise<void> {
  for (const { id } of await mailsOf(who)) {
    await api.db.rows({ name: 'test-due', text: `update pgboss.job set start_after = now() where name = 'mail' and data->>'mailId' = $1`, values: [id] });
  }
}

test('a letter is plain and HTML, says why it came, and can be ended with one click', async () => {
  await prefer(place.author);
  const coe = await draft();
  await say(place.colleague, coe, 'Was <b>this</b> seen before?');
  const [letter] = await mailbox.until(1);
  expect(letter!.to).toBe(place.author.email);
  expect(letter!.header('from')).toBe('Corrigenda <coe@example.com>');
  expect(letter!.header('subject')).toMatch(new RegExp(`^COE-${coe.number} `));
  expect(letter!.header('list-unsubscribe')).toMatch(/^<https:\/\/coe\.example\.com\/hooks\/unsubscribe\/[^>]+>$/);
  expect(letter!.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(letter!.raw).toMatch(/text\/plain/);
  expect(letter!.raw).toMatch(/text\/html/);
  expect(letter!.raw).toContain('&lt;b&gt;this&lt;/b&gt;');
  expect(await stateOf(place.author, 'SENT')).toMatchObject([{ state: 'SENT', attempts: 1, told: 1 }]);
});

test('one click ends mail, a look at the link does not, and a false link is none', async () => {
  await prefer(place.author);
  const coe = await draft();
  await say(place.colleague, coe);
  const [letter] = await mailbox.until(1);
  const url = new URL(letter!.header('list-unsubscribe').slice(1, -1)).pathname;
  const look = await api.app.inject({ method: 'GET', url });
  expect([look.statusCode, look.body.includes('<form method="post">')]).toEqual([200, true]);
  const off = async () => (await api.as(place.author).query('{ mailPreferences { mailOff } }')).mailPreferences.mailOff as boolean;
  expect(await off()).toBe(false);
  expect((await api.app.inject({ method: 'POST', url: `${url.slice(0, -4)}AAAA`, payload: '' })).statusCode).toBe(404);
  expect(await off()).toBe(false);
  const click = await api.app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'List-Unsubscribe=One-Click' });
  expect([click.statusCode, await off()]).toEqual([200, true]);
  await say(place.colleague, coe);
  await api.settle();
  expect(await mailsOf(place.author)).toHaveLength(1);
});

test('a server that fails delays a letter, which comes with the same Message-ID', async () => {
  await prefer(place.author);
  mailbox.answers.push({ code: 451, at: 'data' }, 'drop');
  const coe = await draft();
  await say(place.colleague, coe);
  const letters = await mailbox.until(2);
  const [mail] = await stateOf(place.author, 'SENT');
  expect(mail).toMatchObject({ state: 'SENT', attempts: 3 });
  expect(letters.map((letter) => letter.header('message-id'))).toEqual([`<${mail!.id}@coe.example.com>`, `<${mail!.id}@coe.example.com>`]);
}, 30_000);

test('an address that is refused for good is not tried again, and says so', async () => {
  await prefer(place.author);
  mailbox.answers.push({ code: 550, at: 'recipient' });
  await say(place.colleague, await draft());
  expect(await stateOf(place.author, 'FAILED')).toMatchObject([{ state: 'FAILED', attempts: 1, last_error: expect.stringContaining('550') }]);
});

test('while no server answers everything else goes on, and the letter waits', async () => {
  const port = Number(new URL(mailbox.url).port);
  await mailbox.close();
  await prefer(place.author);
  const coe = await draft();
  await say(place.colleague, coe);
  expect((await api.as(place.author).query('{ inbox { edges { node { words } } } }')).inbox.edges).toHaveLength(1);
  await api.settle();
  for (let waited = 0; waited < 10_000 && !(await mailsOf(place.author))[0]?.last_error; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await mailsOf(place.author)).toMatchObject([{ state: 'SENDING', last_error: expect.stringContaining('ECONNREFUSED') }]);
  mailbox = await Mailbox.open(port);
  expect(await mailbox.until(1)).toHaveLength(1);
}, 30_000);

test('a digest is one letter for all that was said since, at its hour where the member is', async () => {
  await prefer(place.author, { choices: [{ topic: 'DISCUSSION', choice: 'DIGEST' }] });
  await api.db.rows({ name: 'test-zone', text: `update member set time_zone = 'Asia/Tokyo' where id = $1`, values: [place.author.id] });
  const [one, other] = [await draft(), await draft()];
  await say(place.colleague, one, 'First.');
  await say(place.outsider, other, 'Second.');
  await api.settle();
  const mails = await mailsOf(place.author);
  expect(mails).toMatchObject([{ state: 'PENDING', told: 2 }]);
  expect(mails[0]!.due_at.toISOString()).toMatch(/T23:00:00\.000Z$/);
  await comeDue(place.author);
  const [letter] = await mailbox.until(1);
  expect(letter!.header('subject')).toBe(`2 notices about COE-${one.number}, COE-${other.number}`);
});

test('in quiet hours a letter waits until they end', async () => {
  const minutes = (shift: number) => new Date(Date.now() + shift * 60_000).toISOString().slice(11, 16);
  await prefer(place.author, { quietFrom: minutes(-60), quietUntil: minutes(60) });
  const coe = await draft();
  await say(place.colleague, coe, 'First.');
  await say(place.colleague, coe, 'Second.');
  await api.settle();
  const [mail] = await mailsOf(place.author);
  expect(mail).toMatchObject({ state: 'PENDING', told: 2 });
  expect(mail!.due_at.toISOString().slice(11, 16)).toBe(minutes(60));
});

test('who was removed before a letter goes is not told, and who is mentioned without being let in never is', async () => {
  await prefer(place.outsider);
  await prefer(place.outsider, { choices: AT_ONCE.map(({ topic }) => ({ topic, choice: 'DIGEST' })) });
  const coe = await draft({ visibility: 'RESTRICTED', title: 'The quetzal was let out' });
  const participant = async (what: string) =>
    api.as(place.author).query(`mutation($input: ParticipantInput!) { ${what}(input: $input) { id } }`, { input: { coeId: coe.id, expectedVersion: await versionOf(api, coe), memberId: place.outsider.id, role: 'INVITED' } });
  await participant('addParticipant');
  await api.settle();
  expect(await mailsOf(place.outsider)).toMatchObject([{ state: 'PENDING', told: 1 }]);
  await participant('removeParticipant');
  await say(place.author, coe, 'It is a quetzal.', [place.outsider.id]);
  await comeDue(place.outsider);
  expect(await stateOf(place.outsider, 'DROPPED')).toMatchObject([{ state: 'DROPPED', told: 1 }]);
  expect(mailbox.letters.filter(({ to }) => to === place.outsider.email)).toEqual([]);
});

test('of a restricted COE a letter tells neither title nor words', async () => {
  await prefer(place.author);
  const coe = await draft({ visibility: 'RESTRICTED', title: 'The quetzal was let out' });
  await say(place.colleague, coe, 'It is a quetzal.');
  const [letter] = await mailbox.until(1);
  expect(letter!.header('subject')).toMatch(`COE-${coe.number} (restricted)`);
  expect(letter!.raw).not.toMatch(/quetzal/i);
});

test('what was read, put aside or muted before a letter goes is left out of it', async () => {
  await prefer(place.author, { choices: AT_ONCE.map(({ topic }) => ({ topic, choice: 'DIGEST' })) });
  const [read, asleep, muted, left] = [await draft(), await draft(), await draft(), await draft()];
  for (const coe of [read, asleep, muted, left]) await say(place.colleague, coe);
  await api.settle();
  const { inbox } = await api.as(place.author).query('{ inbox { edges { node { id coe { id } } } } }');
  const noticeIds = (coe: CoeForTest) => inbox.edges.filter(({ node }: { node: { coe: { id: string } } }) => node.coe.id === coe.id).map(({ node }: { node: { id: string } }) => node.id);
  await api.as(place.author).query('mutation($input: MarkNoticesInput!) { markNotices(input: $input) }', { input: { noticeIds: noticeIds(read), state: 'READ' } });
  await api.as(place.author).query('mutation($input: SnoozeNoticesInput!) { snoozeNotices(input: $input) }', { input: { noticeIds: noticeIds(asleep), until: new Date(Date.now() + 86_400_000).toISOString() } });
  await api.as(place.author).query('mutation($input: MuteNoticesInput!) { muteNotices(input: $input) { id } }', { input: { coeId: muted.id } });
  await comeDue(place.author);
  const [letter] = await mailbox.until(1);
  expect(letter!.header('subject')).toMatch(new RegExp(`^COE-${left.number} `));
});

test('what cannot be meant is refused', async () => {
  await expect(prefer(place.author, { quietFrom: '22:00' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(prefer(place.author, { quietFrom: '22:00', quietUntil: '7' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(prefer(place.author, { digestHour: 24 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await prefer(place.author, { quietFrom: '22:00', quietUntil: '07:00' })).toMatchObject({ mailIsSent: true, quietFrom: '22:00', quietUntil: '07:00' });
});
