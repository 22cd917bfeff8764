import { textOfRuns, type Run } from '@corrigenda/templates';
import type { RootContent } from 'mdast';
import { actionsOf } from './action-items.js';
import type { Clock } from './clock.js';
import type { Draft } from './draft.js';
import { type ImportedAction, MAX_ACTIONS } from './imported-action.js';
import { measuresIn } from './measures.js';
import { pointsOf } from './points.js';
import type { Part } from './report-parts.js';
import { oneLine, sliceRuns } from './run-pieces.js';
import { placeStats } from './place-stats.js';
import { entriesOf, headedProse } from './timeline-entries.js';
import { itemsBelowTime, timelineItems, type TimelineItem, type TimelineReading } from './timeline-items.js';
import { strandNamed, whysOf } from './whys.js';
import type { BlockWriter } from './write-blocks.js';

/** Where each kind of part goes, by key or kind of section; the first that the template has. */
const SECTIONS = {
  summary: ['summary'],
  impact: ['impact'],
  metrics: ['metrics'],
  detection: ['detection'],
  diagnosis: ['diagnosis'],
  mitigation: ['mitigation', 'containment', 'rescue'],
  prevention: ['prevention'],
  related: ['related'],
} as const;

/** Reads the parts of a report into the sections of a draft. */
export class PartPlacer {
  readonly actions: ImportedAction[] = [];
  readonly tags: string[] = [];
  /** Words that only name or order things, such as headings that a section of the template replaces. */
  readonly labels: string[] = [];
  private hasSummary = false;
  private below: 'times' | 'list' | undefined;

  constructor(
    private readonly draft: Draft,
    private readonly writer: BlockWriter,
    private readonly clock: Clock,
    private readonly newId: () => string,
  ) {}

  placeAll(parts: readonly Part[], title: string): void {
    this.hasSummary = parts.some(({ kind }) => kind?.kind === 'summary');
    for (const part of parts) {
      const before = this.labels.length;
      const isShown = part.isTitle ? part.heading === title : this.place(part);
      if (part.isTitle) this.placeOpening(part);
      if (!isShown && part.heading !== '') this.labels.splice(before, 0, part.heading);
    }
  }

  /** Places the nodes of a part; says whether the words of its heading are in the draft by that. */
  private place(part: Part): boolean {
    if (part.time) return this.placeTime(part);
    if (part.heading === '') return this.placeOpening(part);
    const kind = part.kind?.kind;
    switch (kind) {
      case 'timeline':
        return this.placeTimeline(part);
      case 'actions':
        return this.placeActions(part);
      case 'lessons':
      case 'factors':
        return this.placePoints(part, kind);
      case 'whys':
        return this.placeWhys(part);
      case 'stats':
        return placeStats(part, this.draft, this.writer, this.tags);
      case 'detection':
      case 'mitigation':
        return this.placeAnswer(part, kind);
      case 'context':
      case undefined:
        return this.placeOther(part);
      default:
        return this.placeProse(part, kind);
    }
  }

  /** What stands before the first heading, or below the title, is the summary where none is named. */
  private placeOpening({ heading, nodes }: Part): boolean {
    const summary = this.draft.section('summary');
    if (this.hasSummary || !summary || !nodes.some(({ type }) => type === 'paragraph')) return this.placeTimesOf(heading, nodes);
    this.hasSummary = true;
    this.draft.addBlocks(heading, summary, this.writer.blocks(nodes));
    this.measure(nodes, { durations: false });
    return true;
  }

  private placeProse(part: Part, kind: keyof typeof SECTIONS): boolean {
    const section = this.draft.section(...SECTIONS[kind]);
    if (!section) return this.draft.addImported(part.heading, this.writer.blocks(part.nodes));
    const topic = part.above.length > 0 && part.kind?.kind === kind && kind !== 'related' ? this.subheading(part) : [];
    this.draft.addBlocks(part.heading, section, [...topic, ...this.writer.blocks(part.nodes)]);
    if (kind === 'impact') this.measure(part.nodes, { durations: true });
    if (kind === 'summary' && !part.above.includes('impact')) this.measure(part.nodes, { durations: false });
    return topic.length > 0;
  }

  /** A heading below one of the same kind stays as a line of its own. */
  private subheading({ above, heading, headingRuns }: Part): ReturnType<BlockWriter['blocks']> {
    return above.length > 1 && heading !== '' ? this.writer.paragraph(headingRuns.map((run) => ({ ...run, bold: true as const }))) : [];
  }

  /** One paragraph answers the first question of the section; more stand beside the questions. */
  private placeAnswer(part: Part, kind: 'detection' | 'mitigation'): boolean {
    const section = this.draft.section(...SECTIONS[kind]);
    const [only, ...others] = part.nodes;
    if (section?.kind !== 'questions') return this.placeProse(part, kind);
    const prose = only?.type === 'paragraph' && others.length === 0 ? oneLine(this.writer.runs(only)) : [];
    if (prose.length === 0 || !this.draft.answer(part.heading, section, prose)) this.draft.addBlocks(part.heading, section, this.writer.blocks(part.nodes));
    return false;
  }

  private placePoints(part: Part, kind: 'lessons' | 'factors'): boolean {
    const section = this.draft.section(kind);
    if (!section) return this.draft.addImported(part.heading, this.writer.blocks(part.nodes));
    const { points, rest } = pointsOf(part.nodes, this.writer);
    if (kind === 'lessons') this.draft.addLessons(part.heading, section, part.kind?.lesson ?? 'learned', points);
    else this.draft.addFactors(part.heading, section, points);
    if (rest.length > 0) this.draft.addBlocks(part.heading, section, this.writer.blocks(rest));
    return false;
  }

  private placeWhys(part: Part): boolean {
    const section = this.draft.section('whys');
    if (!section) return this.draft.addImported(part.heading, this.writer.blocks(part.nodes));
    const { roots, rest } = whysOf(part.nodes, this.writer, this.newId);
    if (roots.length > 0) this.draft.addWhys(part.heading, section, strandNamed([...part.above, part.heading].join(' ')), roots);
    return this.draft.addImported(part.heading, this.writer.blocks(rest));
  }

  private placeActions(part: Part): boolean {
    const { actions, rest, labels } = actionsOf(part.nodes, part.heading, this.writer);
    const section = this.draft.section('actions');
    if (!section || this.actions.length + actions.length > MAX_ACTIONS) return this.draft.addImported(part.heading, this.writer.blocks(part.nodes));
    this.actions.push(...actions);
    this.labels.push(...labels);
    this.draft.place(part.heading, section.title, actions.map(({ title, successTest }) => `${title} ${successTest}`).join(' '));
    return this.draft.addImported(part.heading, this.writer.blocks(rest));
  }

  private placeTimeline(part: Part): boolean {
    const section = this.draft.section('timeline');
    if (!section) return this.draft.addImported(part.heading, this.writer.blocks(part.nodes));
    const reading = timelineItems(part.nodes, this.writer, { isTimeline: true });
    this.addItems(part.heading, reading, 'list');
    if (reading.rest.length > 0) this.draft.addBlocks(part.heading, section, this.writer.blocks(reading.rest));
    return false;
  }

  /** A heading that is a time: what it says and what stands below it happened then. */
  private placeTime({ heading, headingRuns, time, nodes }: Part): boolean {
    const reading = itemsBelowTime(nodes, this.writer);
    const [first, ...others] = reading.items;
    const title = oneLine(sliceRuns(headingRuns, time!.end));
    const joins = first !== undefined && nodes[0]?.type === 'paragraph';
    const items: TimelineItem[] = joins
      ? [{ time, runs: headedProse(title, first.runs) }, ...others]
      : title.length > 0 || !first
        ? [{ time, runs: title }, ...reading.items]
        : [{ time, runs: first.runs }, ...others];
    this.addItems(heading, { ...reading, items }, 'times');
    this.draft.addImported(heading, this.writer.blocks(reading.rest));
    return true;
  }

  private placeOther({ heading, nodes }: Part): boolean {
    return this.placeTimesOf(heading, nodes);
  }

  /** Lists of times are entries wherever they stand, and lines such as “Slack thread: …” are links; the rest is kept as it is. */
  private placeTimesOf(heading: string, nodes: readonly RootContent[]): boolean {
    const reading = timelineItems(nodes, this.writer, { isTimeline: false });
    this.addItems(heading, reading, 'list');
    const related = this.draft.section('related');
    const rest = related ? this.withoutLinks(heading, reading.rest) : reading.rest;
    return this.draft.addImported(heading, this.writer.blocks(rest));
  }

  private withoutLinks(heading: string, nodes: readonly RootContent[]): RootContent[] {
    const related = this.draft.section('related')!;
    return nodes.flatMap((node): RootContent[] => {
      if (node.type !== 'list') return [node];
      const isLink = node.children.map(({ children: [first, ...below] }) => first?.type === 'paragraph' && below.length === 0 && isLinkLine(this.writer.runs(first)));
      const links = node.children.filter((_, index) => isLink[index]);
      const others = node.children.filter((_, index) => !isLink[index]);
      if (links.length > 0) this.draft.addBlocks(heading, related, this.writer.blocks([{ ...node, children: links }]));
      return others.length > 0 ? [{ ...node, children: others }] : [];
    });
  }

  private addItems(heading: string, { items, labels }: Pick<TimelineReading, 'items' | 'labels'>, form: 'times' | 'list'): void {
    const section = this.draft.section('timeline');
    if (!section || items.length === 0) return;
    // Headings go on from each other; a list or a table begins anew.
    if (form === 'list' || this.below === 'list') this.clock.startOver();
    this.below = form;
    this.draft.addEntries(heading, section, entriesOf(items, this.clock, this.newId));
    this.labels.push(...labels);
  }

  private measure(nodes: readonly RootContent[], options: { durations: boolean }): void {
    if (!this.draft.section('impact')) return;
    for (const found of measuresIn(this.textOf(nodes), options)) this.draft.addMeasure({ ...found, prose: [] });
  }

  private textOf(nodes: readonly RootContent[]): string {
    return this.writer.blocks(nodes).map((block) => (block.type === 'paragraph' ? textOfRuns(block.prose) : '')).join('\n');
  }
}

/** “Timeline: link for the incident”: a short label and where it leads. */
function isLinkLine(runs: readonly Run[]): boolean {
  return runs.some(({ href }) => href !== undefined) && /^[^:.]{2,40}\s?:\s/.test(textOfRuns(runs)) && /thread|timeline|link|document|doc|ticket|channel|declared|dashboard|report/i.test(textOfRuns(runs).split(':')[0]!);
}
