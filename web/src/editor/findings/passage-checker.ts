import { createChecker, type Passage, type PassageFinding } from '@corrigenda/templates';
import type { FromChecker, ToChecker } from './checker-messages';
import { keyOf } from './passage-changes';

/**
 * Holds the passages of one document and answers only what was asked or has changed. A change in one passage may change the findings of another:
 * an acronym that is explained at its first use is explained for all.
 */
export class PassageChecker {
  private checker = createChecker();
  private passages = new Map<string, Passage>();
  private order: string[] = [];
  private answered = new Map<string, string>();

  receive(message: ToChecker): FromChecker | null {
    if (message.kind === 'options') {
      this.checker = createChecker(message.options);
      return null;
    }
    const asked = new Set(message.changed.map(keyOf));
    for (const passage of message.changed) this.passages.set(keyOf(passage), passage);
    if (message.order) this.order = message.order;
    const present = this.order.flatMap((key) => this.passages.get(key) ?? []);
    this.passages = new Map(present.map((passage) => [keyOf(passage), passage]));
    const found = new Map<string, PassageFinding[]>();
    for (const finding of this.checker.check(present)) found.set(keyOf(finding), [...(found.get(keyOf(finding)) ?? []), finding]);

    const answered = new Map<string, string>();
    const findings: FromChecker['findings'] = [];
    for (const passage of present) {
      const key = keyOf(passage);
      const own = found.get(key) ?? [];
      const answer = own.length === 0 ? '' : JSON.stringify([passage.text, own]);
      if (answer !== '') answered.set(key, answer);
      if (asked.has(key) || answer !== (this.answered.get(key) ?? '')) findings.push({ key, text: passage.text, findings: own });
    }
    const removed = [...this.answered.keys()].filter((key) => !this.passages.has(key));
    this.answered = answered;
    return { version: message.version, findings, removed };
  }
}
