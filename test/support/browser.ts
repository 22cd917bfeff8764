import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const HOW_TO_HAVE_ONE = `No browser for the browser tests. Do one of these and run the tests again:
  - set CHROMIUM_PATH to a Chromium or Chrome,
  - install one: apt-get install chromium (Debian), or any Chrome,
  - npx playwright-core install chromium`;

async function start(executablePath: string, args: string[] = []): Promise<Browser | undefined> {
  try {
    const root = process.getuid?.() === 0;
    return await chromium.launch({ executablePath, args: [...QUIET, ...args, ...(root ? ['--no-sandbox'] : [])] });
  } catch (error) {
    console.warn(`${executablePath} does not start: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  }
}

/** The Chromium that comes in an npm package, unpacked into the temporary folder. */
async function packaged(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: shipped } = await import('@sparticuz/chromium');
    return await start(await shipped.executablePath(), shipped.args.filter((argument) => !/^--(headless|single-process)/.test(argument)));
  } catch (error) {
    console.warn(`The packaged Chromium cannot be used: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  }
}

function installed(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 }).status === 0;
}

/** Finds a browser, or installs one; never goes on without. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    const browser = await start(named);
    if (!browser) throw new Error(`CHROMIUM_PATH names ${named}, which does not start.`);
    return browser;
  }
  for (const candidate of [...SYSTEM_BROWSERS, chromium.executablePath()]) {
    const browser = existsSync(candidate) ? await start(candidate) : undefined;
    if (browser) return browser;
  }
  const shipped = await packaged();
  if (shipped) return shipped;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    installed('apt-get', ['update']);
    if (installed('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) {
      const browser = await start('/usr/bin/chromium');
      if (browser) return browser;
    }
  }
  if (installed('npx', ['--no-install', 'playwright-core', 'install', 'chromium'])) {
    const browser = await start(chromium.executablePath());
    if (browser) return browser;
  }
  throw new Error(HOW_TO_HAVE_ONE);
}
