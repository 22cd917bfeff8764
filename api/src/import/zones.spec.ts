import { zoneNamed, zoneStated } from './zones.js';

test.each([
  ['All times in PST', 'America/Los_Angeles'],
  ['All times in PST (UTC-7)', 'America/Los_Angeles'],
  ['All times in UTC+1 (Zurich time)', 'Europe/Zurich'],
  ['All times in GMT+2', 'Etc/GMT-2'],
  ['All times in Central European Time (CET)', 'Europe/Paris'],
  ['All times are UTC.', 'UTC'],
  ['Times are in BST', 'Europe/London'],
  ['| Date and Time in CET | Event |', 'Europe/Paris'],
  ['| Time (UTC) | Event |', 'UTC'],
  ['## Timeline (Europe/Berlin)', 'Europe/Berlin'],
  ['Time zone: Asia/Kolkata', 'Asia/Kolkata'],
  ['It took a long time in the morning. All times in CEST.', 'Europe/Paris'],
])('“%s” states a zone', (text, zone) => {
  expect(zoneStated(text)).toBe(zone);
});

test.each(['It took a long time in the queue.', 'At that time nobody knew.', ''])('“%s” states none', (text) => {
  expect(zoneStated(text)).toBeUndefined();
});

test.each([
  ['EST', 'America/New_York'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['UTC+05:30', 'Asia/Kolkata'],
  ['UTC-3', 'Etc/GMT+3'],
  ['europe/berlin', 'Europe/Berlin'],
  ['Mars/Base', undefined],
  ['EST5', undefined],
])('%s is %s', (words, zone) => {
  expect(zoneNamed(words)).toBe(zone);
});
