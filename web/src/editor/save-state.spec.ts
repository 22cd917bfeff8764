import { DOCUMENT_VERSION } from '@corrigenda/templates';
import { readRefusal } from './refusal';
import { saveStateOf, type ConnectionFacts } from './save-state';

const open: ConnectionFacts = { isOpened: true, isConnected: true, isReadOnly: false, unacknowledged: 0, isKept: false, refusal: null };

test('“Saved” is said only when the service has acknowledged everything', () => {
  expect(saveStateOf(open).words).toBe('Saved');
  expect(saveStateOf({ ...open, unacknowledged: 1 })).toMatchObject({ words: 'Saving…', isUnsaved: true, isAtRisk: true });
  expect(saveStateOf({ ...open, unacknowledged: 1, isKept: true })).toMatchObject({ words: 'Saving…', isUnsaved: true, isAtRisk: false });
});

test('offline says whether something is only on this device, or not even that', () => {
  expect(saveStateOf({ ...open, isConnected: false, unacknowledged: 2, isKept: true })).toMatchObject({ kind: 'offline', words: 'Offline — your text is only on this device', isAtRisk: false });
  expect(saveStateOf({ ...open, isConnected: false, unacknowledged: 2 })).toMatchObject({ kind: 'offline', words: 'Offline — your text is only in this tab', isAtRisk: true });
  expect(saveStateOf({ ...open, isConnected: false })).toMatchObject({ kind: 'offline', isAtRisk: false });
});

test('a final refusal with unsaved text asks to copy it', () => {
  const refusal = readRefusal('sections-changed');
  expect(saveStateOf({ ...open, isConnected: false, unacknowledged: 1, refusal })).toMatchObject({ kind: 'refused', words: 'Can’t save — copy your text', isAtRisk: true });
});

test('a document that was locked under unsaved text asks to copy it', () => {
  expect(saveStateOf({ ...open, isReadOnly: true, unacknowledged: 1 })).toMatchObject({ kind: 'refused', isAtRisk: true });
});

test('a document that goes to review while nothing is unsaved is neither offline nor in danger', () => {
  const refusal = readRefusal('document-locked');
  expect(saveStateOf({ ...open, isConnected: false, refusal })).toEqual({ kind: 'saved', words: 'Saved', isUnsaved: false, isAtRisk: false });
  expect(saveStateOf({ ...open, isConnected: false, unacknowledged: 1, refusal })).toMatchObject({ kind: 'offline', isAtRisk: true });
});

test('a page that is older than the document is to be reloaded, and closing it loses nothing that the device keeps', () => {
  const outdated = { ...open, isConnected: false, unacknowledged: 1, refusal: readRefusal('schema-mismatch:99') };
  expect(saveStateOf({ ...outdated, isKept: true })).toMatchObject({ kind: 'refused', words: 'Not saved — reload the page', isAtRisk: false });
  expect(saveStateOf(outdated)).toMatchObject({ isAtRisk: true });
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

test('of what is refused for what it holds, no page tries again', () => {
  expect(['sections-changed', 'too-large', 'malformed', `schema-mismatch:${DOCUMENT_VERSION}`].map((reason) => readRefusal(reason)?.isOfContent)).toEqual([true, true, true, true]);
  expect(['schema-mismatch:99', 'signed-out', 'not-found', 'document-locked', 'unavailable'].map((reason) => readRefusal(reason)?.isOfContent)).toEqual([false, false, false, false, false]);
});
