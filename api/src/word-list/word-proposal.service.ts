import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { EventService } from '../event/event.service.js';
import { once } from '../graphql/idempotency.js';
import { isRecordId } from '../graphql/input-shapes.js';
import { parseInput } from '../graphql/input.js';
import type { Actor } from '../member/actor.js';
import { assertMayDecideWords } from './word-decider.js';
import { LIST_WORDS, MAX_OPEN_PROPOSALS, type ProposalState, wordKey, type WordListName, type WordValues } from './word-list.js';
import { alreadyListed, isAPerson, noSuchProposal } from './word-refusals.js';
import { type NewProposal, proposalShape, refusalShape } from './word-shapes.js';
import { acceptProposalsOf, insertWord, keysOfPeople, lockWords, wordsByKey } from './word-store.js';

interface HeldProposal extends WordValues {
  id: string;
  list: WordListName;
  state: ProposalState;
  decidedBy: string | null;
}

@Injectable()
export class WordProposalService {
  constructor(
    private readonly db: Database,
    private readonly events: EventService,
  ) {}

  /** Answers the id of the proposal. To propose the same word again replaces what was said of it. */
  propose(actor: Actor, input: unknown, idempotencyKey?: string | null): Promise<string> {
    const given = parseInput(proposalShape, input);
    return this.db.transaction((tx) => once(tx, actor, idempotencyKey, { proposeWord: given }, () => this.proposeIn(tx, actor, given)));
  }

  /** Puts the word into its list. */
  accept(actor: Actor, proposalId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { id, list, ...values } = await this.hold(tx, actor, proposalId);
      const wordId = await insertWord(tx, actor, list, values);
      const accepted = await acceptProposalsOf(tx, actor, list, [wordKey(values.word)]);
      await this.events.record(tx, { kind: 'word-accepted', actor, subjectId: id, details: { list, word: values.word, wordId, accepted } });
    });
  }

  refuse(actor: Actor, proposalId: string, reason: unknown): Promise<void> {
    return this.db.transaction(async (tx) => {
      const proposal = await this.hold(tx, actor, proposalId);
      const refusal = parseInput(refusalShape, { reason }).reason;
      await tx.rows({
        name: 'word-proposal-refuse',
        text: `update word_proposal set state = 'REFUSED', refusal = $3, decided_by_id = $2, decided_at = now() where id = $1 and state = 'PROPOSED'`,
        values: [proposal.id, actor.memberId, refusal],
      });
      await this.events.record(tx, { kind: 'word-refused', actor, subjectId: proposal.id, reason: refusal, details: { list: proposal.list, word: proposal.word } });
    });
  }

  private async proposeIn(tx: Transaction, actor: Actor, { list, reason, ...values }: NewProposal): Promise<string> {
    await lockWords(tx);
    const key = wordKey(values.word);
    if ((await wordsByKey(tx, list)).has(key)) throw alreadyListed(list, values.word);
    if (list === 'SERVICES' && (await keysOfPeople(tx)).has(key)) throw isAPerson();
    const [made] = await tx.rows<{ id: string }>({
      name: 'word-propose',
      text: `insert into word_proposal (list, word, key, meaning, handles, emails, reason, proposed_by_id)
             select $1, $2, $3, $4, $5, $6, $7, $8
              where (select count(*) from word_proposal where proposed_by_id = $8 and state = 'PROPOSED' and (list, key) <> ($1, $3)) < ${MAX_OPEN_PROPOSALS}
             on conflict (list, key, proposed_by_id) where state = 'PROPOSED'
             do update set word = excluded.word, meaning = excluded.meaning, handles = excluded.handles, emails = excluded.emails, reason = excluded.reason, proposed_at = now()
             returning id`,
      values: [list, values.word, key, values.meaning, values.handles, values.emails, reason, actor.memberId],
    });
    if (!made) {
      throw new CorrigendaError('LIMIT_EXCEEDED', `${MAX_OPEN_PROPOSALS} words that you proposed wait already; ask a bar raiser to look at them.`, { limit: MAX_OPEN_PROPOSALS });
    }
    await this.events.record(tx, { kind: 'word-proposed', actor, subjectId: made.id, reason, details: { list, word: values.word } });
    return made.id;
  }

  /** The proposal, undecided, with the lists locked. */
  private async hold(tx: Transaction, actor: Actor, proposalId: string): Promise<HeldProposal> {
    assertMayDecideWords(actor);
    await lockWords(tx);
    const [proposal] = isRecordId(proposalId)
      ? await tx.rows<HeldProposal>({
          name: 'word-proposal-find',
          text: `select p.id, p.list, p.word, p.meaning, p.handles, p.emails, p.state, m.name as "decidedBy"
                   from word_proposal p left join member m on m.id = p.decided_by_id where p.id = $1`,
          values: [proposalId],
        })
      : [];
    if (!proposal) throw noSuchProposal();
    if (proposal.state !== 'PROPOSED') {
      const done = proposal.state === 'ACCEPTED' ? `${proposal.decidedBy} has put “${proposal.word}” into ${LIST_WORDS[proposal.list]}` : `${proposal.decidedBy} has refused “${proposal.word}”`;
      throw new CorrigendaError('CONFLICT', `${done} meanwhile.`, { state: proposal.state });
    }
    return proposal;
  }
}
