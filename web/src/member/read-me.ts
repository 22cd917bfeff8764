import 'server-only';
import { cache } from 'react';
import { ApiError } from '../graphql/api-error';
import { ask, leadToSignIn } from '../graphql/execute';
import { MeDocument } from '../graphql/generated/graphql';

export type Me = NonNullable<Awaited<ReturnType<typeof readMe>>>;

/** Whoever is signed in, or null; asked once per page. */
export const readMe = cache(async () => {
  const { data, errors } = await ask(MeDocument);
  const fault = errors?.[0];
  if (fault && fault.extensions?.code !== 'UNAUTHENTICATED') throw new ApiError(fault);
  return data?.me ?? null;
});

/** As `readMe`, on pages that need somebody: leads to sign-in. */
export async function requireMe(): Promise<Me> {
  return (await readMe()) ?? leadToSignIn();
}
