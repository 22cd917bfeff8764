import { readRefusal } from './refusal';
import { saveStateOf, type ConnectionFacts } from './save-state';

const open: ConnectionFacts = { isOpened: true, isConnected: true, isReadOnly: false, unacknowledged: 0, refusal: null };

test('“Saved” is said only when the service has acknowledged everything', () => {
  expect(saveStateOf(open).words).toBe('Saved');
  expect(saveStateOf({ ...open, unacknowledged: 1 })).toMatchObject({ words: 'Saving…', isAtRisk: true });
});

test('offline says whether something is only in this tab', () => {
  expect(saveStateOf({ ...open, isConnected: false, unacknowledged: 2 })).toMatchObject({ kind: 'offline', words: 'Offline — your text is kept in this tab', isAtRisk: true });
  expect(saveStateOf({ ...open, isConnected: false })).toMatchObject({ kind: 'offline', isAtRisk: false });
});

test('a final refusal with unsaved text asks to copy it', () => {
  const refusal = readRefusal('sections-changed');
  expect(saveStateOf({ ...open, isConnected: false, unacknowledged: 1, refusal })).toMatchObject({ kind: 'refused', words: 'Can’t save — copy your text', isAtRisk: true });
});

test('a document that was locked under unsaved text asks to copy it', () => {
  expect(saveStateOf({ ...open, isReadOnly: true, unacknowledged: 1 })).toMatchObject({ kind: 'refused', isAtRisk: true });
});

test('before the document is there, nothing is at risk', () => {
  expect(saveStateOf({ ...open, isOpened: false, unacknowledged: 1 })).toMatchObject({ kind: 'opening', isAtRisk: false });
});

test.each(['document-locked', 'rate-limited', 'unavailable', 'shutting-down', 'access-changed'])('%s is passing: the editor connects again', (reason) => {
  expect(readRefusal(reason)).toMatchObject({ isFinal: false });
});

test.each(['schema-mismatch:4', 'sections-changed', 'too-large', 'malformed', 'signed-out', 'not-found'])('%s is final', (reason) => {
  expect(readRefusal(reason)).toMatchObject({ isFinal: true });
});

test('an ordinary end of a connection is no refusal', () => {
  expect(readRefusal('')).toBeNull();
});
