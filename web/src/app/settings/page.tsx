import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { execute } from '../../graphql/execute';
import { ApiTokensDocument } from '../../graphql/generated/graphql';
import { ApiTokens } from '../../member/api-tokens';
import { PreferencesForm } from '../../member/preferences-form';
import { requireMe } from '../../member/read-me';
import { readTheme } from '../../shell/theme';
import { PageTitle } from '../../ui/page-title';
import { timeZoneChoices } from '../../ui/time-zones';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const [me, { apiTokens }, cookieStore] = await Promise.all([requireMe(), execute(ApiTokensDocument), cookies()]);
  const { id, name, email, timeZone } = me.member;
  return (
    <div className="page max-w-3xl">
      <PageTitle title="Settings">
        {name}, {email}
      </PageTitle>
      <section aria-labelledby="preferences">
        <h2 id="preferences" className="mb-3 text-xl font-semibold">
          How it looks
        </h2>
        <PreferencesForm
          memberId={id}
          zone={timeZone}
          zones={timeZoneChoices(timeZone)}
          theme={readTheme(cookieStore.get('theme')?.value)}
          keys={cookieStore.get('keys')?.value !== 'off'}
        />
      </section>
      <section aria-labelledby="tokens" className="mt-12">
        <h2 id="tokens" className="text-xl font-semibold">
          API tokens
        </h2>
        <p className="mb-3 text-soft">For programs that act as you, such as the import from the command line.</p>
        <ApiTokens tokens={apiTokens} zone={timeZone} />
      </section>
    </div>
  );
}
