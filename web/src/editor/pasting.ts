import { Extension, type Editor } from '@tiptap/core';
import type { ResolvedPos, Slice } from '@tiptap/pm/model';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { findBlock, findSection, insertBlock } from './blocks';
import type { EditorSession } from './editor-session';
import { flattenHtml, withoutPictures } from './flatten-html';
import { flattenSlice, isCut, MAX_PASTED_BLOCKS, MAX_PASTED_TEXT } from './flatten-slice';
import { newId } from '../ui/new-id';
import { isUntouched } from './importing/fill-document';
import { appeared, writeBehindLeaf } from './leaf-in-hand';
import { pasteLines } from './timeline/paste-lines';
import { beginStep, inOneStep } from './undo-step';
import { isReport, looksLikeNumbers, mediaTypeOf, PICTURES, uploadFile } from './uploads';

/** Characters of one paste; more than that is not an edit but another document. */
const MAX_PASTED_CHARACTERS = 2_000_000;
const MAX_PASTED_MARKUP = 4 * MAX_PASTED_CHARACTERS;

interface OfferedFile {
  name: string;
  type: string;
  body: Blob | string;
}

/** Uploads pictures and tables of numbers and puts them, in their order, behind a line, or at the end of the section when that line is gone. */
export async function insertFiles(editor: Editor, session: EditorSession, files: readonly OfferedFile[], sectionKey: string, lineId = idAt(editor.state.selection.$from)): Promise<void> {
  let behind = lineId;
  for (const file of files) behind = (await insertFile(editor, session, file, sectionKey, behind)) ?? behind;
}

async function insertFile(editor: Editor, session: EditorSession, file: OfferedFile, sectionKey: string, behind: string): Promise<string | null> {
  const mediaType = mediaTypeOf(file);
  if (!mediaType) {
    session.say(`“${file.name}” is neither a picture (PNG, JPEG, WebP, GIF) nor a table of numbers (CSV, TSV).`);
    return null;
  }
  session.say(`Uploading “${file.name}”…`);
  try {
    const uploaded = await uploadFile(session.coe.get().id, file.name, mediaType, file.body);
    const { coe } = session;
    coe.set({ ...coe.get(), attachments: [...coe.get().attachments, { ...uploaded }] });
    const isPicture = PICTURES.includes(mediaType);
    const id = newId();
    // What was pasted has no name of its own.
    const title = typeof file.body === 'string' ? '' : titleOf(file.name);
    placeLeaf(editor, sectionKey, behind, isPicture ? 'image' : 'graph', { id, attachmentId: uploaded.id, ...(!isPicture && { title }) });
    const dom = await appeared(editor, id);
    if (dom) session.details.set({ form: isPicture ? 'alt' : 'new-graph', anchor: dom, blockId: id, sectionKey });
    session.say(isPicture ? 'The picture is in. Say in words what it shows.' : 'The numbers are drawn. Give the graph a title and a unit.');
    return id;
  } catch (error) {
    session.say((error as Error).message);
    return null;
  }
}

const titleOf = (fileName: string) => fileName.replace(/\.[a-z]{2,4}$/i, '').replace(/[-_]+/g, ' ');

/** The line at a place, or the one before it; by its id, since the document changes while a file is under way. */
function idAt($place: ResolvedPos): string {
  const line = $place.depth >= 2 ? $place.node(2) : $place.depth === 1 ? ($place.nodeAfter ?? $place.nodeBefore) : null;
  return String(line?.attrs['id'] ?? '');
}

function placeLeaf(editor: Editor, sectionKey: string, behind: string, name: 'image' | 'graph', attributes: Record<string, string>): void {
  const { state } = editor;
  const section = findSection(state.doc, sectionKey);
  if (!section) return;
  const line = findBlock(state.doc, behind);
  const position = line?.section === section.node ? line.position + line.node.nodeSize : section.position + section.node.nodeSize - 1;
  inOneStep(editor, insertBlock(state.tr, position, state.schema.nodes[name]!.create(attributes)));
}

function sectionKeyAt(view: EditorView): string {
  const { $from } = view.state.selection;
  return $from.depth > 0 ? String($from.node(1).attrs['key']) : '';
}

/** Whether a paste would take the place of a line that carries more than its text: its time, its milestone, the question it answers. */
function isLineKept({ selection: { $from, $to } }: EditorState): boolean {
  const line = $from.parent;
  if (line.type.spec.group !== 'entry' || !$from.sameParent($to)) return false;
  return line.type.name === 'question' || ($from.parentOffset === 0 && $to.parentOffset === line.content.size);
}

/** What cannot flow into such a line goes behind it, unless it is one of the same kind. */
function pasteBehindLine(state: EditorState, slice: Slice): Transaction | null {
  const { $from, $to } = state.selection;
  const first = slice.content.firstChild;
  if (!isLineKept(state) || slice.openStart > 0 || !first?.isBlock || first.type === $from.parent.type) return null;
  const tr = state.tr.deleteSelection();
  return tr.insert(tr.mapping.map($to.after()), slice.content).setMeta('paste', true).setMeta('uiEvent', 'paste').scrollIntoView();
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
      const takeFiles = (files: readonly File[], sectionKey: string, lineId: string): boolean => {
        const report = files.find(isReport);
        if (report) return takeReport(report);
        if (files.length === 0 || sectionKey === '') return false;
        void insertFiles(editor, session, files.map((file) => ({ name: file.name, type: file.type, body: file })), sectionKey, lineId);
        return true;
      };
      return [
        new Plugin({
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
              return flattenSlice(slice, section.type, { length: $from.parent.isTextblock ? $from.parent.content.size : 0, isKept: isLineKept(view.state) });
            },
            handleDOMEvents: {
              cut() {
                beginStep(editor);
                return false;
              },
            },
            handlePaste(view, event, slice) {
              beginStep(editor);
              const data = event.clipboardData;
              const text = data?.getData('text/plain') ?? '';
              if (text.length > MAX_PASTED_CHARACTERS || withoutPictures(data?.getData('text/html') ?? '').html.length > MAX_PASTED_MARKUP) {
                session.say('That is too much for one paste. Paste it in parts, or import it as a file.');
                return true;
              }
              const files = [...(data?.files ?? [])];
              if (files.length > 0 && text === '') return takeFiles(files, sectionKeyAt(view), idAt(view.state.selection.$from));
              const { $from } = view.state.selection;
              const isMetrics = $from.depth > 0 && $from.node(1).type.name === 'metricsSection';
              const numbers = isMetrics ? looksLikeNumbers(text) : null;
              if (numbers) {
                void insertFiles(editor, session, [{ name: numbers === 'text/csv' ? 'pasted.csv' : 'pasted.tsv', type: numbers, body: text }], sectionKeyAt(view));
                return true;
              }
              if (pasteLines(editor, session, text)) return true;
              const pasted = pasteBehindLine(view.state, slice);
              const tr = pasted ?? writeBehindLeaf(view.state);
              if (tr) view.dispatch(tr);
              return pasted !== null;
            },
            handleDrop(view, event) {
              beginStep(editor);
              const files = [...(event.dataTransfer?.files ?? [])];
              const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
              const $place = place ? view.state.doc.resolve(place.pos) : null;
              return takeFiles(files, $place && $place.depth > 0 ? String($place.node(1).attrs['key']) : '', $place ? idAt($place) : '');
            },
          },
        }),
      ];
    },
  });
}
