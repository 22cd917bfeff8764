import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { OthersAwareness } from './others-carets';

test('another author’s caret is told as a change, one’s own is only sent', () => {
  const [mine, theirs] = [new OthersAwareness(new Y.Doc()), new OthersAwareness(new Y.Doc())];
  const told: string[] = [];
  mine.on('change', () => told.push('change'));
  mine.on('update', () => told.push('update'));
  mine.setLocalStateField('cursor', { at: 1 });
  expect(told).toEqual(['update']);
  theirs.setLocalStateField('cursor', { at: 2 });
  applyAwarenessUpdate(mine, encodeAwarenessUpdate(theirs, [theirs.clientID]), 'network');
  expect(told).toEqual(['update', 'change', 'update']);
  for (const awareness of [mine, theirs]) awareness.destroy();
});
