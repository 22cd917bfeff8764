import type { Person } from '@corrigenda/templates';
import { useSession, type EditorCoe, type EditorSession } from '../editor-session';
import { useStore } from '../store';
import { isInDocument, type PlacedFinding } from './findings-plugin';
import type { Replacement } from './replace-finding';
import { NamedPeople, sureReplacement, whoIsNamed } from './sure-replacements';
import { lapsedOf, lapsedWaivers, type GivenWaiver } from './waive';

/** Every mention of one person in the document, each with the role as it has to be written there. */
export interface Mentions {
  name: string;
  replacements: Replacement[];
}

/** What the panel and the cards say about all findings together, worked out once for all of them. */
export interface FindingsOverview {
  /** What no waiver covers. */
  open: PlacedFinding[];
  waived: PlacedFinding[];
  /** By the id of the finding that a lapsed waiver was about: its text still stands in its block, in another sentence. */
  lapsed: Map<string, GivenWaiver>;
  /** Lapsed waivers whose text is gone. */
  orphaned: GivenWaiver[];
  /** By the id of a finding. */
  mentions: Map<string, Mentions>;
  /** By the id of a finding in the document for which it is beyond doubt what to write. */
  sure: Map<string, string>;
}

export function overviewOf(findings: readonly PlacedFinding[], waivers: EditorCoe['waivers'], people: readonly Person[]): FindingsOverview {
  const waivedIds = new Set(waivers.map(({ findingId }) => findingId));
  const open = findings.filter(({ finding }) => !waivedIds.has(finding.id));
  const gone = lapsedWaivers(waivers, findings);
  const lapsed = new Map(gone.length === 0 ? [] : open.flatMap(({ finding }) => [lapsedOf(finding, gone) ?? []].flat().map((waiver) => [finding.id, waiver] as const)));
  const explained = new Set(lapsed.values());
  const directory = new NamedPeople(people);
  const byPerson = new Map<string, Mentions>();
  const mentions = new Map<string, Mentions>();
  const sure = new Map<string, string>();
  for (const { finding } of open.filter(isInDocument)) {
    const replacement = sureReplacement(finding, directory);
    if (replacement !== null) sure.set(finding.id, replacement);
    const named = whoIsNamed(finding, directory);
    if (!named || finding.replacements[0] === undefined) continue;
    const own = byPerson.get(named.key) ?? { name: named.name, replacements: [] };
    byPerson.set(named.key, own);
    own.replacements.push({ finding, replacement: finding.replacements[0] });
    mentions.set(finding.id, own);
  }
  return { open, waived: findings.filter(({ finding }) => waivedIds.has(finding.id)), lapsed, orphaned: gone.filter((waiver) => !explained.has(waiver)), mentions, sure };
}

const last = new WeakMap<EditorSession, { of: readonly unknown[]; overview: FindingsOverview }>();
const NONE: readonly PlacedFinding[] = [];

/** The same object for everybody who asks, until the findings, the waivers or the directory change. */
export function useOverview(): FindingsOverview {
  const session = useSession();
  const findings = useStore(session.findings) ?? NONE;
  const { waivers } = useStore(session.coe);
  const people = useStore(session.wordLists).people;
  const of = [findings, waivers, people];
  const known = last.get(session);
  if (known && known.of.every((one, index) => one === of[index])) return known.overview;
  const overview = overviewOf(findings, waivers, people);
  last.set(session, { of, overview });
  return overview;
}
