import type { Node as TiptapNode } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { documentNode } from '../document-nodes';
import type { EditorSession } from '../editor-session';
import { entryView } from './entry-view';
import { sectionView } from './section-view';

/** The question as the template asks it; the document holds its key and the answer. */
export function questionText(session: EditorSession, questionKey: string): string {
  const asked = session.template.sections.flatMap((section) => section.questions).find((question) => question.key === questionKey);
  return asked?.text ?? questionKey;
}

/** The questions of a section that the document has lost. */
export function missingQuestions(session: EditorSession, section: Node): { key: string; text: string }[] {
  const present = new Set<string>();
  section.forEach((node) => node.type.name === 'question' && present.add(String(node.attrs['questionKey'])));
  return (session.sectionNamed(String(section.attrs['key']))?.questions ?? []).filter((question) => !present.has(question.key));
}

export function questionNodes(session: EditorSession): TiptapNode[] {
  return [
    documentNode('questionsSection').extend({ addNodeView: () => sectionView(session) }),
    documentNode('question').extend({
      addNodeView: () =>
        entryView(session, {
          className: 'question',
          chips: [],
          heading: (attributes) => questionText(session, String(attributes['questionKey'])),
        }),
    }),
  ];
}
