import { checkProse, type Person, type ProseOptions } from '@corrigenda/templates';

/** The text with each person in it replaced by the role they hold, or by the role that is offered first. */
export function withoutNames(text: string, options: ProseOptions): string {
  const names = checkProse(text, options).filter(({ rule, replacements }) => rule === 'no-names' && replacements.length > 0);
  return names.reduceRight((changed, { start, end, replacements }) => changed.slice(0, start) + replacements[0]! + changed.slice(end), text);
}

/** The role of somebody who spoke in a chat; empty for one whom the directory does not know. */
export function roleOfSpeaker(speaker: string, people: readonly Person[]): string {
  const wanted = speaker.replace(/^@/, '').toLowerCase();
  const isThem = (name: string) => name.replace(/^@/, '').toLowerCase() === wanted;
  return people.find(({ name, handles = [] }) => [name, ...handles].some(isThem))?.role ?? '';
}
