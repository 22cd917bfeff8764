import { hasText, type ImpactMeasure } from '@corrigenda/templates';
import { Runs } from './runs';

function share(value: string, of: string): string {
  const [part, whole] = [Number(value.replaceAll(',', '')), Number(of.replaceAll(',', ''))];
  if (!value || !of || Number.isNaN(part) || Number.isNaN(whole) || whole === 0) return '';
  const percent = (part / whole) * 100;
  return `${percent >= 10 || Number.isInteger(percent) ? Math.round(percent) : percent.toPrecision(2)} %`;
}

/** How bad it was, in numbers: X of Y. */
export function Measures({ measures }: { measures: readonly ImpactMeasure[] }) {
  const told = measures.filter(({ label, value, prose }) => label || value || hasText(prose));
  if (told.length === 0) return null;
  return (
    <dl className="mb-6 border-t border-line font-sans text-base leading-6">
      {told.map(({ id, label, value, of, unit, estimated, noMetric, prose }) => (
        <div key={id} className="grid gap-x-6 border-b border-line py-2.5 sm:grid-cols-[1fr_auto]">
          <dt className="text-soft">{label || 'Not named'}</dt>
          <dd className="figures sm:text-right">
            {(value || !noMetric) && <strong className="font-semibold">{value || 'not known'}</strong>}
            {of && <> of {of}</>}
            {unit && <> {unit}</>}
            {share(value, of) && <span className="text-soft"> ({share(value, of)})</span>}
            {estimated && <span className="ml-2 text-sm text-warn">estimated</span>}
            {noMetric && <span className="ml-2 text-sm text-warn">no metric exists</span>}
          </dd>
          {hasText(prose) && (
            <dd className="col-span-full font-serif text-soft">
              <Runs runs={prose} block={id} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
