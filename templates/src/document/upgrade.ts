import { DOCUMENT_VERSION, type EditorNode } from './nodes.js';
import { rawNode } from './raw-node.js';

/** Brings a document from the version it is listed under to the next one. */
export type UpgradeStep = (document: EditorNode) => EditorNode;

/** One step per version that was ever released; the first version needs none. */
const STEPS: Readonly<Record<number, UpgradeStep>> = {
  // A measure may say that no metric exists; one that does not say it reads as its default.
  1: (document) => document,
};

export type Upgrade =
  | { ok: true; document: EditorNode; changed: boolean }
  /** `NEWER_VERSION`: written by a newer release, so this one may not touch it. */
  | { ok: false; reason: 'NOT_A_DOCUMENT' | 'NEWER_VERSION' | 'UNKNOWN_VERSION'; version: number };

/** Brings a document of an older version to the current one. `version` is the one stored beside the document. */
export function upgradeDocument(json: unknown, version: number = DOCUMENT_VERSION): Upgrade {
  return runUpgrade(json, version, DOCUMENT_VERSION, STEPS);
}

export function runUpgrade(json: unknown, from: number, to: number, steps: Readonly<Record<number, UpgradeStep>>): Upgrade {
  if (rawNode(json)?.type !== 'doc') return { ok: false, reason: 'NOT_A_DOCUMENT', version: from };
  if (from > to) return { ok: false, reason: 'NEWER_VERSION', version: from };
  if (!Number.isInteger(from) || from < 1) return { ok: false, reason: 'UNKNOWN_VERSION', version: from };
  let document = json as EditorNode;
  for (let version = from; version < to; version++) {
    const step = steps[version];
    if (!step) return { ok: false, reason: 'UNKNOWN_VERSION', version };
    document = step(document);
  }
  return { ok: true, document, changed: from !== to };
}
