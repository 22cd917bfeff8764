import type { Editor } from '@tiptap/core';
import { createPortal } from 'react-dom';
import { useSession, type Host } from '../editor-session';
import type { Reading } from '../reading';
import { useStore } from '../store';
import { LeafContent } from './leaf-content';
import { SectionFoot } from './section-foot';
import { SectionHead } from './section-head';

export interface HostProps {
  host: Host;
  editor: Editor;
  reading: Reading | null;
}

const SLOTS: Record<Host['slot'], (props: HostProps) => React.ReactNode> = { head: SectionHead, foot: SectionFoot, leaf: LeafContent };

/** What React draws into the document's page: the heads and feet of sections, and objects without text. */
export function HostPortals({ editor, reading }: { editor: Editor; reading: Reading | null }) {
  const hosts = useStore(useSession().hosts);
  return hosts.map((host) => {
    const Slot = SLOTS[host.slot];
    return createPortal(<Slot host={host} editor={editor} reading={reading} />, host.element, host.id);
  });
}
