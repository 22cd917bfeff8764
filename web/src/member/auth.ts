/** What the sign-in page needs to know before anybody is signed in. */
export interface AuthOptions {
  demo: boolean;
  personas: { key: string; name: string; role: string }[];
  /** No administrator yet: the one-time link printed at start comes first. */
  setup: boolean;
}

export interface AuthRefusal {
  message: string;
  field?: string;
}

/** Posts to the sign-in endpoints; undefined means done. */
export async function postAuth(path: string, body: object): Promise<AuthRefusal | undefined> {
  let response: Response;
  try {
    response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  } catch {
    return { message: 'The service cannot be reached. Try again in a moment.' };
  }
  if (response.ok) return undefined;
  const answer = (await response.json().catch(() => ({}))) as { message?: string; details?: { field?: string } };
  if (response.status === 429) return { message: answer.message ?? 'Too many attempts. Wait a minute and try again.' };
  return { message: answer.message ?? `The service answered ${response.status}.`, field: answer.details?.field };
}

/** Where to go after signing in: a place of this service, never another site. */
export function safeNext(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
