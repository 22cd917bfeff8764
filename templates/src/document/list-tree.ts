import type { Block } from './coe-document.js';

type Paragraph = Extract<Block, { type: 'paragraph' }>;

export interface ListItem {
  paragraph: Paragraph;
  children: List[];
}

export interface List {
  type: 'list';
  id: string;
  ordered: boolean;
  items: ListItem[];
}

/** Lists are paragraphs with a bullet or number and an indent; this makes them nested lists again. */
export function withLists(blocks: readonly Block[]): (Block | List)[] {
  const result: (Block | List)[] = [];
  let open: { list: List; indent: number }[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.list === '') {
      open = [];
      result.push(block);
      continue;
    }
    const ordered = block.list === 'number';
    while (open.length > 0 && (open.at(-1)!.indent > block.indent || (open.at(-1)!.indent === block.indent && open.at(-1)!.list.ordered !== ordered))) open.pop();
    let current = open.at(-1);
    if (!current || current.indent < block.indent) {
      const list: List = { type: 'list', id: block.id, ordered, items: [] };
      const parent = current?.list.items.at(-1);
      if (parent) parent.children.push(list);
      else result.push(list);
      current = { list, indent: block.indent };
      open.push(current);
    }
    current.list.items.push({ paragraph: block, children: [] });
  }
  return result;
}
