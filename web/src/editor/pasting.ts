import { Extension, type Editor } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { Plugin, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { findSection, insertBlock } from './blocks';
import type { EditorSession } from './editor-session';
import { flattenHtml, withoutPictures } from './flatten-html';
import { flattenSlice, isCut, MAX_PASTED_BLOCKS, MAX_PASTED_TEXT } from './flatten-slice';
import { newId } from '../ui/new-id';
import { isUntouched } from './importing/fill-document';
import { pasteLines } from './timeline/paste-lines';
import { isReport, looksLikeNumbers, mediaTypeOf, PICTURES, uploadFile } from './uploads';

/** Characters of one paste; more than that is not an edit but another document. */
const MAX_PASTED_CHARACTERS = 2_000_000;
const MAX_PASTED_MARKUP = 4 * MAX_PASTED_CHARACTERS;

/** Uploads a picture or a table of numbers and puts it where the caret was, or at the end of the section. */
export async function insertFile(editor: Editor, session: EditorSession, file: { name: string; type: string; body: Blob | string }, sectionKey: string): Promise<void> {
  const mediaType = mediaTypeOf(file);
  if (!mediaType) {
    session.say(`“${file.name}” is neither a picture (PNG, JPEG, WebP, GIF) nor a table of numbers (CSV, TSV).`);
    return;
  }
  session.say(`Uploading “${file.name}”…`);
  try {
    const uploaded = await uploadFile(session.coe.get().id, file.name, mediaType, file.body);
    const { coe } = session;
    coe.set({ ...coe.get(), attachments: [...coe.get().attachments, { ...uploaded }] });
    const isPicture = PICTURES.includes(mediaType);
    const id = newId();
    placeLeaf(editor, sectionKey, isPicture ? 'image' : 'graph', { id, attachmentId: uploaded.id, ...(!isPicture && { title: titleOf(file.name) }) });
    const dom = await appeared(editor, id);
    if (dom) session.details.set({ form: isPicture ? 'alt' : 'new-graph', anchor: dom, blockId: id, sectionKey });
    session.say(isPicture ? 'The picture is in. Say in words what it shows.' : 'The numbers are drawn. Give the graph a title and a unit.');
  } catch (error) {
    session.say((error as Error).message);
  }
}

const titleOf = (fileName: string) => fileName.replace(/\.[a-z]{2,4}$/i, '').replace(/[-_]+/g, ' ');

function placeLeaf(editor: Editor, sectionKey: string, name: 'image' | 'graph', attributes: Record<string, string>): void {
  const { state } = editor;
  const { $from } = state.selection;
  const isHere = $from.depth >= 2 && $from.node(1).attrs['key'] === sectionKey;
  const section = findSection(state.doc, sectionKey);
  if (!section) return;
  const position = isHere ? $from.after(2) : section.position + section.node.nodeSize - 1;
  editor.view.dispatch(insertBlock(state.tr, position, state.schema.nodes[name]!.create(attributes)));
}

async function appeared(editor: Editor, id: string): Promise<Element | null> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  let dom: globalThis.Node | null = null;
  editor.state.doc.descendants((node, position) => {
    if (node.attrs['id'] === id) dom = editor.view.nodeDOM(position);
  });
  return dom as Element | null;
}

function sectionKeyAt(view: EditorView): string {
  const { $from } = view.state.selection;
  return $from.depth > 0 ? String($from.node(1).attrs['key']) : '';
}

/** What comes in from outside is made flat and fitted to where it lands; pictures and tables of numbers are uploaded. */
export function pasting(session: EditorSession) {
  return Extension.create({
    name: 'pasting',
    addProseMirrorPlugins() {
      const { editor } = this;
      const takeReport = (report: File): boolean => {
        if (isUntouched(editor.state.doc)) session.offeredReport.set(report);
        else session.say(`“${report.name}” is a report of its own. Import it under “New COE”, since this draft holds text already.`);
        return true;
      };
      const takeFiles = (files: readonly File[], sectionKey: string): boolean => {
        const report = files.find(isReport);
        if (report) return takeReport(report);
        if (files.length === 0 || sectionKey === '') return false;
        for (const file of files) void insertFile(editor, session, { name: file.name, type: file.type, body: file }, sectionKey);
        return true;
      };
      return [
        new Plugin({
          // After a line that stands by itself the caret would go to the next section.
          appendTransaction(transactions, before, { doc, selection, tr }) {
            const paste = transactions.find((transaction) => transaction.getMeta('paste'));
            if (!paste || before.selection.$from.depth === 0 || selection.$from.index(0) === before.selection.$from.index(0)) return null;
            const last = Selection.findFrom(doc.resolve(paste.mapping.map(before.selection.to)), -1, true);
            return last && tr.setSelection(last).scrollIntoView();
          },
          props: {
            transformPastedHTML(pasted) {
              if (pasted.includes('data-pm-slice')) return pasted;
              const { html, pictures } = withoutPictures(pasted);
              if (pictures > 0) session.say(`${pictures === 1 ? 'A picture was' : `${pictures} pictures were`} left out. Copy a picture by itself and paste it, or drop its file here.`);
              return html.length > MAX_PASTED_MARKUP ? '' : flattenHtml(html);
            },
            transformPastedText: (text) => (text.length > MAX_PASTED_CHARACTERS ? '' : text.replace(/\r\n?/g, '\n')),
            transformPasted(slice: Slice, view: EditorView) {
              const { $from } = view.state.selection;
              const section = $from.depth > 0 ? $from.node(1) : view.state.doc.firstChild;
              if (!section) return slice;
              if (isCut(slice)) session.say(`Only the beginning was pasted: one paste takes ${MAX_PASTED_BLOCKS.toLocaleString('en')} lines and ${MAX_PASTED_TEXT.toLocaleString('en')} characters. Import a whole report as a file.`);
              return flattenSlice(slice, section.type, $from.parent.isTextblock ? $from.parent.content.size : 0);
            },
            handlePaste(view, event) {
              const data = event.clipboardData;
              const text = data?.getData('text/plain') ?? '';
              if (text.length > MAX_PASTED_CHARACTERS || withoutPictures(data?.getData('text/html') ?? '').html.length > MAX_PASTED_MARKUP) {
                session.say('That is too much for one paste. Paste it in parts, or import it as a file.');
                return true;
              }
              const files = [...(data?.files ?? [])];
              if (files.length > 0 && text === '') return takeFiles(files, sectionKeyAt(view));
              const { $from } = view.state.selection;
              const isMetrics = $from.depth > 0 && $from.node(1).type.name === 'metricsSection';
              const numbers = isMetrics ? looksLikeNumbers(text) : null;
              if (numbers) {
                void insertFile(editor, session, { name: numbers === 'text/csv' ? 'pasted.csv' : 'pasted.tsv', type: numbers, body: text }, sectionKeyAt(view));
                return true;
              }
              return pasteLines(editor, session, text);
            },
            handleDrop(view, event) {
              const files = [...(event.dataTransfer?.files ?? [])];
              const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
              const $place = place ? view.state.doc.resolve(place.pos) : null;
              return takeFiles(files, $place && $place.depth > 0 ? String($place.node(1).attrs['key']) : '');
            },
          },
        }),
      ];
    },
  });
}
