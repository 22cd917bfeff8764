import { toApiError } from '../../graphql/api-error';
import { execute } from '../../graphql/client';
import { AddWordDocument, ProposeWordDocument, WordListsAnewDocument } from '../../graphql/generated/graphql';
import type { EditorSession } from '../editor-session';

interface OwnWord {
  list: 'GLOSSARY' | 'SERVICES';
  word: string;
  meaning: string;
}

/** What an author is told who may not add the word. */
export const WAITS = 'Proposed. Until it is accepted the finding stands; waive it with a reason if you cannot wait.';

/** Adds a word to a list, or proposes it where the author may not; what is added is known to the rules at once. */
export async function addToList(session: EditorSession, input: OwnWord, reason: string): Promise<{ problem: string; isWaiting: boolean }> {
  try {
    if (!session.mayDecideWords) {
      await execute(ProposeWordDocument, { input: { ...input, reason } });
      return { problem: '', isWaiting: true };
    }
    await execute(AddWordDocument, { input });
    const { glossary, services, people } = session.wordLists.get();
    session.wordLists.set({
      people,
      glossary: input.list === 'GLOSSARY' ? [...glossary, { term: input.word, meaning: input.meaning }] : glossary,
      services: input.list === 'SERVICES' ? [...services, input.word] : services,
    });
    return { problem: '', isWaiting: false };
  } catch (thrown) {
    const error = toApiError(thrown);
    // Somebody else was faster: the rules here do not know the word yet.
    if (error.details['rule'] === 'unique') {
      await readListsAnew(session);
      return { problem: '', isWaiting: false };
    }
    return { problem: error.message, isWaiting: false };
  }
}

/** Checks with the present lists from now on. Where they cannot be read, those at hand serve until the next telling; the gate reads its own. */
export async function readListsAnew(session: EditorSession): Promise<void> {
  const read = await execute(WordListsAnewDocument, {}).catch(() => undefined);
  if (read) session.wordLists.set(read.wordLists);
}
