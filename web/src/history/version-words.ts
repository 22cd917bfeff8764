import type { VersionFieldsFragment } from '../graphql/generated/graphql';
import { formatClock, formatDay } from '../ui/instant';

export type Version = VersionFieldsFragment;

/** What a version is called when nobody named it. `others` are those at hand, of which a restored one may tell its source. */
export function kindWords({ kind, revisionNumber, restoredFrom, isOpen }: Version, zone: string, others: readonly Version[] = []): string {
  switch (kind) {
    case 'CREATED':
      return 'Begun from the template';
    case 'IMPORTED':
      return 'Imported';
    case 'REVISION':
      return `Revision ${revisionNumber}, sent to review`;
    case 'RESTORE':
      return `Restored from ${sourceWords(restoredFrom ?? '', zone, others)}`;
    case 'SESSION':
      return isOpen ? 'Being written' : 'Written';
  }
}

function sourceWords(key: string, zone: string, others: readonly Version[]): string {
  const source = others.find((version) => version.key === key);
  if (source) return versionTitle(source, zone);
  return key.startsWith('r') ? `revision ${key.slice(1)}` : 'an earlier version';
}

/** A version in a sentence. */
export function versionTitle(version: Version, zone: string): string {
  const day = `${formatDay(new Date(version.endedAt), zone)}, ${formatClock(new Date(version.endedAt), zone)}`;
  return version.name ? `“${version.name}” (${day})` : version.kind === 'REVISION' ? `revision ${version.revisionNumber} (${day})` : day;
}

/** `10:05–10:40`, or one time where both are the same. */
export function spanWords({ beganAt, endedAt, kind }: Version, zone: string): string {
  const [began, ended] = [new Date(beganAt), new Date(endedAt)];
  const [from, to] = [formatClock(began, zone), formatClock(ended, zone)];
  return kind === 'REVISION' || (from === to && formatDay(began, zone) === formatDay(ended, zone)) ? to : `${from}–${to}`;
}

/** How much was written: words where they are counted, edits where not. */
export function sizeWords({ wordsAdded, wordsRemoved, updates, kind }: Version): string {
  if (kind === 'CREATED') return '';
  if (wordsAdded === null || wordsRemoved === null) return updates === 1 ? '1 edit' : `${updates} edits`;
  if (wordsAdded === 0 && wordsRemoved === 0) return 'no words changed';
  return [wordsAdded > 0 && `+${wordsAdded}`, wordsRemoved > 0 && `−${wordsRemoved}`].filter(Boolean).join(' ') + ' words';
}

/** Who wrote, with at most three names. */
export function memberWords({ members }: Version): string {
  const names = members.map(({ name }) => name);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}
