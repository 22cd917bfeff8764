import type { Run } from '@corrigenda/templates';
import type { List, ListItem, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Printed, PrintedCoe, PrintedEntry, PrintedItem, PrintedPicture, PrintedSection, PrintedWhy } from './printed-coe.js';

/** Raised when an import of ours could not find its way in a file any more; it stands in the front matter as `corrigenda`. */
export const MARKDOWN_VERSION = 1;

const writer = unified().use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' }).use(remarkGfm, { tablePipeAlign: false }).use(remarkFrontmatter, ['yaml']).freeze();

/** What the head of a file holds beside the printed COE, for the way back. */
export interface MarkdownHead {
  templateKey: string;
  tags: readonly string[];
  occurredOn: string | null;
  kind: string;
  detectedBy: string;
}

/** Tables of numbers by the id of their file. */
export type NumbersById = ReadonlyMap<string, string[][]>;

/** CommonMark with tables and YAML front matter. The importer puts every section of it back in its place. */
export function toMarkdown(coe: PrintedCoe, head: MarkdownHead, numbers: NumbersById): string {
  const frontMatter = {
    corrigenda: MARKDOWN_VERSION,
    number: coe.number,
    title: coe.title,
    state: coe.state,
    revision: coe.revision,
    revision_date: coe.date,
    occurred_on: head.occurredOn ?? undefined,
    team: coe.team,
    severity: coe.severity,
    kind: head.kind,
    detected_by: head.detectedBy || undefined,
    restricted: coe.restricted,
    zone: coe.zone,
    template: head.templateKey,
    tags: [...head.tags],
    url: coe.address,
  };
  const yaml = stringify(frontMatter, { lineWidth: 0 }).trimEnd();
  const tree: Root = { type: 'root', children: [{ type: 'yaml', value: yaml }, ...headOf(coe), ...coe.sections.flatMap((section) => writeSection(section, coe, numbers))] };
  return writer.stringify(tree);
}

function headOf(coe: PrintedCoe): RootContent[] {
  const facts: [string, string][] = [['State', coe.state], ['Revision', `${coe.revision}, ${coe.date}`], ['Team', coe.team], ['Severity', String(coe.severity)], ...coe.facts];
  return [
    { type: 'heading', depth: 1, children: text(`COE-${coe.number}: ${coe.title}`) },
    ...(coe.restricted ? [{ type: 'blockquote' as const, children: [paragraph([{ text: 'Restricted: pass it on to nobody who may not read it in the service.', bold: true }])] }] : []),
    list(facts.map(([label, value]) => item([{ text: `${label}: `, bold: true }, { text: value }]))),
  ];
}

function writeSection({ place, title, parts }: PrintedSection, coe: PrintedCoe, numbers: NumbersById): RootContent[] {
  return [{ type: 'heading', depth: 2, children: text(`${place}. ${title}`) }, ...parts.flatMap((part) => writePart(part, coe, numbers))];
}

function writePart(part: Printed, coe: PrintedCoe, numbers: NumbersById): RootContent[] {
  switch (part.type) {
    case 'paragraph':
      return [paragraph(part.runs)];
    case 'callout':
      return [{ type: 'blockquote', children: [paragraph(part.warning ? [{ text: 'Caution: ', bold: true }, ...part.runs] : part.runs)] }];
    case 'heading':
      return [{ type: 'heading', depth: 3, children: text(part.text) }];
    case 'code':
      return [{ type: 'code', lang: /^[^\s`~]+$/.test(part.language) ? part.language : null, value: part.text }];
    case 'list':
      return [listOf(part.ordered, part.items)];
    case 'table':
      return [table(part.rows)];
    case 'picture':
      return writePicture(part, coe, numbers);
    case 'measures':
      return [
        table([
          ['Measure', 'Value', 'Of', 'Unit', 'Estimated', 'Remark'],
          ...part.measures.map(({ label, value, of, unit, estimated, noMetric, answeredBy, runs }) => [label, value, of, unit, [estimated && 'yes', noMetric && 'no metric', ...answeredBy].filter(Boolean).join(', '), runs]),
        ]),
      ];
    case 'timeline':
      return [
        paragraph([{ text: `Times in ${coe.zone}`, italic: true }]),
        table([['Time', 'Milestone', 'What happened', 'Evidence'], ...part.entries.map((entry) => [writtenTime(entry), entry.milestone, entry.runs, link('evidence', entry.evidence)])]),
      ];
    case 'whys':
      return [list(part.whys.map(writeWhy))];
    case 'actions':
      return [
        table([
          ['Number', 'Action item', 'Owner', 'Due', 'Priority', 'Kind', 'State', 'It worked when', 'Ticket'],
          ...part.actions.map(({ number, title, owner, dueOn, priority, kind, status, successTest, ticketUrl }) => [`ACT-${number}`, title, owner, dueOn, priority, kind, status, successTest, link(ticketUrl, ticketUrl)]),
        ]),
      ];
  }
}

function writePicture({ title, unit, alt, description, liveUrl, fileId }: PrintedPicture, { address }: PrintedCoe, numbers: NumbersById): RootContent[] {
  const table_ = numbers.get(fileId);
  const caption: Run[] = [...(title ? [{ text: title, bold: true as const }] : []), ...(unit ? [{ text: ` (${unit})` }] : []), ...(liveUrl ? [{ text: ' ' }, ...link('live', liveUrl)] : [])];
  const shown: RootContent[] = caption.length > 0 ? [paragraph(caption)] : [];
  if (table_) shown.push(...(alt ? [paragraph([{ text: alt, italic: true }])] : []), table(table_));
  else if (fileId) shown.push({ type: 'paragraph', children: [{ type: 'image', alt, url: `${new URL(address).origin}/files/${fileId}` }] });
  return description ? [...shown, paragraph([{ text: description }])] : shown;
}

function writtenTime({ day, time }: PrintedEntry): string {
  return time.startsWith('~') ? `~${day} ${time.slice(1)}` : `${day} ${time}`.trim();
}

function writeWhy({ ask, runs, answeredBy, children }: PrintedWhy): ListItem {
  const arrow: Run[] = answeredBy.length > 0 ? [{ text: ` → ${answeredBy.join(', ')}` }] : [];
  const said = item([{ text: ask || 'Why?', bold: true }, { text: ' ' }, ...runs, ...arrow]);
  return children.length > 0 ? { ...said, children: [...said.children, list(children.map(writeWhy))] } : said;
}

function listOf(ordered: boolean, items: readonly PrintedItem[]): List {
  return { ...list(items.map(({ runs, children }) => ({ ...item(runs), children: [paragraph(runs), ...children.map((child) => listOf(child.ordered, child.items))] }))), ordered };
}

function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

function item(runs: readonly Run[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(runs)] };
}

type Cell = string | readonly Run[];

function table(rows: readonly (readonly Cell[])[]): Table {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = (row: readonly Cell[]): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => ({ type: 'tableCell', children: phrasing(onOneLine(row[column] ?? '')) })),
  });
  return { type: 'table', align: [], children: rows.map(cells) };
}

function onOneLine(cell: Cell): Run[] {
  const runs: readonly Run[] = typeof cell === 'string' ? [{ text: cell }] : cell;
  return runs.map((run) => ({ ...run, text: run.text.replace(/\s*\n\s*/g, ' ') }));
}

function link(shown: string, href: string): Run[] {
  return href === '' ? [] : [{ text: shown, href }];
}

function paragraph(runs: readonly Run[]): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children: phrasing(runs) };
}

function text(value: string): PhrasingContent[] {
  return phrasing([{ text: value.replace(/\s+/g, ' ').trim() }]);
}

function phrasing(runs: readonly Run[]): PhrasingContent[] {
  return runs.flatMap((run) => (run.text === '' ? [] : marked(run)));
}

/** Spaces at the edges of a mark stand outside of it, since Markdown has no marks that begin or end with a space. */
function marked({ text: value, bold, italic, code, href }: Run): PhrasingContent[] {
  if (!bold && !italic && !code && href === undefined) return [{ type: 'text', value }];
  const [, before = '', shown = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(value) ?? [];
  if (shown === '') return [{ type: 'text', value }];
  let node: PhrasingContent = code ? { type: 'inlineCode', value: shown } : { type: 'text', value: shown };
  if (italic) node = { type: 'emphasis', children: [node] };
  if (bold) node = { type: 'strong', children: [node] };
  if (href !== undefined) node = { type: 'link', url: href, children: [node] };
  return [...(before ? [{ type: 'text' as const, value: before }] : []), node, ...(after ? [{ type: 'text' as const, value: after }] : [])];
}
