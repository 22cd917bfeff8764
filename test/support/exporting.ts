import type { CoeFile } from '@corrigenda/templates';
import type { Api } from './api.js';

export interface Reply {
  status: number;
  headers: Record<string, unknown>;
  bytes: Buffer;
  text: string;
}

/** What the service sends for an address, as this member. */
export async function download(api: Api, member: { id: string } | undefined, url: string): Promise<Reply> {
  const reply = await api.app.inject({ method: 'GET', url, headers: await cookieOf(api, member) });
  return { status: reply.statusCode, headers: reply.headers, bytes: reply.rawPayload, text: reply.body };
}

export async function downloadJson(api: Api, member: { id: string }, number: number, revision = ''): Promise<CoeFile> {
  const { text } = await download(api, member, `/files/coes/${number}.json${revision && `?revision=${revision}`}`);
  return JSON.parse(text) as CoeFile;
}

export interface Imported {
  status: number;
  coe: { id: string; number: number; title: string };
  report: { timelineEntries: number; milestones: number; actions: number; measures: number; lessons: number; unplacedWords: number; warnings: string[]; placed: { section: string }[] };
  code: string;
  message: string;
}

/** Sends a file to be imported, as this member. */
export async function importFile(api: Api, member: { id: string } | undefined, query: Record<string, string>, payload: Buffer | string, headers: Record<string, string> = {}): Promise<Imported> {
  const reply = await api.app.inject({
    method: 'POST',
    url: `/files/import?${new URLSearchParams(query)}`,
    headers: { 'content-type': 'application/octet-stream', ...(await cookieOf(api, member)), ...headers },
    payload,
  });
  return { status: reply.statusCode, ...(JSON.parse(reply.body) as Omit<Imported, 'status'>) };
}

async function cookieOf(api: Api, member: { id: string } | undefined): Promise<{ cookie?: string }> {
  if (!member) return {};
  const caller = api.as(member);
  // The session is opened with the first question.
  await caller.query('{ me { isDirector } }');
  return { cookie: caller.cookie };
}
