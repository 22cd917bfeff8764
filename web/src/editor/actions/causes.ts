import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { findBlock, forEachBlock } from '../blocks';
import type { ActionKind } from '../../graphql/generated/graphql';
import { whysIn } from '../sections/whys';

export interface Cause {
  id: string;
  text: string;
  isLeaf: boolean;
}

/** What an action item may answer: whys, the last ones first, then factors, lessons, and measures for which no metric exists. */
export function causesIn(editor: Editor | null): Cause[] {
  if (!editor || editor.isDestroyed) return [];
  const causes: Cause[] = [];
  editor.state.doc.forEach((section, position) => {
    for (const { node, isLeaf } of whysIn(section, position)) causes.push({ id: String(node.attrs['id']), text: shorten(node.textContent), isLeaf });
  });
  forEachBlock(editor.state.doc, ({ node }) => {
    if (node.type.name === 'impactMeasure' && node.attrs['noMetric'] === true) causes.push({ id: String(node.attrs['id']), text: `no metric exists for ${quoted(node)}`, isLeaf: false });
    if (node.type.name === 'factor' || node.type.name === 'lesson') causes.push({ id: String(node.attrs['id']), text: shorten(node.textContent), isLeaf: false });
  });
  return causes.filter(({ text }) => text !== '').sort((a, b) => Number(b.isLeaf) - Number(a.isLeaf));
}

function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 68).trimEnd()}…` : text;
}

function quoted({ attrs }: Node): string {
  return attrs['label'] === '' ? 'this measure' : `“${shorten(String(attrs['label']))}”`;
}

/** What a new action item is likely to be, from what it answers: a missing metric is made, and then something is noticed sooner. */
export function likelyAction(editor: Editor | null, causeId: string): { title: string; kind: ActionKind; successTest: string } {
  const measure = editor && causeId !== '' ? findBlock(editor.state.doc, causeId)?.node : undefined;
  if (measure?.type.name !== 'impactMeasure') return { title: '', kind: 'PREVENT', successTest: '' };
  return { title: `Add a metric for ${quoted(measure)}`, kind: 'DETECT_SOONER', successTest: `A dashboard shows ${quoted(measure)} for the time of the next incident.` };
}
