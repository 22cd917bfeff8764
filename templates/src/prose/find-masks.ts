import type { Span } from './spans.js';

export interface Mask extends Span {
  kind: 'code' | 'link' | 'identifier';
}

/** Stretches that are not prose: fenced and inline code, links, paths, identifiers. Sorted and disjoint. */
export function findMasks(text: string, code: readonly Span[] = []): Mask[] {
  const marked = code.map(({ start, end }): Mask => ({ start, end, kind: 'code' }));
  const masks = [...marked, ...findFences(text), ...findInlineCode(text)];
  for (const match of text.matchAll(/[^\s\uFFFC]+/g)) {
    const mask = readChunk(match[0], match.index);
    if (mask) masks.push(mask);
  }
  masks.sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint: Mask[] = [];
  for (const mask of masks) {
    const last = disjoint.at(-1);
    if (last && mask.start < last.end) last.end = Math.max(last.end, mask.end);
    else if (mask.end > mask.start) disjoint.push({ ...mask });
  }
  return disjoint;
}

function findFences(text: string): Mask[] {
  if (!text.includes('```') && !text.includes('~~~')) return [];
  const fences: Mask[] = [];
  let open: { at: number; sign: string } | null = null;
  for (const line of text.matchAll(/^[ \t]{0,8}(```+|~~~+)[^\n]*$/gm)) {
    if (!open) open = { at: line.index, sign: line[1]! };
    else if (line[1]!.startsWith(open.sign)) {
      fences.push({ start: open.at, end: line.index + line[0].length, kind: 'code' });
      open = null;
    }
  }
  if (open) fences.push({ start: open.at, end: text.length, kind: 'code' });
  return fences;
}

/** Backquoted stretches within a paragraph; the closing run is as long as the opening one. */
function findInlineCode(text: string): Mask[] {
  if (!text.includes('`')) return [];
  const runs = [...text.matchAll(/`+|\n[ \t]*\n/g)];
  const found: Mask[] = [];
  // For each length of run, the nearest later one in the same paragraph, found from the end so that the work stays linear.
  const closing = new Array<number>(runs.length).fill(-1);
  const nearest = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const sign = runs[index]![0];
    if (sign[0] === '`') {
      closing[index] = nearest.get(sign.length) ?? -1;
      nearest.set(sign.length, index);
    } else nearest.clear();
  }
  for (let index = 0; index < runs.length; index += 1) {
    const close = closing[index]!;
    if (close < 0) continue;
    found.push({ start: runs[index]!.index, end: runs[close]!.index + runs[close]![0].length, kind: 'code' });
    index = close;
  }
  return found;
}

const OPENING = /^[\p{Ps}\p{Pi}"'*_<]*/u;
const CLOSING = /[\p{Pe}\p{Pf}"'*_>.,;:!?…]$/u;
const URL_SCHEME = /^(?:https?|ftp|ssh|git|slack|file|s3|mailto|wss?|postgres(?:ql)?|redis|kafka|amqp|jdbc):/i;

/** A stretch without white space: masked when it is an address or an identifier. */
function readChunk(chunk: string, at: number): Mask | null {
  if (!/[\d/._=@:\\()#-]/.test(chunk)) return null;
  const scheme = chunk.indexOf('://');
  if (scheme >= 0) {
    const lead = /[a-z][a-z0-9+.]{0,15}$/i.exec(chunk.slice(Math.max(0, scheme - 16), scheme))?.[0].length ?? 0;
    const start = scheme - lead;
    const length = trimmedLength(urlLength(chunk, start), chunk, start);
    return { start: at + start, end: at + start + length, kind: 'link' };
  }
  const start = OPENING.exec(chunk)![0].length;
  const core = chunk.slice(start, start + trimmedLength(chunk.length - start, chunk, start));
  if (core === '') return null;
  if (URL_SCHEME.test(core) || /^www\.[^.]/i.test(core)) return { start: at + start, end: at + start + core.length, kind: 'link' };
  return isIdentifier(core) ? { start: at + start, end: at + start + core.length, kind: 'identifier' } : null;
}

function urlLength(chunk: string, start: number): number {
  const stop = /[<>"“”「」（）、。，`]|\]\(/.exec(chunk.slice(start));
  return stop ? stop.index : chunk.length - start;
}

/** Without closing signs at the end; a bracket that was opened inside stays. */
function trimmedLength(length: number, chunk: string, start: number): number {
  let end = start + length;
  let checked = 0;
  while (end > start && checked < 20 && CLOSING.test(chunk[end - 1]!)) {
    if (chunk[end - 1] === ')' && chunk.slice(start, end - 1).includes('(')) break;
    end -= 1;
    checked += 1;
  }
  return end - start;
}

/** Anchored patterns over a short stretch, so that none can run away. */
const IDENTIFIERS = [
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/, // an email address
  /^@[\w.-]+\/[\w.-]+$/, // a package scope
  /^(?:~|\.{1,2})?\/[\w.@-]/, // a path from a root
  /^[A-Za-z]:\\/,
  /[a-z0-9_)\]]=/i, // key=value
  /\w_\w/, // snake_case
  /^--?[a-z][\w-]*$/, // a flag
  /\(\)$/, // a call
  /^v?\d[\w.]*$/, // a version or number
  /^[a-z0-9$][\w$-]*(?:\.[\w$-]+)+$/, // dotted, in lower case at first
  /^[A-Z][\w-]*\.[a-z0-9][\w-]*(?:\.[\w-]+)*$/,
  /^(?=[0-9a-f]*\d)[0-9a-f]{7,}$/,
  /^[0-9a-f]{8}-[0-9a-f-]{27}$/i,
  /^#\d+$/,
];

function isIdentifier(core: string): boolean {
  if (core.length > 120) return /[\d_/.=]/.test(core);
  if (IDENTIFIERS.some((pattern) => pattern.test(core))) return true;
  const hasLetterFirst = /^[A-Za-z]/.test(core);
  if (core.includes('-') && /\d/.test(core)) return hasLetterFirst && /^[\w.-]+$/.test(core);
  if (core.includes('/') && /^[\w.@/-]+$/.test(core)) return /\/.*[\d._/]/.test(core) && !/^\p{Lu}\p{L}+(?:\/\p{Lu}\p{L}+)+$/u.test(core);
  // host:port, image:tag
  return /^[\w./-]+:[\w./:-]+$/.test(core) && /:.*\d/.test(core);
}
