/** The lists of words that the prose rules know of an organisation. */
export const WordListName = { GLOSSARY: 'GLOSSARY', SERVICES: 'SERVICES', DIRECTORY: 'DIRECTORY' } as const;
export type WordListName = (typeof WordListName)[keyof typeof WordListName];

export const ProposalState = { PROPOSED: 'PROPOSED', ACCEPTED: 'ACCEPTED', REFUSED: 'REFUSED' } as const;
export type ProposalState = (typeof ProposalState)[keyof typeof ProposalState];

/** What each list is called in a sentence. */
export const LIST_WORDS: Record<WordListName, string> = { GLOSSARY: 'the glossary', SERVICES: 'the services', DIRECTORY: 'the directory' };

export const MAX_WORDS = 5_000;
export const MAX_OPEN_PROPOSALS = 50;

/** What is said of a word. Only people have handles and addresses. */
export interface WordValues {
  word: string;
  meaning: string;
  handles: string[];
  emails: string[];
}

/** Two words with the same key are one word: case, width and spaces do not tell them apart. */
export function wordKey(word: string): string {
  return word.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
}
