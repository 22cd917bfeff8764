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

export interface ServiceClient {
  mutate<Answer>(query: string, variables: object): Promise<Answer>;
}

const TIMEOUT = 120_000;

/** Signs in with the token, or in a demo as the author. */
export async function connect({ url, token }: ClientSettings): Promise<ServiceClient> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : { cookie: await demoSession(url) };
  return {
    async mutate<Answer>(query: string, variables: object): Promise<Answer> {
      const reply = await send(`${url}/graphql`, { query, variables }, headers);
      const body = await readJson<{ data?: Answer | null; errors?: { message: string; extensions?: { code?: string; details?: Record<string, unknown> } }[] }>(reply);
      const [error] = body.errors ?? [];
      if (error) throw new ServiceRefusal(error.extensions?.code ?? 'INTERNAL', error.message, error.extensions?.details);
      if (!body.data) throw new ServiceRefusal('INTERNAL', `The service at ${url} gave no answer (HTTP ${reply.status}).`);
      return body.data;
    },
  };
}

async function demoSession(url: string): Promise<string> {
  const reply = await send(`${url}/auth/demo`, { persona: 'author' }, {});
  if (reply.status === 404) {
    throw new ServiceRefusal('UNAUTHENTICATED', `The service at ${url} is no demo: make a token under Settings and set CORRIGENDA_TOKEN.`);
  }
  const cookie = reply.headers.getSetCookie()[0]?.split(';')[0];
  if (!reply.ok || !cookie) throw new ServiceRefusal('UNAUTHENTICATED', `The service at ${url} did not let this command in (HTTP ${reply.status}).`);
  return cookie;
}

async function send(address: string, body: object, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body), signal: AbortSignal.timeout(TIMEOUT) });
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
