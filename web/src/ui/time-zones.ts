import type { Choice } from './field';

/** Every zone that this host knows, UTC first; `also` is one that must be among them. */
export function timeZoneChoices(also?: string): Choice[] {
  return [...new Set(['UTC', ...(also ? [also] : []), ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
