'use client';

import { useState, type FormEvent } from 'react';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { TextField } from '../ui/field';
import { postAuth, type AuthRefusal } from './auth';

export function SignInForm({ next }: { next: string }) {
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal>();

  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    const refused = await postAuth('/auth/sign-in', { email: form.get('email'), password: form.get('password') });
    if (!refused) return location.assign(next);
    setRefusal(refused);
    setPending(false);
  }

  return (
    <form onSubmit={signIn} className="grid gap-4">
      <TextField label="E-mail" name="email" type="email" autoComplete="username" required autoFocus />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
      {refusal && <ErrorNote message={refusal.message} />}
      <Button type="submit" variant="primary" pending={pending}>
        Sign in
      </Button>
    </form>
  );
}
