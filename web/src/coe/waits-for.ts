import type { DeadlineStage, SeatKind, SeatState } from '../graphql/generated/graphql';

interface WaitingCoe {
  status: string;
  deadlines: readonly { stage: DeadlineStage; dueAt: string }[];
  questions: readonly { acceptedAt?: string | null; answeredAt?: string | null }[];
  review?: { seats: readonly { kind: SeatKind; state: SeatState; member: { name: string } }[] } | null;
}

/** Whom or what a COE waits for in its present state; absent where it waits for nothing. */
export function waitsFor({ status, questions, review }: WaitingCoe): string | undefined {
  switch (status) {
    case 'DRAFT':
    case 'CHANGES_REQUESTED':
      return 'waits for its authors to ask for a review';
    case 'IN_REVIEW': {
      const open = questions.filter(({ acceptedAt }) => !acceptedAt);
      const unanswered = open.filter(({ answeredAt }) => !answeredAt).length;
      if (unanswered) return `waits for its authors to answer ${counted(unanswered, 'question')}`;
      if (open.length) return `waits for ${counted(open.length, 'answer')} to be accepted`;
      const deciders = (review?.seats ?? []).filter(({ state, kind }) => state === 'OPEN' && kind !== 'PEER').map(({ member }) => member.name);
      return deciders.length ? `waits for ${listed(deciders)}` : 'waits for a verdict';
    }
    case 'APPROVED':
      return 'waits for its authors to publish it';
    default:
      return undefined;
  }
}

/** The deadline of what it waits for now. */
export function nextDeadline({ status, deadlines }: WaitingCoe): string | undefined {
  const stage: DeadlineStage = status === 'IN_REVIEW' ? 'VERDICT' : status === 'APPROVED' ? 'PUBLICATION' : 'ASK';
  return deadlines.find((deadline) => deadline.stage === stage)?.dueAt;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
