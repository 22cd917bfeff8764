import { type Milestone, MILESTONE_NAMES, MILESTONES, type TimelineEntry, timeOf } from '@corrigenda/templates';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { offsetMinutes } from '../../editor/time-zone';
import { heightsWithin, type Part } from './chart-part';
import type { ChartTable } from './series';

/** Told apart by dash as well as by colour. */
const STYLES = [
  { stroke: 'var(--accent)', dash: undefined },
  { stroke: 'var(--danger)', dash: '6 3' },
  { stroke: 'var(--good)', dash: '2 3' },
  { stroke: 'var(--warn)', dash: '8 3 2 3' },
] as const;

const styleOf = (index: number) => STYLES[index % STYLES.length] ?? STYLES[0];

interface LineChartProps {
  table: ChartTable;
  unit: string;
  alt: string;
  zone: string;
  milestones: readonly TimelineEntry[];
  /** The part that is shown, from 0 to 1; all of it without. */
  part?: Part;
  tall?: boolean;
}

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const compact = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 });

const smallest = (values: readonly number[]) => values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
const largest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);

interface Axis {
  place(value: number): number;
  ticks: { at: number; text: string }[];
}

/** From left, 0, to right, 100; times are already those of the clock on the wall. */
function xAxis({ axis, labels }: ChartTable, low: number, high: number): Axis {
  if (axis === 'time') {
    const scale = scaleUtc([new Date(low), new Date(high)], [0, 100]);
    // Hours of one day are written like those of the timeline.
    const format = high - low > 2 * DAY ? scale.tickFormat(5) : scale.tickFormat(5, high - low < 5 * MINUTE ? '%H:%M:%S' : '%H:%M');
    return { place: (value) => scale(value), ticks: scale.ticks(5).map((tick) => ({ at: scale(tick), text: format(tick) })) };
  }
  const scale = scaleLinear([low, high], [0, 100]);
  const format = scale.tickFormat(5);
  const rows = [0, Math.floor((labels.length - 1) / 2), labels.length - 1];
  const ticks = axis === 'rows' ? rows.map((row) => ({ at: scale(row), text: labels[row] ?? '' })) : scale.ticks(5).map((tick) => ({ at: scale(tick), text: format(tick) }));
  return { place: (value) => scale(value), ticks };
}

/** Lines over time as SVG that stretches with the page, while its labels stay text of the page. */
export function LineChart({ table, unit, alt, zone, milestones, part = { from: 0, to: 1 }, tall = false }: LineChartProps) {
  const onClock = (x: number) => (table.axis === 'time' ? x + offsetMinutes(new Date(x).toISOString(), zone) * 60_000 : x);
  const points = table.series.flatMap((series) => series.points);
  const xs = points.map(({ x }) => onClock(x));
  const [first, last] = [smallest(xs), largest(xs)];
  const [low, high] = [first + (last - first) * part.from, first + (last - first) * part.to];
  const isPart = part.from > 0 || part.to < 1;
  const ys = isPart ? table.series.flatMap((series) => heightsWithin(series.points.map((point) => ({ x: onClock(point.x), y: point.y })), low, high)) : points.map((point) => point.y);
  const x = xAxis(table, low, high);
  const y = scaleLinear()
    .domain(ys.length > 0 ? [Math.min(0, smallest(ys)), largest(ys) || 1] : [0, 1])
    .nice(4)
    .range([100, 0]);
  const path = line<{ x: number; y: number }>()
    .x((point) => x.place(onClock(point.x)))
    .y((point) => y(point.y));

  const marks = milestones
    .map((entry) => ({ milestone: entry.milestone as Milestone, time: timeOf(entry.moment) }))
    .filter((mark): mark is { milestone: Milestone; time: number } => mark.time !== null && onClock(mark.time) >= low && onClock(mark.time) <= high)
    .sort((a, b) => a.time - b.time || MILESTONES.indexOf(a.milestone) - MILESTONES.indexOf(b.milestone));

  return (
    <div className="font-sans text-xs text-faint">
      <div className={`figures relative mt-6 mr-3 mb-7 ml-11 ${tall ? 'h-[46dvh]' : 'h-52'}`} role="img" aria-label={alt}>
        {y.ticks(4).map((tick) => (
          <div key={tick} className="absolute inset-x-0 border-t border-line" style={{ top: `${y(tick)}%` }}>
            <span className="absolute -top-2.5 -left-11 w-9 text-right">{compact.format(tick)}</span>
          </div>
        ))}
        {x.ticks.map(({ at, text }) => (
          <span key={at} className="absolute top-full max-w-24 -translate-x-1/2 truncate pt-1.5" style={{ left: `${at}%` }}>
            {text}
          </span>
        ))}
        {table.axis === 'time' &&
          marks.map(({ milestone, time }, index) => (
            <div key={`${milestone}-${time}`} className="absolute inset-y-0 border-l border-dashed border-control" style={{ left: `${x.place(onClock(time))}%` }}>
              <span className="absolute -top-5 -translate-x-1/2 font-semibold text-soft">{index + 1}</span>
            </div>
          ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={`absolute inset-0 size-full ${isPart ? 'overflow-hidden' : 'overflow-visible'}`} aria-hidden="true">
          {table.series.map((series, index) => (
            <path key={series.name} d={path(series.points) ?? ''} fill="none" stroke={styleOf(index).stroke} strokeDasharray={styleOf(index).dash} strokeWidth="1.75" strokeLinejoin="round" vectorEffect="non-scaling-stroke" />
          ))}
        </svg>
      </div>
      <ul className="flex list-none! flex-wrap gap-x-5 gap-y-1 p-0! text-soft" aria-label="Lines and milestones">
        {table.series.map((series, index) => (
          <li key={series.name} className="flex items-center gap-1.5">
            <svg viewBox="0 0 20 4" className="h-1 w-5" aria-hidden="true">
              <path d="M0 2h20" stroke={styleOf(index).stroke} strokeDasharray={styleOf(index).dash} strokeWidth="2" />
            </svg>
            {series.name}
            {unit && ` (${unit})`}
          </li>
        ))}
        {table.axis === 'time' &&
          marks.map(({ milestone, time }, index) => (
            <li key={`${milestone}-${time}`}>
              <strong className="font-semibold">{index + 1}</strong> {MILESTONE_NAMES[milestone]}
            </li>
          ))}
        {table.axis === 'time' && <li className="text-faint">Times in {zone}</li>}
      </ul>
    </div>
  );
}
