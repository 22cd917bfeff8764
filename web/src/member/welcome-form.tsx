'use client';

import { useEffect, useState, type FormEvent } from 'react';
import { Button, ButtonLink } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { TextField } from '../ui/field';
import { postAuth, type AuthOptions, type AuthRefusal } from './auth';

/** Uses a one-time link: makes the first administrator, or sets the password of a member. */
export function WelcomeForm({ token }: { token: string }) {
  const [setup, setSetup] = useState<boolean>();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal>();

  useEffect(() => {
    fetch('/auth/options')
      .then((response) => response.json() as Promise<AuthOptions>)
      .then(
        (options) => setSetup(options.setup),
        () => setRefusal({ message: 'The service cannot be reached. Reload the page in a moment.' }),
      );
  }, []);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (form.get('password') !== form.get('again')) {
      setRefusal({ message: 'The two passwords differ.', field: 'again' });
      return;
    }
    setPending(true);
    const refused = await postAuth('/auth/password', {
      token,
      password: form.get('password'),
      ...(setup && { name: form.get('name'), email: form.get('email'), company: form.get('company') || undefined }),
    });
    if (!refused) return location.assign('/');
    setRefusal(refused);
    setPending(false);
  }

  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  if (setup === undefined) return refusal ? <ErrorNote message={refusal.message} /> : <div className="h-96" />;
  return (
    <form onSubmit={send} className="grid gap-4">
      {setup && (
        <>
          <TextField label="Company" name="company" autoComplete="organization" error={errorOf('company')} hint="The top of the tree of teams. You can rename it later." />
          <TextField label="Your name" name="name" autoComplete="name" required error={errorOf('name')} />
          <TextField label="E-mail" name="email" type="email" autoComplete="username" required error={errorOf('email')} />
        </>
      )}
      <TextField label="Password" name="password" type="password" autoComplete="new-password" minLength={12} required error={errorOf('password')} hint="At least 12 characters. A few words are better than a few symbols." />
      <TextField label="The same again" name="again" type="password" autoComplete="new-password" required error={errorOf('again')} />
      {refusal && !['company', 'name', 'email', 'password', 'again'].includes(refusal.field ?? '') && <ErrorNote message={refusal.message} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={pending}>
          {setup ? 'Make me the administrator' : 'Set the password and sign in'}
        </Button>
        <ButtonLink href="/sign-in" variant="quiet">
          Go to sign-in
        </ButtonLink>
      </div>
    </form>
  );
}
