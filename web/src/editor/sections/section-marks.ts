import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { EditorSession } from '../editor-session';

interface SectionMarks {
  sectionType: string;
  /** In short what the marks depend on; while it stays the same, nothing is touched. */
  signatureOf: (section: Node) => string;
  mark: (view: EditorView, section: Node, position: number) => void;
  /** What else the marks depend on, beside the COE and whether it may be edited. */
  alsoOn?: readonly { subscribe(listener: () => void): () => void }[];
}

/** Keeps marks on the lines of one kind of section that depend on their neighbours, or on what stands beside the document. */
export function sectionMarks(session: EditorSession, { sectionType, signatureOf, mark, alsoOn = [] }: SectionMarks): Extension {
  return Extension.create({
    name: `${sectionType}Marks`,
    addProseMirrorPlugins: () => [
      new Plugin({
        view: (view) => {
          const signatures = new Map<string, string>();
          const seen = new Map<string, { section: Node; linesDrawn: number }>();
          const markChanged = () => {
            seen.clear();
            markNew();
          };
          const markNew = () => {
            view.state.doc.forEach((section, position) => {
              if (section.type.name !== sectionType) return;
              const key = String(section.attrs['key']);
              // A key in another section changes nothing here, and a signature is as long as the section.
              const known = seen.get(key);
              if (known?.section === section && known.linesDrawn === session.linesDrawn) return;
              seen.set(key, { section, linesDrawn: session.linesDrawn });
              // A line that was drawn anew has lost its marks.
              const signature = `${session.linesDrawn}|${signatureOf(section)}`;
              if (signatures.get(key) === signature) return;
              signatures.set(key, signature);
              mark(view, section, position);
            });
          };
          markChanged();
          const stops = [session.coe, session.editable, ...alsoOn].map((store) => store.subscribe(markChanged));
          return { update: markNew, destroy: () => stops.forEach((stop) => stop()) };
        },
      }),
    ],
  });
}
