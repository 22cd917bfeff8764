import type { PhraseMatch } from '../../find-phrases.js';
import type { ProseOptions } from '../../prose-rule.js';
import type { ProseText } from '../../prose-text.js';
import type { DirectoryEntry } from './directory.js';
import { directoryOf } from './directory.js';
import type { NameSpan } from './name-layer.js';
import { showsPerson } from './shows-person.js';

/** Members of the organisation, in every way they are written. */
export function findDirectoryNames(text: ProseText, { people }: ProseOptions): NameSpan[] {
  if (!people || people.length === 0) return [];
  const names: NameSpan[] = [];
  for (const match of directoryOf(people).find(text)) {
    const last = names.at(-1);
    if (last && match.start >= last.start && match.end <= last.end) continue;
    const name = readMatch(text, match);
    if (name) names.push(name);
  }
  return names;
}

function readMatch(text: ProseText, match: PhraseMatch<DirectoryEntry>): NameSpan | null {
  const { kind, person, isWord } = match.value;
  const { start, end } = match;
  if (kind === 'email') return { start, end, detail: 'email', person };
  if (text.source[start - 1] === '@' && kind !== 'full') {
    if (/[\p{L}\p{N}._+-]/u.test(text.source[start - 2] ?? '') || text.source[end] === '/') return null;
    return kind === 'handle' || !isJoined(text, match) ? { start: start - 1, end, detail: 'handle', person } : null;
  }
  if (kind === 'handle') {
    const isPart = isPartOfIdentifier(text, match) && !isSegment(text, match);
    return isWord || isPart ? null : { start, end, detail: 'handle', person };
  }
  if (kind === 'full') return isWord && !startsWithCapital(text, match) ? null : { start, end, detail: 'person', person };
  return readSingle(text, match) ? { start, end, detail: 'person', person } : null;
}

/** “South Dakota”, “Port Elizabeth”; with a small letter they are directions and words. */
const PLACE_BEFORE = /(?<![\p{L}\p{N}])(?:North|South|East|West|Port|Fort|San|Santa|Lake|Mount|Hurricane|Storm) $/u;

/** A given or family name alone. */
function readSingle(text: ProseText, match: PhraseMatch<DirectoryEntry>): boolean {
  if (/^['’ʼ](?:t|d|ll|re|ve|m)(?![\p{L}])/iu.test(text.source.slice(match.end, match.end + 4))) return false;
  const isCapital = startsWithCapital(text, match);
  if (isCapital && PLACE_BEFORE.test(text.source.slice(Math.max(0, match.start - 12), match.start))) return false;
  if (isPartOfIdentifier(text, match) && !(isCapital && !text.isMasked(match))) return isHome(text, match);
  if (match.value.isWord) return isCapital && !text.isMasked(match) && showsPerson(text, match);
  return true;
}

/** `maya` in `/home/maya` and `maya@laptop` is a person; in `maya-db` it is not. */
function isHome({ source }: ProseText, { start, end }: PhraseMatch<DirectoryEntry>): boolean {
  const before = source.slice(Math.max(0, start - 7), start);
  const after = source.slice(end, end + 1);
  return /(?:^|\/)(?:home|users)\/$/i.test(before) ? /^(?:[^\w.-]|$)/.test(after) : after === '@' && !/[\w.-]$/.test(before);
}

/** The whole of a segment of a path or an address. */
function isSegment({ source }: ProseText, { start, end }: PhraseMatch<DirectoryEntry>): boolean {
  return source[start - 1] === '/' && /^(?:[/?#)\s]|[.,;:](?:\s|$)|$)/.test(source.slice(end, end + 2));
}

function isPartOfIdentifier({ source }: ProseText, { start, end }: PhraseMatch<DirectoryEntry>): boolean {
  const before = source.slice(Math.max(0, start - 2), start);
  const after = source.slice(end, end + 2);
  return /(?:[\p{L}\p{N}][-_.:/]|[_/\\$#])$/u.test(before) || /^(?:[-_.:/=][\p{L}\p{N}]|[_(@])/u.test(after);
}

function isJoined({ source }: ProseText, { end }: PhraseMatch<DirectoryEntry>): boolean {
  return /^(?:[-_/][\p{L}\p{N}]|\.[\p{Ll}\p{N}])/u.test(source.slice(end, end + 2));
}

function startsWithCapital({ source }: ProseText, { start }: PhraseMatch<DirectoryEntry>): boolean {
  const character = String.fromCodePoint(source.codePointAt(start)!);
  return character !== character.toLowerCase();
}
