import { passagesBeside, type PassageFinding, type DocumentOptions } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import type { EditorSession } from '../editor-session';
import type { FromChecker, ToChecker } from './checker-messages';
import { findingsKey, isStillThere, sendToFindings } from './findings-plugin';
import { keyOf, PassageMemory } from './passage-changes';

/** How long the text must be quiet before it is read again. */
const QUIET_MS = 200;

/** Reads the COE in a worker: all of it once, then only what changed, and never while a key is being answered. */
export function startChecking(editor: Editor, session: EditorSession, options: DocumentOptions): () => void {
  const worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' });
  const memory = new PassageMemory();
  let besideKeys = new Set<string>();
  const beside = new Map<string, PassageFinding[]>();
  let version = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (message: ToChecker) => worker.postMessage(message);

  const check = () => {
    if (editor.isDestroyed) return;
    const passages = passagesBeside({ ...session.coe.get(), template: session.template });
    besideKeys = new Set(passages.map(keyOf));
    for (const key of findingsKey.getState(editor.state)?.lost ?? []) memory.forget(key);
    const { changed, order } = memory.changes(editor.state.doc, passages);
    if (changed.length === 0 && !order) return;
    version += 1;
    send({ kind: 'check', version, changed, ...(order && { order }) });
  };
  const checkSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(check, QUIET_MS);
  };
  const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (transaction.docChanged) checkSoon();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromChecker>) => {
    if (editor.isDestroyed) return;
    const inDocument = data.findings.filter(({ key }) => !besideKeys.has(key));
    for (const { key, findings } of data.findings) if (besideKeys.has(key)) beside.set(key, findings);
    for (const key of beside.keys()) if (!besideKeys.has(key)) beside.delete(key);
    // The author has gone on meanwhile: this text was answered for nothing, so it is asked for again.
    for (const { key, text } of inDocument) if (!isStillThere(editor.state.doc, key, text)) memory.forget(key);
    editor.view.dispatch(sendToFindings(editor.state.tr, { kind: 'answer', answer: { ...data, findings: inDocument }, beside: [...beside.values()].flat() }));
  });
  editor.on('transaction', onTransaction);
  const unfollow = session.coe.subscribe(checkSoon);
  send({ kind: 'options', options });
  check();
  return () => {
    clearTimeout(timer);
    unfollow();
    editor.off('transaction', onTransaction);
    worker.terminate();
  };
}
