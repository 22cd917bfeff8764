import type { Editor } from '@tiptap/core';
import { onDemand } from '../../ui/on-demand';
import { useSession } from '../editor-session';
import { useStore } from '../store';

export const DetailsPopover = onDemand(() => import('./details-popover').then((file) => file.DetailsPopover));

/** The form beside a chip, when one is asked for. */
export function LazyDetails({ editor }: { editor: Editor }) {
  const session = useSession();
  const request = useStore(session.details);
  const close = () => {
    session.details.set(null);
    if (!editor.isDestroyed) editor.view.focus();
  };
  return request && <DetailsPopover editor={editor} request={request} onClose={close} />;
}
