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

/** What a one-time link is for. */
export interface OpenLink {
  purpose: 'FIRST_ADMINISTRATOR' | 'SET_PASSWORD';
  name: string;
  email: string;
}

/** Posts to the sign-in endpoints; either an answer or a refusal in words. */
export async function askAuth<Answer>(path: string, body: object): Promise<{ answer?: Answer; refusal?: AuthRefusal }> {
  let response: Response;
  try {
    response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  } catch {
    return { refusal: { message: 'The service cannot be reached. Try again in a moment.' } };
  }
  const answer = (await response.json().catch(() => ({}))) as Answer & { message?: string; details?: { field?: string } };
  if (response.ok) return { answer };
  return { refusal: { message: answer.message ?? `The service answered ${response.status}.`, field: answer.details?.field } };
}

/** As `askAuth`, where only a refusal matters. */
export async function postAuth(path: string, body: object): Promise<AuthRefusal | undefined> {
  return (await askAuth(path, body)).refusal;
}

/** Where to go after signing in: a place of this service, never another site. */
export function safeNext(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}
