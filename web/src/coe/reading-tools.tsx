import type { ReadCoeQuery } from '../graphql/generated/graphql';
import { HistoryLink } from '../history/history-link';
import { ButtonLink } from '../ui/button';
import { Icon } from '../ui/icon';
import { CoeMoves } from './coe-moves';
import { CoeSettingsButton } from './coe-settings-button';
import { ExportMenu } from './export-menu';

type Coe = NonNullable<ReadCoeQuery['coe']>;

/** What the reader should know about the state of this COE, when there is something to know. */
function notice({ status, published, review, may }: Coe): string | undefined {
  const inWork = status === 'DRAFT' || status === 'CHANGES_REQUESTED';
  if (published && inWork) return `You read revision ${published.number}, which is published. An amended draft is in progress.`;
  if (published && status === 'IN_REVIEW') return `You read revision ${published.number}, which is published. An amended revision is in review.`;
  if (published && status === 'APPROVED') return `You read revision ${published.number}, which is published. An amended revision is approved.`;
  if (status === 'DRAFT') return 'This is a draft. It has not been reviewed and may change at any time.';
  if (status === 'CHANGES_REQUESTED') return 'The director asked for changes. This is the draft as it is now.';
  if (status === 'IN_REVIEW') return may.review && review ? 'This COE is in review, and you may decide about it.' : 'This COE is in review and has not been approved yet.';
  if (status === 'APPROVED') return may.publish ? 'This COE is approved. Publish it, so that others can learn from it.' : 'This COE is approved and will be published.';
  if (status === 'CANCELLED') return 'This COE was cancelled. It is kept for the record.';
  return undefined;
}

/** What the reader may do here, above the document. */
export function ReadingTools({ coe }: { coe: Coe }) {
  const { number, may, review, status } = coe;
  const text = notice(coe);
  return (
    <div className="no-print measure mx-auto mt-6">
      {text && <p className="border-l-3 border-accent bg-accent-wash px-3 py-2 text-sm">{text}</p>}
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {may.edit && (
          <ButtonLink href={`/coes/${number}/edit`} data-command="" variant="primary" size="sm">
            <Icon name="pencil" />
            Edit
          </ButtonLink>
        )}
        {review && (status === 'IN_REVIEW' || status === 'CHANGES_REQUESTED') && (
          <ButtonLink href={`/coes/${number}/review`} data-command="" variant={may.review ? 'primary' : 'secondary'} size="sm">
            {may.review ? 'Review' : 'Open the review'}
          </ButtonLink>
        )}
        <CoeMoves coe={coe} may={may} />
        {may.manageAccess && <CoeSettingsButton number={number} />}
        <HistoryLink number={number} />
        <ButtonLink href={`/coes/${number}/record`} size="sm">
          <Icon name="book" />
          Record
        </ButtonLink>
        <ExportMenu number={number} printable />
      </div>
    </div>
  );
}
