import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { safeNext } from '../../member/auth';
import { DemoPersonas } from '../../member/demo-personas';
import { readMe } from '../../member/read-me';
import { SignInForm } from '../../member/sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const next = safeNext((await searchParams).next);
  if (await readMe()) redirect(next);
  return (
    <div className="page grid content-start gap-y-10 pt-[max(2.5rem,14vh)] pb-10">
      <header>
        <p className="font-serif text-3xl font-semibold tracking-tight">Corrigenda</p>
        <p className="measure mt-1 font-serif text-lg text-soft">After something went wrong: find out which mechanism was missing, replace it, and let everybody else learn.</p>
      </header>
      <div className="grid gap-x-16 gap-y-10 sm:grid-cols-2">
        <section className="max-w-96" aria-labelledby="password">
          <h1 id="password" className="mb-4 font-semibold">
            Sign in
          </h1>
          <SignInForm next={next} />
        </section>
        <div className="max-w-md">
          <DemoPersonas next={next} />
        </div>
      </div>
    </div>
  );
}
