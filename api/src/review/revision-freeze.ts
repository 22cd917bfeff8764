import type { EditorNode } from '@corrigenda/templates';
import { DOCUMENT_VERSION } from '@corrigenda/templates';
import { randomUUID } from 'node:crypto';
import type { LockedCoe } from '../coe/coe-lock.js';
import { endVersion } from '../coe/document-versions.js';
import type { Transaction } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import type { FrozenWaiver } from './frozen-waivers.js';
import type { ShownAction } from './frozen-actions.read.js';
import { revisionHash } from './revision-hash.js';
import { sectionsToRead } from './revision-sections.js';
import { RevisionRow } from './revision.entity.js';

export interface RevisionToFreeze {
  document: EditorNode;
  bytes: Uint8Array;
  seq: number;
  actions: ShownAction[];
  /** Those that are in force; one that has lapsed is no part of a revision. */
  waivers: FrozenWaiver[];
}

export interface FrozenRevision {
  id: string;
  number: number;
  hash: string;
  words: number;
  document: EditorNode;
  actions: ShownAction[];
}

/** Writes the next revision of a locked COE. */
export async function freezeRevision(tx: Transaction, actor: Actor, coe: LockedCoe, content: RevisionToFreeze): Promise<FrozenRevision> {
  const { document, bytes, seq, actions, waivers } = content;
  await endVersion(tx, coe.id, seq, document);
  const [last] = await tx.rows<{ number: number }>({
    name: 'revision-last-number',
    text: 'select coalesce(max(number), 0) as number from revision where coe_id = $1',
    values: [coe.id],
  });
  const words = sectionsToRead({ document, actions }, coe.template).reduce((sum, section) => sum + section.words, 0);
  const revision = { id: randomUUID(), number: last!.number + 1, hash: revisionHash(document, actions), words, document, actions };
  await tx.entities.insert(RevisionRow, {
    ...revision,
    coeId: coe.id,
    title: coe.title,
    documentVersion: DOCUMENT_VERSION,
    waivers,
    bytes: Buffer.from(bytes),
    documentSeq: String(seq),
    frozenById: actor.memberId,
  });
  return revision;
}
