import type { PassageFinding, Person } from '@corrigenda/templates';

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/['’]s?$/u, '').replace(/^@/, '').replace(/\s+/gu, ' ').trim();

/** Who is meant: the member of the directory by any way of naming them, and for everybody else the name as it is written. */
export function whoIsNamed(finding: PassageFinding, people: readonly Person[] = []): { key: string; name: string; person?: Person } | null {
  if (finding.rule !== 'no-names') return null;
  const named = plain(finding.text);
  const whole = people.filter((person) => [person.name, ...(person.handles ?? []), ...(person.emails ?? [])].some((one) => plain(one) === named));
  const partly = whole.length > 0 ? whole : people.filter(({ name }) => plain(name).split(' ').includes(named));
  const [person] = partly.length === 1 ? partly : [];
  return person ? { key: `member:${plain(person.name)}`, name: person.name, person } : { key: `name:${named}`, name: finding.text.replace(/['’]s?$/u, '') };
}

/**
 * The one thing that belongs there, where that is beyond doubt: the role that the directory knows of the person, and otherwise a replacement
 * that is the only one.
 */
export function sureReplacement(finding: PassageFinding, people: readonly Person[] = []): string | null {
  const [first, ...others] = finding.replacements;
  if (first === undefined) return null;
  if (finding.rule === 'no-names') return whoIsNamed(finding, people)?.person?.role?.trim() ? first : null;
  return others.length === 0 ? first : null;
}
