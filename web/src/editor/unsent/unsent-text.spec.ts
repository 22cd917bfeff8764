import * as Y from 'yjs';
import { unsentText } from './unsent-text';

/** A document with two lines that the service has, and the edits that follow. */
function edited(edit: (lines: [Y.Text, Y.Text], doc: Y.Doc) => void): Uint8Array[] {
  const doc = new Y.Doc();
  const lines: [Y.Text, Y.Text] = [doc.getText('a'), doc.getText('b')];
  lines[0].insert(0, 'The queue grew.');
  lines[1].insert(0, 'Nobody saw it.');
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  edit(lines, doc);
  return updates;
}

test('letters that were typed one after the other are one line', () => {
  const updates = edited(([first]) => [...' Slowly.'].forEach((letter) => first.insert(first.length, letter)));
  expect(unsentText(updates)).toBe('Slowly.');
});

test('each place has its own line, and nothing of what the service has is among them', () => {
  const updates = edited(([first, second]) => {
    first.insert(first.length, ' Slowly.');
    second.insert(0, 'At first ');
  });
  expect(unsentText(updates)).toBe('Slowly.\nAt first');
});

test('what was typed in the middle of what was typed stays readable', () => {
  const updates = edited(([first]) => {
    first.insert(first.length, ' Slowly.');
    first.insert(first.length, ' Then fast.');
  });
  expect(unsentText(updates)).toBe('Slowly. Then fast.');
});

test('attributes and deletions are no text', () => {
  expect(unsentText(edited(([first], doc) => {
    first.delete(0, 3);
    doc.getMap('c').set('at', '2026-04-24T08:12:00Z');
  }))).toBe('');
  expect(unsentText([])).toBe('');
});
