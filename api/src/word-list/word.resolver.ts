import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Database } from '../database/database.js';
import { CurrentActor } from '../graphql/current-actor.decorator.js';
import { parseInput } from '../graphql/input.js';
import { connection, keysetPage } from '../graphql/page.js';
import type { Actor } from '../member/actor.js';
import type { ImportOutcome } from './plan-import.js';
import { WordImportService } from './word-import.service.js';
import type { WordListName } from './word-list.js';
import { readWordLists } from './word-lists.read.js';
import { WordListsType } from './word-lists.type.js';
import { noSuchWord } from './word-refusals.js';
import { filterShape } from './word-shapes.js';
import { AddWordInput, ChangeWordInput, ImportWordsInput, RemoveWordInput } from './word.input.js';
import { readWord, readWords } from './word.read.js';
import { WordService } from './word.service.js';
import { Word, WordConnection, WordImport, WordListNameEnum } from './word.type.js';

const WORDS = 'words';

@Resolver(() => Word)
export class WordResolver {
  constructor(
    private readonly db: Database,
    private readonly service: WordService,
    private readonly imports: WordImportService,
  ) {}

  @Query(() => WordListsType)
  wordLists(): Promise<WordListsType> {
    return readWordLists(this.db);
  }

  @Query(() => WordConnection, { description: 'The entries of one list, or of all, in the order of the alphabet.' })
  async words(
    @Args('list', { type: () => WordListNameEnum, nullable: true }) list: WordListName | null,
    @Args('query', { type: () => String, nullable: true, description: 'What an entry holds, in any of its values.' }) query: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<WordConnection> {
    const page = keysetPage(WORDS, first, after);
    const rows = await readWords(this.db, list ?? null, parseInput(filterShape, { query }).query ?? '', page);
    return connection(WORDS, rows, page.first, ({ sortKey, id }) => [sortKey, id]);
  }

  @Mutation(() => Word, { description: 'Adds a word to a list; for bar raisers and administrators.' })
  async addWord(@CurrentActor() actor: Actor, @Args('input') { idempotencyKey, ...input }: AddWordInput): Promise<Word> {
    return this.read(await this.service.add(actor, input, idempotencyKey));
  }

  @Mutation(() => Word, { description: 'Changes an entry; for bar raisers and administrators.' })
  async changeWord(@CurrentActor() actor: Actor, @Args('input') { wordId, expectedVersion, ...changes }: ChangeWordInput): Promise<Word> {
    return this.read(await this.service.change(actor, wordId, expectedVersion, changes));
  }

  @Mutation(() => Boolean, { description: 'Takes an entry out of its list; for bar raisers and administrators.' })
  async removeWord(@CurrentActor() actor: Actor, @Args('input') { wordId, expectedVersion }: RemoveWordInput): Promise<boolean> {
    await this.service.remove(actor, wordId, expectedVersion);
    return true;
  }

  @Mutation(() => WordImport, { description: 'Adds and changes what a table says, in one transaction, or tells what it would do; for bar raisers and administrators.' })
  async importWords(@CurrentActor() actor: Actor, @Args('input') input: ImportWordsInput): Promise<WordImport> {
    const { lines, ignoredColumns } = await this.imports.import(actor, input);
    const count = (...outcomes: ImportOutcome[]) => lines.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return { added: count('ADDED'), changed: count('CHANGED'), skipped: count('UNCHANGED', 'REPEATED'), faulty: count('FAULTY'), lines, ignoredColumns };
  }

  private async read(id: string): Promise<Word> {
    const word = await readWord(this.db, id);
    if (!word) throw noSuchWord();
    return word;
  }
}
