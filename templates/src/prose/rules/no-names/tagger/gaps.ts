/** What stands between two words, as far as it tells names apart. */
export const Gap = {
  Start: 0,
  Space: 1,
  Line: 2,
  Hyphen: 3,
  Apostrophe: 4,
  Stop: 5,
  Dot: 6,
  Comma: 7,
  Colon: 8,
  Open: 9,
  Close: 10,
  At: 11,
  And: 12,
  Bar: 13,
  Quote: 14,
  Semicolon: 15,
  Ask: 16,
  Dash: 17,
  OpenSquare: 18,
  CloseSquare: 19,
  OpenAngle: 20,
  CloseAngle: 21,
  Markup: 22,
  Equals: 23,
  Joint: 24,
  None: 25,
  Other: 26,
  Bullet: 27,
  Slash: 28,
  Wide: 29,
} as const;

export const GAPS = 30;

const BY_SIGN = new Map<string, number>([
  [',', Gap.Comma], ['、', Gap.Comma], ['，', Gap.Comma], ['،', Gap.Comma], ['(', Gap.Open], [')', Gap.Close], ['@', Gap.At], ['&', Gap.And], ['+', Gap.And],
  ['|', Gap.Bar], ['"', Gap.Quote], ["'", Gap.Quote], ['“', Gap.Quote], ['”', Gap.Quote], ['„', Gap.Quote], ['«', Gap.Quote], ['»', Gap.Quote], ['「', Gap.Quote], ['」', Gap.Quote],
  [';', Gap.Semicolon], ['!', Gap.Ask], ['?', Gap.Ask], ['。', Gap.Stop], ['-', Gap.Dash], ['→', Gap.Dash], ['[', Gap.OpenSquare],
  [']', Gap.CloseSquare], ['<', Gap.OpenAngle], ['>', Gap.CloseAngle], ['*', Gap.Markup], ['_', Gap.Markup], ['#', Gap.Markup],
  ['=', Gap.Equals], ['/', Gap.Slash], ['\\', Gap.Slash], ['`', Gap.Markup], ['~', Gap.Markup],
]);

/** The signs between two units of a folded text; `hasLine` tells of a line break, which folding takes away. */
export function gapBetween(folded: string, from: number, to: number, hasLine: boolean): number {
  if (from === to) return Gap.None;
  const first = folded[from]!;
  if (to - from === 1) {
    if (hasLine) return Gap.Line;
    if (first === ' ') return Gap.Space;
    if (first === '.') return Gap.Dot;
    if (first === "'") return Gap.Apostrophe;
    if (first === '-') return Gap.Hyphen;
    if (first === ':') return Gap.Joint;
    return BY_SIGN.get(first) ?? Gap.Other;
  }
  const last = folded[to - 1]!;
  if (last === '@') return Gap.At;
  if (hasLine) return to - from > 2 && last === ' ' && '-*+'.includes(folded[to - 2]!) ? Gap.Bullet : Gap.Line;
  if (to - from === 2 && last === ' ') {
    if (first === '.') return Gap.Stop;
    if (first === ':') return Gap.Colon;
    return BY_SIGN.get(first) ?? Gap.Other;
  }
  // Of several signs the last one that opens something counts, and otherwise the first.
  if (last !== ' ' && last !== "'" && last !== '*' && last !== '_') {
    if (first === '.' && last !== '(') return Gap.Stop;
    return BY_SIGN.get(last) ?? Gap.Other;
  }
  const sign = first === ' ' ? folded[from + 1]! : first;
  if (sign === ':' || folded[from + 1] === ':' || (to - from > 2 && folded[from + 2] === ':')) return Gap.Colon;
  if (sign === '.') return Gap.Stop;
  if (sign === ' ' || sign === '\n') return Gap.Wide;
  return BY_SIGN.get(sign) ?? Gap.Other;
}
