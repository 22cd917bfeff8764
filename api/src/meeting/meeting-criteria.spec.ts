import type { CoeDocument } from '@corrigenda/templates';
import type { Policy } from '../policy/policy.js';
import { joinReasons, reasonsToMeet, type EarlierCoe, type MeetingFacts } from './meeting-criteria.js';

const NOW = new Date('2026-06-01T12:00:00Z');
const NOTHING: Policy['meeting'] = { severities: [], customersAffected: null, repeats: false, overdueActions: null, beforePublication: false };
const EVERYTHING: Policy['meeting'] = { severities: [2, 1], customersAffected: 1000, repeats: true, overdueActions: 3, beforePublication: false };

function documentWith({ value = '', related = [] }: { value?: string; related?: { number: number; note: string }[] }): CoeDocument {
  return {
    version: 1 as CoeDocument['version'],
    sections: [
      { kind: 'impact', key: 'impact', blocks: [], measures: [{ id: 'm', label: 'Turned away', value, of: '', unit: 'customers', estimated: false, noMetric: false, prose: [] }] },
      { kind: 'related', key: 'related', blocks: [], related: related.map((one) => ({ id: 'r', ...one })) },
    ],
  };
}

const facts = (given: Partial<MeetingFacts> = {}): MeetingFacts => ({
  severity: 3,
  kind: 'OUTAGE',
  tags: ['cache', 'deploy', 'search'],
  document: documentWith({}),
  earlier: [],
  overdueActions: 0,
  now: NOW,
  ...given,
});

const earlier = (given: Partial<EarlierCoe> = {}): EarlierCoe => ({
  number: 12,
  kind: 'OUTAGE',
  tags: ['deploy', 'cache'],
  publishedAt: new Date('2025-09-01T00:00:00Z'),
  sameLine: true,
  ...given,
});

test.each<[string, Partial<MeetingFacts>, string[]]>([
  ['nothing of it holds', {}, []],
  ['the severity is one of the policy’s', { severity: 2 }, ['Severity 2; the meeting sees severity 1 or 2.']],
  ['just enough customers are affected', { document: documentWith({ value: '1,000' }) }, ['1,000 customers affected (“Turned away”); the meeting sees it from 1,000.']],
  ['one customer too few is affected', { document: documentWith({ value: '999' }) }, []],
  [
    'the same line published the same kind with two of the tags',
    { earlier: [earlier()] },
    ['Within a year the same teams published the same kind of incident with the tags cache and deploy: COE-12.'],
  ],
  ['only one tag is shared', { earlier: [earlier({ tags: ['cache', 'disk'] })] }, []],
  ['the kind is another', { earlier: [earlier({ kind: 'SURPRISE' })] }, []],
  ['it is more than a year ago', { earlier: [earlier({ publishedAt: new Date('2025-05-31T00:00:00Z') })] }, []],
  ['another line of teams published it', { earlier: [earlier({ sameLine: false })] }, []],
  [
    'the document says so, whoever published it and when',
    { document: documentWith({ related: [{ number: 12, note: 'This happened before, in another shop.' }] }), earlier: [earlier({ sameLine: false, kind: 'SURPRISE', tags: [], publishedAt: new Date(0) })] },
    ['It happened before, as the document says: COE-12.'],
  ],
  ['the document names one that is not published or not open', { document: documentWith({ related: [{ number: 99, note: 'The same cause.' }] }) }, []],
  ['the document only names it', { document: documentWith({ related: [{ number: 12, note: 'Describes the cache.' }] }), earlier: [earlier({ sameLine: false })] }, []],
  ['enough action items are overdue', { overdueActions: 3 }, ['3 action items of the team are overdue; the meeting sees it from 3.']],
  ['too few action items are overdue', { overdueActions: 2 }, []],
])('%s', (_, given, words) => {
  expect(reasonsToMeet(EVERYTHING, facts(given)).map((reason) => reason.words)).toEqual(words);
});

test('a policy that asks for nothing has no reason', () => {
  const worst = facts({ severity: 1, document: documentWith({ value: '9 million', related: [{ number: 12, note: 'again' }] }), earlier: [earlier()], overdueActions: 50 });
  expect(reasonsToMeet(NOTHING, worst)).toEqual([]);
  expect(reasonsToMeet(EVERYTHING, worst).map(({ criterion }) => criterion)).toEqual(['SEVERITY', 'CUSTOMERS', 'REPEAT', 'OVERDUE_ACTIONS']);
});

test('of each criterion the newest words stay, and what held once is kept', () => {
  const before = [{ criterion: 'SEVERITY' as const, words: 'Severity 1.' }, { criterion: 'PUT_FORWARD' as const, words: 'Everybody builds these.' }];
  expect(joinReasons(before, [{ criterion: 'SEVERITY', words: 'Severity 2.' }]).map(({ words }) => words)).toEqual(['Severity 2.', 'Everybody builds these.']);
});
