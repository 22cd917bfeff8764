import type { Span } from '../spans.js';
import { HTML_ELEMENTS } from '../html-elements.js';
import { findCodeRuns } from './find-code-runs.js';

export interface InlineText {
  source: string;
  starts: number[];
  ends: number[];
  /** Stretches of the text that are code. */
  code: Span[];
  /** Targets of links, in the file. */
  links: Span[];
}

const ENTITY = /^&(?:nbsp|amp|lt|gt|quot|apos|#39|#160|#xa0);/i;
const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&#xa0;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};
const TAG = /^<(?:\/?([a-z][a-z0-9-]{0,20})(?:\s[^<>\n]{0,400})?\/?|!--[^<>\n]{0,400}--)>/i;
const ADDRESS = '<([^<>\\n]{0,1000})>|([^\\s()<>]{0,1000}(?:\\([^\\s()<>]{0,300}\\)[^\\s()<>]{0,700}){0,3})';
const TITLE = '"[^"\\n]{0,300}"|\'[^\'\\n]{0,300}\'';
const TARGET = new RegExp(`^\\((?:${ADDRESS})(?:\\s+(?:${TITLE}))?\\s*\\)`);

/** Lines of a block as a reader sees them: emphasis, links, tags and escapes are gone, and their text stays. */
export function readInline(markdown: string, lines: readonly Span[]): InlineText {
  const text = new InlineBuilder();
  const codeRuns = findCodeRuns(markdown, lines);
  const openBrackets: number[] = [];

  lines.forEach((line, index) => {
    if (index > 0) text.put('\n', line.start - 1, line.start);
    for (let at = line.start; at < line.end; ) at = readAt(at, line.end);
  });
  return text.finish();

  function readAt(at: number, end: number): number {
    const character = markdown[at]!;
    switch (character) {
      case '\\':
        if (at + 1 < end && /[!-/:-@[-`{-~]/.test(markdown[at + 1]!)) return text.put(markdown[at + 1]!, at, at + 2);
        break;
      case '`': {
        const run = codeRuns.get(at);
        if (run) {
          text.putCode(markdown, run.start, run.end);
          return run.next;
        }
        break;
      }
      case '[':
        openBrackets.push(text.length);
        break;
      case ']': {
        const open = openBrackets.pop();
        const target = open === undefined ? null : readTarget(at + 1, end);
        if (target) {
          text.drop(open!);
          if (text.at(open! - 1) === '!') text.drop(open! - 1);
          if (target.link) text.links.push(target.link);
          return target.next;
        }
        break;
      }
      case '<': {
        const tag = TAG.exec(markdown.slice(at, Math.min(end, at + 420)));
        if (tag && isElement(tag[1])) return at + tag[0].length;
        break;
      }
      case '&': {
        const entity = ENTITY.exec(markdown.slice(at, Math.min(end, at + 8)));
        if (entity) return text.put(ENTITIES[entity[0].toLowerCase()]!, at, at + entity[0].length);
        break;
      }
      case '*':
      case '_':
      case '~': {
        const length = runLength(at, end, character);
        if (isEmphasis(at, length, character)) return at + length;
        for (let index = 0; index < length; index += 1) text.put(character, at + index, at + index + 1);
        return at + length;
      }
    }
    return text.put(character, at, at + 1);
  }

  function readTarget(at: number, end: number): { link: Span | null; next: number } | null {
    if (markdown[at] === '(') {
      const match = TARGET.exec(markdown.slice(at, Math.min(end, at + 2500)));
      if (!match) return null;
      const target = match[1] ?? match[2] ?? '';
      const start = at + (match[1] === undefined ? 1 : 2);
      return { link: target === '' ? null : { start, end: start + target.length }, next: at + match[0].length };
    }
    const reference = markdown[at] === '[' ? /^\[[^[\]\n]{0,200}\]/.exec(markdown.slice(at, Math.min(end, at + 210))) : null;
    return reference ? { link: null, next: at + reference[0].length } : null;
  }

  function runLength(at: number, end: number, sign: string): number {
    let length = 1;
    while (at + length < end && markdown[at + length] === sign) length += 1;
    return length;
  }

  function isEmphasis(at: number, length: number, sign: string): boolean {
    const before = markdown[at - 1] ?? ' ';
    const after = markdown[at + length] ?? ' ';
    if (/\s/.test(before) && /\s/.test(after)) return false;
    if (sign === '~') return length === 2;
    return sign === '*' || !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
  }
}

class InlineBuilder {
  readonly links: Span[] = [];
  private readonly units: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly code: Span[] = [];

  get length(): number {
    return this.units.length;
  }

  at(index: number): string | undefined {
    return this.units[index];
  }

  /** Adds a character, and returns where the file goes on. */
  put(unit: string, start: number, end: number): number {
    this.units.push(unit);
    this.starts.push(start);
    this.ends.push(end);
    return end;
  }

  putCode(markdown: string, start: number, end: number): void {
    const from = this.length;
    for (let at = start; at < end; at += 1) this.put(markdown[at]!, at, at + 1);
    this.code.push({ start: from, end: this.length });
  }

  /** Takes a character out again; the places of those after it stay until the end. */
  drop(index: number): void {
    if (index >= 0) this.units[index] = '';
  }

  finish(): InlineText {
    const kept = new Array<number>(this.length + 1);
    const starts: number[] = [];
    const ends: number[] = [];
    let count = 0;
    this.units.forEach((unit, index) => {
      kept[index] = count;
      if (unit === '') return;
      starts.push(this.starts[index]!);
      ends.push(this.ends[index]!);
      count += 1;
    });
    kept[this.length] = count;
    const code = this.code.map(({ start, end }) => ({ start: kept[start]!, end: kept[end]! }));
    return { source: this.units.join(''), starts, ends, code, links: this.links };
  }
}

/** Comments have no name, and elements of one's own a hyphen. */
function isElement(name: string | undefined): boolean {
  return name === undefined || name.includes('-') || HTML_ELEMENTS.has(name.toLowerCase());
}
