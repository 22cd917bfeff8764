import type { Moment } from './coe-document.js';
import { timeOf } from './moment.js';

const MINUTE = 60_000;

/** The two largest units that matter: `27 m`, `1 h 8 m`, `2 d 4 h`; `< 1 m` below a minute. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds > 0 && milliseconds < MINUTE) return '< 1 m';
  const minutes = Math.floor(Math.max(0, milliseconds) / MINUTE);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days > 0) return joinUnits([days, 'd'], [hours % 24, 'h']);
  if (hours > 0) return joinUnits([hours, 'h'], [minutes % 60, 'm']);
  return `${minutes} m`;
}

function joinUnits([large, largeUnit]: [number, string], [small, smallUnit]: [number, string]): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/**
 * A moment on the clock of a place: `08:14`, `08:??` when only the hour is known, `2026-04-24` when only the day is, `~08:14` when estimated,
 * `??:??` when nothing is. `offsetMinutes` is what that place's clock shows beyond UTC at that instant; the caller knows the zone's rules.
 */
export function formatMoment(moment: Moment, offsetMinutes: number, options: { date?: boolean } = {}): string {
  const time = timeOf(moment);
  if (time === null) return '??:??';
  const local = new Date(time + offsetMinutes * MINUTE).toISOString();
  const date = local.slice(0, local.indexOf('T'));
  const clock = local.slice(local.indexOf('T') + 1);
  const shown = moment.precision === 'hour' ? `${clock.slice(0, 2)}:??` : clock.slice(0, 5);
  const text = moment.precision === 'day' ? date : options.date ? `${date} ${shown}` : shown;
  return moment.estimated ? `~${text}` : text;
}

/** `UTC`, `UTC+05:30`, `UTC−07:00`. */
export function formatOffset(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'UTC';
  const minutes = Math.abs(offsetMinutes);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `UTC${offsetMinutes < 0 ? '−' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
