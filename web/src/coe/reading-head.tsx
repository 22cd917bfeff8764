import type { CoeDocument } from '@corrigenda/templates';
import Link from 'next/link';
import type { ReadCoeQuery } from '../graphql/generated/graphql';
import { formatDate, formatDay } from '../ui/instant';
import { Icon } from '../ui/icon';
import { CoeStatusChip, Severity } from './coe-status-chip';
import { coeNumber, KINDS } from './coe-words';
import { DurationBar } from './document/duration-bar';
import { impactLine } from './impact-line';

type Coe = NonNullable<ReadCoeQuery['coe']>;

/** What it is, how bad it was and how long it took; roles and teams only. */
export function ReadingHead({ coe, document, zone }: { coe: Coe; document: CoeDocument; zone: string }) {
  const { published } = coe;
  const impact = impactLine(document);
  return (
    <header className="measure mx-auto">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
        <span className="font-semibold text-ink">{coeNumber(coe.number)}</span>
        <span>{coe.team.name}</span>
        <Severity severity={coe.severity} />
        <span>{KINDS[coe.kind]}</span>
        {coe.occurredOn && <span>{formatDate(coe.occurredOn)}</span>}
        {coe.visibility === 'RESTRICTED' && (
          <span className="inline-flex items-center gap-1 font-medium text-warn">
            <Icon name="lock" className="size-3.5" />
            Restricted
          </span>
        )}
      </p>
      <h1 className="mt-2 font-serif text-3xl leading-10 font-semibold tracking-tight">{published?.title ?? coe.title}</h1>
      {impact && <p dir="auto" className="mt-2 font-serif text-lg text-soft italic">{impact}</p>}
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
        <CoeStatusChip status={published ? 'PUBLISHED' : coe.status} />
        {published && (
          <span>
            Revision {published.number}
            {coe.publishedAt && ` · published ${formatDay(new Date(coe.publishedAt), zone)}`}
          </span>
        )}
        {!published && <span>Last changed {formatDay(new Date(coe.updatedAt), zone)}</span>}
        {coe.detectedBy && <span>Detected by: {coe.detectedBy}</span>}
      </p>
      <DurationBar document={document} />
      {coe.tags.length > 0 && (
        <ul className="no-print mt-4 flex flex-wrap gap-x-3 gap-y-1 text-sm" aria-label="Tags">
          {coe.tags.map((tag) => (
            <li key={tag}>
              <Link href={`/library?tag=${encodeURIComponent(tag)}`} className="link">
                #{tag}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
