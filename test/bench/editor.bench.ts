import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { type EditorPage, newDraft, Visitor } from '../support/editor-page.js';
import { serve } from '../support/served.js';
import { quantile } from './quantile.js';

const ENTRIES = 200;
const WHYS = 60;
const WORDS_OF_A_LINE = 20;
const ROUNDS = 5;
const KEYS = 40;
const OPENINGS = 7;

interface TestNode {
  attrs: Record<string, unknown>;
  nodeSize: number;
  isTextblock: boolean;
  forEach(visit: (child: TestNode, offset: number) => void): void;
  descendants(visit: (child: TestNode, position: number) => void): void;
}
interface Extension {
  name: string;
  configure(options: object): Extension;
  constructor: { create(given: object): Extension };
}
interface Tiptap {
  state: { doc: TestNode; tr: Writer; schema: { text(text: string): unknown; nodes: Record<string, { create(attrs: object, content: unknown): unknown }> } };
  view: { dispatch(tr: Writer): void; focus(): void; dom: HTMLElement };
  commands: { setTextSelection(position: number): boolean; setContent(content: object): boolean };
  options: { extensions: Extension[]; editorProps: object };
  extensionManager: { extensions: Extension[] };
  constructor: new (options: object) => Tiptap;
  destroy(): void;
}
interface Writer {
  insert(at: number, nodes: unknown): Writer;
}
/** What the page itself keeps for the bench. */
interface Bench {
  plain?: Tiptap;
  lines: number;
}

/** A draft of so many words; a fifth of the lines at most are entries and whys, as in a long COE. */
async function fill({ page }: EditorPage, words: number): Promise<void> {
  await page.evaluate(
    ([wanted, entryCount, whyCount, perLine]) => {
      const { editor } = document.querySelector('#coe-document') as never as { editor: Tiptap };
      const { doc, tr, schema } = editor.state;
      const line = (n: number) => `Line ${n} says that the queue of the store grew for an hour and that the alarm rang only after it.`;
      const ends = new Map<string, number>();
      doc.forEach((section, at) => ends.set(String(section.attrs['key']), at + section.nodeSize - 1));
      const make = (name: string, count: number, attrs: object) => Array.from({ length: count }, (_, n) => schema.nodes[name]!.create({ id: `${name}-${n}`, ...attrs }, schema.text(line(n))));
      const paragraphs = Math.round(wanted / perLine) - entryCount - whyCount;
      // From the end, so that no insertion moves another's place.
      const parts: [number, unknown][] = [
        [ends.get('summary')!, make('paragraph', Math.max(0, paragraphs), {})],
        [ends.get('timeline')!, make('timelineEntry', entryCount, { at: '2026-04-24T08:12:00Z' })],
        [ends.get('whys')!, make('why', whyCount, { depth: 1 })],
      ];
      editor.view.dispatch(parts.sort(([a], [b]) => b - a).reduce((writer, [at, nodes]) => writer.insert(at, nodes), tr));
    },
    [words, ENTRIES, WHYS, WORDS_OF_A_LINE] as const,
  );
  await page.waitForSelector('[data-save="saved"]', { timeout: 60_000 });
}

/** Whose turn it is: our editor, a plain Tiptap on an empty page, and one that is shared through the same service and wears the same styles. */
const TURNS = ['ours', 'plain', 'shared'] as const;
type Turn = (typeof TURNS)[number];

/** The same Tiptap, of the same files, with paragraphs and bold alone: put into the place of ours. */
async function makePlain({ page }: EditorPage, words: number, isShared: boolean): Promise<void> {
  await page.evaluate(
    ([wanted, perLine, shares]) => {
      const { editor } = document.querySelector('#coe-document') as never as { editor: Tiptap };
      const own = editor.extensionManager.extensions;
      const named = (name: string) => own.find((extension) => extension.name === name)!;
      const node = named('paragraph').constructor;
      const doc = node.create({ name: 'doc', topNode: true, content: 'block+' });
      const paragraph = node.create({ name: 'paragraph', group: 'block', content: 'inline*', parseHTML: () => [{ tag: 'p' }], renderHTML: () => ['p', 0] });
      const content = {
        type: 'doc',
        content: Array.from({ length: Math.round(wanted / perLine) }, (_, n) => ({ type: 'paragraph', content: [{ type: 'text', text: `Line ${n} says that the queue of the store grew for an hour and that the alarm rang only after it.` }] })),
      };
      // A part of the same document that nobody reads.
      const sharing = shares ? [named('collaboration').configure({ field: 'bench' }), named('collaborationCaret')] : [];
      const options = { extensions: [doc, paragraph, named('text'), named('bold'), ...sharing], injectCSS: false, ...(shares ? { editorProps: { attributes: { class: 'document' } } } : { content }) };
      const Tiptap = editor.constructor;
      editor.destroy();
      const page = document.createElement('div');
      const place = document.createElement('div');
      page.append(place);
      if (shares) page.className = 'editor';
      if (shares) place.className = 'editor-page';
      document.body.replaceChildren(page);
      const plain = new Tiptap({ element: place, ...options });
      if (shares) plain.commands.setContent(content);
      Object.assign(window, { bench: { lines: content.content.length, plain, plainOptions: options } });
    },
    [words, WORDS_OF_A_LINE, isShared] as const,
  );
}

interface Keys {
  /** Milliseconds until the key has been answered and the page is laid out. */
  answered: number[];
  /** And until the letter is painted, as an author sees it. */
  painted: number[];
}

/** Types in the hundredth line of those there are: an entry of ours, a paragraph of the plain one. */
async function type({ page }: EditorPage): Promise<Keys> {
  await page.bringToFront();
  return page.evaluate(async (count) => {
    const plain = (window as never as { bench?: Bench }).bench?.plain;
    const editor = plain ?? (document.querySelector('#coe-document') as never as { editor: Tiptap }).editor;
    let position = 0;
    let line = 0;
    editor.state.doc.descendants((child, at) => {
      const isCounted = child.isTextblock && (plain !== undefined || String(child.attrs['id']).startsWith('timelineEntry'));
      if (isCounted && line++ === 100) position = at + 6;
    });
    editor.view.focus();
    editor.commands.setTextSelection(position);
    const painted = () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        }),
      );
    await new Promise((resolve) => setTimeout(resolve, 500));
    const keys: Keys = { answered: [], painted: [] };
    for (let n = 0; n < count; n += 1) {
      // At any moment of a frame, as a hand types: beside a frame that has just begun, a millisecond more or less decides about a whole frame.
      await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 40));
      const began = performance.now();
      document.execCommand('insertText', false, n % 6 === 5 ? ' ' : 'a');
      await Promise.resolve();
      void document.body.offsetHeight;
      keys.answered.push(performance.now() - began);
      keys.painted.push((await painted()) - began);
    }
    return keys;
  }, KEYS);
}

/** Milliseconds until an editor on a document that is there already stands on the screen. */
async function reopen({ page }: EditorPage): Promise<number> {
  await page.bringToFront();
  return page.evaluate(async () => {
    const kept = (window as never as { bench?: Bench & { plainOptions: object } }).bench;
    const shown = kept?.plain ?? (document.querySelector('#coe-document') as never as { editor: Tiptap }).editor;
    const options = kept ? kept.plainOptions : { extensions: shown.options.extensions, editorProps: shown.options.editorProps, injectCSS: false };
    const parent = shown.view.dom.parentElement!;
    const place = document.createElement('div');
    const before = parent.style.display;
    parent.style.display = 'none';
    parent.parentElement!.append(place);
    const began = performance.now();
    const opened = new shown.constructor({ ...options, element: place });
    await new Promise<void>((resolve) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }));
    const taken = performance.now() - began;
    opened.destroy();
    place.remove();
    parent.style.display = before;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return taken;
  });
}

interface Scripts {
  page: number;
  /** What its workers load beside it; nobody waits for that. */
  workers: number;
}

/** Kilobytes of scripts, as they come over the wire to a browser that has nothing yet. */
async function scriptsOf(browser: Browser, visitor: Visitor, address: string): Promise<Scripts> {
  const context = await browser.newContext({ storageState: await visitor.context.storageState() });
  const page: Page = await context.newPage();
  const sizes: Promise<[address: string, bytes: number]>[] = [];
  page.on('requestfinished', (request) => {
    if (/\.js(\?|$)/.test(request.url())) sizes.push(request.sizes().then(({ responseBodySize }) => [request.url(), responseBodySize]));
  });
  await page.goto(visitor.url + address, { waitUntil: 'networkidle' });
  const own = new Set(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)));
  const scripts: Scripts = { page: 0, workers: 0 };
  for (const [url, bytes] of await Promise.all(sizes)) scripts[own.has(url) ? 'page' : 'workers'] += bytes / 1_000;
  await context.close();
  return scripts;
}

const rounded = (value: number) => Number(value.toFixed(2));

/**
 * A key and an opening against a plain Tiptap, bare and shared; they take turns, so that a busy machine slows all. And what is loaded.
 * The bare one has no styles, no other author and no service to save to: the targets are multiples of it.
 */
export async function measure(): Promise<Record<string, Record<string, number | string>>> {
  const served = await serve();
  const browser = await launchBrowser();
  try {
    const open = async (words: number, turn: Turn) => {
      const author = await Visitor.signIn(browser, served.url, 'author');
      const editor = await author.edit(await newDraft(author));
      if (turn === 'ours') await fill(editor, words);
      else await makePlain(editor, words, turn === 'shared');
      return editor;
    };
    const openAll = async (words: number) => ({ ours: await open(words, 'ours'), plain: await open(words, 'plain'), shared: await open(words, 'shared') });
    const [short, long] = [await openAll(5_000), await openAll(20_000)];
    const none = (): Keys => ({ answered: [], painted: [] });
    const keys: Record<Turn, Keys> = { ours: none(), plain: none(), shared: none() };
    const openings: Record<Turn, number[]> = { ours: [], plain: [], shared: [] };
    // In the first round everything is still being compiled.
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const turn of TURNS) {
        const typed = await type(short[turn]);
        if (round > 0) for (const until of ['answered', 'painted'] as const) keys[turn][until].push(...typed[until]);
      }
    }
    for (let round = 0; round <= OPENINGS; round += 1) {
      for (const turn of TURNS) {
        const taken = await reopen(long[turn]);
        if (round > 0) openings[turn].push(taken);
      }
    }
    const row = (valuesOf: (turn: Turn) => number[], share: number, target?: number) => {
      const [ours, plain, shared] = TURNS.map((turn) => quantile(valuesOf(turn), share)) as [number, number, number];
      return { ours: rounded(ours), 'plain Tiptap': rounded(plain), ratio: rounded(ours / plain), target: target ?? '', 'shared and styled': rounded(shared), 'ratio to it': rounded(ours / shared) };
    };
    const reader = await Visitor.signIn(browser, served.url, 'author');
    const draft = await newDraft(reader);
    await reader.page.goto(`${served.url}/library`);
    const published = await reader.page.locator('main a[href^="/coes/"]').first().getAttribute('href');
    const pages = { home: '/', library: '/library', 'a published COE': published!, 'the editor': `/coes/${draft.number}/edit` };
    const table: Record<string, Record<string, number | string>> = {
      'key at 5,000 words, painted: p50 ms': row((turn) => keys[turn].painted, 0.5, 1.5),
      'the same: p95 ms': row((turn) => keys[turn].painted, 0.95),
      'its share of the main thread: p50 ms': row((turn) => keys[turn].answered, 0.5),
      'the same: p95 ms ': row((turn) => keys[turn].answered, 0.95),
      'opening 20,000 words: p50 ms': row((turn) => openings[turn], 0.5, 2),
    };
    for (const [name, address] of Object.entries(pages)) {
      const scripts = await scriptsOf(browser, reader, address);
      table[`scripts of ${name}, kB`] = { ours: rounded(scripts.page), target: name === 'the editor' ? 380 : 190 };
      if (scripts.workers > 0) table[`its workers’ scripts, kB`] = { ours: rounded(scripts.workers) };
    }
    return table;
  } finally {
    await browser.close();
    await served.stop();
  }
}
