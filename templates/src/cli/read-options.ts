import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, parseJson, parseWordList, UnreadableList } from '../prose/parse-word-list.js';
import type { ProseOptions } from '../prose/prose-rule.js';
import { glossarySchema, peopleSchema, servicesSchema, wordListsSchema } from '../prose/word-lists.js';
import type { ListFiles } from './read-arguments.js';
import { withTextOf } from './read-text.js';

const STANDING_LISTS = '.corrigenda.json';

/** The lists of `.corrigenda.json`; one that is named on the command line takes the place of its namesake. */
export function readOptions({ people, glossary, services }: ListFiles, workingFolder: string): ProseOptions {
  const standing = findStandingLists(workingFolder);
  return {
    ...(standing !== undefined && readStandingLists(standing)),
    ...(people !== undefined && { people: withTextOf(people, (text) => parseWordList(text, peopleSchema, (name) => ({ name }))) }),
    ...(glossary !== undefined && { glossary: withTextOf(glossary, (text) => parseWordList(text, glossarySchema, (term) => ({ term, meaning: '' }))) }),
    ...(services !== undefined && { services: withTextOf(services, (text) => parseWordList(text, servicesSchema, (service) => service)) }),
  };
}

/** The nearest one, looked for no further up than the root of the repository; without a repository in the working folder alone. */
function findStandingLists(workingFolder: string): string | undefined {
  const folders = [workingFolder];
  while (!existsSync(join(folders.at(-1)!, '.git'))) {
    const parent = dirname(folders.at(-1)!);
    if (parent === folders.at(-1)) {
      folders.length = 1;
      break;
    }
    folders.push(parent);
  }
  return folders.map((folder) => join(folder, STANDING_LISTS)).find((file) => existsSync(file));
}

function readStandingLists(file: string): ProseOptions {
  return withTextOf(file, (text) => {
    const parsed = wordListsSchema.safeParse(parseJson(text));
    if (!parsed.success) throw new UnreadableList(describe(parsed.error));
    return parsed.data;
  });
}
