import { identify } from './presence.js';

const actor = { memberId: 'm1', name: 'Rowan Quillfeather', isAdministrator: false, isBarRaiser: false };
const nobodyElse = () => false;

test('an editor appears under the name that the service knows, with the colour it chose', () => {
  const states = new Map([[7, { cursor: { anchor: 1 }, user: { id: 'm2', name: 'The Director', color: '#12ab9F', role: 'director' } }]]);
  identify(states, actor, nobodyElse);
  expect(states.get(7)).toEqual({ cursor: { anchor: 1 }, user: { id: 'm1', name: 'Rowan Quillfeather', color: '#12ab9F' } });
});

test('what is no colour is left out', () => {
  const states = new Map([[7, { user: { color: 'red; background: url(x)' } }]]);
  identify(states, actor, nobodyElse);
  expect(states.get(7)).toEqual({ user: { id: 'm1', name: 'Rowan Quillfeather' } });
});

test('an editor speaks for one client, and for none of somebody else', () => {
  const states = new Map<number, Record<string, unknown>>([
    [1, {}],
    [2, { place: 'forged' }],
    [3, { place: 'mine' }],
    [4, { place: 'mine too' }],
  ]);
  identify(states, actor, (client) => client === 2);
  expect([...states.keys()]).toEqual([3]);
});
