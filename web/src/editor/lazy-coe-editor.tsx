'use client';

import dynamic from 'next/dynamic';
import type { CoeEditorProps } from './coe-editor';
import { EditorSkeleton } from './editor-skeleton';

const InBrowser = dynamic(() => import('./coe-editor').then(({ CoeEditor }) => CoeEditor), { ssr: false, loading: () => <EditorSkeleton /> });

/** Loads the editor where it is used, and in the browser alone: on the server Yjs would be there twice. */
export function LazyCoeEditor(props: CoeEditorProps) {
  return <InBrowser {...props} />;
}
