import { nextDeadline, waitsFor } from './waits-for';

const coe = { status: 'IN_REVIEW', deadlines: [], questions: [], review: null };
const seat = (name: string, kind: 'DIRECTOR' | 'PEER' = 'DIRECTOR', state: 'OPEN' | 'APPROVED' = 'OPEN') => ({ kind, state, member: { name } });

test('a review waits for those who have to decide, and never for a peer', () => {
  const seats = [seat('Nadia Fernhall'), seat('Milo Underhill', 'DIRECTOR', 'APPROVED'), seat('Tamsin Overbrook'), seat('Otto Brindle', 'PEER')];
  expect(waitsFor({ ...coe, review: { seats } })).toBe('waits for Nadia Fernhall and Tamsin Overbrook');
});

test('open questions come first', () => {
  const answered = { answeredAt: '2026-11-20T09:00:00Z', acceptedAt: null };
  expect(waitsFor({ ...coe, questions: [answered, { answeredAt: null, acceptedAt: null }] })).toBe('waits for its authors to answer 1 question');
  expect(waitsFor({ ...coe, questions: [answered, answered] })).toBe('waits for 2 answers to be accepted');
});

test('what is published waits for nothing', () => {
  expect(waitsFor({ ...coe, status: 'PUBLISHED' })).toBeUndefined();
});

test('the deadline is that of the present state', () => {
  const deadlines = [
    { stage: 'PUBLICATION' as const, dueAt: '2026-11-21T09:00:00Z' },
    { stage: 'VERDICT' as const, dueAt: '2026-11-24T09:00:00Z' },
  ];
  expect(nextDeadline({ ...coe, deadlines })).toBe('2026-11-24T09:00:00Z');
  expect(nextDeadline({ ...coe, status: 'APPROVED', deadlines })).toBe('2026-11-21T09:00:00Z');
  expect(nextDeadline({ ...coe, status: 'PUBLISHED', deadlines: [] })).toBeUndefined();
});
