import Link from 'next/link';
import type { PoliciesQuery } from '../graphql/generated/graphql';
import { inTreeOrder } from '../member/team-choices';
import { Time } from '../ui/time';
import { settingWords } from './policy-words';

type OwnPolicy = PoliciesQuery['policies'][number];

const MOST = 3;

/** The tree of teams, and at a glance what each asks for of its own. */
export function PolicyTree({ policies, zone }: { policies: readonly OwnPolicy[]; zone: string }) {
  const byId = new Map(policies.map((policy) => [policy.team.id, policy]));
  const tree = inTreeOrder(policies.map(({ team, kind, parentId }) => ({ ...team, kind, parentId })));
  return (
    <ul className="border-t border-line" aria-label="Teams">
      {tree.map(({ team, depth }) => {
        const { says, version, writtenAt } = byId.get(team.id)!;
        return (
          <li key={team.id} className="grid items-baseline gap-x-4 border-b border-line py-2 sm:grid-cols-[minmax(0,16rem)_minmax(0,1fr)_10rem]" data-row>
            <span className="min-w-0" style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
              <Link href={`/policies/${team.key}`} className={`link ${team.kind === 'TEAM' ? 'font-medium' : 'font-semibold'}`}>
                {team.name}
              </Link>
            </span>
            <span className="min-w-0 text-sm text-soft max-sm:pl-5">
              {says.length === 0 ? (
                <span className="text-faint">Nothing of its own</span>
              ) : (
                <>
                  {says.slice(0, MOST).map(({ path, label, unit, value }) => (
                    <span key={path} className="block break-words">
                      {label}: <span className="font-medium text-ink">{settingWords(value, unit)}</span>
                    </span>
                  ))}
                  {says.length > MOST && <span className="block text-faint">and {says.length - MOST} more</span>}
                </>
              )}
            </span>
            <span className="figures text-sm text-faint max-sm:pl-5">{writtenAt && <>Version {version}, <Time at={writtenAt} zone={zone} /></>}</span>
          </li>
        );
      })}
    </ul>
  );
}
