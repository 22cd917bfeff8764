import type { Reader } from '../database/database.js';
import type { Actor } from '../member/actor.js';
import { MAX_WORDS, wordKey, type WordListName, type WordValues } from './word-list.js';
import { alreadyListed, isAPerson, listIsFull } from './word-refusals.js';

export interface StoredWord extends WordValues {
  id: string;
  list: WordListName;
  key: string;
  version: number;
}

/** One change of the lists at a time, so that what was counted and compared still holds when it is written. Readers go on. */
export async function lockWords(tx: Reader): Promise<void> {
  await tx.rows({ name: 'word-lock', text: `lock table word in share row exclusive mode`, values: [] });
}

export async function findWord(tx: Reader, id: string): Promise<StoredWord | undefined> {
  const [word] = await tx.rows<StoredWord>({
    name: 'word-find',
    text: `select id, list, word, key, meaning, handles, emails, version from word where id = $1`,
    values: [id],
  });
  return word;
}

/** What is in one list, by key. */
export async function wordsByKey(tx: Reader, list: WordListName): Promise<Map<string, StoredWord>> {
  const words = await tx.rows<StoredWord>({
    name: 'word-list-whole',
    text: `select id, list, word, key, meaning, handles, emails, version from word where list = $1`,
    values: [list],
  });
  return new Map(words.map((word) => [word.key, word]));
}

/** What people are called in full, as keys: a service may well be called Mercury though that is also a first name. */
export async function keysOfPeople(tx: Reader): Promise<ReadonlySet<string>> {
  const people = await tx.rows<{ name: string; handles: string[]; emails: string[] }>({
    name: 'word-people',
    text: `select name, handles, array[email] as emails from member union all select word, handles, emails from word where list = 'DIRECTORY'`,
    values: [],
  });
  return new Set(people.flatMap(({ name, handles, emails }) => [name, ...handles, ...emails].map(wordKey)));
}

/** Puts a word into a list that has room and does not hold it; the lists are locked. */
export async function insertWord(tx: Reader, actor: Actor, list: WordListName, values: WordValues): Promise<string> {
  const key = wordKey(values.word);
  const [there] = await tx.rows<{ count: number; taken: boolean }>({
    name: 'word-room',
    text: `select count(*)::int as count, coalesce(bool_or(key = $2), false) as taken from word where list = $1`,
    values: [list, key],
  });
  if (there?.taken) throw alreadyListed(list, values.word);
  if ((there?.count ?? 0) >= MAX_WORDS) throw listIsFull(list);
  if (list === 'SERVICES' && (await keysOfPeople(tx)).has(key)) throw isAPerson();
  const [made] = await tx.rows<{ id: string }>({
    name: 'word-add',
    text: `insert into word (list, word, key, meaning, handles, emails, updated_by_id) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    values: [list, values.word, key, values.meaning, values.handles, values.emails, actor.memberId],
  });
  return made!.id;
}

/** What was proposed and has come into a list is accepted, whoever put it there. */
export async function acceptProposalsOf(tx: Reader, actor: Actor, list: WordListName, keys: readonly string[]): Promise<string[]> {
  const accepted = await tx.rows<{ id: string }>({
    name: 'word-proposals-accept',
    text: `update word_proposal set state = 'ACCEPTED', decided_by_id = $3, decided_at = now() where list = $1 and key = any ($2) and state = 'PROPOSED' returning id`,
    values: [list, keys, actor.memberId],
  });
  return accepted.map(({ id }) => id);
}
