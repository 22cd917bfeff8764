import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Config, ConfigError, readConfig } from '../config.js';
import { checkDatabase } from './check-database.js';

export interface Check {
  what: string;
  /** What is wrong and how to put it right; absent when all is well. */
  problem?: string;
}

/** Looks at everything the service needs; prints each check and the way out of each problem, and returns the exit status. */
export async function doctor(env: NodeJS.ProcessEnv, root: string, say: (text: string) => void): Promise<0 | 1> {
  const checks: Check[] = [checkNode(process.versions.node)];
  const settings = checkSettings(env, root);
  checks.push(...settings.checks);
  if (settings.config) checks.push(checkFolder(settings.config.dataDir), ...checkBuild(root), ...(await checkDatabase(settings.config)));
  for (const { what, problem } of checks) say(problem ? `✗ ${what}\n    ${problem}` : `✓ ${what}`);
  const problems = checks.filter(({ problem }) => problem).length;
  say(problems === 0 ? 'All is well.' : `${problems} ${problems === 1 ? 'problem' : 'problems'} found.`);
  return problems === 0 ? 0 : 1;
}

/** Node 20.19 or newer, or 22.12 or newer within 22. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isFit = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return isFit ? { what: `Node ${version}` } : { what: `Node ${version}`, problem: 'Install Node 20.19 or newer, or 22.12 or newer.' };
}

function checkSettings(env: NodeJS.ProcessEnv, root: string): { checks: Check[]; config?: Config } {
  try {
    return { checks: [{ what: 'Settings' }], config: readConfig(env, root) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { checks: error.faults.map((problem) => ({ what: 'Settings', problem })) };
  }
}

function checkFolder(folder: string): Check {
  const what = `Data folder ${folder}`;
  const probe = path.join(folder, `.doctor-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
    return { what };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const way = code === 'ENOSPC' ? 'There is no room left on that disk; free some.' : `It cannot be written (${code}): give it to the account that runs the service, or set CORRIGENDA_DATA_DIR to another folder.`;
    return { what, problem: way };
  }
}

function checkBuild(root: string): Check[] {
  const parts = { templates: 'templates/dist/index.js', api: 'api/dist/api/src/main.js', web: 'web/.next/BUILD_ID' };
  return Object.entries(parts).map(([part, file]) => {
    const what = `Build of ${part}`;
    return existsSync(path.join(root, file)) ? { what } : { what, problem: 'It is missing: run npm run build, or npm start, which builds what has changed.' };
  });
}
