import { MILESTONES } from './choices.js';
import type { Block, CoeSection, ImpactMeasure, Lesson, Moment, TimelineEntry } from './coe-document.js';
import { compareEntries, isInstant } from './moment.js';
import type { ProblemLog } from './document-problem.js';
import type { SectionKind } from '../template/section-kinds.js';
import { AttributeReader, textAttribute, type RawNode } from './raw-node.js';
import { readAddress, readBlock } from './read-block.js';
import { readRuns } from './read-runs.js';
import { readWhys } from './read-whys.js';

/** Reads the children of a section by what its kind may hold. */
export function readSection(kind: SectionKind, key: string, children: readonly RawNode[], log: ProblemLog): CoeSection {
  const entriesOf = (type: string) => children.filter((node) => node.type === type);
  const read = <Entry>(type: string, readEntry: (node: RawNode, attributes: AttributeReader) => Entry): Entry[] =>
    entriesOf(type).map((node) => at(node, log, () => readEntry(node, new AttributeReader(node, log))));
  const blocksBeside = (type: string) => readBlocks(children.filter((node) => node.type !== type), log);

  switch (kind) {
    case 'prose':
    case 'metrics':
      return { kind, key, blocks: readBlocks(children, log) };
    case 'actions':
      if (children.length > 0) log.report('MISPLACED_NODE', 'The list of action items holds no text of its own; what stood there was left out.');
      return { kind, key };
    case 'impact':
      return { kind, key, blocks: blocksBeside('impactMeasure'), measures: read('impactMeasure', (node, a) => readMeasure(node, a, log)) };
    case 'timeline': {
      const entries = read('timelineEntry', (node, a) => readEntry(node, a, log));
      return { kind, key, blocks: blocksBeside('timelineEntry'), entries: entries.sort(compareEntries) };
    }
    case 'questions': {
      const questions = read('question', (node, a) => ({ id: a.text('id'), questionKey: a.text('questionKey'), prose: readRuns(node, log) }));
      return { kind, key, blocks: blocksBeside('question'), questions };
    }
    case 'whys':
      return { kind, key, blocks: blocksBeside('why'), trees: readWhys(entriesOf('why'), log) };
    case 'factors':
      return { kind, key, blocks: blocksBeside('factor'), factors: read('factor', (node, a) => ({ id: a.text('id'), prose: readRuns(node, log) })) };
    case 'lessons':
      return { kind, key, blocks: blocksBeside('lesson'), lessons: read('lesson', (node, a) => readLesson(node, a, log)) };
    case 'related': {
      const related = read('related', (_, a) => ({ id: a.text('id'), number: a.whole('number', 0, Number.MAX_SAFE_INTEGER), note: a.text('note') }));
      return { kind, key, blocks: blocksBeside('related'), related };
    }
  }
}

function at<Value>(node: RawNode, log: ProblemLog, read: () => Value): Value {
  log.block = textAttribute(node, 'id');
  const value = read();
  log.block = '';
  return value;
}

function readBlocks(nodes: readonly RawNode[], log: ProblemLog): Block[] {
  return nodes.map((node) => at(node, log, () => readBlock(node, log))).filter((block) => block !== null);
}

function readMeasure(node: RawNode, attributes: AttributeReader, log: ProblemLog): ImpactMeasure {
  return {
    id: attributes.text('id'),
    label: attributes.text('label'),
    value: attributes.text('value'),
    of: attributes.text('of'),
    unit: attributes.text('unit'),
    estimated: attributes.flag('estimated'),
    noMetric: attributes.flag('noMetric'),
    prose: readRuns(node, log),
  };
}

function readEntry(node: RawNode, attributes: AttributeReader, log: ProblemLog): TimelineEntry {
  const milestone = attributes.oneOf('milestone', ['', ...MILESTONES]);
  return {
    id: attributes.text('id'),
    moment: readMoment(attributes, log),
    milestone: milestone === '' ? null : milestone,
    prose: readRuns(node, log),
    evidence: readAddress(attributes.text('evidence'), log),
  };
}

function readMoment(attributes: AttributeReader, log: ProblemLog): Moment {
  const at = attributes.text('at');
  const known = at === '' || isInstant(at);
  if (!known) log.report('BAD_MOMENT', 'The time of an entry could not be read; enter it again with its time zone.');
  return {
    at: known ? at : '',
    precision: attributes.oneOf('precision', ['minute', 'hour', 'day']),
    estimated: attributes.flag('estimated'),
    zone: attributes.text('zone'),
  };
}

function readLesson(node: RawNode, attributes: AttributeReader, log: ProblemLog): Lesson {
  return { id: attributes.text('id'), kind: attributes.oneOf('kind', ['learned', 'went-well', 'went-wrong', 'lucky']), prose: readRuns(node, log) };
}
