import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { once } from '../graphql/idempotency.js';
import { isRecordId } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { assertMayDecideWords } from './word-decider.js';
import { wordKey } from './word-list.js';
import { alreadyListed, isAPerson, noSuchWord } from './word-refusals.js';
import { type NewWord, valuesShape, wordChangeShape, wordShape } from './word-shapes.js';
import { acceptProposalsOf, findWord, insertWord, keysOfPeople, lockWords, type StoredWord, wordsByKey } from './word-store.js';

@Injectable()
export class WordService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Answers the id of the new word. Proposals of the same word are accepted by it. */
  add(actor: Actor, input: unknown, idempotencyKey?: string | null): Promise<string> {
    assertMayDecideWords(actor);
    const given = parseInput(wordShape, input);
    return this.db.transaction((tx) => once(tx, actor, idempotencyKey, { addWord: given }, () => this.addIn(tx, actor, given)));
  }

  /** Changes what is given. */
  change(actor: Actor, wordId: string, expectedVersion: number, input: unknown): Promise<string> {
    assertMayDecideWords(actor);
    const changes = parseInput(wordChangeShape, input);
    return this.db.transaction(async (tx) => {
      const word = await this.hold(tx, wordId, expectedVersion);
      const next = parseInput(valuesShape(word.list), {
        word: changes.word ?? word.word,
        meaning: changes.meaning ?? word.meaning,
        handles: changes.handles ?? word.handles,
        emails: changes.emails ?? word.emails,
      });
      const key = wordKey(next.word);
      if (key !== word.key) {
        if ((await wordsByKey(tx, word.list)).has(key)) throw alreadyListed(word.list, next.word);
        if (word.list === 'SERVICES' && (await keysOfPeople(tx)).has(key)) throw isAPerson();
      }
      await tx.rows({
        name: 'word-change',
        text: `update word set word = $2, key = $3, meaning = $4, handles = $5, emails = $6, version = version + 1, updated_by_id = $7, updated_at = now() where id = $1`,
        values: [word.id, next.word, key, next.meaning, next.handles, next.emails, actor.memberId],
      });
      const accepted = await acceptProposalsOf(tx, actor, word.list, [key]);
      await this.events.record(tx, { kind: 'word-changed', actor, subjectId: word.id, details: { list: word.list, before: word.word, word: next.word, accepted } });
      return word.id;
    });
  }

  remove(actor: Actor, wordId: string, expectedVersion: number): Promise<void> {
    assertMayDecideWords(actor);
    return this.db.transaction(async (tx) => {
      const { id, list, word, meaning } = await this.hold(tx, wordId, expectedVersion);
      await tx.rows({ name: 'word-remove', text: `delete from word where id = $1`, values: [id] });
      await this.events.record(tx, { kind: 'word-removed', actor, subjectId: id, details: { list, word, meaning } });
    });
  }

  async addIn(tx: Transaction, actor: Actor, { list, ...values }: NewWord): Promise<string> {
    await lockWords(tx);
    const id = await insertWord(tx, actor, list, values);
    const accepted = await acceptProposalsOf(tx, actor, list, [wordKey(values.word)]);
    await this.events.record(tx, { kind: 'word-added', actor, subjectId: id, details: { list, word: values.word, accepted } });
    return id;
  }

  private async hold(tx: Transaction, wordId: string, expectedVersion: number): Promise<StoredWord> {
    await lockWords(tx);
    const word = isRecordId(wordId) ? await findWord(tx, wordId) : undefined;
    if (!word) throw noSuchWord();
    if (word.version !== expectedVersion) {
      const { version, word: present, meaning } = word;
      throw new CorrigendaError('STALE_VERSION', 'Somebody changed this word after you read it; look at the present values and try again.', {
        expected: expectedVersion,
        version,
        present: { word: present, meaning },
      });
    }
    return word;
  }
}
