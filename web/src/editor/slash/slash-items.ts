import type { AttributeValue } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import { blockInHand, insertBlock, type Place } from '../blocks';
import type { DetailsForm, EditorSession } from '../editor-session';
import { appeared } from '../leaf-in-hand';
import { newId } from '../../ui/new-id';
import { LESSON_WORDS } from '../sections/lessons';
import { toggleList } from '../sections/prose';

/** Something the menu behind a slash can put where the caret is. */
export interface SlashItem {
  name: string;
  title: string;
  /** What it is for, in a few words. */
  hint: string;
  /** Other words that somebody may type for it. */
  words: string;
  fits: (place: Place) => boolean;
  run: (editor: Editor, session: EditorSession) => void;
}

const holds = (place: Place, name: string) => place.section.type.contentMatch.matchType(place.section.type.schema.nodes[name]!) !== null;
const isParagraph = (place: Place) => place.node.type.name === 'paragraph';

/** Where something new goes: in place of an empty paragraph, otherwise behind the line in hand. */
function put(editor: Editor, name: string, attributes: Record<string, AttributeValue> = {}): string {
  const { state } = editor;
  const place = blockInHand(state);
  const id = newId();
  if (!place) return id;
  const isEmpty = isParagraph(place) && place.node.content.size === 0;
  const behind = place.position + place.node.nodeSize;
  const tr = isEmpty ? state.tr.delete(place.position, behind) : state.tr;
  editor.view.dispatch(insertBlock(tr, isEmpty ? place.position : behind, state.schema.nodes[name]!.create({ id, ...attributes })));
  return id;
}

/** Turns the paragraph in hand into another kind of line; any other line gets one behind it. */
function become(name: 'codeBlock' | 'callout') {
  return (editor: Editor) => {
    const place = blockInHand(editor.state);
    if (place && isParagraph(place)) editor.chain().setNode(name, { id: place.node.attrs['id'] }).run();
    else put(editor, name);
  };
}

function asList(list: 'bullet' | 'number') {
  return (editor: Editor) => {
    const tr = toggleList(editor.state, list);
    if (tr) editor.view.dispatch(tr);
  };
}

/** Opens the popover in which the thing is described before it is there. */
function ask(form: DetailsForm) {
  return (editor: Editor, session: EditorSession) => {
    const place = blockInHand(editor.state);
    const anchor = place ? editor.view.nodeDOM(place.position) : null;
    if (!place || !(anchor instanceof Element)) return;
    session.details.set({ form, anchor, blockId: form === 'new-entry' ? String(place.node.attrs['id']) : '', sectionKey: String(place.section.attrs['key']) });
  };
}

const EMPTY_TABLE = JSON.stringify([['', '', ''], ['', '', '']]);

/** The author goes on in its first cell. */
async function putTable(editor: Editor): Promise<void> {
  const table = await appeared(editor, put(editor, 'table', { rows: EMPTY_TABLE }));
  table?.querySelector('input')?.focus();
}

export const SLASH_ITEMS: readonly SlashItem[] = [
  { name: 'entry', title: 'Entry', hint: 'Something that happened, at its time', words: 'time timeline event', fits: (place) => holds(place, 'timelineEntry'), run: ask('new-entry') },
  { name: 'measure', title: 'Measure', hint: 'A number: how many, of how many', words: 'impact metric count', fits: (place) => holds(place, 'impactMeasure'), run: (editor) => put(editor, 'impactMeasure') },
  { name: 'factor', title: 'Factor', hint: 'What contributed', words: 'cause', fits: (place) => holds(place, 'factor'), run: (editor) => put(editor, 'factor') },
  ...Object.entries(LESSON_WORDS).map(([kind, { word }]): SlashItem => ({
    name: `lesson-${kind}`,
    title: kind === 'learned' ? 'What we learned' : `What ${word}`,
    hint: 'A lesson for others',
    words: 'lesson',
    fits: (place) => holds(place, 'lesson'),
    run: (editor) => put(editor, 'lesson', { kind }),
  })),
  { name: 'related', title: 'Related COE', hint: 'Seen before, or caused by', words: 'link coe similar', fits: (place) => holds(place, 'related'), run: ask('related') },
  { name: 'bullets', title: 'Bullets', hint: 'A list without an order', words: 'list bullet unordered', fits: isParagraph, run: asList('bullet') },
  { name: 'numbers', title: 'Numbers', hint: 'A list of steps', words: 'list ordered numbered steps', fits: isParagraph, run: asList('number') },
  { name: 'table', title: 'Table', hint: 'A small grid of words or numbers', words: 'grid rows columns', fits: (place) => holds(place, 'table'), run: (editor) => void putTable(editor) },
  { name: 'callout', title: 'Callout', hint: 'A remark that stands out', words: 'note warning quote', fits: (place) => holds(place, 'callout'), run: become('callout') },
  { name: 'code', title: 'Code block', hint: 'A command or an output, as it was', words: 'log shell monospace', fits: (place) => holds(place, 'codeBlock'), run: become('codeBlock') },
  { name: 'file', title: 'Picture or graph', hint: 'A file: a picture, or numbers as CSV', words: 'image upload csv chart graph', fits: (place) => holds(place, 'image'), run: (_editor, session) => session.chooseFile.set(Date.now()) },
];

/** What fits where the caret is and begins, or has a word that begins, with what was typed. */
export function slashItemsFor(place: Place, typed: string): SlashItem[] {
  const wanted = typed.trim().toLowerCase();
  const isWanted = ({ title, words }: SlashItem) => `${title} ${words}`.toLowerCase().split(' ').some((word) => word.startsWith(wanted)) || title.toLowerCase().startsWith(wanted);
  return SLASH_ITEMS.filter((item) => item.fits(place) && (wanted === '' || isWanted(item)));
}
