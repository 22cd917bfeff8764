import type { Metadata } from 'next';
import Link from 'next/link';
import { execute } from '../../../graphql/execute';
import { MeetingTeamsDocument } from '../../../graphql/generated/graphql';
import { LiveRefresh } from '../../../graphql/live-refresh';
import { CancelMeetingButton } from '../../../meeting/cancel-meeting-button';
import { MeetingOrder } from '../../../meeting/meeting-order';
import { meetingTime } from '../../../meeting/meeting-words';
import { readMeeting } from '../../../meeting/read-meeting';
import { SlotActions } from '../../../meeting/slot-actions';
import { SlotView } from '../../../meeting/slot-view';
import { ButtonLink } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ListKeys } from '../../../ui/list-keys';
import { PageTitle } from '../../../ui/page-title';

interface MeetingPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: MeetingPageProps): Promise<Metadata> {
  const meeting = await readMeeting((await params).id);
  return { title: `Operations meeting of ${meeting.team.name}` };
}

export default async function MeetingPage({ params }: MeetingPageProps) {
  const [meeting, { meetingTeams }] = await Promise.all([params.then(({ id }) => readMeeting(id)), execute(MeetingTeamsDocument, {})]);
  const dayAgo = new Date().getTime() - 86_400_000;
  const others = (meetingTeams.find(({ team }) => team.id === meeting.team.id)?.meetings ?? []).filter(({ startsAt }) => new Date(startsAt).getTime() > dayAgo);
  const open = meeting.slots.filter(({ state }) => state === 'OPEN');
  const heard = meeting.slots.filter(({ state }) => state === 'HEARD');
  return (
    <div className="page">
      <p className="pt-4 text-sm">
        <Link href="/meetings" className="link">
          Meetings
        </Link>
      </p>
      <PageTitle title={`Operations meeting of ${meeting.team.name}`}>{meetingTime(meeting)}</PageTitle>
      <p className="no-print mb-4 flex flex-wrap gap-2 empty:hidden">
        {meeting.slots.length > 0 && (
          <ButtonLink href={`/meetings/${meeting.id}/present`} variant="primary" size="sm">
            Present
          </ButtonLink>
        )}
        {meeting.mayRun && heard.length === 0 && <CancelMeetingButton meetingId={meeting.id} waiting={open.length} />}
      </p>
      {open.length > 0 && (
        <section aria-labelledby="to-be-heard">
          <h2 id="to-be-heard" className="mb-2 font-serif text-xl">
            To be heard
          </h2>
          <MeetingOrder
            meeting={meeting}
            rows={open.map((slot) => ({
              id: slot.id,
              label: slot.coe?.title ?? 'A restricted COE',
              node: (
                <>
                  <SlotView slot={slot} />
                  <SlotActions slot={slot} meetings={others} />
                </>
              ),
            }))}
          />
          {meeting.mayRun && open.length > 1 && (
            <p className="no-print mt-3 text-sm text-faint max-lg:hidden">
              <kbd className="font-mono">Alt</kbd> with <kbd className="font-mono">↑</kbd> or <kbd className="font-mono">↓</kbd> moves the line in which you are.
            </p>
          )}
        </section>
      )}
      {heard.length > 0 && (
        <section aria-labelledby="heard" className="mt-8">
          <h2 id="heard" className="mb-2 font-serif text-xl">
            Heard
          </h2>
          <ul className="border-t border-line">
            {heard.map((slot) => (
              <li key={slot.id} className="border-b border-line py-4">
                <SlotView slot={slot} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {meeting.slots.length === 0 && (
        <EmptyState title="Nothing to be heard yet" action={<ButtonLink href="/coes?scope=ALL">See what is being written</ButtonLink>}>
          A COE comes here when a criterion of its team’s policy holds as its review is asked for, or when a director or a bar raiser puts it forward from its page.
        </EmptyState>
      )}
      <ListKeys />
      <LiveRefresh on="meeting" meeting={meeting.id} />
    </div>
  );
}
