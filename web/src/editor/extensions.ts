import { Extension, type Extensions } from '@tiptap/core';
import { Collaboration as SharedText } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Document } from '@tiptap/extension-document';
import { Text } from '@tiptap/extension-text';
import { Plugin } from '@tiptap/pm/state';
import { DOCUMENT_FRAGMENT, ENSURED_TEXT, MAX_TEXT_LENGTH } from '@corrigenda/templates';
import { blockKeys } from './block-keys';
import { colorOf, type Collaboration } from './collaboration';
import type { EditorSession } from './editor-session';
import { finding } from './find/find-extension';
import { findingsExtension } from './findings/findings-plugin';
import { findingKeys } from './findings/step-finding';
import { FreshIds, PROTECTED_NODES } from './fresh-ids';
import { LeafInHand } from './leaf-in-hand';
import { LineInHand } from './line-in-hand';
import { LineLimit } from './line-limit';
import { documentMarks, linkKeys } from './marks';
import { pasting } from './pasting';
import { SectionGuard } from './section-guard';
import { impactNodes } from './sections/impact';
import { lessonNodes } from './sections/lessons';
import { actionNodes, metricsNodes, relatedNodes } from './sections/metrics';
import { proseNodes } from './sections/prose';
import { questionNodes } from './sections/questions';
import { timelineNodes } from './sections/timeline';
import { ThreadMarks } from '../thread/editor-threads';
import { whyNodes } from './sections/whys';
import { slashMenu } from './slash/slash-extension';
import { typedTime } from './timeline/typed-time';
import { UndoCaret } from './undo-caret';

/** Says which section holds the caret. */
function sectionInHand(session: EditorSession) {
  return Extension.create({
    name: 'sectionInHand',
    addProseMirrorPlugins: () => [
      new Plugin({
        view: () => ({
          update: ({ state: { selection } }) => {
            if (selection.$from.depth > 0) session.sectionInHand.set(String(selection.$from.node(1).attrs['key']));
          },
        }),
      }),
    ],
  });
}

function shared(session: EditorSession, { document, provider }: Collaboration): Extensions {
  return [
    SharedText.configure({ document, field: DOCUMENT_FRAGMENT, provider, yUndoOptions: { protectedNodes: PROTECTED_NODES, trackedOrigins: [ENSURED_TEXT] } as never }),
    UndoCaret,
    CollaborationCaret.configure({ provider, user: { name: session.me.name, color: colorOf(session.me.id) } }),
  ];
}

/** Everything the editor of a COE is made of; without a collaboration it only shows. */
export function createExtensions(session: EditorSession, collaboration: Collaboration | null): Extensions {
  const waived = new Set(session.coe.get().waivers.map((waiver) => waiver.findingId));
  return [
    Document.extend({ content: 'section*' }),
    Text,
    ...proseNodes(session),
    ...impactNodes(session),
    ...metricsNodes(session),
    ...timelineNodes(session),
    ...questionNodes(session),
    ...whyNodes(session),
    ...lessonNodes(session),
    ...actionNodes(session),
    ...relatedNodes(session),
    ...documentMarks(),
    LineLimit.configure({ onReached: () => session.say(`A paragraph holds ${MAX_TEXT_LENGTH.toLocaleString('en')} characters. Press Enter to start another.`) }),
    SectionGuard.configure({ onBlocked: () => session.say('Sections come from the template: their text can be changed, the sections stay.') }),
    FreshIds,
    LeafInHand,
    typedTime(session),
    blockKeys(session),
    linkKeys(session),
    pasting(session),
    slashMenu(session),
    finding(session),
    findingsExtension(waived),
    findingKeys(session),
    ThreadMarks,
    sectionInHand(session),
    LineInHand,
    ...(collaboration ? shared(session, collaboration) : []),
  ];
}
