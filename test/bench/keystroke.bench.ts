import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { type EditorPage, newDraft, Visitor } from '../support/editor-page.js';
import { serve } from '../support/served.js';
import { quantile } from './quantile.js';

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
async function fill(editor: EditorPage, words: number, withFindings: boolean): Promise<void> {
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
  if (withFindings) await editor.page.waitForFunction((least) => document.querySelectorAll('#coe-document .finding').length >= least, Math.round(words / 20) - 1);
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

const median = (values: number[]) => quantile(values, 0.5);

interface Opened {
  editor: EditorPage;
  keys: Keys;
}

async function open(browser: Browser, url: string, words: number, withFindings: boolean): Promise<Opened> {
  const author = await Visitor.signIn(browser, url, 'author');
  // An editor whose checker never answers has everything but the findings.
  if (!withFindings) await author.page.addInitScript(() => Object.assign(window, { Worker: class { postMessage() {} addEventListener() {} terminate() {} } }));
  const editor = await author.edit(await newDraft(author));
  await fill(editor, words, withFindings);
  return { editor, keys: { handled: [], painted: [] } };
}

/**
 * What a key costs in a short and in a long draft with a finding in every line, and in the same two without findings. All take turns, so that
 * a busy machine slows all of them.
 */
export async function measure(): Promise<Record<string, Record<string, number | string>>> {
  const served = await serve();
  const browser = await launchBrowser();
  try {
    const opened: Opened[] = [];
    for (const withFindings of [true, false]) for (const words of SIZES) opened.push(await open(browser, served.url, words, withFindings));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { editor, keys } of opened) {
        await editor.page.bringToFront();
        const typed = await type(editor);
        // In the first round everything is still being compiled.
        if (round === 0) continue;
        keys.handled.push(...typed.handled);
        keys.painted.push(...typed.painted);
      }
    }
    const [short, long, shortPlain, longPlain] = opened.map(({ keys: { handled, painted } }) => ({
      'handled p50': median(handled),
      'handled p95': quantile(handled, 0.95),
      'painted p50': median(painted),
      'painted p95': quantile(painted, 0.95),
    })) as [Row, Row, Row, Row];
    return {
      '1,000 words, ms': rounded(short),
      '20,000 words, ms': rounded(long),
      '1,000 words without findings, ms': rounded(shortPlain),
      '20,000 words without findings, ms': rounded(longPlain),
      'long : short': rounded(ratio(long, short)),
      'long : short, without findings': rounded(ratio(longPlain, shortPlain)),
      'with : without findings, 20,000 words': rounded(ratio(long, longPlain)),
    };
  } finally {
    await browser.close();
    await served.stop();
  }
}

type Row = Record<'handled p50' | 'handled p95' | 'painted p50' | 'painted p95', number>;

function ratio(row: Row, other: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value / other[name as keyof Row]])) as Row;
}

function rounded(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value.toFixed(2))])) as Row;
}
