import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../support/api.js';
import { serve } from '../support/served.js';

const OUTPUTS = ['templates/dist', 'api/dist', 'web/.next'];

function secondsOf(work: () => void): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

function build(environment: NodeJS.ProcessEnv = {}): void {
  const built = spawnSync(process.execPath, ['dev/build.mjs'], { cwd: root, stdio: 'ignore', env: { ...process.env, ...environment } });
  if (built.status !== 0) throw new Error('The build failed; npm run build says why.');
}

async function secondsToReady(dataDir: string): Promise<number> {
  const began = performance.now();
  const served = await serve({ dataDir });
  const seconds = (performance.now() - began) / 1000;
  await served.stop();
  return seconds;
}

/** How long a newcomer waits: a build from nothing, one with nothing to do, and the way from start to ready. */
export async function measure(): Promise<Record<string, { seconds: number }>> {
  for (const output of OUTPUTS) rmSync(path.join(root, output), { recursive: true, force: true });
  const cold = secondsOf(() => build({ NX_SKIP_NX_CACHE: 'true' }));
  // Leaves the outcome in the cache, so that the next one has nothing to do.
  build();
  const cached = secondsOf(() => build());
  const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-bench-'));
  const dataDir = path.join(folder, 'data');
  const first = await secondsToReady(dataDir);
  const second = await secondsToReady(dataDir);
  rmSync(folder, { recursive: true, force: true });
  const rounded = (seconds: number) => ({ seconds: Math.round(seconds * 10) / 10 });
  return {
    'build from nothing': rounded(cold),
    'build with nothing to do': rounded(cached),
    'first start to ready, with the demo': rounded(first),
    'second start to ready': rounded(second),
  };
}
