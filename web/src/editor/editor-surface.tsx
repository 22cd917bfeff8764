import type { EditorNode, ProseOptions } from '@corrigenda/templates';
import { EditorContent, useEditor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { EditorThreadLayer } from '../thread/editor-thread-layer';
import { ThreadColumn } from '../thread/thread-column';
import { ThreadsButton } from '../thread/threads-button';
import { Button } from '../ui/button';
import type { Collaboration } from './collaboration';
import { LazyDetails } from './details/lazy-details';
import { EditorBar, TitleField } from './editor-header';
import { useSession } from './editor-session';
import { useEditorCommands } from './editor-commands';
import { createExtensions } from './extensions';
import { useEarlyFetch } from './fetch-early';
import { FileChooser } from './file-chooser';
import { FindBar } from './find/find-bar';
import { FindingCard } from './findings/finding-card';
import { startChecking } from './findings/checking';
import { sendToFindings } from './findings/findings-plugin';
import { useFindings } from './findings/use-findings';
import { ImportOffer } from './importing/import-offer';
import { Margin } from './margin/margin';
import { useSimilar } from './margin/similar';
import { Sheet } from './lazy-sheet';
import { Outline } from './outline';
import { presentPhase } from './phases';
import { useProgress, useReading } from './reading';
import { StateBanner } from './review/state-banner';
import { SaveIndicator, SaveProblem } from './save-indicator';
import { SlashMenu } from './slash/slash-menu';
import { useStore } from './store';
import { LazyChatDialog } from './timeline/lazy-chat-dialog';
import { Toolbar } from './toolbar';
import { HostPortals } from './tools/host-portals';
import { UnsentOffer } from './unsent/unsent-offer';

/** The text with everything around it. With a collaboration its document must be complete. */
export function EditorSurface({ collaboration, options }: { collaboration: Collaboration | null; options: ProseOptions }) {
  const session = useSession();
  const isEditable = useStore(session.editable);
  const extensions = useMemo(() => createExtensions(session, collaboration), [session, collaboration]);
  const editor = useEditor(
    {
      extensions,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      editable: session.editable.get(),
      // Its styles stand in document-editing.css; the security policy refuses those that a script adds.
      injectCSS: false,
      ...(!collaboration && { content: session.coe.get().document as EditorNode }),
      editorProps: {
        attributes: { id: 'coe-document', role: 'textbox', 'aria-multiline': 'true', 'aria-label': `Document of COE-${session.coe.get().number}`, class: 'document', spellcheck: 'true' },
      },
    },
    [extensions],
  );
  const reading = useReading(editor);
  const progress = useProgress(reading);
  const findings = useFindings(editor, session);
  useSimilar(editor);
  useEditorCommands(editor);
  useEarlyFetch();
  const { waivers } = useStore(session.coe);
  const [sheet, setSheet] = useState<'outline' | 'margin' | null>(null);

  useEffect(() => {
    session.editor.set(editor);
    if (!editor) return;
    return startChecking(editor, session, options);
  }, [session, editor, options]);
  useEffect(() => editor?.setEditable(isEditable, false), [editor, isEditable]);
  useEffect(() => {
    if (!editor) return;
    editor.view.dispatch(sendToFindings(editor.state.tr, { kind: 'waived', waived: new Set(waivers.map(({ findingId }) => findingId)) }));
  }, [editor, waivers]);

  const closeSheet = useCallback(() => setSheet(null), []);
  const open = findings?.filter(({ finding }) => !waivers.some(({ findingId }) => findingId === finding.id)).length ?? '…';
  const outline = editor && <Outline editor={editor} progress={progress} reading={reading} findings={findings} collaboration={collaboration} onJump={closeSheet} />;
  const margin = editor && <Margin editor={editor} reading={reading} findings={findings} onJump={closeSheet} />;
  const isStaged = useStore(session.isStaged);
  const stage = isStaged && isEditable && progress ? presentPhase(session.template.sections, progress) : undefined;
  const page = (
    <div className="editor" data-stage={stage}>
      <EditorBar collaboration={collaboration}>{editor && isEditable && <Toolbar editor={editor} />}</EditorBar>
      {editor && <FindBar editor={editor} />}
      <div className="editor-columns">
        <div className="editor-outline">{sheet === null && outline}</div>
        <div className="editor-page">
          <StateBanner />
          <UnsentOffer memberId={session.me.id} number={session.coe.get().number} isSending={collaboration !== null} />
          {collaboration && <SaveProblem collaboration={collaboration} editor={editor} />}
          {editor && isEditable && <ImportOffer editor={editor} />}
          <TitleField />
          <EditorContent editor={editor} />
        </div>
        <div className="editor-margin">
          <ThreadColumn beside={{ label: `Findings · ${open}`, content: sheet === null && margin }} />
        </div>
      </div>
      <div className="editor-dock">
        <Button size="sm" onClick={() => setSheet('outline')}>
          Sections{progress && <span className="dock-more"> · {progress.percent} %</span>}
        </Button>
        {collaboration && <SaveIndicator collaboration={collaboration} />}
        <Button size="sm" onClick={() => setSheet('margin')}>
          Findings · {open}
        </Button>
        <ThreadsButton />
      </div>
      {sheet !== null && (
        <Sheet key={sheet} title={sheet === 'outline' ? 'Sections' : 'Beside the text'} onClose={closeSheet}>
          {sheet === 'outline' ? outline : margin}
        </Sheet>
      )}
      {editor && <HostPortals editor={editor} reading={reading} />}
      {editor && isEditable && <LazyDetails editor={editor} />}
      {editor && isEditable && <LazyChatDialog editor={editor} options={options} />}
      {editor && isEditable && <SlashMenu editor={editor} />}
      {editor && isEditable && <FileChooser editor={editor} />}
      {editor && <FindingCard editor={editor} />}
      <Notice />
    </div>
  );
  return (
    <EditorThreadLayer editor={editor} collaboration={collaboration}>
      {page}
    </EditorThreadLayer>
  );
}

/** How long a sentence stays. */
const NOTICE_MS = 6_000;
const NOTICE_WITH_ACTION_MS = 10_000;

function Notice() {
  const session = useSession();
  const notice = useStore(session.notice);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => session.notice.set(null), notice.action ? NOTICE_WITH_ACTION_MS : NOTICE_MS);
    return () => clearTimeout(timer);
  }, [session, notice]);
  return (
    <div role="status" className="editor-notice">
      {notice && <p>{notice.text}</p>}
      {notice?.action && (
        <button
          type="button"
          className="editor-notice-action"
          onClick={() => {
            session.notice.set(null);
            notice.action?.run();
          }}
        >
          {notice.action.word}
        </button>
      )}
    </div>
  );
}
