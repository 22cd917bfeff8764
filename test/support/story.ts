import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Visitor } from './visitor.js';

/**
 * Steps that build on each other: after one has failed, those behind it fail at once.
 * A step that fails leaves a picture of every browser of the story.
 */
export function storyOf(people: Record<string, Visitor>) {
  let failed = '';
  return function step(name: string, act: () => Promise<void>, timeout = 120_000): void {
    test(
      name,
      async () => {
        if (failed) throw new Error(`The story ended at “${failed}”.`);
        failed = name;
        try {
          await act();
          for (const [who, { complaints }] of Object.entries(people)) expect({ who, complaints }).toEqual({ who, complaints: [] });
        } catch (error) {
          throw new Error(`${(error as Error).message}\n${await picturesOf(people)}`, { cause: error });
        }
        failed = '';
      },
      timeout,
    );
  };
}

async function picturesOf(people: Record<string, Visitor>): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-story-'));
  const lines = Object.entries(people).map(async ([who, { page }]) => {
    const file = path.join(folder, `${who}.png`);
    await page.screenshot({ path: file });
    return `The ${who} was at ${page.url()}: ${file}`;
  });
  return (await Promise.all(lines)).join('\n');
}
