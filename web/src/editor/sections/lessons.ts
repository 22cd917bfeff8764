import type { Lesson } from '@corrigenda/templates';
import type { Node as TiptapNode } from '@tiptap/core';
import { documentNode } from '../document-nodes';
import type { EditorSession } from '../editor-session';
import { entryView } from './entry-view';
import { sectionView } from './section-view';

export const LESSON_WORDS: Record<Lesson['kind'], { word: string; mark: string }> = {
  learned: { word: 'learned', mark: '◇' },
  'went-well': { word: 'went well', mark: '+' },
  'went-wrong': { word: 'went wrong', mark: '−' },
  lucky: { word: 'was luck', mark: '☘' },
};

function lessonText(kind: string): string {
  const known = LESSON_WORDS[kind as Lesson['kind']];
  return known ? `${known.mark} ${known.word}` : kind;
}

export function lessonNodes(session: EditorSession): TiptapNode[] {
  return [
    documentNode('factorsSection').extend({ addNodeView: () => sectionView(session) }),
    documentNode('factor').extend({ addNodeView: () => entryView(session, { className: 'factor', chips: [] }) }),
    documentNode('lessonsSection').extend({ addNodeView: () => sectionView(session) }),
    documentNode('lesson').extend({
      addNodeView: () =>
        entryView(session, {
          className: 'lesson',
          chips: [{ name: 'lesson', form: 'lesson-kind', text: ({ kind }) => lessonText(kind), label: ({ kind }) => `Kind of lesson: ${lessonText(kind)}. Change` }],
        }),
    }),
  ];
}
