import { readLines } from './read-lines';

const context = { date: '2026-04-24', zone: 'Europe/Berlin', from: '' };
const read = (text: string) => readLines(text, context)?.lines.map(({ moment, speaker, text: said }) => [moment.at, ...(speaker ? [speaker] : []), said]);

test('lines of a list become entries on the clock of the incident', () => {
  expect(read('- 08:12 the pool was full\n- 08:?? somebody noticed\n* **09:30** – the pool was made larger')).toEqual([
    ['2026-04-24T06:12:00Z', 'the pool was full'],
    ['2026-04-24T06:00:00Z', 'somebody noticed'],
    ['2026-04-24T07:30:00Z', 'the pool was made larger'],
  ]);
});

test('a log keeps its own dates and zones, and what follows a line belongs to it', () => {
  expect(
    read('2026-04-24T08:12:03Z ERROR pool is full\n  at connect (pool)\n2026-04-24 10:15:09,120 WARN slow\n[24/Apr/2026:08:16:03 +0000] GET /pay 502'),
  ).toEqual([
    ['2026-04-24T08:12:00Z', 'ERROR pool is full at connect (pool)'],
    ['2026-04-24T08:15:00Z', 'WARN slow'],
    ['2026-04-24T08:16:00Z', 'GET /pay 502'],
  ]);
});

test('a table loses its head and its bars', () => {
  expect(read('| Time | What |\n|---|---|\n| 08:12 | pool full |\n| 08:20 | pool larger |')).toEqual([
    ['2026-04-24T06:12:00Z', 'pool full'],
    ['2026-04-24T06:20:00Z', 'pool larger'],
  ]);
  expect(read('Time\tWhat\n08:12\tpool full\n08:20\tpool larger')).toHaveLength(2);
});

test('minutes after the line before', () => {
  expect(read('08:12 pool full\n+7m page sent\n+1h 5m pool larger')).toEqual([
    ['2026-04-24T06:12:00Z', 'pool full'],
    ['2026-04-24T06:19:00Z', 'page sent'],
    ['2026-04-24T07:24:00Z', 'pool larger'],
  ]);
});

test.each([
  ['a name with its time above the message', 'Wanda Testerson  10:42 AM\nthe pool is full\nrestarting\nOtto Sampleman  10:44 AM\nit helps'],
  ['a time in brackets behind the name', 'Wanda Testerson [10:42 AM]\nthe pool is full\nrestarting\nOtto Sampleman [10:44 AM]\nit helps'],
  ['a time before the name', '[10:42] Wanda Testerson: the pool is full\nrestarting\n[10:44] Otto Sampleman: it helps'],
  ['a date, a time and a name', '24/04/2026, 10:42 - Wanda Testerson: the pool is full\nrestarting\n24/04/2026, 10:44 - Otto Sampleman: it helps'],
  ['today', 'Wanda Testerson — Today at 10:42 AM\nthe pool is full\nrestarting\nOtto Sampleman — Today at 10:44 AM\nit helps'],
])('a chat: %s', (_form, text) => {
  expect(read(text)).toEqual([
    ['2026-04-24T08:42:00Z', 'Wanda Testerson', 'the pool is full restarting'],
    ['2026-04-24T08:44:00Z', 'Otto Sampleman', 'it helps'],
  ]);
});

test('a program that speaks is no speaker', () => {
  expect(read('08:12 alertmanager: pool full\n08:13 ERROR: pool full')).toEqual([
    ['2026-04-24T06:12:00Z', 'alertmanager: pool full'],
    ['2026-04-24T06:13:00Z', 'ERROR: pool full'],
  ]);
});

test('a list that goes past midnight goes on the next day', () => {
  expect(read('23:50 pool full\n00:10 pool larger')).toEqual([
    ['2026-04-24T21:50:00Z', 'pool full'],
    ['2026-04-24T22:10:00Z', 'pool larger'],
  ]);
});

test('a time that the clocks showed twice is counted', () => {
  expect(readLines('2026-10-25 02:30 one\n2026-10-25 02:40 two', context)).toMatchObject({ uncertain: 2, lines: [{ moment: { at: '2026-10-25T00:30:00Z' } }, {}] });
});

test.each(['', 'one line', '08:12 one line with a time', 'At noon it failed.\nThen 3 of 4 hosts were away.\nWe waited.', '08:12 it failed\nand then\nmany lines\nwithout\ntimes\n09:00 came\nand went\nand so on\nand on'])(
  'what is not about times is left alone: %j',
  (text) => expect(readLines(text, context)).toBeNull(),
);

test('a very long paste is cut and says how much is left', () => {
  const text = Array.from({ length: 1_200 }, (_, index) => `${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')} line`).join('\n');
  expect(readLines(text, context)).toMatchObject({ left: 700 });
});

test('hostile lines do no harm', () => {
  for (const text of ['9'.repeat(200_000), '08:12 '.repeat(50_000), '['.repeat(100_000), '\n'.repeat(100_000), '+1m'.repeat(50_000)]) expect(() => readLines(text, context)).not.toThrow();
});
