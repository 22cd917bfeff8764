import Link from 'next/link';
import { CoeStatusChip, Severity } from '../coe/coe-status-chip';
import { coeNumber } from '../coe/coe-words';
import type { MeetingQuestionFieldsFragment, SlotFieldsFragment } from '../graphql/generated/graphql';
import { Icon } from '../ui/icon';
import { OUTCOMES } from './meeting-words';

/** A question from the room, and what it is about. */
export function RoomQuestion({ question, sections }: { question: MeetingQuestionFieldsFragment; sections: readonly { key: string; title: string }[] }) {
  const section = sections.find(({ key }) => key === question.sectionKey)?.title;
  return (
    <li data-question className="border-l-2 border-line py-1 pl-3">
      <p className="whitespace-pre-line">{question.body}</p>
      <p className="flex flex-wrap gap-x-3 text-sm text-faint">
        <span>{question.askedBy.name}</span>
        {section && <span>{section}</span>}
        {question.ofReview && <span className={question.settled ? 'text-good' : 'text-warn'}>{question.settled ? 'settled' : 'waits for an answer in the review'}</span>}
      </p>
    </li>
  );
}

/** What the meeting decided, or why it did not have to. */
export function SlotOutcome({ slot }: { slot: SlotFieldsFragment }) {
  if (slot.state === 'TAKEN_OFF') return <p className="text-sm text-soft">Taken off{slot.closedBy && ` by ${slot.closedBy.name}`}: {slot.notes}</p>;
  if (!slot.outcome) return null;
  return (
    <div className="mt-1 border-l-3 border-good bg-good-wash px-3 py-2">
      <p className="font-medium">{OUTCOMES[slot.outcome].told}.</p>
      {slot.followUp && <p className="whitespace-pre-line">{slot.followUp}</p>}
      {slot.notes && <p className="text-sm whitespace-pre-line text-soft">{slot.notes}</p>}
      {slot.closedBy && <p className="text-sm text-faint">Written by {slot.closedBy.name}</p>}
    </div>
  );
}

export function SlotReasons({ slot }: { slot: SlotFieldsFragment }) {
  if (!slot.reasons.length) return null;
  return (
    <ul className="text-sm text-soft" aria-label="Why the meeting sees it">
      {slot.reasons.map(({ criterion, words }) => (
        <li key={criterion}>
          {criterion === 'PUT_FORWARD' && <span className="font-medium">Put forward: </span>}
          {words}
        </li>
      ))}
    </ul>
  );
}

/** What is heard, who presents it, why, and what was asked and decided. */
export function SlotView({ slot }: { slot: SlotFieldsFragment }) {
  const { coe, presenter, questions } = slot;
  if (!coe) {
    return (
      <p className="flex items-center gap-2 text-soft">
        <Icon name="lock" className="size-3.5 text-warn" />A restricted COE
      </p>
    );
  }
  return (
    <div className="grid min-w-0 gap-1.5">
      <p className="font-medium">
        <Link href={`/coes/${coe.number}`} className="hover:underline">
          <span className="figures mr-2 font-normal text-faint">{coeNumber(coe.number)}</span>
          {coe.title}
        </Link>
      </p>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
        <span>{coe.team.name}</span>
        <Severity severity={coe.severity} />
        <CoeStatusChip status={coe.status} />
        {coe.visibility === 'RESTRICTED' && (
          <span className="inline-flex items-center gap-1 font-medium text-warn">
            <Icon name="lock" className="size-3.5" />
            Restricted
          </span>
        )}
        {slot.state === 'OPEN' && (presenter ? <span>Presented by {presenter.name}</span> : <span className="font-medium text-warn">Nobody presents it yet</span>)}
      </p>
      <SlotReasons slot={slot} />
      <SlotOutcome slot={slot} />
      {questions.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer text-accent">
            {questions.length} {questions.length === 1 ? 'question' : 'questions'}
          </summary>
          <ul className="mt-2 grid gap-2">
            {questions.map((question) => (
              <RoomQuestion key={question.id} question={question} sections={coe.sections} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
