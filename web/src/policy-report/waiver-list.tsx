import Link from 'next/link';
import { coeNumber } from '../coe/coe-words';
import { RULE_WORDS } from '../editor/findings/rule-words';
import type { PolicyReportQuery } from '../graphql/generated/graphql';
import { Time } from '../ui/time';

type Waiver = PolicyReportQuery['policyReport']['waivers'][number];

/** What authors let stand, with the reason of each. */
export function WaiverList({ waivers, zone }: { waivers: readonly Waiver[]; zone: string }) {
  return (
    <ul className="border-t border-line" aria-label="Open waivers">
      {waivers.map(({ id, rule, text, reason, waivedBy, waivedAt, coe, team }) => (
        <li key={id} className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]" data-row>
          <span className="min-w-0 break-words">
            <Link href={`/coes/${coe.number}`} className="link font-medium">
              {coeNumber(coe.number)} {coe.title}
            </Link>
            <span className="block text-sm text-soft">{team.name}</span>
          </span>
          <span className="min-w-0 text-sm break-words">
            <span className="font-medium">{RULE_WORDS[rule] ?? `Missing (${rule})`}:</span> {text}
            <span className="block whitespace-pre-wrap">“{reason}”</span>
            <span className="block text-soft">
              {waivedBy.name}, <Time at={waivedAt} zone={zone} as="day" />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
