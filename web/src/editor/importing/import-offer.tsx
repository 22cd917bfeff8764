import type { EditorNode } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { send } from '../../coe/import-file';
import { toApiError, type ApiError } from '../../graphql/api-error';
import { execute } from '../../graphql/client';
import { AddActionItemFromEditorDocument, type ActionKind, type Priority } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-state';
import { useSession, type EditorSession } from '../editor-session';
import { newId } from '../../ui/new-id';
import { useStore } from '../store';
import { fillDocument, isUntouched } from './fill-document';

interface Preview {
  document: EditorNode;
  actions: { title: string; successTest: string; ticketUrl: string; dueOn: string | null; priority: Priority; kind: ActionKind }[];
  counts: { timelineEntries: number };
  warnings: string[];
}

/** Offers to fill a draft in which nothing is written with the report that was dropped on it. */
export function ImportOffer({ editor }: { editor: Editor }) {
  const session = useSession();
  const file = useStore(session.offeredReport);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<ApiError>();
  if (!file) return null;

  const close = () => {
    setError(undefined);
    session.offeredReport.set(null);
  };
  async function take(report: File) {
    setPending(true);
    setError(undefined);
    try {
      session.say(await fillFrom(report, editor, session));
      close();
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setPending(false);
    }
  }
  return (
    <div role="group" aria-label="Import" className="mb-6 grid gap-2 border-l-3 border-accent bg-accent-wash px-4 py-3">
      <p>
        Import “{file.name}” into this draft? Its parts go to their sections, and what fits nowhere stands under “Imported text”. One undo takes the text back.
      </p>
      {error && <ErrorNote message={error.message} correlationId={error.correlationId} />}
      <div className="flex gap-2">
        <Button autoFocus size="sm" variant="primary" pending={pending} onClick={() => void take(file)}>
          Import
        </Button>
        <Button size="sm" onClick={close}>
          Not now
        </Button>
      </div>
    </div>
  );
}

/** Fills the document first and then adds the action items; says what came in. */
async function fillFrom(report: File, editor: Editor, session: EditorSession): Promise<string> {
  const { template, zone } = session;
  const query = new URLSearchParams({ fileName: report.name, templateKey: template.key, zone });
  const { document, actions, counts, warnings } = await send<Preview>(`/files/import/preview?${query}`, report);
  if (!isUntouched(editor.state.doc)) return 'Somebody has begun to write here meanwhile, so nothing was imported.';
  editor.view.dispatch(fillDocument(editor.state, document));
  for (const { title, successTest, ticketUrl, dueOn, priority, kind } of actions) {
    const input = { coeId: session.coe.get().id, idempotencyKey: newId(), title, successTest, ticketUrl, dueOn, priority, kind, ownerId: null, causeId: '' };
    const { addActionItem } = await execute(AddActionItemFromEditorDocument, { input });
    const coe = session.coe.get();
    session.coe.set({ ...coe, actions: [...coe.actions.filter(({ id }) => id !== addActionItem.id), addActionItem] });
  }
  return [`Imported: ${counts.timelineEntries} timeline entries, ${actions.length} action items.`, ...warnings.slice(0, 2)].join(' ');
}
