import { DOCUMENT_FRAGMENT, TEXTBLOCK_NODES } from './nodes.js';

/** The Yjs map in which editors note where an anchor has gone, by the id of its thread. It is no part of the document. */
export const ANCHORS = 'anchors';

interface Character {
  client: number;
  clock: number;
}

/** A stretch of a shared document by its first and its last character as Yjs numbers them: it stays with them whatever is typed around. */
export interface Anchor {
  start: Character;
  end: Character;
}

/** Whether a value from outside is an anchor, with nothing more in it. */
export function isAnchor(value: unknown): value is Anchor {
  return hasExactly(value, ['start', 'end'], isCharacter);
}

function isCharacter(value: unknown): boolean {
  return hasExactly(value, ['client', 'clock'], (number) => Number.isSafeInteger(number) && Number(number) >= 0);
}

function hasExactly(value: unknown, keys: readonly string[], isRight: (part: unknown) => boolean): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const parts = Object.entries(value);
  return parts.length === keys.length && parts.every(([key, part]) => keys.includes(key) && isRight(part));
}

/** The anchor that an editor has noted as JSON beside the document; null when what stands there is none. */
export function readNotedAnchor(noted: unknown): Anchor | null {
  if (typeof noted !== 'string') return null;
  try {
    const anchor: unknown = JSON.parse(noted);
    return isAnchor(anchor) ? anchor : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A line of the document with its text, in which offsets are counted in UTF-16 units. */
export interface TextLine {
  section: string;
  block: string;
  node: string;
  text: string;
}

export interface TextSpot {
  /** Which line of the document. */
  line: number;
  offset: number;
}

export interface TextRange {
  from: TextSpot;
  to: TextSpot;
}

/** The same with the ids of the blocks instead of their order. */
export interface TextPlace {
  block: string;
  start: number;
  endBlock: string;
  end: number;
}

/** The part of Yjs that is used here; the library itself is the caller's. */
export interface AnchorLibrary {
  XmlElement: new () => object;
  XmlText: new () => object;
  createRelativePositionFromTypeIndex(type: object, index: number, assoc?: number): { item: Character | null };
  createRelativePositionFromJSON(json: unknown): object;
  createAbsolutePositionFromRelativePosition(position: object, doc: object): { type: object; index: number } | null;
}

interface AnchoredDocument {
  getXmlFragment(name: string): object;
}

interface SharedElement {
  nodeName: string;
  getAttribute(name: string): unknown;
  toArray(): unknown[];
}

interface SharedText {
  length: number;
  parent: object | null;
  _item: { deleted: boolean } | null;
  toDelta(): { insert: unknown }[];
}

/** The lines of a shared document at one moment. */
export interface SharedLines {
  lines: readonly TextLine[];
  /** Of each line its texts: one, or more where two authors typed first in an empty line. */
  texts: readonly (readonly SharedText[])[];
}

export function sharedLines(Y: AnchorLibrary, doc: AnchoredDocument): SharedLines {
  const lines: TextLine[] = [];
  const texts: SharedText[][] = [];
  for (const section of elementsOf(Y, doc.getXmlFragment(DOCUMENT_FRAGMENT))) {
    for (const block of elementsOf(Y, section)) {
      if (!TEXTBLOCK_NODES.has(block.nodeName)) continue;
      const own = block.toArray().filter((child): child is SharedText => child instanceof Y.XmlText);
      lines.push({ section: nameIn(section, 'key'), block: nameIn(block, 'id'), node: block.nodeName, text: own.map(lettersOf).join('') });
      texts.push(own);
    }
  }
  return { lines, texts };
}

/** Null for a range without a character. */
export function anchorOf(Y: AnchorLibrary, { lines, texts }: SharedLines, range: TextRange): Anchor | null {
  const trimmed = trimRange(lines, range);
  if (!trimmed) return null;
  const start = characterAt(Y, texts[trimmed.from.line]!, trimmed.from.offset, 0);
  const end = characterAt(Y, texts[trimmed.to.line]!, trimmed.to.offset, -1);
  return start && end && { start, end };
}

/** Where an anchor stands now; null when nothing is left of what it was about. */
export function rangeOfAnchor(Y: AnchorLibrary, doc: object, { lines, texts }: SharedLines, { start, end }: Anchor): TextRange | null {
  const from = spotOf(Y, doc, texts, start, 0);
  const to = spotOf(Y, doc, texts, end, -1);
  return from && to && isBefore(from, to) ? trimRange(lines, { from, to }) : null;
}

/** The only place where these words stand: in their block, or else in the whole document. */
export function findQuote(lines: readonly TextLine[], quote: string, block: string): TextRange | null {
  if (quote === '') return null;
  const own = lines.findIndex((line) => line.block === block);
  return (own === -1 ? null : onlyPlace(lines, quote, own, own + 1)) ?? onlyPlace(lines, quote, 0, lines.length);
}

/** What stands in a range, one line of text for each line of the document. */
export function textOfRange(lines: readonly TextLine[], { from, to }: TextRange): string {
  return lines
    .slice(from.line, to.line + 1)
    .map(({ text }, index) => text.slice(index === 0 ? from.offset : 0, index === to.line - from.line ? to.offset : undefined))
    .join('\n');
}

export function placeOfRange(lines: readonly TextLine[], { from, to }: TextRange): TextPlace {
  return { block: lines[from.line]!.block, start: from.offset, endBlock: lines[to.line]!.block, end: to.offset };
}

/** Null where there are no such blocks or no such text in them. */
export function rangeOfPlace(lines: readonly TextLine[], { block, start, endBlock, end }: TextPlace): TextRange | null {
  const first = lines.findIndex((line) => line.block === block);
  const last = lines.findIndex((line, index) => index >= first && line.block === endBlock);
  if (first === -1 || last === -1) return null;
  const range = { from: { line: first, offset: start }, to: { line: last, offset: end } };
  const fits = start >= 0 && end >= 0 && start <= lines[first]!.text.length && end <= lines[last]!.text.length;
  return fits && isBefore(range.from, range.to) ? range : null;
}

/** Without the ends of lines that it only touches, so that both its ends are at a character. */
function trimRange(lines: readonly TextLine[], { from, to }: TextRange): TextRange | null {
  let [first, last] = [from, to];
  while (first.line < last.line && first.offset >= lines[first.line]!.text.length) first = { line: first.line + 1, offset: 0 };
  while (last.line > first.line && last.offset <= 0) last = { line: last.line - 1, offset: lines[last.line - 1]!.text.length };
  return isBefore(first, last) && last.offset > 0 ? { from: first, to: last } : null;
}

function isBefore(a: TextSpot, b: TextSpot): boolean {
  return a.line < b.line || (a.line === b.line && a.offset < b.offset);
}

function onlyPlace(lines: readonly TextLine[], quote: string, first: number, end: number): TextRange | null {
  const starts: number[] = [];
  let whole = '';
  for (const { text } of lines.slice(first, end)) {
    starts.push(whole.length);
    whole += `${text}\n`;
  }
  const at = whole.indexOf(quote);
  if (at === -1 || whole.indexOf(quote, at + 1) !== -1) return null;
  const spotAt = (position: number): TextSpot => {
    const index = starts.findLastIndex((start) => start <= position);
    return { line: first + index, offset: position - starts[index]! };
  };
  return trimRange(lines, { from: spotAt(at), to: spotAt(at + quote.length) });
}

function characterAt(Y: AnchorLibrary, texts: readonly SharedText[], offset: number, assoc: 0 | -1): Character | null {
  let rest = offset;
  for (const text of texts) {
    if (assoc === 0 ? rest < text.length : rest > 0 && rest <= text.length) {
      const { item } = Y.createRelativePositionFromTypeIndex(text, rest, assoc);
      return item && { client: item.client, clock: item.clock };
    }
    rest -= text.length;
  }
  return null;
}

function spotOf(Y: AnchorLibrary, doc: object, texts: SharedLines['texts'], character: Character, assoc: 0 | -1): TextSpot | null {
  const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON({ item: character, assoc }), doc);
  const type = found?.type as SharedText | undefined;
  if (!found || type?._item?.deleted !== false) return null;
  for (const [line, own] of texts.entries()) {
    const index = own.indexOf(type);
    if (index !== -1) return { line, offset: own.slice(0, index).reduce((sum, { length }) => sum + length, found.index) };
  }
  return null;
}

function elementsOf(Y: AnchorLibrary, parent: object): SharedElement[] {
  return (parent as SharedElement).toArray().filter((child): child is SharedElement => child instanceof Y.XmlElement);
}

function nameIn(element: SharedElement, attribute: string): string {
  const value = element.getAttribute(attribute);
  return typeof value === 'string' ? value : '';
}

/** Something that is no text counts as one unit, as it does in Yjs. */
function lettersOf(text: SharedText): string {
  return text
    .toDelta()
    .map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC'))
    .join('');
}
