import type { AttributeValue } from '@corrigenda/templates';
import { useRef, type ChangeEvent } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { ActionList } from '../actions/action-list';
import { findSection, insertBlock } from '../blocks';
import { useSession } from '../editor-session';
import { ACCEPTED_FILES } from '../file-chooser';
import { newId } from '../../ui/new-id';
import { insertFiles } from '../pasting';
import { ADDS_TO_SKELETON } from '../section-guard';
import { LESSON_WORDS } from '../sections/lessons';
import { missingQuestions } from '../sections/questions';
import { addRootWhy } from '../sections/whys';
import { useStore } from '../store';
import { SectionQuestions } from '../review/section-questions';
import type { HostProps } from './host-portals';

const ADD = 'inline-flex min-h-7 items-center gap-1.5 rounded-md px-1.5 font-sans text-sm font-medium text-accent hover:bg-accent-wash';

/** Below the lines of a section: what can be added to it, and what reviewers asked about it. */
export function SectionFoot({ host, editor }: HostProps) {
  const session = useSession();
  const isEditable = useStore(session.editable);
  const key = String(host.node.attrs['key']);
  return (
    <>
      {host.node.type.name === 'actionsSection' && <ActionList />}
      {isEditable && <Adders sectionKey={key} name={host.node.type.name} editor={editor} />}
      <SectionQuestions sectionKey={key} />
    </>
  );
}

function Adders({ sectionKey, name, editor }: { sectionKey: string; name: string; editor: HostProps['editor'] }) {
  const session = useSession();
  const insert = (nodeName: string, attributes: Record<string, AttributeValue> = {}) => {
    const { state } = editor;
    const section = findSection(state.doc, sectionKey);
    if (!section) return;
    const tr = insertBlock(state.tr, section.position + section.node.nodeSize - 1, state.schema.nodes[nodeName]!.create({ id: newId(), ...attributes }));
    editor.view.dispatch(nodeName === 'question' ? tr.setMeta(ADDS_TO_SKELETON, true) : tr);
    editor.view.focus();
  };
  switch (name) {
    case 'timelineSection':
      return <AddEntryButton sectionKey={sectionKey} />;
    case 'impactSection':
      return <AddButton onClick={() => insert('impactMeasure')}>Add measure</AddButton>;
    case 'factorsSection':
      return <AddButton onClick={() => insert('factor')}>Add factor</AddButton>;
    case 'lessonsSection':
      return (
        <div className="flex flex-wrap gap-x-3 gap-y-1">
          {Object.entries(LESSON_WORDS).map(([kind, { word }]) => (
            <AddButton key={kind} onClick={() => insert('lesson', { kind })}>
              Add what {kind === 'learned' ? 'we ' : ''}
              {word}
            </AddButton>
          ))}
        </div>
      );
    case 'whysSection':
      return (
        <div className="flex flex-wrap gap-x-3 gap-y-1">
          {session.sectionNamed(sectionKey)?.whys?.strands.map((strand) => (
            <AddButton
              key={strand.key}
              onClick={() => {
                const tr = addRootWhy(editor.state, sectionKey, strand.key);
                if (tr) editor.view.dispatch(tr);
                editor.view.focus();
              }}
            >
              {strand.label}
            </AddButton>
          ))}
        </div>
      );
    case 'relatedSection':
      return (
        <AddButton opens onClick={(anchor) => session.details.set({ form: 'related', anchor, blockId: '', sectionKey })}>
          Add a related COE
        </AddButton>
      );
    case 'metricsSection':
      return <UploadButton editor={editor} sectionKey={sectionKey} />;
    case 'questionsSection': {
      const section = findSection(editor.state.doc, sectionKey);
      return section
        ? missingQuestions(session, section.node).map((question) => (
            <AddButton key={question.key} onClick={() => insert('question', { questionKey: question.key })}>
              Answer “{question.text}”
            </AddButton>
          ))
        : null;
    }
    default:
      return null;
  }
}

function AddButton({ onClick, opens = false, children }: { onClick: (anchor: Element) => void; opens?: boolean; children: React.ReactNode }) {
  return (
    <button type="button" className={ADD} aria-haspopup={opens ? 'dialog' : undefined} onClick={(event) => onClick(event.currentTarget)}>
      <Icon name="plus" />
      <span>{children}</span>
    </button>
  );
}

export function AddEntryButton({ sectionKey }: { sectionKey: string }) {
  const session = useSession();
  return (
    <AddButton opens onClick={(anchor) => session.details.set({ form: 'new-entry', anchor, blockId: '', sectionKey })}>
      Add entry
    </AddButton>
  );
}

function UploadButton({ editor, sectionKey }: { editor: HostProps['editor']; sectionKey: string }) {
  const session = useSession();
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void insertFiles(editor, session, [...(event.target.files ?? [])].map((file) => ({ name: file.name, type: file.type, body: file })), sectionKey);
    event.target.value = '';
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button size="sm" onClick={() => input.current?.click()}>
        <Icon name="upload" />
        Add a picture or numbers
      </Button>
      <span className="font-sans text-sm text-faint">PNG, JPEG, WebP, GIF, CSV or TSV. Paste and drop work too.</span>
      <input ref={input} type="file" multiple hidden aria-label="Picture or numbers" accept={ACCEPTED_FILES} onChange={choose} />
    </div>
  );
}
