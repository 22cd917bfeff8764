import { formatDuration, formatMoment, isInstant, type Milestone, type Moment } from '@corrigenda/templates';
import type { Extension, Node as TiptapNode } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { findSection, insertBlock } from '../blocks';
import { documentNode } from '../document-nodes';
import type { EditorSession } from '../editor-session';
import { newId } from '../../ui/new-id';
import { dateOf, knownZone, offsetMinutes } from '../time-zone';
import { entryView, type Chip } from './entry-view';
import { sectionMarks } from './section-marks';
import { sectionView } from './section-view';

export const MILESTONE_WORDS: Record<Milestone, { word: string; mark: string; meaning: string }> = {
  start: { word: 'start', mark: '●', meaning: 'The impact begins.' },
  detected: { word: 'detected', mark: '◆', meaning: 'We know that something is wrong.' },
  engaged: { word: 'engaged', mark: '▶', meaning: 'Somebody works on it.' },
  mitigated: { word: 'mitigated', mark: '■', meaning: 'Customers no longer notice it.' },
  resolved: { word: 'resolved', mark: '✓', meaning: 'It is repaired.' },
  deployment: { word: 'deployment', mark: '▲', meaning: 'A new version went out.' },
  'configuration-change': { word: 'configuration', mark: '△', meaning: 'A setting was changed.' },
};

export function momentOf(attributes: Node['attrs']): Moment {
  const at = String(attributes['at']);
  return { at: isInstant(at) ? at : '', precision: attributes['precision'], estimated: attributes['estimated'], zone: attributes['zone'] };
}

export function showMoment(moment: Moment, coeZone: string, withDate = false): string {
  const zone = moment.zone === '' ? coeZone : knownZone(moment.zone);
  return formatMoment(moment, moment.at === '' ? 0 : offsetMinutes(moment.at, zone), { date: withDate });
}

/** As the one who reads wants to see it: on the clock of the incident, or on their own. */
function shownMoment(session: EditorSession, moment: Moment, withDate = false): string {
  return session.readerZone.get() === '' ? showMoment(moment, session.zone, withDate) : showMoment({ ...moment, zone: '' }, session.shownZone, withDate);
}

const chipsOf = (session: EditorSession): Chip[] => [
  {
    name: 'time',
    form: 'moment',
    text: (attributes) => shownMoment(session, momentOf(attributes)),
    label: (attributes) => {
      const moment = momentOf(attributes);
      return moment.at === '' ? 'Time: not known yet. Change' : `Time: ${shownMoment(session, moment, true)} ${session.shownZone}. Change`;
    },
    isUnset: (attributes) => attributes['at'] === '',
  },
  {
    name: 'milestone',
    form: 'milestone',
    text: (attributes) => milestoneText(String(attributes['milestone'])),
    label: (attributes) => `Milestone: ${MILESTONE_WORDS[attributes['milestone'] as Milestone]?.word ?? 'none'}. Change`,
    isUnset: (attributes) => attributes['milestone'] === '',
  },
  {
    name: 'evidence',
    form: 'evidence',
    text: (attributes) => (attributes['evidence'] === '' ? '+↗' : '↗'),
    label: (attributes) => (attributes['evidence'] === '' ? 'Add a link to evidence' : `Evidence: ${attributes['evidence']}. Change`),
    isUnset: (attributes) => attributes['evidence'] === '',
  },
];

function milestoneText(milestone: string): string {
  const known = MILESTONE_WORDS[milestone as Milestone];
  return known ? `${known.mark} ${known.word}` : '+ milestone';
}

interface Said {
  time: number | null;
  /** Its time and its words, for comparing; null when it has no words or no time. */
  whole: string | null;
}

/** A node never changes, so each is read once: all of a section are looked at with every key. */
const read = new WeakMap<Node, Said>();

function saidIn(node: Node): Said {
  const known = read.get(node);
  if (known) return known;
  const at = String(node.attrs['at']);
  const time = node.type.name === 'timelineEntry' && isInstant(at) ? Date.parse(at) : null;
  const isComparable = time !== null && node.content.size > 0;
  const said = { time, whole: isComparable ? `${at} ${node.textContent.trim().replace(/\s+/g, ' ').toLowerCase()}` : null };
  read.set(node, said);
  return said;
}

function timeValue(node: Node): number | null {
  return saidIn(node).time;
}

/** Offsets, inside the section, of entries that stand behind a later one. */
export function entriesOutOfOrder(section: Node): Set<number> {
  const late = new Set<number>();
  let latest = Number.NEGATIVE_INFINITY;
  section.forEach((node, offset) => {
    const time = timeValue(node);
    if (time === null) return;
    if (time < latest) late.add(offset);
    latest = Math.max(latest, time);
  });
  return late;
}

/** Offsets, inside the section, of entries with the time and the words of an earlier one. */
export function entriesSaidTwice(section: Node): Set<number> {
  const said = new Set<string>();
  const doubles = new Set<number>();
  section.forEach((node, offset) => {
    const { whole } = saidIn(node);
    if (whole === null) return;
    if (said.has(whole)) doubles.add(offset);
    said.add(whole);
  });
  return doubles;
}

/** How many milliseconds passed before the entries, by their offset, where that is longer than so many minutes; zero minutes asks for none. */
export function gapsLongerThan(section: Node, minutes: number): Map<number, number> {
  const gaps = new Map<number, number>();
  let latest: number | null = null;
  section.forEach((node, offset) => {
    const time = timeValue(node);
    if (time === null) return;
    if (minutes > 0 && latest !== null && time - latest > minutes * 60_000) gaps.set(offset, time - latest);
    latest = Math.max(latest ?? time, time);
  });
  return gaps;
}

/** Where an entry of that time belongs: before the first later one; without a time, at the end. */
export function placeForEntry(section: { node: Node; position: number }, moment: Moment): number {
  const time = moment.at === '' ? null : Date.parse(moment.at);
  let place = section.position + section.node.nodeSize - 1;
  let isPlaced = false;
  section.node.forEach((node, offset) => {
    const other = timeValue(node);
    if (isPlaced || time === null || other === null || other <= time) return;
    place = section.position + 1 + offset;
    isPlaced = true;
  });
  return place;
}

export function insertEntry(state: EditorState, sectionKey: string, moment: Moment): Transaction | null {
  const section = findSection(state.doc, sectionKey);
  if (!section) return null;
  const entry = state.schema.nodes['timelineEntry']!.create({ id: newId(), ...moment });
  return insertBlock(state.tr, placeForEntry(section, moment), entry);
}

/**
 * Moves the entries that stand too late before the first later one. A move deletes and makes anew, so it touches as few entries as it can.
 */
export function putInOrder(state: EditorState, sectionKey: string): Transaction | null {
  const section = findSection(state.doc, sectionKey);
  if (!section || entriesOutOfOrder(section.node).size === 0) return null;
  const tr = state.tr;
  for (let moves = section.node.childCount; moves > 0; moves--) {
    const present = tr.doc.nodeAt(section.position)!;
    const [offset] = entriesOutOfOrder(present);
    if (offset === undefined) break;
    const node = present.nodeAt(offset)!;
    const time = timeValue(node)!;
    let target = offset;
    present.forEach((other, otherOffset) => {
      if (target === offset && otherOffset < offset && (timeValue(other) ?? Number.NEGATIVE_INFINITY) > time) target = otherOffset;
    });
    const from = section.position + 1 + offset;
    tr.delete(from, from + node.nodeSize).insert(section.position + 1 + target, node);
  }
  return tr.docChanged ? tr : null;
}

/** The latest time in the section, or of the given entry: what `+7m` counts from. */
export function momentBefore(section: Node, blockId: string): string {
  let before = '';
  let latest = '';
  section.forEach((node) => {
    const { at } = momentOf(node.attrs);
    if (node.type.name !== 'timelineEntry' || at === '') return;
    if (latest === '' || Date.parse(at) > Date.parse(latest)) latest = at;
    if (node.attrs['id'] === blockId) before = at;
  });
  return before || latest;
}

/** Marks entries that stand out of order or say what an earlier one says, long silences, and the first entry of each day with its date. */
function markEntries(view: EditorView, session: EditorSession, section: Node, position: number): void {
  const late = entriesOutOfOrder(section);
  const doubles = entriesSaidTwice(section);
  const gaps = gapsLongerThan(section, session.gapMinutes.get());
  let day = '';
  section.forEach((node, offset) => {
    const dom = node.type.name === 'timelineEntry' ? view.nodeDOM(position + 1 + offset) : null;
    if (!(dom instanceof HTMLElement)) return;
    dom.classList.toggle('out-of-order', late.has(offset));
    dom.classList.toggle('said-twice', doubles.has(offset));
    const { at } = momentOf(node.attrs);
    const date = at === '' ? '' : dateOf(at, session.shownZone);
    const isNewDay = date !== '' && date !== day;
    setData(dom, 'day', isNewDay ? date : '');
    const gap = gaps.get(offset);
    setData(dom, 'gap', gap === undefined ? '' : `${formatDuration(gap)} without an entry`);
    const remarks = [gap !== undefined && `after ${formatDuration(gap)} without an entry`, late.has(offset) && 'out of order', doubles.has(offset) && 'says what an earlier entry says'].filter(Boolean);
    if (remarks.length > 0) dom.setAttribute('aria-description', remarks.join(', '));
    else dom.removeAttribute('aria-description');
    if (date !== '') day = date;
  });
}

function setData(dom: HTMLElement, name: string, value: string): void {
  if (value === '') delete dom.dataset[name];
  else dom.dataset[name] = value;
}

function timelineMarks(session: EditorSession) {
  // Only another line or another time changes the marks: most keys change neither.
  const timesOf = (section: Node) => section.content.content.map((node) => String(node.attrs['at'] ?? '')).join(',');
  return sectionMarks(session, {
    sectionType: 'timelineSection',
    signatureOf: (section) => [session.shownZone, session.gapMinutes.get(), [...entriesSaidTwice(section)].join(), timesOf(section)].join('|'),
    mark: (view, section, position) => markEntries(view, session, section, position),
    alsoOn: [session.readerZone, session.gapMinutes],
  });
}

export function timelineNodes(session: EditorSession): (TiptapNode | Extension)[] {
  return [
    documentNode('timelineSection').extend({ addNodeView: () => sectionView(session, { hasTools: true }) }),
    documentNode('timelineEntry').extend({
      addNodeView: () =>
        entryView(session, {
          className: 'timeline-entry',
          chips: chipsOf(session),
          paint: (dom, node) => {
            dom.dataset['milestone'] = String(node.attrs['milestone']);
          },
        }),
    }),
    timelineMarks(session),
  ];
}
