import type { Reader } from '../database/database.js';
import type { KeysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import { mayDecideWords } from './word-decider.js';
import { type ProposalState, wordKey, type WordListName } from './word-list.js';
import type { Word, WordProposal } from './word.type.js';

/** Names with the key by which a list goes on. */
type InOrder<Node> = Node & { sortKey: string };

const named = (alias: string) => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;
const WORD = `w.id, w.list, w.word, w.meaning, w.handles, w.emails, w.version, w.updated_at as "updatedAt", ${named('m')} as "updatedBy", w.key as "sortKey"
  from word w join member m on m.id = w.updated_by_id`;
const PROPOSAL = `p.id, p.list, p.word, p.meaning, p.handles, p.emails, p.reason, p.state, p.refusal, p.proposed_at as "proposedAt", ${named('b')} as "proposedBy",
  p.decided_at as "decidedAt", ${named('d')} as "decidedBy", p.proposed_at::text as "sortKey"
  from word_proposal p join member b on b.id = p.proposed_by_id left join member d on d.id = p.decided_by_id`;

/** Words in the order of the alphabet; with words to look for, those that hold them in any value. */
export function readWords(db: Reader, list: WordListName | null, query: string, page: KeysetPage): Promise<InOrder<Word>[]> {
  const [afterKey = null, afterId = null] = page.after ?? [];
  return db.rows<InOrder<Word>>({
    name: 'words',
    text: `select ${WORD}
      where ($1::text is null or w.list = $1) and ($3::text is null or (w.key, w.id) > ($3, $4::uuid))
        and ($2::text = '' or position($2 in w.key) > 0 or position($2 in lower(w.meaning)) > 0
             or position($2 in lower(array_to_string(w.handles, ' '))) > 0 or position($2 in array_to_string(w.emails, ' ')) > 0)
      order by w.key, w.id limit $5`,
    values: [list, wordKey(query), afterKey, afterId, page.first + 1],
  });
}

export async function readWord(db: Reader, id: string): Promise<Word | undefined> {
  const [word] = await db.rows<Word>({ name: 'word', text: `select ${WORD} where w.id = $1`, values: [id] });
  return word;
}

/** `$1` is the actor and `$2` whether they decide: their own are seen by everybody, those of others by who decides. */
const SEEN = `(p.proposed_by_id = $1 or $2::boolean)`;

/** The newest first. */
export function readProposals(db: Reader, actor: Actor, state: ProposalState | null, page: KeysetPage): Promise<InOrder<WordProposal>[]> {
  const [afterAt = null, afterId = null] = page.after ?? [];
  return db.rows<InOrder<WordProposal>>({
    name: 'word-proposals',
    text: `select ${PROPOSAL} where ${SEEN} and ($3::text is null or p.state = $3)
        and ($5::uuid is null or (p.proposed_at, p.id) < ($4::timestamptz, $5::uuid))
      order by p.proposed_at desc, p.id desc limit $6`,
    values: [actor.memberId, mayDecideWords(actor), state, afterAt, afterId, page.first + 1],
  });
}

export async function readProposal(db: Reader, actor: Actor, id: string): Promise<WordProposal | undefined> {
  const [proposal] = await db.rows<WordProposal>({
    name: 'word-proposal',
    text: `select ${PROPOSAL} where ${SEEN} and p.id = $3`,
    values: [actor.memberId, mayDecideWords(actor), id],
  });
  return proposal;
}

/** How many proposals wait for the actor to decide. */
export async function countProposals(db: Reader, actor: Actor): Promise<number> {
  if (!mayDecideWords(actor)) return 0;
  const [row] = await db.rows<{ count: number }>({
    name: 'word-proposals-count',
    text: `select count(*)::int as count from word_proposal where state = 'PROPOSED'`,
    values: [],
  });
  return row?.count ?? 0;
}

/** One list whole, for a file. */
export function readWholeList(db: Reader, list: WordListName): Promise<Pick<Word, 'word' | 'meaning' | 'handles' | 'emails'>[]> {
  return db.rows({ name: 'word-list-file', text: `select word, meaning, handles, emails from word where list = $1 order by key`, values: [list] });
}
