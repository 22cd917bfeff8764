import { launchBrowser } from '../support/browser.js';
import { type EditorPage, newDraft, Visitor } from '../support/editor-page.js';
import { serve } from '../support/served.js';

const SIZES = [1_000, 20_000];
const ROUNDS = 5;
const KEYS = 40;

interface Keys {
  /** Milliseconds of the main thread until the key has been answered. */
  handled: number[];
  /** And until the letter is painted. */
  painted: number[];
}

/** Fills the summary and the timeline with paragraphs of 20 words, one finding in each, as the worst of drafts has. */
async function fill(editor: EditorPage, words: number): Promise<void> {
  await editor.page.evaluate((wanted) => {
    interface TestNode {
      attrs: Record<string, unknown>;
      nodeSize: number;
      forEach(visit: (child: TestNode, offset: number) => void): void;
    }
    interface Writer {
      insert(at: number, nodes: unknown): Writer;
    }
    const { editor: own } = document.querySelector('#coe-document') as never as {
      editor: { state: { doc: TestNode; tr: Writer; schema: { text(text: string): unknown; nodes: Record<string, { create(attrs: object, content: unknown): unknown }> } }; view: { dispatch(tr: Writer): void } };
    };
    const { doc, tr, schema } = own.state;
    const line = (n: number) => `Line ${n} says that the queue grew while Osric Penhallow was away and that nobody saw it until much later.`;
    const ends = new Map<string, number>();
    doc.forEach((section, at) => ends.set(String(section.attrs['key']), at + section.nodeSize - 1));
    const lines = Array.from({ length: Math.round(wanted / 20) }, (_, n) => n);
    const entries = lines.filter((n) => n % 2 === 1).map((n) => schema.nodes['timelineEntry']!.create({ id: `entry-${n}`, at: '2026-04-24T08:12:00Z' }, schema.text(line(n))));
    const paragraphs = lines.filter((n) => n % 2 === 0).map((n) => schema.nodes['paragraph']!.create({ id: `line-${n}` }, schema.text(line(n))));
    own.view.dispatch(tr.insert(ends.get('timeline')!, entries).insert(ends.get('summary')!, paragraphs));
  }, words);
  await editor.saved();
  await editor.page.waitForFunction((least) => document.querySelectorAll('#coe-document .finding').length >= least, Math.round(words / 20) - 1);
}

async function type(editor: EditorPage): Promise<Keys> {
  await editor.caretIn('summary', 10);
  return editor.page.evaluate(async (count) => {
    const keys: Keys = { handled: [], painted: [] };
    const painted = () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        }),
      );
    for (let n = 0; n < count; n += 1) {
      const began = performance.now();
      document.execCommand('insertText', false, n % 6 === 5 ? ' ' : 'a');
      // What the editor does in answer to the change of its page is done in a microtask.
      await Promise.resolve();
      keys.handled.push(performance.now() - began);
      keys.painted.push((await painted()) - began);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    // Time for the worker's answer, which belongs to no key.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return keys;
  }, KEYS);
}

function at(values: number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}

/** What a key costs in a short and in a long draft with a finding in every line; both take turns, so that a busy machine slows both. */
export async function measure(): Promise<Record<string, Record<string, number>>> {
  const served = await serve();
  const browser = await launchBrowser();
  try {
    const editors: EditorPage[] = [];
    for (const words of SIZES) {
      const author = await Visitor.signIn(browser, served.url, 'author');
      const editor = await author.edit(await newDraft(author));
      await fill(editor, words);
      editors.push(editor);
    }
    const keys = SIZES.map((): Keys => ({ handled: [], painted: [] }));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, editor] of editors.entries()) {
        await editor.page.bringToFront();
        const typed = await type(editor);
        // In the first round everything is still being compiled.
        if (round === 0) continue;
        keys[index]!.handled.push(...typed.handled);
        keys[index]!.painted.push(...typed.painted);
      }
    }
    const rows = keys.map(({ handled, painted }) => ({ 'handled p50': at(handled, 0.5), 'handled p95': at(handled, 0.95), 'painted p50': at(painted, 0.5), 'painted p95': at(painted, 0.95) }));
    const ratio = Object.fromEntries(Object.entries(rows[1]!).map(([name, value]) => [name, value / rows[0]![name as keyof (typeof rows)[0]]]));
    const named = [...SIZES.map((words, index) => [`${words.toLocaleString('en-GB')} words, ms`, rows[index]!] as const), ['ratio', ratio] as const];
    return Object.fromEntries(named.map(([name, row]) => [name, Object.fromEntries(Object.entries(row).map(([column, value]) => [column, Number(value.toFixed(2))]))]));
  } finally {
    await browser.close();
    await served.stop();
  }
}
