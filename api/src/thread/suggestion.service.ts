import { textOfRange, type Anchor } from '@corrigenda/templates';
import { Injectable } from '@nestjs/common';
import * as Y from 'yjs';
import { assertAuthor } from '../coe/coe-access.js';
import { type LockedCoe, lockCoe } from '../coe/coe-lock.js';
import { assertEditable } from '../coe/coe-status.js';
import { insertUpdates, loadDocument } from '../coe/edit-log.js';
import { Shadow } from '../coe/edit-log-shadow.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import type { Actor } from '../member/actor.js';
import { replaceText } from './replace-text.js';
import { openLines, rangeOfThread } from './thread-lines.js';
import { type LockedThread, lockThread, readOpenSuggestions } from './thread-lock.js';

export interface Decided {
  decided: string[];
  /** Left open, because their text has changed since. */
  changed: string[];
}

/**
 * An author accepts a suggestion or rejects it, while the COE can be edited. Accepting writes the words into the edit log in the same
 * transaction; it is refused with `TEXT_CHANGED` where the text is no longer the one that was quoted.
 */
@Injectable()
export class SuggestionService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  accept(actor: Actor, threadId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { coe, thread } = await lockThread(tx, actor, threadId);
      assertMayDecide(coe, actor);
      assertUndecided(thread);
      const { changed, present } = await this.apply(tx, actor, coe, [thread]);
      if (changed.length > 0) {
        throw new CorrigendaError('TEXT_CHANGED', 'The text there has changed since this was suggested; read it and write it in yourself, or reject it.', { present });
      }
    });
  }

  reject(actor: Actor, threadId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { coe, thread } = await lockThread(tx, actor, threadId);
      assertMayDecide(coe, actor);
      assertUndecided(thread);
      await this.settle(tx, actor, coe, thread, 'REJECTED', thread.anchor);
    });
  }

  /** Those whose text has changed are left open. */
  acceptAll(actor: Actor, coeId: string): Promise<Decided> {
    return this.db.transaction(async (tx) => {
      const coe = await lockCoe(tx, actor, coeId);
      assertMayDecide(coe, actor);
      const { decided, changed } = await this.apply(tx, actor, coe, await readOpenSuggestions(tx, coe.id));
      return { decided, changed };
    });
  }

  rejectAll(actor: Actor, coeId: string): Promise<Decided> {
    return this.db.transaction(async (tx) => {
      const coe = await lockCoe(tx, actor, coeId);
      assertMayDecide(coe, actor);
      const open = await readOpenSuggestions(tx, coe.id);
      for (const thread of open) await this.settle(tx, actor, coe, thread, 'REJECTED', thread.anchor);
      return { decided: open.map(({ id }) => id), changed: [] };
    });
  }

  /** Writes what still fits into the document, by one update. The row of the COE is held, so nobody types into the log meanwhile. */
  private async apply(tx: Transaction, actor: Actor, coe: LockedCoe, suggestions: readonly LockedThread[]): Promise<Decided & { present: string | null }> {
    const result: Decided & { present: string | null } = { decided: [], changed: [], present: null };
    const { doc, seq, size } = await loadDocument(tx, coe.id);
    const written: Uint8Array[] = [];
    const draft = new Y.Doc();
    Y.applyUpdate(draft, Y.encodeStateAsUpdate(doc));
    draft.on('update', (update: Uint8Array) => written.push(update));
    for (const suggestion of suggestions) {
      const open = openLines(draft);
      const range = rangeOfThread(open, suggestion);
      const present = range && textOfRange(open.lines, range);
      if (!range || present !== suggestion.quote) {
        result.changed.push(suggestion.id);
        result.present = present;
        continue;
      }
      const anchor = replaceText(open, range, suggestion.replacement ?? '');
      await this.settle(tx, actor, coe, suggestion, 'ACCEPTED', anchor ?? suggestion.anchor);
      result.decided.push(suggestion.id);
    }
    if (written.length > 0) await append(tx, coe.id, actor, new Shadow(doc, seq, size), Y.mergeUpdates(written));
    draft.destroy();
    doc.destroy();
    return result;
  }

  private async settle(tx: Transaction, actor: Actor, coe: LockedCoe, { id }: LockedThread, outcome: 'ACCEPTED' | 'REJECTED', anchor: Anchor | null): Promise<void> {
    const [settled] = await tx.rows({
      name: 'suggestion-settle',
      text: `update thread set state = 'RESOLVED', outcome = $3, anchor = $4, settled_by_id = $2, settled_at = now()
              where id = $1 and outcome is null and replacement is not null returning id`,
      values: [id, actor.memberId, outcome, JSON.stringify(anchor)],
    });
    if (!settled) throw decidedAlready(null);
    await this.events.record(tx, { kind: outcome === 'ACCEPTED' ? 'suggestion-accepted' : 'suggestion-rejected', actor, coeId: coe.id, subjectId: id });
  }
}

/** As any edit: tried on a shadow of the document first, then logged. */
async function append(tx: Transaction, coeId: string, actor: Actor, shadow: Shadow, bytes: Uint8Array): Promise<void> {
  const trial = shadow.try(bytes);
  if (trial.outcome !== 'new') throw new Error(`What a suggestion writes is ${trial.outcome}.`);
  const rows = [{ actorId: actor.memberId, bytes }, ...trial.corrections.map((correction) => ({ actorId: null, bytes: correction }))];
  await insertUpdates(tx, coeId, rows.map((row, index) => ({ ...row, seq: shadow.seq + 1 + index })));
}

function assertMayDecide(coe: LockedCoe, actor: Actor): void {
  assertAuthor(coe, actor);
  assertEditable(coe);
}

function assertUndecided({ replacement, outcome }: LockedThread): void {
  if (replacement === null) throw new CorrigendaError('BAD_USER_INPUT', 'threadId: this thread suggests nothing; resolve it instead.', { field: 'threadId', rule: 'suggestion' });
  if (outcome) throw decidedAlready(outcome);
}

function decidedAlready(outcome: string | null): CorrigendaError {
  return new CorrigendaError('CONFLICT', 'Somebody has decided about this suggestion already.', { outcome });
}
