import { completeness, percentComplete, readDocument, sectionProgress, type CoeDocument, type DocumentProblem, type EditorNode, type Gap, type GateAction, type LatestDueDates, type SectionProgress } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useState } from 'react';
import { useSession, type EditorCoe } from './editor-session';
import { useStore } from './store';

/** How long the text must be quiet before it is read as a whole. */
const QUIET_MS = 300;

export interface Reading {
  document: CoeDocument;
  problems: DocumentProblem[];
  words: number;
}

export function readEditor(editor: Editor, template: EditorCoe['template']): Reading {
  const { document, problems } = readDocument(editor.getJSON() as EditorNode, template as Parameters<typeof readDocument>[1]);
  const text = editor.state.doc.textBetween(0, editor.state.doc.content.size, ' ', ' ');
  return { document, problems, words: text.split(/\s+/).filter((word) => word !== '').length };
}

/** The document as the rules read it, shortly after the last change. */
export function useReading(editor: Editor | null): Reading | null {
  const session = useSession();
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => !editor.isDestroyed && setReading(readEditor(editor, session.template));
    const later = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (!transaction.docChanged) return;
      clearTimeout(timer);
      timer = setTimeout(read, QUIET_MS);
    };
    read();
    editor.on('transaction', later);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor, session]);
  return reading;
}

export interface Progress {
  sections: SectionProgress[];
  gaps: (Gap & { isWaived: boolean })[];
  percent: number;
}

const gateActionOf = (action: EditorCoe['actions'][number]): GateAction => ({ ...action, ownerId: action.owner?.id ?? null });

/** What the COE still lacks, by the rules that the service applies at the gate. */
export function useProgress(reading: Reading | null): Progress | null {
  const session = useSession();
  const coe = useStore(session.coe);
  return useMemo(() => {
    if (!reading) return null;
    const actions = coe.actions.map(gateActionOf);
    const waived = new Set(coe.waivers.map((waiver) => waiver.findingId));
    const options = { now: new Date().toISOString(), problems: reading.problems, latestDueOn: coe.gateRules.latestDueOn as LatestDueDates };
    const sections = sectionProgress(reading.document, session.template, actions, options);
    const gaps = completeness(reading.document, session.template, actions, options).map((gap) => ({ ...gap, isWaived: waived.has(gap.id) }));
    return { sections, gaps, percent: percentComplete(sections) };
  }, [reading, coe, session]);
}
