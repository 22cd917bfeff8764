import type { ProseOptions } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import { onDemand } from '../../ui/on-demand';
import { useSession } from '../editor-session';
import { useStore } from '../store';

// It checks names itself: the weights for that are most of what an editor would load, and few paste a chat.
const ChatDialog = onDemand(() => import('./chat-dialog').then((file) => file.ChatDialog));

export function LazyChatDialog({ editor, options }: { editor: Editor; options: ProseOptions }) {
  const { pastedChat } = useSession();
  const isPasted = useStore(pastedChat) !== null;
  return isPasted && <ChatDialog editor={editor} options={options} onClose={() => pastedChat.set(null)} />;
}
