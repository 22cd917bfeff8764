import {
  compareEntries,
  DOCUMENT_VERSION,
  emptySection,
  IMPORTED_SECTION,
  MAX_TEXT_LENGTH,
  textOfRuns,
  type Block,
  type CoeDocument,
  type CoeSection,
  type ImpactMeasure,
  type Lesson,
  type Run,
  type Strand,
  type Template,
  type TemplateSection,
  type TimelineEntry,
  type Why,
} from '@corrigenda/templates';
import { sliceRuns } from './run-pieces.js';
import { countWords } from './words.js';
import type { BlockWriter } from './write-blocks.js';

/** Which words of the report went where. */
export interface Placement {
  heading: string;
  /** The title of the section. */
  section: string;
  words: number;
}

/** What is known of a draft while a report is read into it. Everything that is put here is in the document that comes out. */
export class Draft {
  readonly entries: TimelineEntry[] = [];
  readonly placements: Placement[] = [];
  private readonly blocks = new Map<string, Block[]>();
  private readonly measures: ImpactMeasure[] = [];
  private readonly factors: { id: string; prose: Run[] }[] = [];
  private readonly lessons: Lesson[] = [];
  private readonly trees = new Map<Strand, Why[]>();
  private readonly related: { id: string; number: number; note: string }[] = [];
  private readonly answers = new Map<string, Run[]>();
  private importedHeading = '';

  constructor(
    private readonly template: Template,
    private readonly newId: () => string,
    private readonly writer: BlockWriter,
  ) {}

  get measureCount(): number {
    return this.measures.length;
  }

  get lessonCount(): number {
    return this.lessons.length;
  }

  /** The first of these sections that the template has. */
  section(...wanted: readonly string[]): TemplateSection | undefined {
    return wanted.map((one) => this.template.sections.find(({ key, kind }) => key === one || kind === one)).find((found) => found !== undefined);
  }

  addBlocks(heading: string, section: TemplateSection, blocks: readonly Block[]): void {
    this.blocks.set(section.key, [...(this.blocks.get(section.key) ?? []), ...blocks]);
    this.place(heading, section.title, blocks.map(textOfBlock).join(' '));
  }

  /** Text that fits nowhere, below its heading. Returns whether there was any. */
  addImported(heading: string, blocks: readonly Block[]): boolean {
    const section = this.section(IMPORTED_SECTION);
    if (blocks.length === 0 || !section) return false;
    const title = heading === '' || heading === this.importedHeading ? [] : this.writer.heading(heading);
    this.importedHeading = heading;
    this.addBlocks(heading, section, [...title, ...blocks]);
    return true;
  }

  addEntries(heading: string, section: TemplateSection, entries: readonly TimelineEntry[]): void {
    for (const entry of entries) this.entries.push({ ...entry, prose: this.fit(heading, entry.prose) });
    this.place(heading, section.title, entries.map(({ prose }) => textOfRuns(prose)).join(' '));
  }

  /** Its id, for the action items that answer it. */
  addMeasure(measure: Omit<ImpactMeasure, 'id'>): string {
    const id = this.newId();
    this.measures.push({ ...measure, id });
    return id;
  }

  addFactors(heading: string, section: TemplateSection, points: readonly Run[][]): void {
    for (const prose of points) this.factors.push({ id: this.newId(), prose: this.fit(heading, prose) });
    this.place(heading, section.title, points.map(textOfRuns).join(' '));
  }

  addLessons(heading: string, section: TemplateSection, kind: Lesson['kind'], points: readonly Run[][]): void {
    for (const prose of points) this.lessons.push({ id: this.newId(), kind, prose: this.fit(heading, prose) });
    this.place(heading, section.title, points.map(textOfRuns).join(' '));
  }

  addWhys(heading: string, section: TemplateSection, strand: Strand, roots: readonly Why[]): void {
    this.trees.set(strand, [...(this.trees.get(strand) ?? []), ...roots]);
    this.place(heading, section.title, roots.map(textOfWhy).join(' '));
  }

  addRelated(heading: string, section: TemplateSection, related: readonly { number: number; note: string }[]): void {
    for (const one of related) this.related.push({ id: this.newId(), ...one });
    this.place(heading, section.title, related.map(({ number, note }) => `COE-${number} ${note}`).join(' '));
  }

  /** Answers a question of a section, the first where none is named; false when it is answered already. */
  answer(heading: string, section: TemplateSection, prose: readonly Run[], key = section.questions[0]?.key): boolean {
    if (key === undefined || this.answers.has(key)) return false;
    this.answers.set(key, this.fit(heading, prose));
    this.place(heading, section.title, textOfRuns(prose));
    return true;
  }

  place(heading: string, section: string, text: string): void {
    const words = countWords(text);
    if (words === 0) return;
    const same = this.placements.find((one) => one.heading === heading && one.section === section);
    if (same) same.words += words;
    else this.placements.push({ heading, section, words });
  }

  document(): CoeDocument {
    return { version: DOCUMENT_VERSION, sections: this.template.sections.map((section) => this.filled(section)) };
  }

  private filled(section: TemplateSection): CoeSection {
    const empty = emptySection(section, this.newId);
    if (empty.kind === 'actions') return empty;
    const blocks = this.blocks.get(section.key) ?? empty.blocks;
    switch (empty.kind) {
      case 'impact':
        return { ...empty, blocks, measures: orEmpty(this.measures, empty.measures) };
      case 'timeline':
        return { ...empty, blocks, entries: orEmpty([...this.entries].sort(compareEntries), empty.entries) };
      case 'questions':
        return { ...empty, blocks, questions: empty.questions.map((one) => ({ ...one, prose: this.answers.get(one.questionKey) ?? one.prose })) };
      case 'whys': {
        const given = empty.trees.map(({ strand, roots }) => ({ strand, roots: this.trees.get(strand) ?? roots }));
        const others = [...this.trees].filter(([strand]) => !empty.trees.some((tree) => tree.strand === strand)).map(([strand, roots]) => ({ strand, roots }));
        return { ...empty, blocks, trees: [...given, ...others] };
      }
      case 'factors':
        return { ...empty, blocks, factors: orEmpty(this.factors, empty.factors) };
      case 'lessons':
        return { ...empty, blocks, lessons: orEmpty(this.lessons, empty.lessons) };
      case 'related':
        return { ...empty, blocks, related: this.related };
      default:
        return { ...empty, blocks };
    }
  }

  /** What is longer than one entry may be goes on under imported text. */
  private fit(heading: string, prose: readonly Run[]): Run[] {
    if (textOfRuns(prose).length <= MAX_TEXT_LENGTH) return [...prose];
    const text = textOfRuns(prose);
    const space = text.lastIndexOf(' ', MAX_TEXT_LENGTH);
    const end = space > 0 ? space : MAX_TEXT_LENGTH;
    this.addImported(heading, this.writer.paragraph(sliceRuns(prose, end)));
    return sliceRuns(prose, 0, end);
  }
}

function orEmpty<Entry>(found: Entry[], empty: Entry[]): Entry[] {
  return found.length > 0 ? found : empty;
}

function textOfWhy({ ask, answer, children }: Why): string {
  return [ask, textOfRuns(answer), ...children.map(textOfWhy)].join(' ');
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'callout':
      return textOfRuns(block.prose);
    case 'codeBlock':
      return block.text;
    case 'table':
      return block.rows.flat().join(' ');
    default:
      return '';
  }
}
