import type { TextPlace } from '@corrigenda/templates';
import type { Located, TextSurface } from './text-surface';
import { Signal } from './signal';

const REST_MS = 300;
/** The names under which thread.css draws them. */
const LAYERS = ['thread', 'thread-suggested', 'thread-active'] as const;

/** The text of a rendered document as threads see it. Words are marked without touching the page: React draws it and may draw it again. */
export class PageThreads implements TextSurface {
  private items: readonly Located[] = [];
  private activeId: string | null = null;
  private readonly ranges = new Map<string, Range>();
  private readonly moved = new Signal();
  private readonly pointed = new Signal<[id: string, how: 'click' | 'hover']>();
  readonly onMove = this.moved.listen;
  readonly onPoint = this.pointed.listen;

  /** Names the element that holds the document: its blocks carry their ids as `data-block`, its sections theirs as `id`. */
  constructor(private readonly textId: string) {}

  private get root(): HTMLElement {
    return document.getElementById(this.textId) ?? document.body;
  }

  start(): () => void {
    const { root } = this;
    const moved = this.moved.tell;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const click = (event: MouseEvent) => {
      if (getSelection()?.isCollapsed === false || (event.target instanceof Element && event.target.closest('a, button'))) return;
      this.point(event, 'click');
    };
    const over = (event: MouseEvent) => {
      clearTimeout(rest);
      rest = setTimeout(() => this.point(event, 'hover'), REST_MS);
    };
    root.addEventListener('click', click);
    root.addEventListener('mousemove', over);
    addEventListener('resize', moved);
    addEventListener('scroll', moved, { passive: true });
    document.addEventListener('toggle', moved, true);
    // Drawn again, the page has other text nodes.
    const redrawn = new MutationObserver((changes) => {
      if (!changes.some(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[data-block]'))) return;
      this.show(this.items, this.activeId);
      moved();
    });
    redrawn.observe(root, { childList: true, characterData: true, subtree: true });
    return () => {
      clearTimeout(rest);
      redrawn.disconnect();
      root.removeEventListener('click', click);
      root.removeEventListener('mousemove', over);
      removeEventListener('resize', moved);
      removeEventListener('scroll', moved);
      document.removeEventListener('toggle', moved, true);
      for (const layer of LAYERS) highlights()?.delete(layer);
    };
  }

  show(items: readonly Located[], activeId: string | null): void {
    this.items = items;
    this.activeId = activeId;
    this.ranges.clear();
    const layers: Record<(typeof LAYERS)[number], Range[]> = { thread: [], 'thread-suggested': [], 'thread-active': [] };
    for (const item of items) {
      const range = item.place && this.rangeOf(item.place);
      if (!range) continue;
      this.ranges.set(item.id, range);
      layers[item.id === activeId ? 'thread-active' : item.isSuggestion ? 'thread-suggested' : 'thread'].push(range);
    }
    const known = highlights();
    if (known) for (const layer of LAYERS) known.set(layer, new Highlight(...layers[layer]));
  }

  topOf(item: Located): number | null {
    if (item.quote === '') return document.getElementById(item.sectionKey)?.getBoundingClientRect().top ?? null;
    const range = this.ranges.get(item.id) ?? (item.place && this.rangeOf(item.place));
    return range ? (range.getClientRects()[0] ?? range.getBoundingClientRect()).top : null;
  }

  reveal(item: Located): void {
    if (item.quote === '') return document.getElementById(item.sectionKey)?.scrollIntoView({ block: 'start' });
    const range = this.ranges.get(item.id);
    const node = range?.startContainer;
    (node instanceof Element ? node : node?.parentElement)?.scrollIntoView({ block: 'center' });
  }

  selected() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const lines = [...this.root.querySelectorAll<HTMLElement>('[data-block]')].filter((line) => range.intersectsNode(line) && line.textContent !== '');
    const ends = lines.map((line) => offsetsIn(line, range)).map((offsets, index) => ({ line: lines[index]!, ...offsets })).filter(({ start, end }) => start < end);
    const [first, last] = [ends[0], ends.at(-1)];
    if (!first || !last) return null;
    const quote = ends.map(({ line, start, end }) => (line.textContent ?? '').slice(start, end)).join('\n');
    const section = first.line.closest('section[id]')?.id;
    if (quote.trim() === '' || !section) return null;
    const place = { block: first.line.dataset['block'] ?? '', start: first.start, endBlock: last.line.dataset['block'] ?? '', end: last.end, quote, anchor: null };
    const rects = range.getClientRects();
    return { sectionKey: section, place, rect: rects[rects.length - 1] ?? range.getBoundingClientRect() };
  }

  atCaret(): string | null {
    return null;
  }

  private point({ clientX, clientY }: MouseEvent, how: 'click' | 'hover'): void {
    const isIn = ({ left, right, top, bottom }: DOMRect) => left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
    const found = [...this.ranges].find(([, range]) => [...range.getClientRects()].some(isIn));
    if (found) this.pointed.tell(found[0], how);
  }

  private rangeOf({ block, start, endBlock, end }: TextPlace): Range | null {
    const lineOf = (id: string) => this.root.querySelector(`[data-block="${CSS.escape(id)}"]`);
    const [first, last] = [lineOf(block), lineOf(endBlock)];
    const from = first && spotIn(first, start, false);
    const to = last && spotIn(last, end, true);
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }
}

/** Missing in browsers that cannot draw them; the cards work without. */
function highlights(): HighlightRegistry | null {
  return typeof Highlight === 'undefined' ? null : CSS.highlights;
}

function spotIn(line: Element, offset: number, isEnd: boolean): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (isEnd ? rest <= node.length : rest < node.length) return { node, offset: rest };
    rest -= node.length;
    last = node;
  }
  return last && rest === 0 ? { node: last, offset: last.length } : null;
}

/** Which part of a line a range covers. */
function offsetsIn(line: Element, range: Range): { start: number; end: number } {
  const length = (line.textContent ?? '').length;
  const before = (node: Node, offset: number) => {
    const until = document.createRange();
    until.selectNodeContents(line);
    until.setEnd(node, offset);
    return until.toString().length;
  };
  return {
    start: line.contains(range.startContainer) ? before(range.startContainer, range.startOffset) : 0,
    end: line.contains(range.endContainer) ? before(range.endContainer, range.endOffset) : length,
  };
}
