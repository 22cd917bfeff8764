import { actionPermissions, mayReschedule, mayRewrite, type ActionFacts } from './action-access.js';

/** An open item of a published COE, seen by somebody who is nothing to it. */
const facts: ActionFacts = {
  status: 'OPEN',
  completedById: null,
  declinedById: null,
  declinePending: false,
  coeStatus: 'PUBLISHED',
  wasPublished: true,
  actorId: 'me',
  isOwner: false,
  isAuthor: false,
  isDirector: false,
};
const granted = (given: Partial<ActionFacts>) => {
  const may = actionPermissions({ ...facts, ...given });
  return (Object.keys(may) as (keyof typeof may)[]).filter((name) => may[name]);
};

test('whoever is nothing to an item may verify it when it is done, and no more', () => {
  expect(granted({})).toEqual([]);
  expect(granted({ status: 'DONE', completedById: 'somebody' })).toEqual(['verify']);
});

test('nobody verifies what they completed', () => {
  expect(granted({ status: 'DONE', completedById: 'me', isOwner: true })).toEqual(['edit']);
});

test('owner and authors work on an item', () => {
  for (const role of [{ isOwner: true }, { isAuthor: true }]) expect(granted(role)).toEqual(['edit', 'complete', 'decline']);
});

test('a director accepts a decline, but not their own', () => {
  expect(granted({ isDirector: true })).toEqual([]);
  expect(granted({ isDirector: true, declinePending: true, declinedById: 'somebody' })).toEqual(['acceptDecline']);
  expect(granted({ isDirector: true, declinePending: true, declinedById: 'me' })).toEqual([]);
});

test('what an item promises is for authors while the COE can be edited', () => {
  expect(mayRewrite({ ...facts, isAuthor: true, coeStatus: 'DRAFT' })).toBe(true);
  expect(mayRewrite({ ...facts, isOwner: true, coeStatus: 'DRAFT' })).toBe(false);
  for (const coeStatus of ['IN_REVIEW', 'APPROVED', 'PUBLISHED', 'CANCELLED'] as const) expect(mayRewrite({ ...facts, isAuthor: true, coeStatus })).toBe(false);
});

test('the owner moves the date after publication, and not while an amendment is in review', () => {
  expect(mayReschedule({ ...facts, isOwner: true })).toBe(true);
  expect(mayReschedule({ ...facts, isOwner: true, coeStatus: 'DRAFT', wasPublished: false })).toBe(false);
  expect(mayReschedule({ ...facts, isOwner: true, coeStatus: 'IN_REVIEW' })).toBe(false);
  expect(mayReschedule({ ...facts, isOwner: true, coeStatus: 'DRAFT' })).toBe(true);
});

test('items of a cancelled COE stay as they are', () => {
  expect(granted({ coeStatus: 'CANCELLED', isOwner: true, isAuthor: true, isDirector: true, declinePending: true })).toEqual([]);
});
