import type { Sighting } from '../../prose-rule.js';
import { wordSet } from '../../word-set.js';
import { isGivenName } from './known-words.js';

/**
 * One document speaks of the same people and the same things. A word of a name that is surely seen once is the name wherever it stands; a
 * word that stands for a thing more often than for a person is no name where it stands alone.
 */
export function settleNames(passages: readonly (readonly Sighting[])[]): readonly (readonly Sighting[])[] {
  const parts = new Set<string>();
  const votes = new Map<string, number>();
  for (const sightings of passages) {
    for (const { term } of sightings) {
      if (term === undefined || term.standing === 'guess') continue;
      const { name } = term;
      if (term.standing === 'denial') votes.set(name, (votes.get(name) ?? 0) - 1);
      else if (!name.includes(' ')) votes.set(name, (votes.get(name) ?? 0) + 1);
      else for (const part of name.split(' ')) if (part.length > 2 && !PARTICLES.has(part)) parts.add(part);
    }
  }
  for (const [word, vote] of votes) if (vote > 0 && isGivenName(word)) parts.add(word);
  return passages.map((sightings) =>
    sightings.filter(({ term }) => {
      if (term === undefined) return true;
      const { name, standing } = term;
      if (standing === 'denial') return false;
      if (standing === 'guess') return parts.has(name) && (votes.get(name) ?? 0) >= 0;
      return name.includes(' ') || parts.has(name) || (votes.get(name) ?? 0) >= 0;
    }),
  );
}

const PARTICLES = wordSet('van von der den del della dos das bin ibn ben abu ter ten zur');
