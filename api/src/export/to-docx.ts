import { textOfRuns, type Run } from '@corrigenda/templates';
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { Fonts } from './fonts.js';
import { directionOf } from './line-direction.js';
import { preparePictures, type PreparedPicture } from './prepare-pictures.js';
import type { Printed, PrintedCoe, PrintedEntry, PrintedItem, PrintedPicture, PrintedWhy } from './printed-coe.js';
import type { Paper } from './to-pdf.js';

const SOFT = '57534E';
const LINE = 'D6D3D1';
const ACCENT = '1D4F91';
const WARN = 'B3261E';
const MONO = 'Consolas';
/** Twentieths of a point between the margins of an A4 page. */
const WIDTH = 9_026;
/** Pixels of 1/96 inch over the same width. */
const PICTURE_WIDTH = 600;
const MAX_LEVEL = 8;
const MOST_ROWS = 200;

/** A Word document. It is heavy work: run it apart. */
export async function toDocx({ coe, files, moreFonts }: Paper): Promise<Uint8Array> {
  const pictures = await preparePictures(coe, files, new Fonts(moreFonts));
  return Packer.toBuffer(new DocxWriter(coe, pictures).document());
}

class DocxWriter {
  /** Each numbered list counts for itself. */
  private numberedLists = 0;

  constructor(
    private readonly coe: PrintedCoe,
    private readonly pictures: ReadonlyMap<PrintedPicture, PreparedPicture>,
  ) {}

  document(): Document {
    const { number, title, restricted, standing, team } = this.coe;
    const mark = restricted ? [new TextRun({ text: 'Restricted · ', bold: true, color: WARN })] : [];
    const running = new Paragraph({ children: [...mark, new TextRun({ text: storable(`COE-${number} · ${team} · ${standing}`), color: SOFT, size: 16 })] });
    const pages = new Paragraph({ children: [...mark, new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], color: SOFT, size: 16 })] });
    const children = [...this.head(), ...this.coe.sections.flatMap((section) => this.section(section))];
    return new Document({
      title: storable(`COE-${number}: ${title}`),
      creator: 'Corrigenda',
      lastModifiedBy: 'Corrigenda',
      description: restricted ? 'Restricted' : '',
      styles: {
        default: {
          document: { run: { font: 'Calibri', size: 21 }, paragraph: { spacing: { after: 120, line: 276 } } },
          title: { run: { size: 40, bold: true, color: '1C1917' }, paragraph: { spacing: { after: 160 } } },
          heading1: { run: { size: 28, bold: true, color: '1C1917' }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
          heading2: { run: { size: 22, bold: true, color: SOFT }, paragraph: { spacing: { before: 160, after: 80 }, keepNext: true } },
        },
      },
      numbering: {
        config: [
          {
            reference: 'numbered',
            levels: Array.from({ length: MAX_LEVEL + 1 }, (_, level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } } })),
          },
        ],
      },
      sections: [{ headers: { default: new Header({ children: [running] }) }, footers: { default: new Footer({ children: [pages] }) }, children }],
    });
  }

  private head(): FileChild[] {
    const { number, title, restricted, standing, team, severity, facts, zone, address } = this.coe;
    const rows: [string, string][] = [['State', standing], ['Team', team], ['Severity', `${severity}`], ...facts, ['Time zone', zone]];
    return [
      ...(restricted ? [paragraph([{ text: 'Restricted: pass it on to nobody who may not read it in the service.' }], {}, { color: WARN, bold: true })] : []),
      paragraph([{ text: `COE-${number}`, href: address }]),
      paragraph([{ text: title }], { heading: HeadingLevel.TITLE }),
      this.table(rows.map(([label, value]) => [cell([paragraph([{ text: label }], {}, { color: SOFT })]), cell([paragraph([{ text: value }])])]), [2_200, WIDTH - 2_200], false),
    ];
  }

  private section({ place, title, parts }: PrintedCoe['sections'][number]): FileChild[] {
    return [paragraph([{ text: `${place}. ${title}` }], { heading: HeadingLevel.HEADING_1 }), ...parts.flatMap((part) => this.part(part))];
  }

  private part(part: Printed): FileChild[] {
    switch (part.type) {
      case 'paragraph':
        return [paragraph(part.runs)];
      case 'callout': {
        const border = { style: BorderStyle.SINGLE, size: 18, space: 8, color: part.warning ? WARN : ACCENT };
        return [paragraph(part.warning ? [{ text: 'Caution: ', bold: true }, ...part.runs] : part.runs, { border: { left: border }, indent: { left: 200 } })];
      }
      case 'heading':
        return [paragraph([{ text: part.text }], { heading: HeadingLevel.HEADING_2 })];
      case 'code':
        return [paragraph([{ text: part.text, code: true }], { shading: { type: ShadingType.CLEAR, fill: 'F5F5F4' } })];
      case 'list':
        return this.list(part.ordered, part.items, 0);
      case 'table':
        return this.numbers(part.rows);
      case 'picture':
        return this.picture(part);
      case 'measures':
        return [this.ruled(['Measure', 'Value', 'Remark'], part.measures.map(({ label, value, of, unit, estimated, noMetric, answeredBy, runs }) => [
          [{ text: label || 'Not named' }],
          [{ text: value || 'not known', bold: true }, { text: `${of && ` of ${of}`}${unit && ` ${unit}`}${estimated ? ', estimated' : ''}${noMetric ? [', no metric exists', ...answeredBy].join(', ') : ''}` }],
          runs,
        ]), [3_000, 2_600, WIDTH - 5_600])];
      case 'timeline':
        return [paragraph([{ text: `Times in ${this.coe.zone}` }], {}, { color: SOFT }), this.ruled(['Time', 'What happened'], part.entries.map(entryCells), [2_000, WIDTH - 2_000])];
      case 'whys':
        return part.whys.flatMap((why) => this.why(why, 0));
      case 'actions':
        return [this.ruled(['Action item', 'Owner', 'Due', 'State'], part.actions.map(({ number, title, owner, dueOn, priority, kind, status, successTest, ticketUrl }) => [
          [
            { text: `ACT-${number} `, bold: true },
            { text: title, bold: true },
            { text: `\n${[kind, priority].filter(Boolean).join(' · ')}` },
            ...(successTest ? [{ text: `\nIt worked when: ${successTest}` }] : []),
            ...(ticketUrl ? [{ text: '\n' }, { text: ticketUrl, href: ticketUrl }] : []),
          ],
          [{ text: owner }],
          [{ text: dueOn || 'no date' }],
          [{ text: status }],
        ]), [WIDTH - 4_500, 1_900, 1_300, 1_300])];
    }
  }

  private why({ ask, runs, answeredBy, children }: PrintedWhy, depth: number): FileChild[] {
    const said: Run[] = [{ text: ask || 'Why?', bold: true }, { text: ' ' }, ...(runs.length > 0 ? runs : [{ text: 'Not answered.' }]), ...(answeredBy.length > 0 ? [{ text: ` (answered by ${answeredBy.join(', ')})`, italic: true as const }] : [])];
    return [paragraph(said, { bullet: { level: Math.min(depth, MAX_LEVEL) } }), ...children.flatMap((child) => this.why(child, depth + 1))];
  }

  private list(ordered: boolean, items: readonly PrintedItem[], depth: number): FileChild[] {
    const level = Math.min(depth, MAX_LEVEL);
    const style: IParagraphOptions = ordered ? { numbering: { reference: 'numbered', level, instance: ++this.numberedLists } } : { bullet: { level } };
    return items.flatMap(({ runs, children }) => [paragraph(runs, style), ...children.flatMap((child) => this.list(child.ordered, child.items, depth + 1))]);
  }

  private picture(picture: PrintedPicture): FileChild[] {
    const prepared = this.pictures.get(picture);
    const { title, unit, alt, description, liveUrl } = picture;
    const caption: Run[] = [{ text: title, bold: true }, { text: unit && ` · ${unit}` }, ...(liveUrl ? [{ text: '   ' }, { text: 'live', href: liveUrl }] : [])];
    const shown: FileChild[] = textOfRuns(caption).trim() ? [paragraph(caption, { keepNext: true })] : [];
    if (prepared) {
      const scale = Math.min(1, PICTURE_WIDTH / prepared.width);
      const image = new ImageRun({
        type: prepared.kind,
        data: prepared.bytes,
        transformation: { width: Math.round(prepared.width * scale), height: Math.round(prepared.height * scale) },
        altText: { name: storable(title || 'Picture'), title: storable(title), description: storable(alt || title) },
      });
      shown.push(new Paragraph({ children: [image] }));
    } else {
      shown.push(paragraph([{ text: alt || 'This picture cannot be shown here.' }], {}, { color: SOFT }));
    }
    if (description) shown.push(paragraph([{ text: description }]));
    return prepared?.rows ? [...shown, ...this.numbers(prepared.rows)] : shown;
  }

  private numbers(rows: readonly (readonly string[])[]): FileChild[] {
    const columns = Math.max(...rows.map((row) => row.length), 1);
    const [head = [], ...body] = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
    const table = this.ruled(head, body.slice(0, MOST_ROWS).map((row) => row.map((text) => [{ text }])), Array.from({ length: columns }, () => Math.floor(WIDTH / columns)));
    const rest = body.length > MOST_ROWS ? [{ text: `The first ${MOST_ROWS} of ${body.length} rows.` }] : [];
    return [table, paragraph(rest, {}, { color: SOFT })];
  }

  private ruled(head: readonly string[], rows: readonly (readonly Run[])[][], widths: readonly number[]): Table {
    const header = head.map((text) => cell([paragraph([{ text, bold: true }], { spacing: { after: 0 } })]));
    return this.table([header, ...rows.map((row) => row.map((runs) => cell([paragraph(runs, { spacing: { after: 0 } })])))], widths, true);
  }

  private table(rows: TableCell[][], widths: readonly number[], hasHeader: boolean): Table {
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    const line = hasHeader ? { style: BorderStyle.SINGLE, size: 4, color: LINE } : none;
    return new Table({
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: [...widths],
      borders: { top: none, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
      rows: rows.map((children, index) => new TableRow({ children, tableHeader: hasHeader && index === 0, cantSplit: true })),
    });
  }
}

function entryCells({ day, time, milestone, runs, evidence }: PrintedEntry): Run[][] {
  const told: Run[] = [
    ...(milestone ? [{ text: `${milestone.charAt(0).toUpperCase()}${milestone.slice(1)}: `, bold: true as const }] : []),
    ...runs,
    ...(evidence ? [{ text: ' ' }, { text: 'evidence', href: evidence }] : []),
  ];
  return [[{ text: time.startsWith('~') ? `~${day} ${time.slice(1)}` : `${day} ${time}`.trim() }], told];
}

function cell(children: Paragraph[]): TableCell {
  return new TableCell({ children, margins: { top: 50, bottom: 50, left: 60, right: 60 } });
}

function paragraph(runs: readonly Run[], options: IParagraphOptions = {}, style: IRunOptions = {}): Paragraph {
  const isRightToLeft = directionOf(textOfRuns(runs)) === 'rtl';
  return new Paragraph({ ...options, ...(isRightToLeft && { bidirectional: true, alignment: AlignmentType.START }), children: runs.flatMap((run) => written(run, style)) });
}

function written({ text, bold, italic, code, href }: Run, style: IRunOptions): ParagraphChild[] {
  const marks: IRunOptions = { ...style, ...(bold && { bold }), ...(italic && { italics: true }), ...(code && { font: MONO }), ...(directionOf(text) === 'rtl' && { rightToLeft: true }) };
  const lines = storable(text).split('\n');
  if (href !== undefined) return [new ExternalHyperlink({ link: href, children: [new TextRun({ ...marks, text: lines.join(' '), color: ACCENT, underline: {} })] })];
  return lines.filter((line, index) => line !== '' || index > 0).map((line, index) => new TextRun({ ...marks, text: line, ...(index > 0 || (lines[0] === '' && lines.length > 1) ? { break: 1 } : {}) }));
}

/** XML has no place for control characters and half of a surrogate pair. */
function storable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}
