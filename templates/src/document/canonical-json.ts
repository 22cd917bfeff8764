/**
 * JSON with the keys of every object in the order of their UTF-16 units and no spaces, so that equal values give equal text.
 * As in `JSON.stringify`, an undefined property is left out, and lone surrogates are escaped; -0 is 0.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const properties = Object.entries(value)
      .filter(([, property]) => property !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${properties.map(([key, property]) => `${JSON.stringify(key)}:${canonicalJson(property)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no canonical JSON.`);
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`A ${typeof value} has no canonical JSON.`);
  return text;
}
