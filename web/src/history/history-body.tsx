import { readDocument, type EditorNode, type Template } from '@corrigenda/templates';
import Link from 'next/link';
import { documentFiles } from '../coe/document-files';
import { ChangeWalk } from '../document-diff/change-walk';
import { compareDocuments, type Side } from '../document-diff/compare-documents';
import { DocumentDiffView } from '../document-diff/document-diff-view';
import { knownZone } from '../editor/time-zone';
import type { CoeHistoryQuery } from '../graphql/generated/graphql';
import { frozenActions } from '../review/frozen-actions';
import { EmptyState } from '../ui/empty-state';
import { historyHref, type HistoryAddress } from './history-address';
import { RestoreVersion } from './restore-version';
import { VersionList } from './version-list';
import { kindWords, versionTitle, type Version } from './version-words';

type Coe = NonNullable<CoeHistoryQuery['coe']>;

interface HistoryBodyProps {
  coe: Coe;
  memberId: string;
  zone: string;
  address: HistoryAddress;
}

/** The versions on one side, and what two of them differ in on the other. */
export async function HistoryBody({ coe, memberId, zone, address }: HistoryBodyProps) {
  const { from, to } = coe.comparison;
  const versions = coe.versions.edges.map(({ node }) => node);
  const sideOf = ({ document, actions }: { document: unknown; actions: unknown }): Side => ({
    document: readDocument(document as EditorNode).document,
    actions: frozenActions(actions, coe.team.name),
  });
  const diff = compareDocuments(from && sideOf(from), sideOf(to), { template: coe.template as Template, zone: knownZone(coe.zone), files: await documentFiles(coe.attachments) });
  const newest = to.version.isNewest ? to.version : from?.version.isNewest ? from.version : versions.find(({ isNewest }) => isNewest);
  const href = (more: HistoryAddress) => historyHref(coe.number, { ...address, ...more });
  const view = address.view ?? 'inline';
  return (
    <div className="grid gap-x-10 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <aside className="no-print pt-6 max-lg:max-h-[45dvh] max-lg:overflow-y-auto max-lg:border-b max-lg:border-line max-lg:pb-4 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:self-start lg:overflow-y-auto lg:pb-6" aria-label="Versions" tabIndex={0}>
        <VersionList
          coe={coe}
          versions={versions}
          from={from?.version.key ?? null}
          to={to.version.key}
          address={address}
          mayName={coe.authors.some(({ id }) => id === memberId)}
          zone={zone}
          next={coe.versions.pageInfo.hasNextPage ? coe.versions.pageInfo.endCursor : null}
        />
      </aside>
      <div className="min-w-0">
        <div className="no-print sticky top-12 z-10 -mx-1 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-paper px-1 py-3 max-sm:static">
          <ChangeWalk changes={diff.changes} />
          <nav aria-label="How the difference is shown" className="flex flex-wrap gap-1 text-sm">
            <Choice href={href({ view: undefined })} here={view === 'inline'}>
              Inline
            </Choice>
            <Choice href={href({ view: 'side' })} here={view === 'side'}>
              Side by side
            </Choice>
          </nav>
          <Choice href={href({ only: address.only ? undefined : '1' })} here={address.only === '1'}>
            Only what changed
          </Choice>
          {coe.may.edit && !to.version.isNewest && newest && (
            <div className="ml-auto">
              <RestoreVersion coe={coe} version={to.version.key} title={versionTitle(to.version, zone)} newestSeq={newest.seq} />
            </div>
          )}
        </div>
        <h2 className="mt-4 text-base">
          {from ? (
            <>
              From <Named version={from.version} zone={zone} /> to <Named version={to.version} zone={zone} />
            </>
          ) : (
            <>
              <Named version={to.version} zone={zone} />, the first version
            </>
          )}
        </h2>
        {diff.changes === 0 && (
          <div className="mt-6">
            <EmptyState title={from ? 'The two versions say the same' : 'Nothing had been written yet'}>
              {from ? 'Choose another version on the list to see what was changed in it.' : 'This is where the document began.'}
            </EmptyState>
          </div>
        )}
        <DocumentDiffView diff={diff} view={view} onlyChanges={address.only === '1'} />
      </div>
    </div>
  );
}

function Named({ version, zone }: { version: Version; zone: string }) {
  return (
    <strong className="font-semibold" title={kindWords(version, zone)}>
      {versionTitle(version, zone)}
    </strong>
  );
}

function Choice({ href, here, children }: { href: string; here: boolean; children: React.ReactNode }) {
  return (
    <Link
      href={href}
      scroll={false}
      replace
      aria-current={here ? 'true' : undefined}
      className="inline-flex h-7 items-center gap-1 rounded-md border border-line px-2.5 text-sm text-soft hover:border-control hover:text-ink aria-[current]:border-accent aria-[current]:bg-accent-wash aria-[current]:font-medium aria-[current]:text-accent"
    >
      {here && <span aria-hidden="true">✓</span>}
      {children}
    </Link>
  );
}
