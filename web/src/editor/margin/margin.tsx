import type { Editor } from '@tiptap/core';
import { FindingsPanel } from '../findings/findings-panel';
import type { PlacedFinding } from '../findings/findings-plugin';
import type { Reading } from '../reading';
import { Guide } from './guide';
import { OpenQuestions } from './open-questions';
import { RescueList } from './rescue-list';
import { HappenedBefore, SimilarCoes } from './similar-coes';

interface MarginProps {
  editor: Editor;
  reading: Reading | null;
  findings: readonly PlacedFinding[] | null;
  onJump?: () => void;
}

/** Beside the text: what the section in hand asks, what the rules found, what reviewers asked, what could not be merged, and what is similar. */
export function Margin({ editor, reading, findings, onJump }: MarginProps) {
  return (
    <aside aria-label="Beside the text" className="margin">
      <RescueList />
      <Guide />
      <HappenedBefore editor={editor} reading={reading} />
      <OpenQuestions editor={editor} onJump={onJump} />
      <FindingsPanel editor={editor} findings={findings} />
      <SimilarCoes editor={editor} reading={reading} />
    </aside>
  );
}
