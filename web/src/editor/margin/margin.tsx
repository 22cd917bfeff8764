import type { Editor } from '@tiptap/core';
import { FindingsPanel } from '../findings/findings-panel';
import type { PlacedFinding } from '../findings/findings-plugin';
import { Guide } from './guide';
import { OpenQuestions } from './open-questions';
import { RescueList } from './rescue-list';

/** Beside the text: what the section in hand asks, what the rules found, what reviewers asked, and what could not be merged. */
export function Margin({ editor, findings, onJump }: { editor: Editor; findings: readonly PlacedFinding[] | null; onJump?: () => void }) {
  return (
    <aside aria-label="Beside the text" className="margin">
      <RescueList />
      <Guide />
      <OpenQuestions editor={editor} onJump={onJump} />
      <FindingsPanel editor={editor} findings={findings} />
    </aside>
  );
}
