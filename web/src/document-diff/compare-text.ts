import { appendRun, type Run } from '@corrigenda/templates';
import { diffArrays } from 'diff';

/** A stretch of text that both sides have, that one of them has, or that only looks different. */
export type Piece = { kind: 'same' | 'removed' | 'added'; runs: Run[] } | { kind: 'restyled'; before: Run[]; after: Run[] };

/** What a comparison may still cost; beyond that, what differs is shown as replaced as a whole. */
export interface Effort {
  /** Milliseconds of `performance.now()`. */
  until: number;
}

export function effort(milliseconds: number): Effort {
  return { until: performance.now() + milliseconds };
}

/** More differences in one text than anybody reads word by word. */
const MAX_EDITS = 1_500;
/** Below this share of text in common, two texts are told apart better side by side than word by word. */
const LEAST_IN_COMMON = 0.2;
/** Words, single letters of scripts without spaces, spaces, and any other character alone. */
const TOKEN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]|[\p{L}\p{N}\p{M}_]+(?:['’][\p{L}\p{M}]+)*|\s+|[^]/gu;

interface Token {
  text: string;
  runs: Run[];
}

interface Change {
  kind: 'same' | 'removed' | 'added';
  before: Token[];
  after: Token[];
}

/** Word by word. The sides of the pieces together are the two texts again, marks included. */
export function compareText(before: readonly Run[], after: readonly Run[], budget: Effort): Piece[] {
  if (sameLook(before, after)) return before.length > 0 ? [{ kind: 'same', runs: [...after] }] : [];
  const [old, present] = [tokensOf(before), tokensOf(after)];
  const shorter = Math.min(old.length, present.length);
  let start = 0;
  while (start < shorter && old[start]!.text === present[start]!.text) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end)!.text === present.at(-1 - end)!.text) end++;
  const middle = compareTokens(old.slice(start, old.length - end), present.slice(start, present.length - end), budget);
  const changes = [
    { kind: 'same' as const, before: old.slice(0, start), after: present.slice(0, start) },
    ...middle,
    { kind: 'same' as const, before: old.slice(old.length - end), after: present.slice(present.length - end) },
  ];
  const readable = hasEnoughInCommon(changes) ? changes : replaced(old, present);
  return readable.flatMap(piecesOf);
}

/** The text of one side. */
export function sideOf(pieces: readonly Piece[], side: 'before' | 'after'): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'restyled') for (const run of piece[side]) appendRun(runs, run);
    else if (piece.kind === 'same' || piece.kind === (side === 'before' ? 'removed' : 'added')) for (const run of piece.runs) appendRun(runs, run);
  }
  return runs;
}

export function isSame(pieces: readonly Piece[]): boolean {
  return pieces.every(({ kind }) => kind === 'same');
}

function tokensOf(runs: readonly Run[]): Token[] {
  const text = runs.map((run) => run.text).join('');
  const tokens: Token[] = [];
  let [index, offset] = [0, 0];
  for (const [word] of text.matchAll(TOKEN)) {
    const own: Run[] = [];
    for (let left = word.length; left > 0; ) {
      const run = runs[index]!;
      const part = run.text.slice(offset, offset + left);
      if (part !== '') own.push({ ...run, text: part });
      left -= part.length;
      offset += part.length;
      if (offset === run.text.length) [index, offset] = [index + 1, 0];
    }
    tokens.push({ text: word, runs: own });
  }
  return tokens;
}

function compareTokens(before: Token[], after: Token[], { until }: Effort): Change[] {
  if (before.length === 0 || after.length === 0) return replaced(before, after);
  const timeout = until - performance.now();
  if (timeout <= 0 || !mayHaveEnoughInCommon(before, after)) return replaced(before, after);
  const parts = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { maxEditLength: MAX_EDITS, timeout },
  );
  if (!parts) return replaced(before, after);
  const changes: Change[] = [];
  let [old, present] = [0, 0];
  for (const { count, added, removed } of parts) {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    changes.push({ kind, before: added ? [] : before.slice(old, old + count), after: removed ? [] : after.slice(present, present + count) });
    if (!added) old += count;
    if (!removed) present += count;
  }
  return joined(changes);
}

function replaced(before: Token[], after: Token[]): Change[] {
  return [
    { kind: 'removed', before, after: [] },
    { kind: 'added', before: [], after },
  ];
}

/** Changes with nothing but a space between them are one: three words in a row that became others read as one phrase. */
function joined(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  let gathered: Token[][] = [[], []];
  const flush = () => {
    const [before, after] = gathered as [Token[], Token[]];
    if (before.length > 0) result.push({ kind: 'removed', before, after: [] });
    if (after.length > 0) result.push({ kind: 'added', before: [], after });
    gathered = [[], []];
  };
  for (const [index, change] of changes.entries()) {
    const within = change.kind === 'same' && index > 0 && index < changes.length - 1 && change.after.every(({ text }) => /^\s+$/.test(text));
    // A space is folded in only where both sides have words around it.
    if (change.kind !== 'same' || (within && gathered.every(({ length }) => length > 0))) gathered = [[...gathered[0]!, ...change.before], [...gathered[1]!, ...change.after]];
    else {
      flush();
      result.push(change);
    }
  }
  flush();
  return result;
}

const lengthOf = (tokens: readonly Token[]) => tokens.reduce((sum, { text }) => sum + text.trim().length, 0);

/** Looks at the words without their order, which costs next to nothing. */
function mayHaveEnoughInCommon(before: readonly Token[], after: readonly Token[]): boolean {
  const counts = new Map<string, number>();
  for (const { text } of before) counts.set(text, (counts.get(text) ?? 0) + 1);
  let common = 0;
  for (const { text } of after) {
    const left = counts.get(text) ?? 0;
    if (left > 0) common += text.trim().length;
    counts.set(text, left - 1);
  }
  return common > 0 && common >= LEAST_IN_COMMON * Math.min(lengthOf(before), lengthOf(after));
}

function hasEnoughInCommon(changes: readonly Change[]): boolean {
  const common = changes.reduce((sum, { kind, after }) => (kind === 'same' ? sum + lengthOf(after) : sum), 0);
  const [old, present] = [changes.reduce((sum, { before }) => sum + lengthOf(before), 0), changes.reduce((sum, { after }) => sum + lengthOf(after), 0)];
  return old === 0 || present === 0 || common >= LEAST_IN_COMMON * Math.min(old, present);
}

function piecesOf({ kind, before, after }: Change): Piece[] {
  if (kind !== 'same') return pieceOf(kind, [...before, ...after]);
  const pieces: Piece[] = [];
  let from = 0;
  for (let place = 1; place <= after.length; place++) {
    const styled = (index: number) => sameLook(before[index]!.runs, after[index]!.runs);
    if (place < after.length && styled(place) === styled(from)) continue;
    if (styled(from)) pieces.push(...pieceOf('same', after.slice(from, place)));
    else pieces.push({ kind: 'restyled', before: runsOf(before.slice(from, place)), after: runsOf(after.slice(from, place)) });
    from = place;
  }
  return pieces;
}

function pieceOf(kind: Change['kind'], tokens: readonly Token[]): Piece[] {
  return tokens.length > 0 ? [{ kind, runs: runsOf(tokens) }] : [];
}

function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const token of tokens) for (const run of token.runs) appendRun(runs, run);
  return runs;
}

function sameLook(a: readonly Run[], b: readonly Run[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ text, bold, italic, code, href }, index) => {
      const other = b[index]!;
      return text === other.text && bold === other.bold && italic === other.italic && code === other.code && href === other.href;
    })
  );
}
