import { leadingTime, type LeadingTime, type Run, textOfRuns } from '@corrigenda/templates';
import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { runsOf } from './inline-runs.js';
import type { ParsedMarkdown } from './parse-markdown.js';
import { kindBelow, kindOfHeading, type KindOfPart } from './part-kinds.js';
import { oneLine } from './run-pieces.js';

/** A stretch of the report under one heading, or under a bold label of a list that serves as one. */
export interface Part {
  /** As it stands in the report; empty before the first heading. */
  heading: string;
  headingRuns: Run[];
  kind: KindOfPart | undefined;
  /** The headings above, outermost first. */
  above: readonly string[];
  /** Set when the heading begins with a time, and so is an entry of the timeline. */
  time: LeadingTime | undefined;
  isTitle: boolean;
  nodes: RootContent[];
}

/** The report as parts in its own order, targets of links and footnotes last. Nothing is left out: every node is in exactly one of them. */
export function partsOf(parsed: ParsedMarkdown): Part[] {
  return new PartReader(parsed).read();
}

class PartReader {
  private readonly parts: Part[] = [];
  private readonly open: { depth: number; part: Part }[] = [];
  private readonly notes: RootContent[] = [];
  private readonly titleNode: Heading | undefined;

  constructor(private readonly parsed: ParsedMarkdown) {
    const first = parsed.nodes.find((node): node is Heading => node.type === 'heading');
    const isOnly = first && parsed.nodes.filter((node) => node.type === 'heading' && node.depth === first.depth).length === 1;
    this.titleNode = first && (first.depth === 1 || (isOnly && !kindOfHeading(textOf(first, parsed)))) ? first : undefined;
  }

  read(): Part[] {
    let headed = this.begin({ heading: '', headingRuns: [] }, undefined, []);
    let current = headed;
    for (const node of this.parsed.nodes) {
      if (node.type === 'heading') current = headed = this.underHeading(node);
      else if (node.type === 'list') current = this.labelledList(node, current, headed.kind === undefined && hasLabels(node, this.parsed));
      else if (node.type === 'definition' || node.type === 'footnoteDefinition') this.notes.push(node);
      else current.nodes.push(node);
    }
    if (this.notes.length > 0) this.begin({ heading: '', headingRuns: [] }, undefined, []).nodes.push(...this.notes);
    return this.parts.filter(({ heading, nodes }) => heading !== '' || nodes.length > 0);
  }

  private underHeading(node: Heading): Part {
    while (this.open.length > 0 && this.open.at(-1)!.depth >= node.depth) this.open.pop();
    const headingRuns = oneLine(runsOf(node.children, this.parsed.definitions));
    const heading = textOfRuns(headingRuns);
    const above = this.open.map(({ part }) => part);
    if (node === this.titleNode) return this.push({ heading, headingRuns, isTitle: true }, node.depth);
    const parent = above.findLast((part) => !part.isTitle);
    const kind = kindBelow(parent?.kind, heading);
    const time = timeOfHeading(heading, parent?.kind?.kind === 'timeline' || parent?.time !== undefined);
    return this.push({ heading, headingRuns, time, kind: time ? { kind: 'timeline' } : kind, above: above.map((part) => part.heading) }, node.depth);
  }

  /** A list whose items begin with bold labels is read as if the labels were headings. What follows the list belongs to its last label. */
  private labelledList(list: List, part: Part, everyLabel: boolean): Part {
    let current = part;
    for (const item of list.children) {
      const label = labelOf(item, this.parsed);
      const kind = label && kindOfHeading(label.text);
      if (label && (everyLabel || (kind && part.kind?.kind === 'context' && kind.kind !== 'context'))) {
        current = this.begin({ heading: label.text, headingRuns: label.runs }, kind, [...part.above, part.heading]);
        if (label.rest) current.nodes.push(label.rest);
        for (const child of item.children.slice(1)) {
          if (child.type === 'list') current = this.labelledList(child, current, false);
          else current.nodes.push(child);
        }
      } else {
        addItem(current, list, item);
      }
    }
    return current;
  }

  private push(given: Pick<Part, 'heading' | 'headingRuns'> & Partial<Part>, depth: number): Part {
    const part = this.begin(given, given.kind, given.above ?? []);
    Object.assign(part, { time: given.time, isTitle: given.isTitle ?? false });
    this.open.push({ depth, part });
    return part;
  }

  private begin({ heading, headingRuns }: Pick<Part, 'heading' | 'headingRuns'>, kind: KindOfPart | undefined, above: readonly string[]): Part {
    const part: Part = { heading, headingRuns, kind, above: above.filter(Boolean), time: undefined, isTitle: false, nodes: [] };
    this.parts.push(part);
    return part;
  }
}

/** A clock in a heading makes it an entry anywhere, a date alone only below the timeline. */
function timeOfHeading(heading: string, inTimeline: boolean): LeadingTime | undefined {
  const time = leadingTime(heading);
  return time && (time.clock !== undefined || inTimeline) ? time : undefined;
}

/** Items of one list stay one list. */
function addItem(part: Part, list: List, item: ListItem): void {
  const last = part.nodes.at(-1);
  if (last?.type === 'list' && last.position === list.position) last.children.push(item);
  else part.nodes.push({ ...list, children: [item] });
}

function hasLabels(list: List, parsed: ParsedMarkdown): boolean {
  const labels = list.children.map((item) => labelOf(item, parsed));
  return labels.some((label) => label && kindOfHeading(label.text)) || (labels.length > 2 && labels.every(Boolean));
}

interface Label {
  text: string;
  runs: Run[];
  rest: Paragraph | undefined;
}

/** `**Impact**: …` or `**Impact:** …` at the start of an item, with what follows it. */
function labelOf({ children: [first] }: ListItem, { definitions }: ParsedMarkdown): Label | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const [strong, ...others] = first.children;
  if (strong?.type !== 'strong') return undefined;
  const runs = oneLine(runsOf(strong.children, definitions));
  const shown = textOfRuns(runs);
  const [next] = others;
  const isLabel = next === undefined || shown.endsWith(':') || (next.type === 'text' && /^\s*(?::|\n|-\s|–\s)/.test(next.value));
  if (!isLabel || shown.length > 80) return undefined;
  const rest = next?.type === 'text' ? [{ ...next, value: next.value.replace(/^\s*(?::|-\s|–\s)?\s*/, '') }, ...others.slice(1)] : others;
  const isEmpty = rest.every((node) => node.type === 'text' && node.value.trim() === '');
  return { text: shown.replace(/\s*:$/, ''), runs, rest: isEmpty ? undefined : { ...first, children: rest } };
}

function textOf(node: Heading, { definitions }: ParsedMarkdown): string {
  return textOfRuns(oneLine(runsOf(node.children, definitions)));
}
