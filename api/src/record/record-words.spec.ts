import { RECORDED_KINDS, recordSentence, type RecordedEvent } from './record-words.js';

const event = (kind: RecordedEvent['kind'], details: Record<string, unknown> = {}, more: Partial<RecordedEvent> = {}): RecordedEvent => ({
  kind,
  details,
  names: { a: 'Nadia Fernhall', b: 'Milo Underhill' },
  subjectId: null,
  actionNumber: null,
  ...more,
});

test.each<[string, RecordedEvent]>([
  ['asked for a review, by Nadia Fernhall and Milo Underhill', event('review-requested', { reviewerIds: ['a', 'b'] })],
  ['put Milo Underhill in place of Nadia Fernhall as bar raiser', event('reviewer-changed', { from: 'a', to: 'b', seat: 'BAR_RAISER' })],
  ['declined as director; Milo Underhill was asked instead', event('reviewer-declined', { from: 'a', to: 'b', seat: 'DIRECTOR' })],
  ['approved it as bar raiser, for Nadia Fernhall; others still have to', event('approval-given', { seat: 'BAR_RAISER', forMemberId: 'a' })],
  ['approved it, after it was approved already', event('coe-approved', { second: true, forMemberId: null })],
  ['a verdict is overdue; Milo Underhill was told', event('deadline-missed', { stage: 'VERDICT', memberIds: ['b'] })],
  ['changed severity, tags', event('coe-changed', { before: {}, after: { severity: 1, tags: [] } })],
  ['made Nadia Fernhall an author', event('participant-added', { role: 'AUTHOR' }, { subjectId: 'a' })],
  ['changed owner of ACT-7', event('action-item-changed', { before: {}, after: { ownerId: 'b' } }, { actionNumber: 7 })],
  ['let “Maya Chen” (no-names) stand', event('finding-waived', { findingId: 'no-names:b1:Maya Chen:0f0f' })],
  ['no longer lets a gap in “whys” stand', event('waiver-withdrawn', { findingId: 'gap:whys:depth:lasted' })],
  ['put it before the operations meeting, presented by Nadia Fernhall', event('meeting-slot-added', { presenterId: 'a', criteria: ['SEVERITY'] })],
  ['made Milo Underhill its presenter at the operations meeting', event('meeting-slot-changed', { presenterId: 'b', presenterBefore: 'a' })],
  ['took it from its operations meeting; it waits for the next', event('meeting-slot-changed', { meetingId: null, meetingBefore: 'm' })],
  ['moved it to another operations meeting', event('meeting-slot-changed', { meetingId: 'm', meetingBefore: 'k' })],
  ['gave it a place in an operations meeting', event('meeting-slot-changed', { meetingId: 'm' })],
  ['wrote the outcome of the operations meeting: again at the next meeting', event('meeting-outcome', { outcome: 'AGAIN', early: false })],
  ['wrote the outcome of the operations meeting before it had begun: accepted', event('meeting-outcome', { outcome: 'ACCEPTED', early: true })],
  ['took the place of Nadia Fernhall as director', event('reviewer-changed', { from: 'a', to: 'b', seat: 'DIRECTOR', takenOver: true })],
  ['set aside a question of somebody', event('question-dismissed', { askedById: 'gone' })],
])('%s', (sentence, told) => {
  expect(recordSentence(told)).toBe(sentence);
});

test('no sentence breaks on an event that says nothing more', () => {
  for (const kind of RECORDED_KINDS) expect(recordSentence(event(kind))).toMatch(/\S/);
});
