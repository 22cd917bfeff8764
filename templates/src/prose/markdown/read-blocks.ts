import type { Span } from '../spans.js';
import type { TextForm } from '../prose-text.js';
import { peopleColumnsOf } from './people-columns.js';

/** A block of a Markdown file: its lines without what makes it a list item, a quotation or a heading. */
export interface MarkdownBlock {
  form: TextForm;
  lines: Span[];
  level: number;
  /** Of a table's row: the columns whose heading says that they hold people. */
  peopleColumns?: readonly number[];
}

const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const ITEM = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const BREAK = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const DELIMITER_ROW = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?[ \t]*$/;
const REFERENCE = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*/;

export function readBlocks(markdown: string): MarkdownBlock[] {
  const reader = new BlockReader(markdown);
  const body = reader.readFrontMatter();
  for (const line of linesOf(markdown, body)) reader.readLine(line);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: MarkdownBlock[] = [];
  /** The paragraph that the next line may continue. */
  private open: MarkdownBlock | null = null;
  private fence: { sign: string; block: MarkdownBlock } | null = null;
  private inList = false;
  private peopleColumns: readonly number[] = [];
  private comment = false;

  constructor(private readonly markdown: string) {}

  /** Reads the fields between two lines of hyphens at the top, and says where the rest begins. */
  readFrontMatter(): number {
    const match = /^(?:\uFEFF)?---[ \t]*\r?\n/.exec(this.markdown);
    if (!match) return this.markdown.startsWith('\uFEFF') ? 1 : 0;
    const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(this.markdown.slice(match[0].length, match[0].length + 20_000));
    if (!close) return 0;
    const end = match[0].length + close.index;
    for (const line of linesOf(this.markdown, match[0].length, end)) this.add('field', line);
    return end + close[0].length;
  }

  readLine(line: Span): void {
    const text = this.markdown.slice(line.start, line.end);
    if (this.fence) return this.readFenced(text, line);
    const quote = QUOTE.exec(text)?.[0].length ?? 0;
    this.readUnquoted(text.slice(quote), { start: line.start + quote, end: line.end });
  }

  private readFenced(text: string, line: Span): void {
    const { sign, block } = this.fence!;
    const close = FENCE.exec(text.replace(QUOTE, ''));
    if (close && close[1]!.startsWith(sign) && /^[ \t]*[`~]+[ \t]*$/.test(text.replace(QUOTE, ''))) this.fence = null;
    else block.lines.push(line);
  }

  private readUnquoted(text: string, line: Span): void {
    if (this.comment || text.trimStart().startsWith('<!--')) {
      this.comment = !text.includes('-->');
      return this.add('code', line);
    }
    const fence = FENCE.exec(text);
    if (fence && !text.slice(fence[0].length).includes('`')) {
      this.fence = { sign: fence[1]!, block: this.begin('code', []) };
      return this.close();
    }
    if (text.trim() === '') {
      this.peopleColumns = [];
      return this.close();
    }
    const heading = HEADING.exec(text);
    if (heading) return this.add('heading', trimEnd(text, line, heading[0].length, /[ \t]+#*[ \t]*$/), heading[1]!.length);
    const underline = this.open && this.open.form === 'prose' && UNDERLINE.exec(text);
    if (underline && this.open!.lines.length === 1) {
      Object.assign(this.open!, { form: 'heading', level: underline[1]!.startsWith('=') ? 1 : 2 });
      return this.close();
    }
    if (DELIMITER_ROW.test(text)) return this.beginTable();
    if (BREAK.test(text)) return this.close();
    const reference = REFERENCE.exec(text);
    if (reference) return this.add('link', { start: line.start + reference[0].length, end: line.end });
    const item = ITEM.exec(text);
    if (item) return this.beginItem(line, item[0].length);
    if (!this.open && !this.inList && /^(?: {4}|\t)/.test(text)) return this.add('code', line);
    if (/^[ \t]*\|/.test(text) || (text.includes(' | ') && !this.open)) return this.addRow(line);
    this.peopleColumns = [];
    this.continueParagraph(text, line);
  }

  private beginItem(line: Span, lead: number): void {
    this.inList = true;
    this.open = this.begin('prose', [{ start: line.start + lead, end: line.end }]);
  }

  private continueParagraph(text: string, line: Span): void {
    const lead = /^[ \t]*/.exec(text)![0].length;
    if (!this.open && lead === 0) this.inList = false;
    this.open ??= this.begin('prose', []);
    this.open.lines.push({ start: line.start + lead, end: line.end });
  }

  /** The row before the delimiters holds the headings of the columns. */
  private beginTable(): void {
    const headings = this.blocks.at(-1)?.lines[0];
    this.peopleColumns = headings ? peopleColumnsOf(this.markdown.slice(headings.start, headings.end)) : [];
    this.close();
  }

  private addRow(line: Span): void {
    this.add('prose', line);
    if (this.peopleColumns.length > 0) this.blocks.at(-1)!.peopleColumns = this.peopleColumns;
  }

  private add(form: TextForm, line: Span, level = 0): void {
    this.close();
    if (form === 'heading') this.inList = false;
    this.begin(form, [line], level);
  }

  private begin(form: TextForm, lines: Span[], level = 0): MarkdownBlock {
    const block = { form, lines, level };
    this.blocks.push(block);
    return block;
  }

  private close(): void {
    this.open = null;
  }
}

function* linesOf(text: string, from: number, to = text.length): Generator<Span> {
  for (let start = from; start < to; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 || found > to ? to : found;
    yield { start, end: text[next - 1] === '\r' && next > start ? next - 1 : next };
    start = next + 1;
  }
}

function trimEnd(text: string, line: Span, lead: number, ending: RegExp): Span {
  const rest = text.slice(lead);
  return { start: line.start + lead, end: line.start + lead + rest.replace(ending, '').length };
}
