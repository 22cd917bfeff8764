import type { ProseOptions } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import type { FromChecker, ToChecker } from './checker-messages';
import { isStillThere, sendToFindings } from './findings-plugin';
import { PassageMemory } from './passage-changes';

/** How long the text must be quiet before it is read again. */
const QUIET_MS = 200;

/** Reads the document in a worker: all of it once, then only what changed, and never while a key is being answered. */
export function startChecking(editor: Editor, options: ProseOptions): () => void {
  const worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' });
  const memory = new PassageMemory();
  let version = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (message: ToChecker) => worker.postMessage(message);

  const check = () => {
    if (editor.isDestroyed) return;
    const { changed, order } = memory.changes(editor.state.doc);
    if (changed.length === 0 && !order) return;
    version += 1;
    send({ kind: 'check', version, changed, ...(order && { order }) });
  };
  const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (!transaction.docChanged) return;
    clearTimeout(timer);
    timer = setTimeout(check, QUIET_MS);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromChecker>) => {
    if (editor.isDestroyed) return;
    // The author has gone on meanwhile: this text was answered for nothing, so it is asked for again.
    for (const { key, text } of data.findings) if (!isStillThere(editor.state.doc, key, text)) memory.forget(key);
    editor.view.dispatch(sendToFindings(editor.state.tr, { kind: 'answer', answer: data }));
  });
  editor.on('transaction', onTransaction);
  send({ kind: 'options', options });
  check();
  return () => {
    clearTimeout(timer);
    editor.off('transaction', onTransaction);
    worker.terminate();
  };
}
