import type { Metadata } from 'next';
import { WelcomeForm } from '../../../member/welcome-form';

export const metadata: Metadata = { title: 'Welcome', referrer: 'no-referrer' };

export default async function WelcomePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return (
    <div className="page max-w-lg py-16">
      <p className="font-serif text-3xl font-semibold tracking-tight">Corrigenda</p>
      <h1 className="mt-6 mb-4 text-xl font-semibold">Welcome</h1>
      <WelcomeForm token={token} />
    </div>
  );
}
