/** A name that is being written after an `@`, up to the caret. */
export interface NameBegun {
  /** Where its `@` stands. */
  at: number;
  search: string;
}

const LONGEST = 40;

/** An `@` at the beginning of a word, and at most three words after it. */
export function nameAt(text: string, caret: number): NameBegun | null {
  const before = text.slice(Math.max(0, caret - LONGEST), caret);
  const found = /(?:^|[\s(])@((?:[\p{L}\p{M}'’.-]+ ?){0,3})$/u.exec(before);
  return found ? { at: caret - found[1]!.length - 1, search: found[1]! } : null;
}

/** The words of a comment, and the names that it calls among them. */
export function partsOf(body: string, mentions: readonly { id: string; name: string }[]): { text: string; isName: boolean }[] {
  const parts: { text: string; isName: boolean }[] = [];
  const names = mentions.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length);
  let rest = body;
  while (rest !== '') {
    const next = names.map((name) => ({ name, at: rest.indexOf(name) })).filter(({ at }) => at !== -1).sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
    if (!next) break;
    if (next.at > 0) parts.push({ text: rest.slice(0, next.at), isName: false });
    parts.push({ text: next.name, isName: true });
    rest = rest.slice(next.at + next.name.length);
  }
  return rest === '' ? parts : [...parts, { text: rest, isName: false }];
}
