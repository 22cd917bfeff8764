import { setTimeout as sleep } from 'node:timers/promises';
import { type EditorClient, until } from '../support/editor-client.js';
import { KillableService } from '../support/killable-service.js';
import { Typist } from '../support/typist.js';

const ROUNDS = 10;

const service = new KillableService();

beforeAll(() => service.start());
afterAll(() => service.stop());

/** A new draft, and a way to open it as its author. */
async function newDraft(): Promise<() => Promise<EditorClient>> {
  await service.signIn();
  const coeId = await service.newCoe();
  return () => service.edit(coeId);
}

async function typeFor(typists: readonly Typist[], milliseconds: number): Promise<void> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(Math.random() * 12)) {
    for (const typist of typists) typist.type();
  }
}

test(
  `killed ${ROUNDS} times while two people type, the service has lost nothing that it acknowledged`,
  async () => {
    const open = await newDraft();
    const typists = [new Typist('left', await open(), 'summary'), new Typist('right', await open(), 'impact')];

    for (let round = 0; round < ROUNDS; round++) {
      await typeFor(typists, 300 + Math.random() * 700);
      await service.kill();
      // Both stay away, so that they cannot bring back what the service may have lost.
      for (const { editor } of typists) editor.disconnect();
      const counts = typists.map(({ acknowledged }) => acknowledged);
      await service.start();

      const witness = await open();
      expect(typists.map((typist, index) => typist.missingFrom(witness.text, counts[index]!))).toEqual([[], []]);
      expect(Math.min(...counts)).toBeGreaterThan(0);
      witness.close();
      for (const { editor } of typists) await editor.reconnect();
      for (const { editor } of typists) await until(() => editor.isAcknowledged, 'both to be back', 30_000);
    }

    const witness = await open();
    expect(typists.map((typist) => typist.missingFrom(witness.text, typist.typed))).toEqual([[], []]);
    console.info(`${ROUNDS} kills, ${typists.reduce((sum, { typed }) => sum + typed, 0)} words typed, none lost`);
  },
  300_000,
);

test('asked to end while two people type, the service says so to both, ends cleanly and has lost nothing', async () => {
  const open = await newDraft();
  const typists = [new Typist('left', await open(), 'summary'), new Typist('right', await open(), 'impact')];
  await typeFor(typists, 500);
  const asked = Date.now();
  const ended = service.end('SIGTERM');
  const typing = typeFor(typists, 300);
  expect(await ended).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
  await typing;
  for (const { editor } of typists) {
    editor.disconnect();
    expect(editor.reasons).toContain('shutting-down');
  }
  const counts = typists.map(({ acknowledged }) => acknowledged);
  await service.start();
  const witness = await open();
  expect(typists.map((typist, index) => typist.missingFrom(witness.text, counts[index]!))).toEqual([[], []]);
  for (const { editor } of typists) await editor.reconnect();
  for (const { editor } of typists) await until(() => editor.isAcknowledged, 'both to be back', 30_000);
}, 60_000);
