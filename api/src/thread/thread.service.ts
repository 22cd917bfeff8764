import { findQuote, rangeOfAnchor, rangeOfPlace, anchorOf, textOfRange, type Anchor, type TextRange } from '@corrigenda/templates';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { isAuthor } from '../coe/coe-access.js';
import { type LockedCoe, lockCoe } from '../coe/coe-lock.js';
import { isEditable } from '../coe/coe-status.js';
import { loadDocument } from '../coe/edit-log.js';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { once } from '../graphql/idempotency.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { CommentRow } from './comment.entity.js';
import { writeMentions } from './mentions.js';
import { linesOfBytes, openLines, type OpenLines } from './thread-lines.js';
import { assertMayResolve, lockThread } from './thread-lock.js';
import { newThreadShape, type GivenPlace, type NewThread } from './thread-shapes.js';
import { ThreadRow } from './thread.entity.js';

const MAX_OPEN_THREADS = 500;
const MAX_THREADS = 3_000;

/**
 * Threads: whoever may read a COE talks about its text here, in every state. They stand beside the review's questions and never in their
 * place: the guard counts questions, which are answered by an author and accepted by who asked, and a thread closes or opens nothing.
 * Who wants the approval to wait asks a question; who wants to talk, or to put it in other words, starts a thread.
 */
@Injectable()
export class ThreadService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  start(actor: Actor, given: unknown, idempotencyKey?: string | null): Promise<{ id: string }> {
    const input = parseInput(newThreadShape, given);
    return this.db.transaction((tx) =>
      once(tx, actor, idempotencyKey, input, async () => {
        const coe = await lockCoe(tx, actor, input.coeId);
        if (!coe.template.sections.some(({ key }) => key === input.sectionKey)) {
          throw new CorrigendaError('BAD_USER_INPUT', `sectionKey: this COE has no section “${input.sectionKey}”.`, { field: 'sectionKey', rule: 'section' });
        }
        await assertRoom(tx, coe.id);
        const text = await readText(tx, coe, input.revision);
        const placed = input.place ? place(text.lines, input, input.place, isAuthor(coe, actor) && isEditable(coe.status)) : { blockId: '', quote: '', anchor: null };
        const thread = { id: randomUUID(), coeId: coe.id, revisionId: text.revisionId, sectionKey: input.sectionKey, replacement: input.replacement, startedById: actor.memberId, ...placed };
        await tx.entities.insert(ThreadRow, thread);
        if (input.body !== '') {
          const comment = { id: randomUUID(), threadId: thread.id, authorId: actor.memberId, body: input.body };
          await tx.entities.insert(CommentRow, comment);
          await writeMentions(tx, comment.id, input.mentionIds);
        }
        await this.events.record(tx, {
          kind: 'thread-started',
          actor,
          coeId: coe.id,
          subjectId: thread.id,
          revisionId: text.revisionId ?? undefined,
          details: { sectionKey: input.sectionKey, isSuggestion: input.replacement !== null, mentionIds: input.mentionIds },
        });
        return { id: thread.id };
      }),
    );
  }

  /** Resolving twice is resolving once. */
  resolve(actor: Actor, threadId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { coe, thread } = await lockThread(tx, actor, threadId);
      assertMayResolve(coe, thread, actor);
      const [resolved] = await tx.rows({
        name: 'thread-resolve',
        text: `update thread set state = 'RESOLVED', settled_by_id = $2, settled_at = now() where id = $1 and state = 'OPEN' returning id`,
        values: [thread.id, actor.memberId],
      });
      if (resolved) await this.events.record(tx, { kind: 'thread-resolved', actor, coeId: coe.id, subjectId: thread.id });
    });
  }

  reopen(actor: Actor, threadId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { coe, thread } = await lockThread(tx, actor, threadId);
      assertMayResolve(coe, thread, actor);
      if (thread.outcome) throw new CorrigendaError('ILLEGAL_TRANSITION', 'This suggestion was decided; make another one.', { outcome: thread.outcome, allowed: [] });
      await assertRoom(tx, coe.id);
      const [reopened] = await tx.rows({
        name: 'thread-reopen',
        text: `update thread set state = 'OPEN', settled_by_id = null, settled_at = null where id = $1 and state = 'RESOLVED' and outcome is null returning id`,
        values: [thread.id],
      });
      if (reopened) await this.events.record(tx, { kind: 'thread-reopened', actor, coeId: coe.id, subjectId: thread.id });
    });
  }
}

interface Text {
  revisionId: string | null;
  lines: OpenLines;
}

async function readText(tx: Transaction, coe: LockedCoe, revision: number | null): Promise<Text> {
  if (revision === null) return { revisionId: null, lines: openLines((await loadDocument(tx, coe.id)).doc) };
  const [row] = await tx.rows<{ id: string; bytes: Buffer }>({
    name: 'thread-revision',
    text: 'select id, bytes from revision where coe_id = $1 and number = $2',
    values: [coe.id, revision],
  });
  if (!row) throw new CorrigendaError('NOT_FOUND', 'There is no such revision of this COE.');
  return { revisionId: row.id, lines: linesOfBytes(row.bytes) };
}

/** The words of a quote are those of the document. An author's editor alone may be ahead of the service, and is believed. */
function place(open: OpenLines, { replacement }: NewThread, given: GivenPlace, isAhead: boolean): Pick<ThreadRow, 'blockId' | 'quote' | 'anchor'> {
  const range = rangeGiven(open, given);
  if (!range && isAhead && given.anchor) {
    assertOneLine(given.quote, replacement, given.block === given.endBlock, false);
    return { blockId: given.block, quote: given.quote, anchor: given.anchor };
  }
  const anchor: Anchor | null = range && anchorOf(Y, open, range);
  if (!range || !anchor) {
    throw new CorrigendaError('TEXT_CHANGED', 'The text that you selected is no longer there; select it again. What you wrote is kept.', { present: null });
  }
  assertOneLine(given.quote, replacement, range.from.line === range.to.line, open.lines[range.from.line]!.node === 'codeBlock');
  return { blockId: open.lines[range.from.line]!.block, quote: textOfRange(open.lines, range), anchor };
}

function rangeGiven(open: OpenLines, given: GivenPlace): TextRange | null {
  const candidates = [given.anchor && rangeOfAnchor(Y, open.doc, open, given.anchor), rangeOfPlace(open.lines, given)];
  return candidates.find((range) => range && textOfRange(open.lines, range) === given.quote) ?? findQuote(open.lines, given.quote, given.block);
}

function assertOneLine(quote: string, replacement: string | null, isOneBlock: boolean, isCode: boolean): void {
  if (replacement === null) return;
  if (!isOneBlock) throw new CorrigendaError('BAD_USER_INPUT', 'place: a suggestion is about text of one paragraph; make one for each.', { field: 'place', rule: 'one-block' });
  if (!isCode && (replacement.includes('\n') || quote.includes('\n'))) {
    throw new CorrigendaError('BAD_USER_INPUT', 'replacement: a suggestion stays in its paragraph; leave out the line breaks.', { field: 'replacement', rule: 'one-line' });
  }
}

async function assertRoom(tx: Transaction, coeId: string): Promise<void> {
  const [counted] = await tx.rows<{ open: number; all: number }>({
    name: 'threads-count',
    text: `select count(*)::int as all, (count(*) filter (where state = 'OPEN'))::int as open from thread where coe_id = $1`,
    values: [coeId],
  });
  if (counted!.open >= MAX_OPEN_THREADS) {
    throw new CorrigendaError('LIMIT_EXCEEDED', `${MAX_OPEN_THREADS} threads are open; resolve some of them first.`, { limit: MAX_OPEN_THREADS });
  }
  if (counted!.all >= MAX_THREADS) throw new CorrigendaError('LIMIT_EXCEEDED', `A COE has at most ${MAX_THREADS} threads; go on in one of them.`, { limit: MAX_THREADS });
}
