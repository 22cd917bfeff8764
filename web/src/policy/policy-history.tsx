import Link from 'next/link';
import type { TeamPolicyQuery } from '../graphql/generated/graphql';
import { Time } from '../ui/time';
import { PolicyDiff } from './policy-diff';

type Version = TeamPolicyQuery['teamPolicy']['versions'][number];

interface PolicyHistoryProps {
  team: { key: string };
  versions: readonly Version[];
  /** The one whose changes are shown. */
  shown: number | null;
  mayChange: boolean;
  zone: string;
}

/** Every version with who, when and why, and what it changed. */
export function PolicyHistory({ team, versions, shown, mayChange, zone }: PolicyHistoryProps) {
  const address = `/policies/${team.key}`;
  return (
    <section className="mt-12" aria-labelledby="versions">
      <h2 id="versions" className="border-b border-line pb-1.5 font-semibold">
        Versions
      </h2>
      {versions.length === 0 && <p className="py-3 text-soft">This team asks for nothing of its own yet.</p>}
      <ol aria-label="Versions, newest first">
        {versions.map((version, index) => {
          const isShown = version.number === shown;
          return (
            <li key={version.number} id={`version-${version.number}`} className="scroll-mt-20 border-b border-line py-3" data-row>
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <p className="min-w-0">
                  <Link href={isShown ? address : `${address}?version=${version.number}#version-${version.number}`} scroll={false} aria-expanded={isShown} className="link font-medium">
                    Version {version.number}
                  </Link>{' '}
                  <span className="text-sm text-soft">
                    {index === 0 && 'in force, '}
                    <Time at={version.writtenAt} zone={zone} as="instant" /> by {version.writtenBy.name}
                  </span>
                </p>
                {mayChange && index > 0 && (
                  <Link href={`${address}?edit=1&from=${version.number}`} className="link text-sm">
                    Use version {version.number} again
                  </Link>
                )}
              </div>
              <p className="measure whitespace-pre-wrap break-words text-soft">{version.reason}</p>
              {isShown && <PolicyDiff before={versions[index + 1]?.source ?? ''} after={version.source} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
