import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { execute } from '../../graphql/execute';
import { ApiTokensDocument, DelegationsDocument } from '../../graphql/generated/graphql';
import { ApiTokens } from '../../member/api-tokens';
import { Delegations } from '../../member/delegations';
import { PreferencesForm } from '../../member/preferences-form';
import { requireMe } from '../../member/read-me';
import { readTheme } from '../../shell/theme';
import { ButtonLink } from '../../ui/button';
import { PageTitle } from '../../ui/page-title';
import { dateIn } from '../../ui/instant';
import { timeZoneChoices } from '../../ui/time-zones';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const [me, { apiTokens }, { delegations, members }, cookieStore] = await Promise.all([requireMe(), execute(ApiTokensDocument), execute(DelegationsDocument), cookies()]);
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
      <section id="away" aria-labelledby="delegations" className="mt-12 scroll-mt-20">
        <h2 id="delegations" className="text-xl font-semibold">
          While you are away
        </h2>
        <p className="mb-3 text-soft">Somebody else decides about the reviews that you are asked for. The record keeps who decided for whom.</p>
        <Delegations me={id} zone={timeZone} today={dateIn(timeZone, new Date())} delegations={delegations} members={members} />
      </section>
      <section aria-labelledby="mail" className="mt-12">
        <h2 id="mail" className="text-xl font-semibold">
          Mail
        </h2>
        <p className="mb-3 text-soft">What of your inbox is mailed to you, in which letters, and when it is quiet.</p>
        <ButtonLink href="/settings/mail">Choose what is mailed</ButtonLink>
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
