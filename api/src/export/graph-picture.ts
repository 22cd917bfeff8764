import type { ChartTable } from '@corrigenda/templates';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { Temporal } from 'temporal-polyfill';
import type { Fonts } from './fonts.js';
import type { PrintedPicture } from './printed-coe.js';

export const GRAPH_WIDTH = 640;
const PLOT = { left: 52, right: 628, top: 26, bottom: 212 };
const SIZE = 11;
const INK = '#1c1917';
const FAINT = '#57534e';
/** Told apart by dash as well as by colour, as on the reading page. */
const STYLES = [
  { stroke: '#1d4f91', dash: '' },
  { stroke: '#b3261e', dash: '7 4' },
  { stroke: '#2e6b34', dash: '2 4' },
  { stroke: '#8a5a00', dash: '9 4 2 4' },
] as const;

/** Lines over time with axes, unit, milestones and legend, as SVG whose words are outlines: it looks the same where no font is installed. */
export function drawGraph(table: ChartTable, { unit, marks }: PrintedPicture, zone: string, fonts: Fonts): { svg: string; height: number } {
  const onClock = (x: number) => (table.axis === 'time' ? x + offsetOf(x, zone) : x);
  const points = table.series.flatMap((series) => series.points);
  const xs = points.map(({ x }) => onClock(x));
  const ys = points.map(({ y }) => y);
  const [low, high] = [smallest(xs), -smallest(xs.map((x) => -x))];
  const top = -smallest(ys.map((y) => -y));
  const y = scaleLinear([Math.min(0, smallest(ys)), top || 1], [PLOT.bottom, PLOT.top]).nice(4);
  const x = axisOf(table, low, high);
  const path = line<{ x: number; y: number }>((point) => x.place(onClock(point.x)), (point) => y(point.y));
  const words = (text: string, at: number, baseline: number, anchor: 'start' | 'middle' | 'end', fill = FAINT) => {
    const { path: outline, width } = fonts.outline(text, SIZE);
    const wished = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    const left = Math.max(0, Math.min(wished, GRAPH_WIDTH - width));
    return { width, svg: `<path transform="translate(${round(left)} ${round(baseline)})" d="${outline}" fill="${fill}"/>` };
  };
  const parts: string[] = [];
  for (const tick of y.ticks(4)) {
    parts.push(`<path d="M${PLOT.left} ${round(y(tick))}H${PLOT.right}" stroke="#d6d3d1" stroke-width="0.75"/>`, words(shortNumber(tick), PLOT.left - 8, y(tick) + 4, 'end').svg);
  }
  for (const { at, text } of x.ticks) parts.push(words(text, at, PLOT.bottom + 18, 'middle').svg);
  const shown = table.axis === 'time' ? marks.filter(({ at }) => onClock(at) >= low && onClock(at) <= high).sort((a, b) => a.at - b.at) : [];
  for (const { place, label } of markLabels(shown.map(({ at }) => x.place(onClock(at))))) {
    parts.push(`<path d="M${round(place)} ${PLOT.top}V${PLOT.bottom}" stroke="#78716c" stroke-width="0.75" stroke-dasharray="3 3"/>`);
    if (label) parts.push(words(label, place, PLOT.top - 8, 'middle', INK).svg);
  }
  for (const [index, series] of table.series.entries()) {
    const { stroke, dash } = styleOf(index);
    parts.push(`<path d="${path(series.points) ?? ''}" fill="none" stroke="${stroke}" stroke-width="1.75" stroke-linejoin="round"${dash && ` stroke-dasharray="${dash}"`}/>`);
  }
  let [at, baseline] = [PLOT.left, PLOT.bottom + 42];
  const legend = (mark: string, markWidth: number, text: string) => {
    const { width } = words(text, 0, 0, 'start');
    if (at > PLOT.left && at + markWidth + width > PLOT.right) [at, baseline] = [PLOT.left, baseline + 18];
    parts.push(`<g transform="translate(${round(at)} ${baseline})">${mark}</g>`, words(text, at + markWidth, baseline, 'start', INK).svg);
    at += markWidth + width + 20;
  };
  for (const [index, { name }] of table.series.entries()) {
    const { stroke, dash } = styleOf(index);
    legend(`<path d="M0 -4H22" stroke="${stroke}" stroke-width="2"${dash && ` stroke-dasharray="${dash}"`}/>`, 28, unit ? `${name} (${unit})` : name);
  }
  for (const [index, { label }] of shown.entries()) legend('', 0, `${index + 1} ${label}`);
  const height = baseline + 12;
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${GRAPH_WIDTH}" height="${height}" viewBox="0 0 ${GRAPH_WIDTH} ${height}">${parts.join('')}</svg>`, height };
}

interface Axis {
  place(value: number): number;
  ticks: { at: number; text: string }[];
}

function axisOf({ axis, labels }: ChartTable, low: number, high: number): Axis {
  const range = [PLOT.left, PLOT.right];
  if (axis === 'time') {
    const scale = scaleUtc([new Date(low), new Date(high)], range);
    const isLong = high - low > 2 * 86_400_000;
    const written = (tick: Date) => (isLong ? tick.toISOString().slice(0, 10) : tick.toISOString().slice(11, high - low < 300_000 ? 19 : 16));
    return { place: (value) => scale(value), ticks: scale.ticks(5).map((tick) => ({ at: scale(tick), text: written(tick) })) };
  }
  const scale = scaleLinear([low, high], range);
  const rows = [0, Math.floor((labels.length - 1) / 2), labels.length - 1];
  const ticks = axis === 'rows' ? rows.map((row) => ({ at: scale(row), text: (labels[row] ?? '').slice(0, 20) })) : scale.ticks(5).map((tick) => ({ at: scale(tick), text: shortNumber(tick) }));
  return { place: (value) => scale(value), ticks };
}

/** Numbers of marks that stand close together are written as one label. */
function markLabels(places: readonly number[]): { place: number; label: string }[] {
  const labels: { place: number; label: string }[] = [];
  let open: { place: number; label: string } | undefined;
  for (const [index, place] of places.entries()) {
    if (open && place - open.place < 14) {
      open.label += `, ${index + 1}`;
      labels.push({ place, label: '' });
    } else {
      open = { place, label: String(index + 1) };
      labels.push(open);
    }
  }
  return labels;
}

function styleOf(index: number): (typeof STYLES)[number] {
  return STYLES[index % STYLES.length] ?? STYLES[0];
}

function offsetOf(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;
}

/** `1.2K`, the same on every host. */
function shortNumber(value: number): string {
  const size = Math.abs(value);
  const [divisor, sign] = size >= 1e9 ? [1e9, 'B'] : size >= 1e6 ? [1e6, 'M'] : size >= 10_000 ? [1e3, 'K'] : [1, ''];
  return `${Number((value / divisor).toFixed(size < 10 ? 3 : 1))}${sign}`;
}

const smallest = (values: readonly number[]) => values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
