import { readFileSync } from 'node:fs';

/** The command cannot be carried out as it was given. */
export class BadUsage extends Error {}

export interface ClientSettings {
  /** Without a slash at the end. */
  url: string;
  token: string | undefined;
}

/** Where the service is and how the command signs in, from the environment. */
export function clientSettings(env: NodeJS.ProcessEnv): ClientSettings {
  const url = env['CORRIGENDA_URL'] ?? `http://127.0.0.1:${env['PORT'] ?? '3000'}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new BadUsage(`CORRIGENDA_URL is “${url}”; write the address of the service, such as http://127.0.0.1:3000.`);
  return { url: url.replace(/\/+$/, ''), token: env['CORRIGENDA_TOKEN'] || tokenIn(env['CORRIGENDA_TOKEN_FILE']) };
}

function tokenIn(file: string | undefined): string | undefined {
  if (!file) return undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new BadUsage(`CORRIGENDA_TOKEN_FILE names ${file}, which cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
