'use client';

import { useEffect, useState, type FormEvent } from 'react';
import { Button, ButtonLink } from '../ui/button';
import { ErrorNote } from '../ui/error-state';
import { TextField } from '../ui/field';
import { askAuth, postAuth, type AuthRefusal, type OpenLink } from './auth';

const FIELDS = ['company', 'name', 'email', 'password', 'again'];

/** Uses a one-time link: makes the first administrator, or sets the password of a member. */
export function WelcomeForm({ token }: { token: string }) {
  const [link, setLink] = useState<OpenLink>();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal>();

  useEffect(() => {
    askAuth<OpenLink>('/auth/link', { token }).then(({ answer, refusal: refused }) => {
      setLink(answer);
      setRefusal(refused);
    });
  }, [token]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (form.get('password') !== form.get('again')) {
      setRefusal({ message: 'The two passwords differ.', field: 'again' });
      return;
    }
    setPending(true);
    const given = (name: string) => form.get(name)?.toString() || undefined;
    const refused = await postAuth('/auth/password', { token, password: form.get('password'), name: given('name'), email: given('email'), company: given('company') });
    if (!refused) return location.assign('/');
    setRefusal(refused);
    setPending(false);
  }

  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  if (!link) {
    return (
      <div className="min-h-96">
        {refusal && (
          <div className="grid justify-items-start gap-4">
            <ErrorNote message={refusal.message} />
            <ButtonLink href="/sign-in">Go to sign-in</ButtonLink>
          </div>
        )}
      </div>
    );
  }
  const isFirst = link.purpose === 'FIRST_ADMINISTRATOR';
  return (
    <form onSubmit={send} className="grid min-h-96 content-start gap-4">
      <p className="text-soft">{isFirst ? 'You become the first administrator. Teams and members come next.' : `Choose a password for ${link.name}.`}</p>
      {isFirst ? (
        <>
          <TextField label="Company" name="company" autoComplete="organization" error={errorOf('company')} hint="The top of the tree of teams. You can rename it later." />
          <TextField label="Your name" name="name" autoComplete="name" required error={errorOf('name')} />
          <TextField label="E-mail" name="email" type="email" autoComplete="username" required error={errorOf('email')} />
        </>
      ) : (
        <TextField label="E-mail" value={link.email} autoComplete="username" readOnly />
      )}
      <TextField label="Password" name="password" type="password" autoComplete="new-password" required error={errorOf('password')} hint="At least 12 characters; a short sentence is good." />
      <TextField label="The same again" name="again" type="password" autoComplete="new-password" required error={errorOf('again')} />
      {refusal && !FIELDS.includes(refusal.field ?? '') && <ErrorNote message={refusal.message} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" pending={pending}>
          {isFirst ? 'Make me the administrator' : 'Set the password and sign in'}
        </Button>
        <ButtonLink href="/sign-in" variant="quiet">
          Go to sign-in
        </ButtonLink>
      </div>
    </form>
  );
}
