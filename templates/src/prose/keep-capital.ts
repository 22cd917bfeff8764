/** A replacement that begins with a capital where what it replaces did. */
export function keepCapital(replaced: string, replacement: string): string {
  const first = /\p{L}/u.exec(replaced)?.[0];
  return first !== undefined && first !== first.toLowerCase() ? capitalise(replacement) : replacement;
}

export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
