import Link from 'next/link';
import { CoePipeline } from '../coe/coe-pipeline';
import { ExportMenu } from '../coe/export-menu';
import { Severity } from '../coe/coe-status-chip';
import { nextDeadline, waitsFor } from '../coe/waits-for';
import type { ReviewCoeQuery } from '../graphql/generated/graphql';
import { HistoryLink } from '../history/history-link';
import { formatDay } from '../ui/instant';
import { readingMinutes } from './reading-minutes';
import { ReviewSeats } from './review-seats';
import { countedWaivers, Waivers } from './waivers';

type Coe = NonNullable<ReviewCoeQuery['coe']>;
type Review = NonNullable<Coe['review']>;

const VERDICTS: Record<string, string> = { APPROVE: 'Approved', REQUEST_CHANGES: 'Changes requested' };

/** What is reviewed, by whom, until when, and what was decided so far. */
export function ReviewHead({ coe, review, zone, now }: { coe: Coe; review: Review; zone: string; now: Date }) {
  const open = review.state === 'OPEN';
  return (
    <header className="border-b border-line pt-8 pb-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
        <Link href={`/coes/${coe.number}`} className="link font-semibold">
          COE-{coe.number}
        </Link>
        <span>{coe.team.name}</span>
        <Severity severity={coe.severity} />
        <span className="figures">Revision {review.revision.number}</span>
        <span className="figures">{readingMinutes(review.revision.words)} min to read</span>
        {review.revision.waivers.length > 0 && <span className="figures font-medium text-warn">{countedWaivers(review.revision.waivers.length)}</span>}
        <HistoryLink number={coe.number} compact />
        <Link href={`/coes/${coe.number}/record`} className="link no-print">
          Record
        </Link>
        <span className="no-print contents">
          <ExportMenu number={coe.number} revision={review.revision.number} printable />
        </span>
      </div>
      <h1 className="mt-1 font-serif text-3xl font-semibold tracking-tight">{review.revision.title}</h1>
      <Waivers waivers={review.revision.waivers.filter(({ section }) => section === '')} of={review.revision.title} zone={zone} />
      <div className="mt-3">
        <CoePipeline history={coe.history} zone={zone} now={now} waitsFor={waitsFor(coe)} dueAt={nextDeadline(coe)} />
      </div>
      <ReviewSeats
        coeId={coe.id}
        seats={review.seats}
        running={open}
        may={{ direct: coe.may.direct, write: coe.may.withdraw, askPeers: coe.may.withdraw || coe.may.review }}
      />
      {review.verdicts.map(({ kind, member, at, reason, noQuestionBecause, for: absent }) => (
        <div key={at} className={`mt-4 border-l-3 px-3 py-2 ${kind === 'APPROVE' ? 'border-good bg-good-wash' : 'border-warn bg-warn-wash'}`}>
          <p className="text-sm text-soft">
            {VERDICTS[kind] ?? kind} by {member.name}{absent && ` for ${absent.name}`} on {formatDay(new Date(at), zone)}
          </p>
          {(reason || noQuestionBecause) && <p className="whitespace-pre-line">{reason || `No question, because ${noQuestionBecause}`}</p>}
        </div>
      ))}
    </header>
  );
}
