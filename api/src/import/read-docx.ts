import mammoth from 'mammoth';
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { safeHref } from '@corrigenda/templates';
import { checkDocx } from './check-docx.js';

export interface DocxReading {
  markdown: string;
  /** Pictures are not taken over. */
  pictures: number;
}

/** What mammoth makes of a part of a document; only what is used here. */
interface WordNode {
  type: string;
  children?: WordNode[];
  value?: string;
  styleId?: string | null;
  styleName?: string | null;
  numbering?: { isOrdered: boolean; level: string } | null;
  isBold?: boolean;
  isItalic?: boolean;
  font?: string | null;
  href?: string | null;
}

const MONO = /consol|courier|mono|menlo/i;
const MAX_LEVEL = 8;

/** A Word document as Markdown, so that one importer reads both. Nothing outside of the file is opened, and pictures are left out. Run it apart. */
export async function readDocx(given: Uint8Array): Promise<DocxReading> {
  const bytes = Buffer.from(given);
  await checkDocx(bytes);
  let document: WordNode = { type: 'document', children: [] };
  const keep = (read: WordNode) => {
    document = read;
    return { ...read, children: [] };
  };
  await mammoth.convertToHtml({ buffer: bytes }, { transformDocument: keep, externalFileAccess: false });
  const reader = new WordReader(hasTitle(document));
  const tree: Root = { type: 'root', children: reader.blocks(document.children ?? []) };
  return { markdown: unified().use(remarkStringify, { bullet: '-' }).use(remarkGfm).stringify(tree), pictures: reader.pictures };
}

function hasTitle({ children = [] }: WordNode): boolean {
  return children.some((node) => node.styleName?.toLowerCase() === 'title' || node.styleId === 'Title');
}

class WordReader {
  pictures = 0;

  constructor(private readonly titled: boolean) {}

  blocks(nodes: readonly WordNode[]): RootContent[] {
    const blocks: RootContent[] = [];
    const points: { level: number; ordered: boolean; children: PhrasingContent[] }[] = [];
    const closeList = () => blocks.push(...listsOf(points.splice(0)));
    for (const node of nodes) {
      if (node.type === 'paragraph' && node.numbering && this.headingDepth(node) === undefined) {
        points.push({ level: Math.min(Number(node.numbering.level) || 0, MAX_LEVEL), ordered: node.numbering.isOrdered, children: this.phrasing(node.children ?? []) });
        continue;
      }
      closeList();
      if (node.type === 'paragraph') blocks.push(...this.paragraph(node));
      else if (node.type === 'table') blocks.push(...this.table(node));
      else if (node.children) blocks.push(...this.blocks(node.children));
    }
    closeList();
    return blocks;
  }

  private paragraph(node: WordNode): RootContent[] {
    const children = this.phrasing(node.children ?? []);
    if (children.every((child) => child.type === 'text' && child.value.trim() === '')) return [];
    const depth = this.headingDepth(node);
    return [depth ? { type: 'heading', depth, children } : { type: 'paragraph', children }];
  }

  /** Where the document has a title, its headings stand below it. */
  private headingDepth({ styleName, styleId }: WordNode): 1 | 2 | 3 | 4 | 5 | 6 | undefined {
    const name = `${styleName ?? ''}|${styleId ?? ''}`.toLowerCase();
    if (/(^|\|)title$|^title\|/.test(name)) return 1;
    const level = Number(/heading ?([1-6])/.exec(name)?.[1] ?? 0);
    if (level === 0) return undefined;
    // At most 6, and at least 1.
    return Math.min(6, level + (this.titled ? 1 : 0)) as 1 | 2 | 3 | 4 | 5 | 6;
  }

  private table({ children: rows = [] }: WordNode): RootContent[] {
    const read = rows.map(({ children: cells = [] }) => cells.map((cell): TableCell => ({ type: 'tableCell', children: this.cell(cell) })));
    const width = Math.max(0, ...read.map((row) => row.length));
    if (width === 0) return [];
    const filled = read.map((row) => [...row, ...Array.from({ length: width - row.length }, (): TableCell => ({ type: 'tableCell', children: [] }))]);
    return [{ type: 'table', align: [], children: filled.map((cells) => ({ type: 'tableRow', children: cells })) }];
  }

  /** All of a cell on one line, since a table of Markdown has no more. */
  private cell({ children = [] }: WordNode): PhrasingContent[] {
    const pieces = children.map((child) => (child.type === 'paragraph' ? this.phrasing(child.children ?? []) : textsOf(child)));
    return pieces.filter((piece) => piece.length > 0).flatMap((piece, index) => (index > 0 ? [{ type: 'text' as const, value: ' ' }, ...piece] : piece)).map(onOneLine);
  }

  private phrasing(nodes: readonly WordNode[]): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
      switch (node.type) {
        case 'text':
          return node.value ? [{ type: 'text', value: node.value }] : [];
        case 'tab':
          return [{ type: 'text', value: ' ' }];
        case 'break':
          return [{ type: 'text', value: '\n' }];
        case 'image':
          this.pictures++;
          return [];
        case 'hyperlink':
          return this.link(node);
        case 'run':
          return this.run(node);
        default:
          return this.phrasing(node.children ?? []);
      }
    });
  }

  private run({ children = [], isBold, isItalic, font }: WordNode): PhrasingContent[] {
    return this.phrasing(children).flatMap((child): PhrasingContent[] => {
      if (child.type !== 'text') return [child];
      // Markdown has no marks that begin or end with a space.
      const [, before = '', shown = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(child.value) ?? [];
      if (shown === '') return [child];
      let node: PhrasingContent = font && MONO.test(font) && !shown.includes('\n') ? { type: 'inlineCode', value: shown } : { type: 'text', value: shown };
      if (isItalic) node = { type: 'emphasis', children: [node] };
      if (isBold) node = { type: 'strong', children: [node] };
      return [...(before ? [{ type: 'text' as const, value: before }] : []), node, ...(after ? [{ type: 'text' as const, value: after }] : [])];
    });
  }

  private link({ href, children = [] }: WordNode): PhrasingContent[] {
    const url = safeHref(href ?? '');
    const shown = this.phrasing(children);
    return url === null ? shown : [{ type: 'link', url, children: shown.filter((child) => child.type !== 'link') }];
  }
}

function textsOf(node: WordNode): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value ?? '' }];
  return (node.children ?? []).flatMap((child) => [...textsOf(child), ...(child.type === 'paragraph' ? [{ type: 'text' as const, value: ' ' }] : [])]);
}

function onOneLine(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') return { ...node, value: node.value.replace(/\s*\n\s*/g, ' ') };
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link') return { ...node, children: node.children.map(onOneLine) };
  return node;
}

/** Word keeps points flat, each with its level; Markdown nests them. */
function listsOf(points: readonly { level: number; ordered: boolean; children: PhrasingContent[] }[]): BlockContent[] {
  const lists: BlockContent[] = [];
  for (let at = 0; at < points.length; ) {
    const { level, ordered } = points[at]!;
    const items: ListItem[] = [];
    for (; at < points.length && points[at]!.level >= level && (points[at]!.level > level || points[at]!.ordered === ordered); ) {
      const point = points[at]!;
      if (point.level === level) {
        items.push({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: point.children }] });
        at++;
        continue;
      }
      const end = points.findIndex(({ level: next }, index) => index > at && next <= level);
      const below = points.slice(at, end < 0 ? undefined : end);
      items.at(-1)!.children.push(...listsOf(below));
      at += below.length;
    }
    lists.push({ type: 'list', ordered, spread: false, children: items });
  }
  return lists;
}
