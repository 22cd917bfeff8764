import { MAX_INDENT, MAX_TABLE_COLUMNS, MAX_TABLE_LENGTH, MAX_TABLE_ROWS, MAX_TEXT_LENGTH, textOfRuns, type Block, type Run } from '@corrigenda/templates';
import type { Code, Definition, FootnoteDefinition, List, ListItem, RootContent, Table } from 'mdast';
import { runsOf } from './inline-runs.js';
import type { Definitions } from './parse-markdown.js';
import { bold, joinRuns, oneLine, plain, sliceRuns, textWithTargets } from './run-pieces.js';

type ListStyle = '' | 'bullet' | 'number';

/** Markdown as the flat blocks of a section: nesting becomes indentation, headings become bold paragraphs. */
export class BlockWriter {
  constructor(
    private readonly newId: () => string,
    private readonly definitions: Definitions,
  ) {}

  blocks(nodes: readonly RootContent[], indent = 0): Block[] {
    return nodes.flatMap((node) => this.block(node, indent));
  }

  /** One paragraph, or several when it is longer than a paragraph may be. */
  paragraph(runs: readonly Run[], list: ListStyle = '', indent = 0): Block[] {
    return divide(oneLine(runs)).map((prose) => ({ type: 'paragraph', id: this.newId(), list, indent: Math.min(indent, MAX_INDENT), prose }));
  }

  heading(text: string): Block[] {
    return this.paragraph(bold(plain(text)));
  }

  code(text: string, language = ''): Block[] {
    return divideCode(text).map((piece) => ({ type: 'codeBlock', id: this.newId(), language, text: piece }));
  }

  runs(node: { children: Parameters<typeof runsOf>[0] }): Run[] {
    return runsOf(node.children, this.definitions);
  }

  /** The cells of a table as text, links with their targets. */
  cells(table: Table): string[][] {
    return table.children.map((row) => row.children.map((cell) => textWithTargets(oneLine(this.runs(cell)))));
  }

  private block(node: RootContent, indent: number): Block[] {
    switch (node.type) {
      case 'paragraph':
        return this.paragraph(this.runs(node), '', indent);
      case 'heading':
        return this.paragraph(bold(this.runs(node)), '', indent);
      case 'list':
        return this.list(node, indent);
      case 'blockquote':
        return this.blocks(node.children, indent + 1);
      case 'code':
        return this.codeBlock(node);
      case 'table':
        return this.table(node);
      case 'html':
        return this.paragraph(plain(node.value), '', indent);
      case 'definition':
        return this.paragraph(definitionRuns(node), '', indent);
      case 'footnoteDefinition':
        return this.footnote(node, indent);
      case 'yaml':
        return this.code(node.value, 'yaml');
      default:
        return [];
    }
  }

  private list({ children, ordered }: List, indent: number): Block[] {
    return children.flatMap((item) => this.item(item, ordered ? 'number' : 'bullet', indent));
  }

  private item({ children: [first, ...rest], checked }: ListItem, style: ListStyle, indent: number): Block[] {
    if (first?.type !== 'paragraph') return this.blocks(first ? [first, ...rest] : rest, indent);
    return [...this.paragraph(withCheck(this.runs(first), checked), style, indent), ...this.blocks(rest, indent + 1)];
  }

  private codeBlock({ value, lang, meta }: Code): Block[] {
    return [...(meta ? this.paragraph(plain(meta)) : []), ...this.code(value, lang ?? '')];
  }

  private footnote({ label, identifier, children }: FootnoteDefinition, indent: number): Block[] {
    const [first, ...rest] = this.blocks(children, indent);
    const sign = `[^${label ?? identifier}]:`;
    if (first?.type !== 'paragraph') return [...this.paragraph(plain(sign), '', indent), ...(first ? [first] : []), ...rest];
    return [...this.paragraph(joinRuns([plain(sign), first.prose], ' '), first.list, first.indent), ...rest];
  }

  private table(node: Table): Block[] {
    const rows = this.cells(node);
    const fits = rows.every((row) => row.length <= MAX_TABLE_COLUMNS && JSON.stringify(row).length <= MAX_TABLE_LENGTH / 4);
    if (!fits) return rows.flatMap((row) => this.paragraph(plain(row.join(' | '))));
    const blocks: Block[] = [];
    for (let piece: string[][] = [], length = 0, at = 0; at <= rows.length; at++) {
      const row = rows[at];
      length += row ? JSON.stringify(row).length : 0;
      if (piece.length > 0 && (!row || piece.length === MAX_TABLE_ROWS || length > MAX_TABLE_LENGTH / 2)) {
        blocks.push({ type: 'table', id: this.newId(), rows: piece });
        [piece, length] = [[], row ? JSON.stringify(row).length : 0];
      }
      if (row) piece.push(row);
    }
    return blocks;
  }
}

/** A ticked item of a task list says so at its end. */
export function withCheck(runs: readonly Run[], checked: boolean | null | undefined): Run[] {
  return checked ? joinRuns([oneLine(runs), plain('[x]')], ' ') : [...runs];
}

function definitionRuns({ label, identifier, url, title }: Definition): Run[] {
  return plain(`[${label ?? identifier}]: ${url}${title ? ` (${title})` : ''}`);
}

/** Paragraphs that are short enough, cut between words. */
function divide(runs: readonly Run[]): Run[][] {
  const text = textOfRuns(runs);
  if (text.length <= MAX_TEXT_LENGTH) return text === '' ? [] : [[...runs]];
  const pieces: Run[][] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.lastIndexOf(' ', start + MAX_TEXT_LENGTH);
    const end = text.length - start <= MAX_TEXT_LENGTH ? text.length : space > start ? space : start + MAX_TEXT_LENGTH;
    pieces.push(sliceRuns(runs, start, end));
    start = text[end] === ' ' ? end + 1 : end;
  }
  return pieces;
}

function divideCode(text: string): string[] {
  if (text.length <= MAX_TEXT_LENGTH) return [text];
  const pieces: string[] = [];
  let piece = '';
  for (const line of text.split('\n').flatMap((long) => (long.length <= MAX_TEXT_LENGTH ? [long] : divide(plain(long)).map(textOfRuns)))) {
    if (piece !== '' && piece.length + 1 + line.length > MAX_TEXT_LENGTH) {
      pieces.push(piece);
      piece = '';
    }
    piece += piece === '' ? line : `\n${line}`;
  }
  return [...pieces, piece];
}
