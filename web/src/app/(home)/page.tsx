import { cookies } from 'next/headers';
import { CoeLine } from '../../coe/coe-line';
import { execute } from '../../graphql/execute';
import { HomeDocument } from '../../graphql/generated/graphql';
import { LiveRefresh } from '../../graphql/live-refresh';
import { FirstSteps } from '../../home/first-steps';
import { WaitingList } from '../../home/waiting-list';
import { requireMe } from '../../member/read-me';
import { ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ListKeys } from '../../ui/list-keys';
import { formatDate, dateIn } from '../../ui/instant';

export default async function HomePage() {
  const [{ home }, me, chosen] = await Promise.all([execute(HomeDocument), requireMe(), cookies()]);
  const isMet = home.firstSteps !== null && chosen.get('first-steps')?.value !== 'off';
  const now = new Date();
  const zone = me.member.timeZone;
  return (
    <div className="page">
      <div className="pt-10 pb-6">
        <p className="text-soft">{formatDate(dateIn(zone, now), true)}</p>
        <h1 className="font-serif text-3xl tracking-tight">{home.waiting.length ? 'What needs you' : 'Nothing waits for you'}</h1>
      </div>
      {isMet && home.firstSteps && <FirstSteps coeNumber={home.firstSteps.coeNumber} />}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[1fr_24rem]">
        <section aria-labelledby="waiting" className="min-w-0">
          <h2 id="waiting" className={home.waiting.length ? 'mb-2 font-semibold' : 'sr-only'}>
            Waiting for you
          </h2>
          {home.waiting.length > 0 ? (
            <WaitingList items={home.waiting} zone={zone} now={now} />
          ) : (
            <EmptyState title="A good moment to read" action={<ButtonLink href="/library">Open the library</ButtonLink>}>
              Reviews, questions and action items that need you will stand here. Until then, learn from what others have written.
            </EmptyState>
          )}
        </section>
        <div className="grid content-start gap-10">
          <section aria-labelledby="drafts">
            <h2 id="drafts" className="mb-2 font-semibold">
              Your drafts
            </h2>
            {home.drafts.length > 0 ? (
              <ul className="border-t border-line">
                {home.drafts.map((coe) => (
                  <CoeLine key={coe.id} coe={coe} zone={zone} now={now} />
                ))}
              </ul>
            ) : (
              <p className="border-t border-line pt-3 text-soft">
                COEs that you write stand here. Something went wrong?{' '}
                <a className="link" href="/new">
                  Begin a COE
                </a>{' '}
                while the memory is fresh.
              </p>
            )}
          </section>
          {home.unread.length > 0 && (
            <section aria-labelledby="unread">
              <h2 id="unread" className="mb-2 font-semibold">
                Just published
              </h2>
              <ul className="border-t border-line">
                {home.unread.map((coe) => (
                  <CoeLine key={coe.id} coe={coe} zone={zone} now={now} href={`/coes/${coe.number}`} />
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      <ListKeys />
      <LiveRefresh on="review-queue" />
    </div>
  );
}
