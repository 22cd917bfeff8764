import type { Metadata } from 'next';
import { execute } from '../../../graphql/execute';
import { MailPreferencesDocument } from '../../../graphql/generated/graphql';
import { requireMe } from '../../../member/read-me';
import { MailForm } from '../../../notice/mail-form';
import { PageTitle } from '../../../ui/page-title';

export const metadata: Metadata = { title: 'Mail' };

export default async function MailPage() {
  const [{ member }, { mailPreferences }] = await Promise.all([requireMe(), execute(MailPreferencesDocument)]);
  return (
    <div className="page max-w-3xl">
      <PageTitle title="Mail">What of your inbox is mailed to {member.email}, and when.</PageTitle>
      {!mailPreferences.mailIsSent && <p className="mb-5 rounded-md bg-warn-wash px-3 py-2 text-warn">This service sends no mail yet; whoever runs it has to name a mail server. What you choose here holds once it does.</p>}
      <MailForm preferences={mailPreferences} zone={member.timeZone} />
    </div>
  );
}
