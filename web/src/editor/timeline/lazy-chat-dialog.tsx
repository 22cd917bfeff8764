import type { ProseOptions } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import dynamic from 'next/dynamic';
import { useSession } from '../editor-session';
import { useStore } from '../store';

// It checks names itself: the weights for that are most of what an editor would load, and few paste a chat.
const ChatDialog = dynamic(() => import('./chat-dialog').then((dialog) => dialog.ChatDialog), { ssr: false });

export function LazyChatDialog({ editor, options }: { editor: Editor; options: ProseOptions }) {
  const isPasted = useStore(useSession().pastedChat) !== null;
  return isPasted && <ChatDialog editor={editor} options={options} />;
}
