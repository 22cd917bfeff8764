import type { ClientSettings } from './client-settings.js';

/** The service answered with a refusal, or did not answer. */
export class ServiceRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

export interface ServedFile {
  /** As the service calls it. */
  name: string;
  bytes: Buffer;
}

export interface ServiceClient {
  /** Sends bytes and gives the answer. */
  upload<Answer>(path: string, bytes: Buffer): Promise<Answer>;
  download(path: string): Promise<ServedFile>;
}

const TIMEOUT = 120_000;

/** Signs in with the token, or in a demo as the author. */
export async function connect({ url, token }: ClientSettings): Promise<ServiceClient> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : { cookie: await demoSession(url) };
  return {
    async upload<Answer>(path: string, bytes: Buffer): Promise<Answer> {
      const reply = await send(`${url}${path}`, { method: 'POST', headers: { ...headers, 'content-type': 'application/octet-stream' }, body: new Uint8Array(bytes) });
      const body = await readJson<Answer>(reply);
      return reply.ok ? body : refuse(body, reply);
    },
    async download(path) {
      const reply = await send(`${url}${path}`, { headers });
      if (!reply.ok) return refuse(await readJson(reply), reply);
      const name = /filename="([^"/\\]+)"/.exec(reply.headers.get('content-disposition') ?? '')?.[1];
      return { name: name ?? 'export', bytes: Buffer.from(await reply.arrayBuffer()) };
    },
  };
}

async function demoSession(url: string): Promise<string> {
  const reply = await send(`${url}/auth/demo`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona: 'author' }) });
  if (reply.status === 404) {
    throw new ServiceRefusal('UNAUTHENTICATED', `The service at ${url} is no demo: make a token under Settings and set CORRIGENDA_TOKEN.`);
  }
  const cookie = reply.headers.getSetCookie()[0]?.split(';')[0];
  if (!reply.ok || !cookie) throw new ServiceRefusal('UNAUTHENTICATED', `The service at ${url} did not let this command in (HTTP ${reply.status}).`);
  return cookie;
}

function refuse(body: unknown, { url, status }: Response): never {
  const { code, message, details } = (body ?? {}) as { code?: string; message?: string; details?: Record<string, unknown> };
  throw new ServiceRefusal(code ?? 'INTERNAL', message ?? `${url} gave no answer (HTTP ${status}).`, details);
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...request, signal: AbortSignal.timeout(TIMEOUT) });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new ServiceRefusal('DEPENDENCY_UNAVAILABLE', `There is no service at ${new URL(address).origin} (${(cause as NodeJS.ErrnoException).code ?? String(cause)}). Start it, or set CORRIGENDA_URL.`);
  }
}

async function readJson<Body>(reply: Response): Promise<Body> {
  const text = await reply.text();
  try {
    return JSON.parse(text) as Body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ServiceRefusal('INTERNAL', `${reply.url} did not answer as a Corrigenda service does (HTTP ${reply.status}).`);
  }
}
