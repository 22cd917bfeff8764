import { RULE_WORDS } from '../editor/findings/rule-words';
import type { ReviewCoeQuery } from '../graphql/generated/graphql';
import { formatDay } from '../ui/instant';
import { StandingText } from './standing-text';

type Revision = NonNullable<NonNullable<ReviewCoeQuery['coe']>['review']>['revision'];
export type ShownWaiver = Omit<Revision['waivers'][number], 'waivedBy' | 'waivedAt'> & Partial<Pick<Revision['waivers'][number], 'waivedBy' | 'waivedAt'>>;

export function countedWaivers(count: number): string {
  return count === 1 ? '1 waiver' : `${count} waivers`;
}

/** What authors let stand, each with its reason and, for reviewers, with who wrote it. */
export function Waivers({ waivers, of, zone }: { waivers: readonly ShownWaiver[]; of: string; zone: string }) {
  if (waivers.length === 0) return null;
  return (
    <section data-waivers aria-label={`Waivers of “${of}”`} className="mt-4 border-l-3 border-warn bg-warn-wash px-3 py-2 font-sans text-sm">
      <h3 className="font-medium">{waivers.length === 1 ? 'An author lets this stand' : `Authors let ${waivers.length} things stand`}</h3>
      <ul className="mt-1 grid gap-2">
        {waivers.map(({ findingId, rule, severity, text, message, reason, waivedBy, waivedAt }) => (
          <li key={findingId}>
            <p>
              {text === '' ? message : <StandingText text={text} />}
              <span className="text-soft">{rule === null ? ' · Missing' : ` · ${RULE_WORDS[rule] ?? rule}${severity === 'consider' ? ', to consider' : ''}`}</span>
            </p>
            <p>
              <span className="text-soft">{waivedBy ? `${waivedBy.name}${waivedAt ? `, ${formatDay(new Date(waivedAt), zone)}` : ''}: ` : 'Because: '}</span>
              {reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
