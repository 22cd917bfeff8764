import { defaultSettings } from './default-policy.js';
import { effectiveSettings, loosened, policyOf, type PolicyLevel } from './effective-policy.js';
import type { PolicySettings } from './policy-settings.js';

const level = (name: string, settings: PolicySettings): PolicyLevel => ({ teamId: name, key: name, name, settings });
const held = (...levels: PolicyLevel[]) => effectiveSettings(defaultSettings, levels);

test('where nobody says anything the default holds, from nowhere', () => {
  expect(held().get('due.verdict.1')).toEqual({ path: 'due.verdict.1', value: 3, from: undefined });
  expect(policyOf(held())).toMatchObject({ verdictWithin: { 1: 3, 4: 3 }, approval: { directors: { 1: 1 }, barRaiserAt: [], alsoTeams: { 1: [] } }, readingSecondsPerWord: 0.1 });
});

test.each<[string, string, PolicySettings, PolicySettings, unknown, string]>([
  ['a shorter time', 'due.verdict.1', { 'due.verdict.1': 2 }, { 'due.verdict.1': 1 }, 1, 'team'],
  ['a longer time below', 'due.verdict.1', { 'due.verdict.1': 1 }, { 'due.verdict.1': 2 }, 1, 'company'],
  ['more approvals', 'approval.directors.1', { 'approval.directors.1': 2 }, { 'approval.directors.1': 1 }, 2, 'company'],
  ['a set that grows', 'rules.must', { 'rules.must': ['no-jargon'] }, { 'rules.must': ['no-blame'] }, ['no-blame', 'no-jargon'], 'team'],
  ['a set that is said again', 'rules.must', { 'rules.must': ['no-jargon', 'no-blame'] }, { 'rules.must': ['no-blame'] }, ['no-jargon', 'no-blame'], 'company'],
  ['a flag', 'meeting.repeats', { 'meeting.repeats': true }, { 'meeting.repeats': false }, true, 'company'],
  ['a zone', 'calendar.zone', { 'calendar.zone': 'Europe/Berlin' }, { 'calendar.zone': 'Asia/Tokyo' }, 'Asia/Tokyo', 'team'],
])('of %s the stricter holds and says whence it comes', (_, path, company, team, value, from) => {
  const effective = held(level('company', company), level('team', team)).get(path)!;
  if (Array.isArray(value)) expect(new Set(effective.value as string[])).toEqual(new Set(value));
  else expect(effective.value).toBe(value);
  expect(effective.from?.name).toBe(from);
});

test.each<[string, PolicySettings, PolicySettings, string[]]>([
  ['a longer time', { 'due.verdict.1': 2 }, { 'due.verdict.1': 3 }, ['due.verdict.1']],
  ['longer than the default', {}, { 'due.verdict.1': 4 }, ['due.verdict.1']],
  ['fewer approvals', { 'approval.directors.2': 2 }, { 'approval.directors.2': 1 }, ['approval.directors.2']],
  ['a smaller set', { 'approval.barRaiser': [1, 2] }, { 'approval.barRaiser': [1] }, ['approval.barRaiser']],
  ['a flag taken back', { 'meeting.repeats': true }, { 'meeting.repeats': false }, ['meeting.repeats']],
])('%s is loosening', (_, above, below, paths) => {
  expect(loosened(defaultSettings, [level('company', above)], below).map(({ path }) => path)).toEqual(paths);
});

test('what is stricter, the same, or nobody asked for yet is no loosening', () => {
  const above = level('company', { 'due.verdict.1': 2, 'approval.barRaiser': [1], 'calendar.zone': 'Europe/Berlin' });
  const below = { 'due.verdict.1': 2, 'approval.barRaiser': [2, 1], 'calendar.zone': 'UTC', 'meeting.customersAffected': 5 };
  expect(loosened(defaultSettings, [above], below)).toEqual([]);
});

test('a refusal names who asked for it', () => {
  expect(loosened(defaultSettings, [level('Everyday Goods', { 'due.verdict.1': 2 })], { 'due.verdict.1': 3 })[0]!.message).toBe(
    'Everyday Goods asks for 2, and a level below may only be stricter: write the same or less.',
  );
});
