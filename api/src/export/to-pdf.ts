import { textOfRuns, type Run } from '@corrigenda/templates';
import { createRequire } from 'node:module';
import type PdfMake from 'pdfmake';
import type { Content, CustomTableLayout, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { Fonts, type Typeface } from './fonts.js';
import { directionOf, inVisualOrder, type Word } from './line-direction.js';
import { preparePictures, type PreparedPicture } from './prepare-pictures.js';
import type { Printed, PrintedCoe, PrintedEntry, PrintedFiles, PrintedItem, PrintedPicture, PrintedWhy } from './printed-coe.js';

export interface Paper {
  coe: PrintedCoe;
  files: PrintedFiles;
  /** Font files of the installation, for scripts that ours lack. */
  moreFonts: readonly string[];
}

const INK = '#1c1917';
const SOFT = '#57534e';
const LINE = '#d6d3d1';
const ACCENT = '#1d4f91';
const WARN = '#b3261e';
const MARGIN = 56;
/** Of an A4 page, between its margins. */
const WIDTH = 595 - 2 * MARGIN;
const MOST_ROWS = 200;
const LONG_WORD = /\S{40}(?=\S)/gu;

/** An A4 document. It is heavy work: run it apart. */
export async function toPdf({ coe, files, moreFonts }: Paper): Promise<Uint8Array> {
  const fonts = new Fonts(moreFonts);
  const pictures = await preparePictures(coe, files, fonts);
  const pdfmake = loadPdfMake();
  const definitions = fonts.definitions();
  pdfmake.setFonts(definitions);
  const ours = new Set(Object.values(definitions).flatMap((faces) => Object.values(faces)));
  pdfmake.setLocalAccessPolicy((path) => ours.has(path));
  const definition = new PdfWriter(coe, fonts, pictures).definition();
  return pdfmake.createPdf(definition).getBuffer();
}

let loaded: typeof PdfMake | undefined;

/** pdfmake is written for `require`. It knows no right-to-left lines, so each line is put in order before it is placed. */
function loadPdfMake(): typeof PdfMake {
  // What is put in order twice would be back where it was.
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const pdfmake = require('pdfmake') as typeof PdfMake;
  // Pictures and fonts are given as bytes and as paths of ours; nothing of a document may name others.
  pdfmake.setUrlAccessPolicy(() => false);
  const { default: ElementWriter } = require('pdfmake/js/ElementWriter.js') as { default: { prototype: { alignLine(line: PdfLine): void } } };
  const { alignLine } = ElementWriter.prototype;
  ElementWriter.prototype.alignLine = function (line) {
    reorder(line);
    alignLine.call(this, line);
  };
  loaded = pdfmake;
  return pdfmake;
}

interface PdfLine {
  leadingCut: number;
  inlines: (Word & { x: number; width: number; alignment?: string; trailingCut?: number })[];
}

/** Puts the words of a line in the order in which they stand on paper. The space that ends a run stands beyond the run, on the side to which the line is read. */
function reorder(line: PdfLine): void {
  const base = line.inlines[0]?.alignment === 'right' ? 'rtl' : 'ltr';
  const runs = inVisualOrder(line.inlines, base);
  if (base === 'ltr' && runs.every(({ direction }) => direction === 'ltr')) return;
  let x = base === 'rtl' ? -(line.inlines.at(-1)?.trailingCut ?? 0) : -line.leadingCut;
  for (const { direction, items, last } of runs) {
    const space = direction === base ? 0 : (last.trailingCut ?? 0);
    for (const inline of items) {
      inline.x = x + (base === 'rtl' ? space : -space);
      x += inline.width;
    }
  }
  line.inlines = runs.flatMap(({ items }) => items);
}

const RULED: CustomTableLayout = {
  hLineWidth: (row, { table }) => (row === 0 || row === table.body.length ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: () => 6,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
};

class PdfWriter {
  constructor(
    private readonly coe: PrintedCoe,
    private readonly fonts: Fonts,
    private readonly pictures: ReadonlyMap<PrintedPicture, PreparedPicture>,
  ) {}

  definition(): TDocumentDefinitions {
    const { number, title, restricted, standing, team } = this.coe;
    const head = this.head();
    const sections = this.coe.sections.flatMap((section) => this.section(section));
    const mark = restricted ? 'Restricted' : '';
    const running = this.words(`COE-${number} · ${team} · ${standing}`);
    return {
      pageSize: 'A4',
      pageMargins: [MARGIN, 62, MARGIN, 54],
      info: { title: `COE-${number}: ${title}`, creator: 'Corrigenda', producer: 'Corrigenda' },
      language: 'en',
      displayTitle: true,
      defaultStyle: { font: 'sans-latin', fontSize: 9.5, lineHeight: 1.2, color: INK },
      header: { columns: [{ text: running, color: SOFT, width: '*' }, { text: mark, color: WARN, bold: true, width: 'auto' }], fontSize: 8, margin: [MARGIN, 30, MARGIN, 0] },
      footer: (page, pages) => ({ text: `${mark ? `${mark} · ` : ''}Page ${page} of ${pages}`, fontSize: 8, color: SOFT, margin: [MARGIN, 16, MARGIN, 0] }),
      content: [...head, ...this.missingNote(), ...sections],
    };
  }

  private head(): Content[] {
    const { number, title, restricted, standing, team, severity, facts, address, zone } = this.coe;
    const rows: [string, string][] = [['State', standing], ['Team', team], ['Severity', `${severity}`], ...facts, ['Time zone', zone]];
    return [
      { text: [...(restricted ? [{ text: 'Restricted  ', bold: true, color: WARN }] : []), { text: `COE-${number}`, bold: true, color: SOFT, link: address }], fontSize: 10 },
      { text: this.words(title), fontSize: 19, bold: true, lineHeight: 1.1, margin: [0, 4, 0, 10], ...aligned(title) },
      {
        table: { widths: [104, '*'], body: rows.map(([label, value]): TableCell[] => [{ text: label, color: SOFT }, { text: this.words(value) }]) },
        layout: { ...RULED, paddingTop: () => 2, paddingBottom: () => 2, hLineWidth: () => 0 },
        margin: [0, 0, 0, 6],
      },
    ];
  }

  /** Nothing is dropped in silence: what no font can draw is counted. */
  private missingNote(): Content[] {
    const { missing } = this.fonts;
    if (missing.size === 0) return [];
    const words = `This document holds ${missing.size} ${missing.size === 1 ? 'character' : 'different characters'} that no font of this service can draw; each is shown as a box. The Word and Markdown exports hold them.`;
    return [{ text: words, color: WARN, fontSize: 8.5, margin: [0, 4, 0, 4] }];
  }

  private section({ place, title, parts }: PrintedCoe['sections'][number]): Content[] {
    const heading: Content = { text: this.words(`${place}. ${title}`), fontSize: 13, bold: true, margin: [0, 16, 0, 6], outline: true, outlineText: `${place}. ${title}`, ...aligned(title) };
    return this.withHeading(heading, parts.flatMap((part) => (part.type === 'picture' ? this.picture(part) : [this.part(part)])));
  }

  /** A heading stays with what follows it where that is short; a subheading within takes its own first words along. */
  private withHeading(heading: Content, contents: readonly Content[]): Content[] {
    const [first, second, ...rest] = contents;
    if (!first) return [heading];
    const isSubheading = typeof first === 'object' && 'bold' in first;
    const together = isSubheading && second && isShort(second) ? [heading, first, second] : isShort(first) ? [heading, first] : [heading];
    const left = [first, ...(second ? [second] : []), ...rest].slice(together.length - 1);
    return [together.length > 1 ? { stack: together, unbreakable: true } : heading, ...left];
  }

  private part(part: Exclude<Printed, PrintedPicture>): Content {
    switch (part.type) {
      case 'paragraph':
        return { text: this.runs(part.runs), margin: [0, 0, 0, 6], ...aligned(textOfRuns(part.runs)) };
      case 'callout':
        return this.boxed({ text: this.runs(part.warning ? [{ text: 'Caution: ', bold: true }, ...part.runs] : part.runs), ...aligned(textOfRuns(part.runs)) }, part.warning ? WARN : ACCENT);
      case 'heading':
        return { text: this.words(part.text), bold: true, color: SOFT, margin: [0, 6, 0, 3], ...aligned(part.text) };
      case 'code':
        return this.boxed({ text: this.words(part.text, 'mono'), fontSize: 8, preserveLeadingSpaces: true }, LINE, '#f5f5f4');
      case 'list':
        return this.list(part.ordered, part.items);
      case 'table':
        return this.table(part.rows);
      case 'measures':
        return this.ruled(['*', 'auto'], part.measures.map(({ label, value, of, unit, estimated, noMetric, answeredBy, runs }) => [
          { stack: [{ text: this.words(label || 'Not named'), color: SOFT }, ...(runs.length > 0 ? [{ text: this.runs(runs) }] : [])] },
          { text: [{ text: this.words(value || 'not known'), bold: true }, { text: this.words(`${of && ` of ${of}`}${unit && ` ${unit}`}${estimated ? ', estimated' : ''}${noMetric ? [', no metric exists', ...answeredBy].join(', ') : ''}`) }] },
        ]));
      case 'timeline':
        return this.timeline(part.entries);
      case 'whys':
        return { stack: part.whys.flatMap((why) => this.why(why, 0)), margin: [0, 0, 0, 6] };
      case 'actions':
        return this.ruled([44, '*', 84], part.actions.map(({ number, title, owner, dueOn, priority, kind, status, successTest, ticketUrl }) => [
          { text: `ACT-${number}`, color: SOFT },
          {
            stack: [
              { text: this.words(title), bold: true, ...aligned(title) },
              { text: this.words([owner, kind, priority].filter(Boolean).join(' · ')), color: SOFT },
              ...(successTest ? [{ text: [{ text: 'It worked when: ', color: SOFT }, ...this.words(successTest)] }] : []),
              ...(ticketUrl ? [{ text: this.runs([{ text: ticketUrl, href: ticketUrl }]), fontSize: 8.5 }] : []),
            ],
          },
          { stack: [{ text: status, bold: true }, { text: dueOn ? `due ${dueOn}` : 'no date', color: SOFT }] },
        ]));
    }
  }

  private timeline(entries: readonly PrintedEntry[]): Content {
    const rows: TableCell[][] = [];
    let day: string | undefined;
    for (const entry of entries) {
      if (entry.day !== day) rows.push([{ text: entry.day || 'Time not known', bold: true, color: SOFT, colSpan: 2, margin: [0, 4, 0, 0] }, '']);
      day = entry.day;
      const milestone: Run[] = entry.milestone ? [{ text: `${entry.milestone.charAt(0).toUpperCase()}${entry.milestone.slice(1)}  `, bold: true }] : [];
      const evidence: Run[] = entry.evidence ? [{ text: '  ' }, { text: 'evidence', href: entry.evidence }] : [];
      const when = entry.day === '' ? '' : entry.time || (entry.estimated ? '~ that day' : 'that day');
      rows.push([{ text: when, color: SOFT }, { text: [...this.runs(milestone, ACCENT), ...this.runs([...entry.runs, ...evidence])], ...aligned(textOfRuns(entry.runs)) }]);
    }
    return { stack: [{ text: `Times in ${this.coe.zone}`, color: SOFT, fontSize: 8.5 }, this.ruled([52, '*'], rows)] };
  }

  private why({ ask, runs, answeredBy, children }: PrintedWhy, depth: number): Content[] {
    const answer: Run[] = runs.length > 0 ? runs : [{ text: 'Not answered.' }];
    const said: Content = {
      stack: [
        { text: this.words(ask || 'Why?'), bold: true, color: SOFT, fontSize: 8.5, ...aligned(ask) },
        { text: this.runs(answer), ...aligned(textOfRuns(answer)) },
        ...(answeredBy.length > 0 ? [{ text: `Answered by ${answeredBy.join(', ')}`, color: '#2e6b34', fontSize: 8.5 }] : []),
      ],
      margin: [depth * 14, 0, 0, 5],
    };
    return [said, ...children.flatMap((child) => this.why(child, depth + 1))];
  }

  private picture(picture: PrintedPicture): Content[] {
    const prepared = this.pictures.get(picture);
    const { title, unit, alt, description, liveUrl } = picture;
    const caption: Run[] = [{ text: title, bold: true }, { text: unit && ` · ${unit}` }, ...(liveUrl ? [{ text: '   ' }, { text: 'live', href: liveUrl }] : [])];
    const shown: Content[] = [];
    if (textOfRuns(caption).trim()) shown.push({ text: this.runs(caption), margin: [0, 0, 0, 4] });
    if (prepared?.svg) shown.push({ svg: prepared.svg, width: WIDTH });
    else if (prepared) shown.push({ image: dataUrl(prepared), fit: [Math.min(WIDTH, prepared.width * 0.75), 420] });
    else shown.push({ text: 'This picture cannot be shown here.', color: SOFT });
    if (alt) shown.push({ text: this.words(alt), italics: true, color: SOFT, fontSize: 8.5, margin: [0, 4, 0, 0], ...aligned(alt) });
    if (description) shown.push({ text: this.words(description), margin: [0, 4, 0, 0], ...aligned(description) });
    const figure: Content = { stack: shown, unbreakable: true, margin: [0, 4, 0, 8] };
    return prepared?.rows ? [figure, this.table(prepared.rows, 7.5)] : [figure];
  }

  private list(ordered: boolean, items: readonly PrintedItem[]): Content {
    const points = items.map(({ runs, children }): Content => {
      const text: Content = { text: this.runs(runs), ...aligned(textOfRuns(runs)) };
      return children.length > 0 ? { stack: [text, ...children.map((child) => this.list(child.ordered, child.items))] } : text;
    });
    return ordered ? { ol: points, margin: [0, 0, 0, 6] } : { ul: points, margin: [0, 0, 0, 6] };
  }

  private table(rows: readonly (readonly string[])[], fontSize = 8.5): Content {
    const columns = Math.max(...rows.map((row) => row.length), 1);
    const cell = (text: string, bold: boolean): TableCell => ({ text: this.words(text), bold, ...aligned(text) });
    const body = rows.slice(0, MOST_ROWS + 1).map((row, index) => Array.from({ length: columns }, (_, column) => cell(row[column] ?? '', index === 0)));
    const table: Content = {
      table: { headerRows: rows.length > 1 ? 1 : 0, keepWithHeaderRows: rows.length > 1 ? 1 : 0, widths: Array.from({ length: columns }, () => (columns > 6 ? '*' : 'auto')), body },
      layout: columns > 12 ? { ...RULED, paddingLeft: () => 1, paddingRight: () => 1 } : RULED,
      fontSize: columns > 12 ? 5.5 : fontSize,
      margin: [0, 2, 0, 8],
    };
    if (rows.length <= MOST_ROWS + 1) return table;
    return { stack: [table, { text: `The first ${MOST_ROWS} of ${rows.length - 1} rows.`, color: SOFT, fontSize: 8.5, margin: [0, 0, 0, 8] }] };
  }

  private ruled(widths: (number | string)[], body: TableCell[][]): Content {
    return { table: { widths, body, dontBreakRows: true }, layout: RULED, margin: [0, 2, 0, 6] };
  }

  private boxed(content: Content, color: string, fill?: string): Content {
    return {
      table: { widths: ['*'], body: [[content]] },
      layout: { hLineWidth: () => 0, vLineWidth: (column) => (column === 0 ? 2.5 : 0), vLineColor: () => color, fillColor: () => fill ?? null, paddingLeft: () => 8, paddingRight: () => 8, paddingTop: () => 4, paddingBottom: () => 4 },
      margin: [0, 2, 0, 8],
    };
  }

  private runs(runs: readonly Run[], color?: string): Inline[] {
    return runs.flatMap(({ text, bold, italic, code, href }) => {
      const marks = { ...(bold && { bold }), ...(italic && { italics: true }), ...(color && { color }), ...(href !== undefined && { link: href, color: ACCENT, decoration: 'underline' as const }) };
      return this.words(text, code ? 'mono' : 'sans').map((piece) => ({ ...piece, ...marks }));
    });
  }

  private words(text: string, typeface: Typeface = 'sans'): Inline[] {
    // Tabs and other controls have no glyph and no width. A word that no line can hold may be cut anywhere; left to the library that takes minutes.
    const shown = text.replaceAll('\t', '    ').replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, '').replace(LONG_WORD, '$&\u200B');
    return this.fonts.pieces(shown, typeface).map(({ text: piece, family }) => ({ text: piece, font: family }));
  }
}

interface Inline {
  text: string;
  font: string;
}

function aligned(text: string): { alignment?: 'right' } {
  return directionOf(text) === 'rtl' ? { alignment: 'right' } : {};
}

function isShort(content: Content): boolean {
  if (typeof content !== 'object') return false;
  if ('stack' in content) return 'unbreakable' in content && content.unbreakable === true;
  if (!('text' in content)) return false;
  return JSON.stringify(content.text).length < 4_000;
}

function dataUrl({ kind, bytes }: PreparedPicture): string {
  return `data:image/${kind === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(bytes).toString('base64')}`;
}
