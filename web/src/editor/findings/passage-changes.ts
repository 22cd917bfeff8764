import { passages, type EditorNode, type Passage } from '@corrigenda/templates';
import type { Node } from '@tiptap/pm/model';

export function keyOf({ block, path }: { block: string; path: string }): string {
  return `${block}\n${path}`;
}
const contentOf = (passage: Passage) => JSON.stringify([passage.section, passage.text, passage.code]);

export interface PassageChanges {
  /** New, or with another text than when they were last asked for. */
  changed: Passage[];
  /** The keys of all passages in reading order; absent while neither the passages nor their order changed. */
  order?: string[];
}

/**
 * Remembers what the checker has been given, so that it is given only what changed. Sections whose node is still the same are not read at all;
 * after a remote edit every node is new, and then it is the text that decides.
 */
export class PassageMemory {
  private read = new Map<Node, Passage[]>();
  private given = new Map<string, string>();
  private order: string[] = [];

  /** All of them, in reading order, as of the last call of `changes`. */
  passages: Passage[] = [];

  /** Gives the passage again the next time, though it may then be as it was. */
  forget(key: string): void {
    this.given.delete(key);
  }

  /** Beside the document there are passages that no node holds, such as the title. */
  changes(document: Node, beside: readonly Passage[] = []): PassageChanges {
    const read = new Map<Node, Passage[]>();
    this.passages = [];
    document.forEach((section) => {
      const own = this.read.get(section) ?? passages({ type: 'doc', content: [section.toJSON() as EditorNode] });
      read.set(section, own);
      this.passages.push(...own);
    });
    this.passages.push(...beside);
    this.read = read;
    const given = new Map(this.passages.map((passage) => [keyOf(passage), contentOf(passage)]));
    const changed = this.passages.filter((passage) => this.given.get(keyOf(passage)) !== given.get(keyOf(passage)));
    const order = [...given.keys()];
    const isSameOrder = order.length === this.order.length && order.every((key, index) => key === this.order[index]);
    this.given = given;
    this.order = order;
    return { changed, ...(!isSameOrder && { order }) };
  }
}
