import type { Passage, PassageFinding, DocumentOptions } from '@corrigenda/templates';

export type ToChecker =
  | { kind: 'options'; options: DocumentOptions }
  | { kind: 'check'; version: number; changed: Passage[]; order?: string[] };

/** The findings of every passage for which they are not as they were in the last answer. */
export interface FromChecker {
  version: number;
  findings: { key: string; text: string; findings: PassageFinding[] }[];
  removed: string[];
}
