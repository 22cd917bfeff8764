import { formatMoment, isInstant, type Milestone, type Moment } from '@corrigenda/templates';
import type { Extension, Node as TiptapNode } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { findSection, insertBlock } from '../blocks';
import { documentNode } from '../document-nodes';
import type { EditorSession } from '../editor-session';
import { newId } from '../fresh-ids';
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

const chipsOf = (session: EditorSession): Chip[] => [
  {
    name: 'time',
    form: 'moment',
    text: (attributes) => showMoment(momentOf(attributes), session.zone),
    label: (attributes) => {
      const moment = momentOf(attributes);
      return moment.at === '' ? 'Time: not known yet. Change' : `Time: ${showMoment(moment, session.zone, true)} ${session.zone}. Change`;
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

function timeValue(node: Node): number | null {
  return node.type.name === 'timelineEntry' && isInstant(String(node.attrs['at'])) ? Date.parse(String(node.attrs['at'])) : null;
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

/** Inserts an entry where its time belongs; without a time, at the end. */
export function insertEntry(state: EditorState, sectionKey: string, moment: Moment): Transaction | null {
  const section = findSection(state.doc, sectionKey);
  if (!section) return null;
  const time = moment.at === '' ? null : Date.parse(moment.at);
  let position = section.position + section.node.nodeSize - 1;
  let isPlaced = false;
  section.node.forEach((node, offset) => {
    const other = timeValue(node);
    if (isPlaced || time === null || other === null || other <= time) return;
    position = section.position + 1 + offset;
    isPlaced = true;
  });
  const entry = state.schema.nodes['timelineEntry']!.create({ id: newId(), ...moment });
  return insertBlock(state.tr, position, entry);
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

/** Marks entries that stand out of order, and the first of each day with its date. */
function markEntries(view: EditorView, session: EditorSession, section: Node, position: number): void {
  const late = entriesOutOfOrder(section);
  let day = '';
  section.forEach((node, offset) => {
    const dom = node.type.name === 'timelineEntry' ? view.nodeDOM(position + 1 + offset) : null;
    if (!(dom instanceof HTMLElement)) return;
    dom.classList.toggle('out-of-order', late.has(offset));
    const { at } = momentOf(node.attrs);
    const date = at === '' ? '' : dateOf(at, session.zone);
    const isNewDay = date !== '' && date !== day;
    if (isNewDay) dom.dataset['day'] = date;
    else delete dom.dataset['day'];
    if (date !== '') day = date;
  });
}

function timelineMarks(session: EditorSession) {
  // Only another line or another time changes the marks: most keys change neither.
  const timesOf = (section: Node) => section.content.content.map((node) => String(node.attrs['at'] ?? '')).join(',');
  return sectionMarks(session, {
    sectionType: 'timelineSection',
    signatureOf: (section) => `${session.zone}|${timesOf(section)}`,
    mark: (view, section, position) => markEntries(view, session, section, position),
  });
}

export function timelineNodes(session: EditorSession): (TiptapNode | Extension)[] {
  return [
    documentNode('timelineSection').extend({ addNodeView: () => sectionView(session) }),
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
