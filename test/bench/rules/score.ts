export interface Span {
  start: number;
  end: number;
}

/** What was marked and what was found in a set of texts, counted. */
export interface Score {
  marked: number;
  hit: number;
  found: number;
  right: number;
}

export interface Judged<F extends Span = Span> {
  missed: Span[];
  alarms: F[];
  score: Score;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Holds findings against marks; one that touches only what is ignored counts neither way. */
export function judge<F extends Span>(marks: readonly Span[], ignored: readonly Span[], found: readonly F[], same: (a: Span, b: Span) => boolean = overlaps): Judged<F> {
  const missed = marks.filter((mark) => !found.some((finding) => same(finding, mark)));
  const counted = found.filter((finding) => marks.some((mark) => overlaps(finding, mark)) || !ignored.some((span) => overlaps(finding, span)));
  const alarms = counted.filter((finding) => !marks.some((mark) => same(finding, mark)));
  const score = { marked: marks.length, hit: marks.length - missed.length, found: counted.length, right: counted.length - alarms.length };
  return { missed, alarms, score };
}

/** Whether both cover the same characters of the text, but for @, possessive endings, quotation marks and markup around them. */
export function sameCharacters(text: string): (a: Span, b: Span) => boolean {
  const core = ({ start, end }: Span): string => {
    const head = /^[\s@*_~`"'“”‘’<([]*/u.exec(text.slice(start, end))![0].length;
    const tail = /[*_~`"“”]*(?:[’']s)?[\s*_~`"'“”‘’>)\].,;:]*$/u.exec(text.slice(start + head, end))![0].length;
    return `${start + head}-${end - tail}`;
  };
  return (a, b) => core(a) === core(b);
}

export function total(scores: readonly Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((all, score) => all + score[key], 0);
  return { marked: sum('marked'), hit: sum('hit'), found: sum('found'), right: sum('right') };
}

/** Per cent, one decimal. A checker that finds nothing has no precision. */
export function figures({ marked, hit, found, right }: Score): { precision: number; recall: number; F1: number } {
  const precision = found === 0 ? 0 : right / found;
  const recall = marked === 0 ? 0 : hit / marked;
  return { precision: percent(precision), recall: percent(recall), F1: percent(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)) };
}

export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
