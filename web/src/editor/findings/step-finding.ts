import { Extension, type Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { goTo } from '../blocks';
import type { EditorSession } from '../editor-session';
import { reveal } from '../jump';
import { allFindings, isInDocument, type PlacedFinding } from './findings-plugin';
import { RULE_WORDS } from './rule-words';

/** Which of the findings comes next from a selection, around the end when need be. */
export function nextOf(places: readonly PlacedFinding[], selection: { from: number; empty: boolean }, direction: 1 | -1): number {
  if (places.length === 0) return -1;
  if (direction === 1) {
    const next = places.findIndex(({ from }) => from > selection.from || (from === selection.from && selection.empty));
    return next < 0 ? 0 : next;
  }
  const before = places.findLastIndex(({ from }) => from < selection.from);
  return before < 0 ? places.length - 1 : before;
}

/** Brings a finding of the document onto the screen and selects it. */
export function selectFinding(editor: Editor, { finding, from, to }: PlacedFinding): void {
  reveal(finding.section);
  goTo(editor, from + (finding.path === 'text' ? 0 : 1));
  if (finding.path === 'text') editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)));
}

function step(editor: Editor, session: EditorSession, direction: 1 | -1): boolean {
  const waived = new Set(session.coe.get().waivers.map(({ findingId }) => findingId));
  const open = allFindings(editor.state).filter((place) => isInDocument(place) && !waived.has(place.finding.id));
  const index = nextOf(open, editor.state.selection, direction);
  const place = open[index];
  if (!place) {
    session.say('There is no finding left in the text.');
    return true;
  }
  selectFinding(editor, place);
  const { rule, severity, text } = place.finding;
  session.say(`${RULE_WORDS[rule] ?? rule}, ${severity === 'must' ? 'must' : 'to consider'}: “${text}”. ${index + 1} of ${open.length}. Alt+Enter shows what to do.`);
  return true;
}

/** F8 and Shift+F8 walk through the findings. */
export function findingKeys(session: EditorSession) {
  return Extension.create({
    name: 'findingKeys',
    addKeyboardShortcuts: () => ({
      F8: ({ editor }) => step(editor, session, 1),
      'Shift-F8': ({ editor }) => step(editor, session, -1),
    }),
  });
}
