import { MAX_INDENT, MAX_TEXT_LENGTH } from '@corrigenda/templates';
import { Fragment, Slice, type Node, type NodeType, type Schema } from '@tiptap/pm/model';

/** What one paste may bring in; more is cut off, and the author is told. */
export const MAX_PASTED_BLOCKS = 2_000;
/** As letters; the service takes two megabytes at once, and a letter may have four bytes. */
export const MAX_PASTED_TEXT = 400_000;

/** The line that something is pasted into. */
export interface LineInHand {
  length: number;
  /** Whether it must stand, though nothing of its text will: an entry or a question that is empty or wholly selected. */
  isKept: boolean;
}

/**
 * Fits pasted content into the section it lands in: sections are unwrapped, and what the target does not hold becomes a paragraph.
 * The document is flat, so nothing is ever nested.
 */
export function flattenSlice(slice: Slice, target: NodeType, line: LineInHand = { length: 0, isKept: false }): Slice {
  const { schema } = target;
  if (isInlineOnly(slice) && slice.content.size + line.length <= MAX_TEXT_LENGTH) return slice;
  const collected = collectBlocks(slice.content);
  const words = wordsOfOneLine(slice, collected);
  if (words && words.size + line.length <= MAX_TEXT_LENGTH) return new Slice(Fragment.from(schema.nodes['paragraph']!.create(null, words)), 1, 1);
  const blocks = withinLimits(collected).slice(0, MAX_PASTED_BLOCKS);
  const fitting = blocks.map((block) => (isAtHome(block, target) ? block : asParagraph(block, schema))).filter((block) => block !== null);
  const [first, last] = [fitting[0], fitting.at(-1)];
  if (!first || !last) return Slice.empty;
  // Open ends let the first line continue the line in hand, and the last line be continued by what follows it.
  const flowing = first === last ? first.content.size : first.content.size + last.content.size;
  const isRoom = flowing + line.length <= MAX_TEXT_LENGTH;
  if (line.isKept) {
    const depth = isRoom && first.type.name === 'paragraph' && last.type.name === 'paragraph' ? 1 : 0;
    return new Slice(Fragment.from(fitting), depth, depth);
  }
  return new Slice(Fragment.from(fitting), isRoom && opensInto(first, slice.openStart) ? 1 : 0, isRoom && opensInto(last, slice.openEnd) ? 1 : 0);
}

/** What was copied out of a single line is text, whatever the line says about itself. */
function wordsOfOneLine({ openStart, openEnd }: Slice, [line, ...more]: readonly Node[]): Fragment | null {
  const isPart = line?.isTextblock && more.length === 0 && openStart > 0 && openEnd > 0;
  return isPart && !(line.type.spec.code && line.textContent.includes('\n')) ? line.content : null;
}

/** The questions of a section are the template's; an answer that is pasted is only text. */
function isAtHome({ type }: Node, target: NodeType): boolean {
  return type.name !== 'question' && target.contentMatch.matchType(type) !== null;
}

/** Whether a paste holds more than is taken of it. */
export function isCut({ content }: Slice): boolean {
  const blocks = collectBlocks(content);
  return blocks.length > MAX_PASTED_BLOCKS || blocks.reduce((sum, { content: { size } }) => sum + size, 0) > MAX_PASTED_TEXT;
}

/** The service refuses a line that is too long, so it becomes several; what is beyond the measure of one paste is left out. */
function withinLimits(blocks: readonly Node[]): Node[] {
  const fitting: Node[] = [];
  let left = MAX_PASTED_TEXT;
  for (const block of blocks) {
    for (let from = 0; from === 0 || from < block.content.size; from += MAX_TEXT_LENGTH) {
      const to = Math.min(from + MAX_TEXT_LENGTH, block.content.size);
      if (to - from > left) return fitting;
      left -= to - from;
      fitting.push(from === 0 && to === block.content.size ? block : block.type.create(block.attrs, block.content.cut(from, to)));
    }
  }
  return fitting;
}

function isInlineOnly(slice: Slice): boolean {
  let inline = true;
  slice.content.forEach((node) => {
    if (!node.isInline) inline = false;
  });
  return inline;
}

/** Only plain lines flow into another line; an entry or a measure stays one, with what it says about itself. */
function opensInto(block: Node, depth: number): boolean {
  return depth > 0 && block.type.name === 'paragraph' && block.attrs['list'] === '';
}

function collectBlocks(content: Fragment): Node[] {
  const found: Node[] = [];
  const waiting: Node[] = [...content.content].reverse();
  for (let node = waiting.pop(); node && found.length <= MAX_PASTED_BLOCKS; node = waiting.pop()) {
    if (node.isTextblock || (node.isLeaf && node.isBlock && node.type.spec.group !== 'section')) found.push(node);
    else if (node.isInline) found.push(node.type.schema.nodes['paragraph']!.create(null, node));
    else waiting.push(...[...node.content.content].reverse());
  }
  return found;
}

function asParagraph(block: Node, schema: Schema): Node | null {
  const paragraph = schema.nodes['paragraph']!;
  if (block.isTextblock) {
    const indent = block.type.name === 'why' ? Math.min(MAX_INDENT, Number(block.attrs['depth'])) : 0;
    const prefix = prefixOf(block);
    const content = prefix === '' ? block.content : Fragment.from(schema.text(`${prefix} `)).append(block.content);
    return paragraph.create({ list: block.type.name === 'why' ? 'bullet' : '', indent }, content);
  }
  const text = textOfLeaf(block);
  return text === '' ? null : paragraph.create(null, schema.text(text));
}

/** What a block says in its attributes, so that no word is lost when it becomes a paragraph. */
function prefixOf(block: Node): string {
  const { attrs } = block;
  if (block.type.name === 'timelineEntry') return String(attrs['at']);
  if (block.type.name === 'why') return String(attrs['ask']);
  if (block.type.name !== 'impactMeasure') return '';
  const share = attrs['of'] === '' ? attrs['value'] : `${attrs['value']} of ${attrs['of']}`;
  return [attrs['label'] === '' ? '' : `${attrs['label']}:`, share, attrs['unit'], attrs['estimated'] ? '(estimated)' : '', attrs['noMetric'] ? '(no metric exists)' : ''].filter((word) => word !== '').join(' ');
}

function textOfLeaf(leaf: Node): string {
  if (leaf.type.name === 'related') return [`COE-${leaf.attrs['number']}`, leaf.attrs['note']].filter((word) => word !== '').join(' ');
  return '';
}
