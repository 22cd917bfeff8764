import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { FrameType, readFrame } from './frame.js';

function frame(name: string, type: number, ...rest: (number | Uint8Array)[]): Uint8Array {
  const encoder = createEncoder();
  writeVarString(encoder, name);
  writeVarUint(encoder, type);
  for (const part of rest) {
    if (typeof part === 'number') writeVarUint(encoder, part);
    else writeVarUint8Array(encoder, part);
  }
  return toUint8Array(encoder);
}

test('an update is read with its document and its length', () => {
  expect(readFrame(frame('coe-é', FrameType.sync, 2, new Uint8Array(300)))).toEqual({ documentName: 'coe-é', type: FrameType.sync, updateLength: 300 });
});

test('a session behind the name of the document is not part of it', () => {
  expect(readFrame(frame('coe\0session', FrameType.auth, 0))).toMatchObject({ documentName: 'coe' });
});

test('a state vector brings no content', () => {
  expect(readFrame(frame('coe', FrameType.sync, 0, new Uint8Array(9)))).toMatchObject({ updateLength: 0 });
});

test.each([
  ['nothing', new Uint8Array()],
  ['a name longer than the message', new Uint8Array([200, 1, 65])],
  ['a number without end', new Uint8Array(20).fill(255)],
  ['an unknown type', frame('coe', 42)],
  ['the type that services use among each other', frame('coe', 6)],
  ['an unknown step', frame('coe', FrameType.sync, 3, new Uint8Array(4))],
  ['an update shorter than it says', frame('coe', FrameType.sync, 2, new Uint8Array(50)).subarray(0, 20)],
  ['presence shorter than it says', frame('coe', FrameType.presence, new Uint8Array(50)).subarray(0, 20)],
])('%s is no message', (_, bytes) => {
  expect(readFrame(bytes)).toBeNull();
});
