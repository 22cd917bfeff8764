import type { WordListName } from '../graphql/generated/graphql';

interface ListWords {
  /** The name of the list, at the head of its tab. */
  title: string;
  /** As it stands in a sentence. */
  inWords: string;
  file: string;
  /** What the list is for. */
  why: string;
  /** One entry. */
  one: string;
  word: string;
  wordExample: string;
  meaning: string;
  meaningExample: string;
  meaningIsNeeded: boolean;
  /** The columns of a table that is imported. */
  columns: string;
}

export const LISTS: Record<WordListName, ListWords> = {
  GLOSSARY: {
    title: 'Glossary',
    inWords: 'the glossary',
    file: 'glossary.csv',
    why: 'Terms that everybody may use: a document need not explain them once more.',
    one: 'term',
    word: 'Term',
    wordExample: 'SKU',
    meaning: 'What it means',
    meaningExample: 'stock-keeping unit: one kind of thing we sell',
    meaningIsNeeded: true,
    columns: 'term, meaning',
  },
  SERVICES: {
    title: 'Services',
    inWords: 'the services',
    file: 'services.csv',
    why: 'Names of services, clusters and rooms. They look like people and are none, so they are not reported as names.',
    one: 'service',
    word: 'Service',
    wordExample: 'Beatrix',
    meaning: 'What it is for',
    meaningExample: 'sends the receipts',
    meaningIsNeeded: false,
    columns: 'name, description',
  },
  DIRECTORY: {
    title: 'Directory',
    inWords: 'the directory',
    file: 'directory.csv',
    why: 'People who are no members here: contractors, and those who left before. Members are known without being listed.',
    one: 'person',
    word: 'Name',
    wordExample: 'Linnea Holt',
    meaning: 'Written instead of the name',
    meaningExample: 'the auditor',
    meaningIsNeeded: false,
    columns: 'name, handles, emails, role',
  },
};

export const NAMES = { glossary: 'GLOSSARY', services: 'SERVICES', directory: 'DIRECTORY' } as const satisfies Record<string, WordListName>;
