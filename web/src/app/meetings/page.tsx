import type { Metadata } from 'next';
import Link from 'next/link';
import { execute } from '../../graphql/execute';
import { MeetingTeamsDocument } from '../../graphql/generated/graphql';
import { meetingTime } from '../../meeting/meeting-words';
import { NewMeetingButton } from '../../meeting/new-meeting-button';
import { SlotActions } from '../../meeting/slot-actions';
import { SlotView } from '../../meeting/slot-view';
import { requireMe } from '../../member/read-me';
import { ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ListKeys } from '../../ui/list-keys';
import { PageTitle } from '../../ui/page-title';

export const metadata: Metadata = { title: 'Meetings' };

const count = (number: number, words: string) => (number ? `${number} ${words}` : '');

export default async function MeetingsPage() {
  const [me, { meetingTeams }] = await Promise.all([requireMe(), execute(MeetingTeamsDocument, {})]);
  const dayAgo = new Date().getTime() - 86_400_000;
  return (
    <div className="page">
      <PageTitle title="Meetings">Where an organisation looks together at what went badly enough.</PageTitle>
      {meetingTeams.length === 0 && (
        <EmptyState title="No operations meeting has been called" action={<ButtonLink href="/library">Read in the library</ButtonLink>}>
          The director of an organisation calls one here. What its policy asks to be shown then gets a place in it.
        </EmptyState>
      )}
      <div className="grid gap-10">
        {meetingTeams.map(({ team, mayRun, meetings, waiting }) => {
          const coming = meetings.filter(({ startsAt }) => new Date(startsAt).getTime() > dayAgo);
          return (
            <section key={team.id} aria-labelledby={`meetings-${team.key}`}>
              <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
                <h2 id={`meetings-${team.key}`} className="font-serif text-xl">
                  {team.name}
                </h2>
                {mayRun && <NewMeetingButton team={team} zone={me.member.timeZone} />}
              </div>
              {meetings.length > 0 ? (
                <ul className="border-t border-line">
                  {meetings.map((meeting) => (
                    <li key={meeting.id} data-row className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2.5">
                      <Link href={`/meetings/${meeting.id}`} className="font-medium hover:underline">
                        {meetingTime(meeting)}
                      </Link>
                      <span className="text-sm text-soft">{[count(meeting.open, 'to be heard'), count(meeting.heard, 'heard')].filter(Boolean).join(' · ') || 'nothing to be heard yet'}</span>
                    </li>
                  ))}
                </ul>
              ) : (
                <p className="border-y border-line py-4 text-soft">
                  {mayRun ? `No meeting has been called. Call one, and ${waiting.length > 0 ? 'what waits below' : 'what the policy asks to be shown'} gets its place in it.` : 'No meeting has been called; its director calls one.'}
                </p>
              )}
              {waiting.length > 0 && (
                <>
                  <h3 className="mt-5 mb-1 text-sm font-medium text-warn">Not yet placed</h3>
                  <ul className="border-t border-line">
                    {waiting.map((slot) => (
                      <li key={slot.id} className="border-b border-line py-4">
                        <SlotView slot={slot} />
                        <SlotActions slot={slot} meetings={coming} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </section>
          );
        })}
      </div>
      <ListKeys />
    </div>
  );
}
