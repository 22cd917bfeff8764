import type { MeetingOutcome } from '../graphql/generated/graphql';
import { formatClock, formatDate, dateIn } from '../ui/instant';

export const OUTCOMES: Record<MeetingOutcome, { label: string; hint: string; told: string }> = {
  ACCEPTED: { label: 'Accepted', hint: 'The meeting has seen it and asks for nothing more.', told: 'The meeting accepted it' },
  FOLLOW_UP: { label: 'Accepted, and something follows', hint: 'The authors read what has to follow on the COE.', told: 'The meeting accepted it, and something follows' },
  AGAIN: { label: 'Again next time', hint: 'It gets a place in the next meeting.', told: 'The meeting wants to see it again' },
};

/** `Mon 2 Mar 2099, 10:00 Europe/Berlin` */
export function meetingTime({ startsAt, zone }: { startsAt: string; zone: string }): string {
  const at = new Date(startsAt);
  return `${formatDate(dateIn(zone, at), true)}, ${formatClock(at, zone)} ${zone.replaceAll('_', ' ')}`;
}
