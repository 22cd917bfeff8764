import { TEXTBLOCK_NODES, type EditorNode } from '@corrigenda/templates';
import type { Api } from './api.js';

export const THREAD = `id sectionKey quote blockId revisionNumber anchor state suggestion { replacement outcome } startedBy { name } settledBy { name }
  comments { id author { name } body mentions { name } editedAt deleted } may { resolve decide }`;
const PLACED = `${THREAD} place { block start endBlock end }`;

export const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { ${THREAD} } }`;
export const ADD_COMMENT = `mutation ($input: AddCommentInput!) { addComment(input: $input) { ${THREAD} } }`;
export const EDIT_COMMENT = `mutation ($input: EditCommentInput!) { editComment(input: $input) { ${THREAD} } }`;
export const THREADS = `query ($number: Int!, $revision: Int) { threads(number: $number, revision: $revision) { ${PLACED} } }`;
export function onThread(name: string): string {
  return `mutation ($threadId: ID!) { ${name}(threadId: $threadId) { ${THREAD} } }`;
}
export function onAll(name: string): string {
  return `mutation ($coeId: ID!) { ${name}(coeId: $coeId) { decided changed } }`;
}

export interface SeenThread {
  id: string;
  quote: string;
  state: string;
  place: { block: string; start: number; endBlock: string; end: number } | null;
  suggestion: { replacement: string; outcome: string | null } | null;
  comments: { id: string; body: string; deleted: boolean; mentions: { name: string }[] }[];
  may: { resolve: boolean; decide: boolean };
}

export interface GivenPlace {
  block: string;
  start: number;
  endBlock: string;
  end: number;
  quote: string;
}

/** Where these words stand first in the document, as a reader would select them. */
export async function placeOf({ db }: Pick<Api, 'db'>, coe: { id: string }, words: string): Promise<GivenPlace> {
  const [row] = await db.rows<{ document: EditorNode }>({ name: 'test-place-document', text: 'select document from coe where id = $1', values: [coe.id] });
  for (const section of row!.document.content ?? []) {
    for (const block of section.content ?? []) {
      if (!TEXTBLOCK_NODES.has(block.type)) continue;
      const text = (block.content ?? []).map((one) => one.text ?? '').join('');
      const start = text.indexOf(words);
      const id = String(block.attrs?.['id']);
      if (start !== -1) return { block: id, start, endBlock: id, end: start + words.length, quote: words };
    }
  }
  throw new Error(`“${words}” stands nowhere in the document.`);
}
