import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { ApiError, type GraphqlFault } from './api-error';
import type { TypedDocumentString } from './generated/graphql';

interface Answer<Data> {
  data?: Data | null;
  errors?: GraphqlFault[];
}

interface Request {
  query: string;
  hash?: string;
  variables?: object;
  cookie: string;
}

type InProcess = (request: Request) => Promise<Answer<unknown>>;

async function overHttp({ query, variables, cookie }: Request): Promise<Answer<unknown>> {
  const url = process.env.API_URL;
  if (!url) throw new Error('Neither the service in this process nor API_URL is there to ask.');
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
    cache: 'no-store',
  });
  return (await response.json()) as Answer<unknown>;
}

/** Asks the service as whoever sent this request: in process where there is one process, over HTTP otherwise. */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables?: Variables): Promise<Answer<Data>> {
  const cookie = (await headers()).get('cookie') ?? '';
  const inProcess = (globalThis as Record<symbol, unknown>)[Symbol.for('corrigenda.execute')] as InProcess | undefined;
  const request = { query: document.toString(), hash: document.__meta__?.hash as string | undefined, variables: variables as object | undefined, cookie };
  return (await (inProcess ?? overHttp)(request)) as Answer<Data>;
}

/** Leads to sign-in, and from there back to this page. */
export async function leadToSignIn(): Promise<never> {
  const path = (await headers()).get('x-corrigenda-path') ?? '/';
  redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
}

/** What a page shows. Leads to sign-in where nobody is signed in, and to “not found” for what is not there or not for them; any other refusal is an `ApiError`. */
export async function execute<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables?: Variables): Promise<Data> {
  const { data, errors } = await ask(document, variables);
  const fault = errors?.[0];
  if (fault?.extensions?.code === 'UNAUTHENTICATED') await leadToSignIn();
  if (fault?.extensions?.code === 'NOT_FOUND') notFound();
  if (fault) throw new ApiError(fault);
  return data as Data;
}
