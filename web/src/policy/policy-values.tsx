import Link from 'next/link';
import { inOneBreath, policyGroups, settingWords, severityWords, type PolicyValue } from './policy-words';

interface PolicyValuesProps {
  values: readonly PolicyValue[];
  team: { key: string };
}

/** Everything that holds for a team, and the level that each value comes from. */
export function PolicyValues({ values, team }: PolicyValuesProps) {
  return policyGroups(values).map(({ name, title, rows }) => (
    <section key={name} className="mt-8" aria-labelledby={`policy-${name}`}>
      <h2 id={`policy-${name}`} className="border-b border-line pb-1.5 font-semibold">
        {title}
      </h2>
      <dl>
        {rows.map((row) => (
          <div key={row.path} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
            <dt className="text-soft">{row.label}</dt>
            {inOneBreath(row.values).map(({ severities, value }) => (
              <dd key={value.path} className="flex flex-wrap items-baseline justify-between gap-x-4 sm:col-start-2" data-path={value.path}>
                <span className={`min-w-0 break-words ${value.value === null ? 'text-faint' : 'font-medium'}`}>
                  {severityWords(severities, row.values.length) && <span className="font-normal text-soft">{severityWords(severities, row.values.length)}: </span>}
                  {settingWords(value.value, value.unit)}
                </span>
                <Origin value={value} team={team} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  ));
}

function Origin({ value: { value, from }, team }: { value: PolicyValue; team: { key: string } }) {
  if (value === null) return null;
  if (!from) return <span className="text-sm text-faint">holds everywhere</span>;
  if (from.key === team.key) return <span className="text-sm text-soft">from this team</span>;
  return (
    <span className="text-sm text-soft">
      from{' '}
      <Link href={`/policies/${from.key}`} className="link">
        {from.name}
      </Link>
    </span>
  );
}
