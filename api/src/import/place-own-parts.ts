import { leadingTime, MILESTONES, textOfRuns, type Block, type Lesson, type Milestone, type Run, type Template, type TemplateSection, type TimelineEntry, type Why } from '@corrigenda/templates';
import type { Heading, List, ListItem, RootContent, Table } from 'mdast';
import { ActionKind, Priority } from '../action-item/action-status.js';
import type { Clock } from './clock.js';
import type { Draft } from './draft.js';
import { MAX_ACTIONS, ticketOf, type ImportedAction } from './imported-action.js';
import { oneLine, sliceRuns, trimRuns } from './run-pieces.js';
import { cutTitle } from './title.js';
import type { BlockWriter } from './write-blocks.js';

const LESSONS: Readonly<Record<string, Lesson['kind']>> = { 'What we learned': 'learned', 'What went well': 'went-well', 'What went wrong': 'went-wrong', 'Where we were lucky': 'lucky' };
const MEASURE_COLUMNS = ['Measure', 'Value', 'Of', 'Unit', 'Estimated', 'Remark'];
const ENTRY_COLUMNS = ['Time', 'Milestone', 'What happened', 'Evidence'];
const ACTION_COLUMNS = ['Number', 'Action item', 'Owner', 'Due', 'Priority', 'Kind', 'State', 'It worked when', 'Ticket'];

interface Topic {
  heading: string;
  nodes: RootContent[];
}

/** Reads a file that an export of ours has written back into the sections that it was written from. What somebody added is kept as well. */
export class OwnPartPlacer {
  readonly actions: ImportedAction[] = [];
  readonly tags: string[] = [];
  readonly labels: string[] = [];
  /** Words that the export adds to what the document says. */
  readonly understood: string[] = [];
  private readonly answers = new Map<string, string>();

  constructor(
    private readonly template: Template,
    private readonly draft: Draft,
    private readonly writer: BlockWriter,
    private readonly clock: Clock,
    private readonly newId: () => string,
  ) {}

  placeAll(nodes: readonly RootContent[], title: string): void {
    const [head = [], ...sections] = divide(nodes, (node) => node.type === 'heading' && node.depth <= 2 && this.sectionAt(node) !== undefined);
    this.placeHead(head, title);
    for (const [heading, ...below] of sections) {
      if (heading?.type !== 'heading') continue;
      this.understood.push(this.textOf(heading));
      this.placeSection(this.sectionAt(heading)!, this.topicsOf(below));
    }
    for (const action of this.actions) action.causeId = this.answers.get(action.source ?? '') ?? '';
  }

  /** Title and facts stand in the front matter too. */
  private placeHead(nodes: readonly RootContent[], title: string): void {
    const others = nodes.filter((node, index) => {
      const isTitle = node.type === 'heading' && this.textOf(node).endsWith(title);
      const isFacts = node.type === 'list' && index <= 2;
      const isMark = node.type === 'blockquote' && /^Restricted: /.test(this.textOf(node.children[0]));
      if (isTitle || isFacts || isMark) this.understood.push(this.writer.blocks([node]).map((block) => (block.type === 'paragraph' ? textOfRuns(block.prose) : '')).join('\n'));
      return !isTitle && !isFacts && !isMark;
    });
    this.draft.addImported('', this.writer.blocks(others));
  }

  private placeSection(section: TemplateSection, topics: readonly Topic[]): void {
    for (const topic of topics) {
      const rest = this.placeTopic(section, topic);
      const heading = topic.heading !== '' && rest.length > 0 ? this.writer.heading(topic.heading) : [];
      if (heading.length === 0) this.understood.push(topic.heading);
      if (rest.length > 0) this.keep(section, [...heading, ...this.blocksOf(rest)]);
    }
  }

  private keep(section: TemplateSection, blocks: readonly Block[]): void {
    if (section.kind === 'actions') this.draft.addImported(section.title, blocks);
    else this.draft.addBlocks(section.title, section, blocks);
  }

  /** Places what it knows and gives back what is left. */
  private placeTopic(section: TemplateSection, { heading, nodes }: Topic): RootContent[] {
    switch (section.kind) {
      case 'impact':
        return nodes.filter((node) => !this.placeMeasures(node));
      case 'timeline':
        return nodes.filter((node) => !this.placeEntries(section, node));
      case 'actions':
        return nodes.filter((node) => !this.placeActions(node));
      case 'questions':
        return this.placeAnswer(section, heading, nodes);
      case 'whys':
        return this.placeWhys(section, heading, nodes);
      case 'lessons': {
        const kind = LESSONS[heading];
        return kind ? this.placeLast(nodes, (points) => this.draft.addLessons(section.title, section, kind, points)) : nodes;
      }
      case 'factors':
        return this.placeLast(nodes, (points) => this.draft.addFactors(section.title, section, points));
      case 'related':
        return this.placeLast(nodes, (points) => this.draft.addRelated(section.title, section, points.map((runs) => relationOf(textOfRuns(runs)))));
      default:
        return nodes;
    }
  }

  private placeMeasures(node: RootContent): boolean {
    const rows = this.rowsBelow(node, MEASURE_COLUMNS);
    for (const [label = [], value = [], of = [], unit = [], how = [], prose = []] of rows ?? []) {
      const words = textOfRuns(how).split(/,\s*/).filter((word) => word !== '');
      const noMetric = words.includes('no metric');
      const answers = words.filter((word) => /^ACT-\d+$/.test(word));
      const estimated = words.some((word) => word !== 'no metric' && !answers.includes(word));
      const id = this.draft.addMeasure({ label: textOfRuns(label), value: textOfRuns(value), of: textOfRuns(of), unit: textOfRuns(unit), estimated, noMetric, prose });
      for (const number of answers) this.answers.set(number, id);
      this.understood.push(textOfRuns(how));
    }
    return rows !== undefined;
  }

  private placeEntries(section: TemplateSection, node: RootContent): boolean {
    if (node.type === 'paragraph' && /^Times in \S+$/.test(this.textOf(node))) {
      this.understood.push(this.textOf(node));
      return true;
    }
    const rows = this.rowsBelow(node, ENTRY_COLUMNS);
    if (!rows) return false;
    const entries = rows.map(([time = [], milestone = [], prose = [], evidence = []]): TimelineEntry => {
      const written = leadingTime(textOfRuns(time));
      const moment = written && this.clock.momentOf(written);
      const name = textOfRuns(milestone).replaceAll(' ', '-');
      const known = MILESTONES.find((one): one is Milestone => one === name) ?? null;
      if (moment?.at) this.understood.push(textOfRuns(time));
      this.understood.push(textOfRuns(milestone), textOfRuns(evidence), '??:??');
      return { id: this.newId(), moment: moment ?? { at: '', precision: 'minute', estimated: false, zone: '' }, milestone: known, prose, evidence: evidence.find(({ href }) => href !== undefined)?.href ?? '' };
    });
    this.draft.addEntries(section.title, section, entries);
    return true;
  }

  private placeActions(node: RootContent): boolean {
    const rows = this.rowsBelow(node, ACTION_COLUMNS);
    for (const row of rows ?? []) {
      const [number = '', title = '', owner = '', due = '', priority = '', kind = '', state = '', successTest = ''] = row.map((cell) => textOfRuns(cell));
      const ticketUrl = ticketOf(row[8]?.find(({ href }) => href !== undefined)?.href ?? '');
      const dueOn = /^\d{4}-\d{2}-\d{2}$/.test(due) ? due : null;
      if (title === '' || this.actions.length >= MAX_ACTIONS) continue;
      this.actions.push({ source: number, title: cutTitle(title), successTest: successTest.slice(0, 1_000), ticketUrl, dueOn, priority: named(Priority, priority) ?? 'MEDIUM', kind: named(ActionKind, kind) ?? 'PREVENT' });
      this.draft.place('Action items', 'Action items', title);
      this.understood.push(number, owner, priority, kind, state, due, ticketUrl);
    }
    return rows !== undefined;
  }

  private placeAnswer(section: TemplateSection, heading: string, nodes: RootContent[]): RootContent[] {
    const question = section.questions.find(({ text }) => sameWords(text, heading));
    const [only, ...others] = nodes;
    if (!question || only?.type !== 'paragraph' || others.length > 0) return nodes;
    return this.draft.answer(section.title, section, oneLine(this.writer.runs(only)), question.key) ? [] : nodes;
  }

  private placeWhys(section: TemplateSection, heading: string, nodes: RootContent[]): RootContent[] {
    const strand = section.whys?.strands.find(({ label }) => sameWords(label, heading));
    const last = nodes.at(-1);
    if (!strand || last?.type !== 'list') return nodes;
    this.draft.addWhys(section.title, section, strand.key, this.whysOf(last, 0));
    return nodes.slice(0, -1);
  }

  private whysOf({ children }: List, depth: number): Why[] {
    return children.flatMap(({ children: [text, ...below] }): Why[] => {
      const runs = text?.type === 'paragraph' ? oneLine(this.writer.runs(text)) : [];
      const [first] = runs;
      const ask = first?.bold ? first.text.trim() : '';
      const { answer, actions } = this.withoutActions(trimRuns(ask ? sliceRuns(runs, first!.text.length) : runs));
      const why: Why = { id: this.newId(), ask: ask === 'Why?' ? '' : ask, answer, children: [] };
      if (ask === 'Why?') this.understood.push('Why');
      for (const number of actions) this.answers.set(number, why.id);
      const lists = depth < 8 ? below.filter((node): node is List => node.type === 'list') : [];
      why.children = lists.flatMap((list) => this.whysOf(list, depth + 1));
      return [why];
    });
  }

  /** “… → ACT-11, ACT-12”. */
  private withoutActions(runs: Run[]): { answer: Run[]; actions: string[] } {
    const text = textOfRuns(runs);
    const arrow = /\s*→ (ACT-\d+(?:, ACT-\d+)*)$/.exec(text);
    if (!arrow) return { answer: runs, actions: [] };
    this.understood.push(arrow[0]);
    return { answer: sliceRuns(runs, 0, arrow.index), actions: arrow[1]!.split(', ') };
  }

  /** The points of the last list; what stands before it is prose of the section. */
  private placeLast(nodes: RootContent[], place: (points: Run[][]) => void): RootContent[] {
    const last = nodes.at(-1);
    if (last?.type !== 'list' || last.children.some(({ children }) => children.length !== 1)) return nodes;
    place(last.children.map((item) => this.pointOf(item)));
    return nodes.slice(0, -1);
  }

  private pointOf({ children: [first] }: ListItem): Run[] {
    return first?.type === 'paragraph' ? oneLine(this.writer.runs(first)) : [];
  }

  /** The cells of a table of ours, without its heading. */
  private rowsBelow(node: RootContent, columns: readonly string[]): Run[][][] | undefined {
    if (node.type !== 'table') return undefined;
    const [head, ...rows] = cellsOf(node, this.writer);
    if (!head || head.map(textOfRuns).join('|') !== columns.join('|')) return undefined;
    this.understood.push(columns.join(' '));
    return rows;
  }

  private blocksOf(nodes: readonly RootContent[]): Block[] {
    return nodes.flatMap((node) => {
      const [only, ...others] = node.type === 'blockquote' ? node.children : [];
      if (only?.type !== 'paragraph' || others.length > 0) return this.writer.blocks([node]);
      const runs = oneLine(this.writer.runs(only));
      const isWarning = textOfRuns(runs).startsWith('Caution: ');
      if (isWarning) this.understood.push('Caution');
      return [{ type: 'callout', id: this.newId(), tone: isWarning ? 'warning' : 'note', prose: trimRuns(isWarning ? sliceRuns(runs, 'Caution: '.length) : runs) }];
    });
  }

  private topicsOf(nodes: readonly RootContent[]): Topic[] {
    return divide(nodes, (node) => node.type === 'heading' && node.depth === 3).map((part, index) => {
      const [first, ...others] = part;
      return index > 0 && first?.type === 'heading' ? { heading: this.textOf(first), nodes: others } : { heading: '', nodes: part };
    });
  }

  private sectionAt(node: Heading): TemplateSection | undefined {
    const title = this.textOf(node).replace(/^\d{1,2}\.\s+/, '');
    return this.template.sections.find((section) => sameWords(section.title, title));
  }

  private textOf(node: RootContent | undefined): string {
    return node && 'children' in node && (node.type === 'heading' || node.type === 'paragraph') ? textOfRuns(oneLine(this.writer.runs(node))) : '';
  }
}

/** What stands before the first that begins a part, and then each part with its beginning. */
function divide(nodes: readonly RootContent[], begins: (node: RootContent) => boolean): RootContent[][] {
  const parts: RootContent[][] = [[]];
  for (const node of nodes) {
    if (begins(node)) parts.push([node]);
    else parts.at(-1)!.push(node);
  }
  return parts;
}

function cellsOf(table: Table, writer: BlockWriter): Run[][][] {
  return table.children.map((row) => row.children.map((cell) => oneLine(writer.runs(cell))));
}

/** `COE-12: note`, or a note alone. */
function relationOf(text: string): { number: number; note: string } {
  const [, number, note] = /^COE-([1-9]\d{0,8})(?:: (.*))?$/s.exec(text) ?? [];
  return number ? { number: Number(number), note: note ?? '' } : { number: 0, note: text };
}

function named<Value extends string>(values: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.values(values).find((value) => value === word.toUpperCase().replaceAll(' ', '_'));
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}
