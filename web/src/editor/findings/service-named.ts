import type { Person } from '@corrigenda/templates';

/** The name alone, of what the rule may have found with its possessive. */
export function serviceNamed(text: string): string {
  return text.replace(/['\u2019]s?$/u, '').trim();
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether somebody of the directory is called so in full; such a name is never a service. */
export function isPerson(people: readonly Person[], word: string): boolean {
  const folded = fold(word);
  return people.some(({ name, handles = [], emails = [] }) => [name, ...handles, ...emails].some((called) => fold(called) === folded));
}
