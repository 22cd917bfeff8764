/** Offsets into the text. */
export interface TextSpan {
  start: number;
  end: number;
}

/** What to take out together with a text, so that no lonely comma, bracket or second space stays behind. */
export function leaveOut(text: string, { start, end }: TextSpan): TextSpan {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const bracket = /\s*\($/.exec(before);
  if (bracket && after.startsWith(')')) return { start: start - bracket[0].length, end: end + 1 };
  const comma = /\s*,\s*$/.exec(before);
  if (comma && /^\s*,/.test(after)) return { start: start - comma[0].length, end: end + /^\s*,/.exec(after)![0].length };
  const isEnd = /^\s*(?:[.,;:!?)]|$)/.test(after);
  if (comma && isEnd) return { start: start - comma[0].length, end };
  const space = /\s+$/.exec(before);
  if (space && (isEnd || /^\s/.test(after))) return { start: start - space[0].length, end };
  const lead = start === 0 ? (/^\s+/.exec(after)?.[0].length ?? 0) : 0;
  return { start, end: end + lead };
}
