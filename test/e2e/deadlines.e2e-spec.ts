import { ReminderService } from '../../api/src/deadline/reminder.service.js';
import type { MemberRow } from '../../api/src/member/member.entity.js';
import { type Api, startApi } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addMember, addTeam, type CoeForTest } from '../support/factories.js';
import { steps } from '../support/reviewing.js';

const DAY = 86_400_000;
const DEADLINES = 'query($number: Int!) { coe(number: $number) { deadlines { stage dueAt } } }';

let api: Api;
let reminders: ReminderService;
let author: MemberRow;
let near: MemberRow;
let top: MemberRow;
let team: { id: string; key: string };
beforeAll(async () => {
  api = await startApi();
  reminders = api.app.get(ReminderService);
});
afterAll(() => api.stop());
beforeEach(async () => {
  [author, near, top] = [await addMember(api.db), await addMember(api.db), await addMember(api.db)];
  team = await addTeam(api.db, { below: await addTeam(api.db, { director: top }), director: near });
});

interface Told {
  kind: string;
  details: { stage: string; step: string; memberIds: string[] };
}

async function told(coe: CoeForTest): Promise<string[]> {
  const rows = await api.db.rows<Told>({
    name: 'test-told',
    text: `select kind, details from event where coe_id = $1 and kind in ('deadline-reminded', 'deadline-missed') order by id`,
    values: [coe.id],
  });
  const who = new Map([[author.id, 'author'], [near.id, 'near'], [top.id, 'top']]);
  return rows.map(({ kind, details: { stage, step, memberIds } }) => `${kind === 'deadline-missed' ? 'missed' : 'reminded'} ${stage} ${step} ${memberIds.map((id) => who.get(id)).join('+')}`);
}

async function dueAt(coe: CoeForTest, stage: string): Promise<Date> {
  const { coe: shown } = await api.as(author).query(DEADLINES, { number: coe.number });
  return new Date(shown.deadlines.find((one: { stage: string }) => one.stage === stage).dueAt);
}

const at = (from: Date, days: number) => new Date(from.getTime() + days * DAY + 60_000);

test('authors hear of the day by which they ask for a review, and a day later the director does', async () => {
  const coe = await completeCoe(api, { author, team });
  const due = await dueAt(coe, 'ASK');
  await reminders.remind(at(due, -20));
  expect(await told(coe)).toEqual([]);
  await reminders.remind(new Date(due.getTime() - 60_000));
  await reminders.remind(at(due, 0));
  expect(await told(coe)).toEqual(['reminded ASK BEFORE author', 'reminded ASK AT author']);
  await reminders.remind(at(due, 4));
  expect((await told(coe)).slice(2)).toEqual(['reminded ASK AFTER author', 'missed ASK AFTER near']);
});

test('whoever decides hears of the verdict, and the director above them that it is missing', async () => {
  const coe = await completeCoe(api, { author, team });
  const life = steps(api, coe);
  await life.request(author);
  const due = await dueAt(coe, 'VERDICT');
  await reminders.remind(at(due, 4));
  expect(await told(coe)).toEqual(['reminded VERDICT AFTER near', 'missed VERDICT AFTER top']);
});

test('many who look at once tell once, and looking again tells nothing', async () => {
  const coe = await completeCoe(api, { author, team });
  const now = at(await dueAt(coe, 'ASK'), 0);
  await Promise.all(Array.from({ length: 5 }, () => reminders.remind(now)));
  await reminders.remind(now);
  expect(await told(coe)).toEqual(['reminded ASK AT author']);
});

test('a new round has a deadline of its own, and what is published has none', async () => {
  const coe = await completeCoe(api, { author, team });
  const life = steps(api, coe);
  await life.request(author);
  await reminders.remind(at(await dueAt(coe, 'VERDICT'), 0));
  await life.requestChanges(near);
  await life.request(author);
  await reminders.remind(at(await dueAt(coe, 'VERDICT'), 0));
  expect((await told(coe)).filter((line) => line.includes('VERDICT'))).toEqual(['reminded VERDICT AT near', 'reminded VERDICT AT near']);
  await life.read(near, 2);
  await life.approve(near, 2);
  await life.publish(author);
  const before = (await told(coe)).length;
  await reminders.remind(at(new Date(), 400));
  expect(await told(coe)).toHaveLength(before);
});
