import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { type ImportPlan, planImport, type PlannedLine } from './plan-import.js';
import { readCsv } from './read-csv.js';
import { assertMayDecideWords } from './word-decider.js';
import { MAX_WORDS, wordKey, type WordListName } from './word-list.js';
import { importShape } from './word-shapes.js';
import { acceptProposalsOf, keysOfPeople, lockWords, wordsByKey } from './word-store.js';

const MAX_CSV_CHARACTERS = 2 * 1024 * 1024;

@Injectable()
export class WordImportService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Adds and changes what a table says, all of it in one transaction, or tells only what it would do. Faulty lines are left out; a file that cannot be read to its end is left alone. */
  import(actor: Actor, input: unknown): Promise<ImportPlan> {
    assertMayDecideWords(actor);
    const { list, csv, dryRun } = parseInput(importShape, input);
    if (csv.length > MAX_CSV_CHARACTERS) {
      throw new CorrigendaError('LIMIT_EXCEEDED', 'A table has at most two million characters; split it.', { limit: MAX_CSV_CHARACTERS });
    }
    const { lines, broken } = readCsv(csv, MAX_WORDS + 1);
    if (lines.length > MAX_WORDS + 1) throw new CorrigendaError('LIMIT_EXCEEDED', `A table has at most ${MAX_WORDS} lines; split it.`, { limit: MAX_WORDS });
    if (broken && !dryRun) {
      const hint = `Line ${broken.line} cannot be read: ${broken.message}`;
      throw new CorrigendaError('BAD_USER_INPUT', hint, { field: 'csv', rule: 'csv', hint, line: broken.line });
    }
    return this.db.transaction(async (tx) => {
      if (!dryRun) await lockWords(tx);
      const plan = planImport(list, lines, await wordsByKey(tx, list), await keysOfPeople(tx));
      if (broken) plan.lines.push({ ...broken, word: '', outcome: 'FAULTY' });
      if (!dryRun) await this.write(tx, actor, list, plan.lines);
      return plan;
    });
  }

  private async write(tx: Transaction, actor: Actor, list: WordListName, lines: readonly PlannedLine[]): Promise<void> {
    const rowsOf = (outcome: PlannedLine['outcome']) =>
      lines.flatMap(({ outcome: own, values, id }) => (own === outcome && values ? [{ ...values, key: wordKey(values.word), id }] : []));
    const [added, changed] = [rowsOf('ADDED'), rowsOf('CHANGED')];
    if (added.length + changed.length === 0) return;
    const columns = `jsonb_to_recordset($1::jsonb) as r (id uuid, word text, key text, meaning text, handles jsonb, emails jsonb)`;
    const textsOf = (name: string) => `array(select jsonb_array_elements_text(r.${name}))`;
    await tx.rows({
      name: 'words-import-add',
      text: `insert into word (list, word, key, meaning, handles, emails, updated_by_id) select $2, r.word, r.key, r.meaning, ${textsOf('handles')}, ${textsOf('emails')}, $3 from ${columns}`,
      values: [JSON.stringify(added), list, actor.memberId],
    });
    await tx.rows({
      name: 'words-import-change',
      text: `update word w set word = r.word, meaning = r.meaning, handles = ${textsOf('handles')}, emails = ${textsOf('emails')}, version = version + 1, updated_by_id = $2, updated_at = now()
               from ${columns} where w.id = r.id`,
      values: [JSON.stringify(changed), actor.memberId],
    });
    const accepted = await acceptProposalsOf(tx, actor, list, [...added, ...changed].map(({ key }) => key));
    await this.events.record(tx, { kind: 'words-imported', actor, details: { list, added: added.length, changed: changed.length, accepted } });
  }
}
