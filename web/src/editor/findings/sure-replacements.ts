import type { PassageFinding, Person } from '@corrigenda/templates';

const POSSESSIVE = /['’]s?$/u;
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(POSSESSIVE, '').replace(/^@/, '').replace(/\s+/gu, ' ').trim();

/** The members by every way of naming them, for asking often. */
export class NamedPeople {
  private readonly whole = new Map<string, Person[]>();
  private readonly partly = new Map<string, Person[]>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      const name = plain(person.name);
      const ways = new Set([name, ...[...(person.handles ?? []), ...(person.emails ?? [])].map(plain)]);
      for (const way of ways) add(this.whole, way, person);
      for (const part of new Set(name.split(' '))) add(this.partly, part, person);
    }
  }

  /** The one member who can be meant. */
  find(named: string): Person | undefined {
    const found = this.whole.get(named) ?? this.partly.get(named) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }
}

function add(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key);
  if (known) known.push(person);
  else map.set(key, [person]);
}

/** Who is meant: the member of the directory by any way of naming them, and for everybody else the name as it is written. */
export function whoIsNamed(finding: PassageFinding, people: NamedPeople): { key: string; name: string; person?: Person } | null {
  if (finding.rule !== 'no-names') return null;
  const named = plain(finding.text);
  const person = people.find(named);
  return person ? { key: `member:${plain(person.name)}`, name: person.name, person } : { key: `name:${named}`, name: finding.text.replace(POSSESSIVE, '') };
}

/**
 * The one thing that belongs there, where that is beyond doubt: the role that the directory knows of the person, and otherwise a replacement
 * that is the only one.
 */
export function sureReplacement(finding: PassageFinding, people: NamedPeople): string | null {
  const [first, ...others] = finding.replacements;
  if (first === undefined) return null;
  if (finding.rule === 'no-names') return whoIsNamed(finding, people)?.person?.role?.trim() ? first : null;
  return others.length === 0 ? first : null;
}
