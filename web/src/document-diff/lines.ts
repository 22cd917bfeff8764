import { type Block, type CoeSection, formatMoment, hasText, isVisible, MILESTONE_NAMES, type Moment, type Run, type Template, type Why, whysBelow } from '@corrigenda/templates';
import { ACTION_KINDS, ACTION_STATUS, PRIORITIES } from '../action-item/action-words';
import type { DocumentAction, DocumentFile } from '../coe/document/document-context';
import { offsetMinutes } from '../editor/time-zone';
import { formatDate } from '../ui/instant';

export const LINE_TYPES = ['paragraph', 'codeBlock', 'callout', 'image', 'table', 'graph', 'entry', 'measure', 'question', 'why', 'factor', 'lesson', 'related', 'action'] as const;
export type LineType = (typeof LINE_TYPES)[number];

/** Something about a line that is no text of it, in words. Lines of one type have the same facts in the same order. */
export interface Fact {
  name: string;
  words: string;
  /** What is compared, where the words do not tell everything. */
  value?: string;
  /** Worth saying only when it changed. */
  quiet?: true;
}

/** A block, an entry, a why or an action item in the one form in which all are compared. */
export interface Line {
  type: LineType;
  id: string;
  /** What the line is headed with: the time of an entry, the question of a why. */
  lead: string;
  text: Run[];
  facts: Fact[];
  /** Of a table. */
  rows: string[][];
  /** The heading that it stands under, if there are several in its section. */
  group: string;
  /** A list, and how far it is moved in. */
  list: '' | 'bullet' | 'number';
  depth: number;
}

/** What is needed beside a document to put it into words. */
export interface LineContext {
  template: Template;
  /** The zone of the incident. */
  zone: string;
  actions: readonly DocumentAction[];
  files: ReadonlyMap<string, DocumentFile>;
  /** What action items of the document may answer, in words. */
  causes: ReadonlyMap<string, string>;
}

const LESSON_GROUPS = { learned: 'What we learned', 'went-well': 'What went well', 'went-wrong': 'What went wrong', lucky: 'Where we were lucky' } as const;
const BARE = { lead: '', text: [], facts: [], rows: [], group: '', list: '', depth: 0 } as const;

type Given = Pick<Line, 'type' | 'id'> & { [Part in keyof Line]?: Line[Part] };
const line = (given: Given): Line => ({ ...BARE, text: [], facts: [], rows: [], ...given });

/** The lines of a section in the order in which they are read; those without anything to see are left out. */
export function linesOf(section: CoeSection, context: LineContext): Line[] {
  const own = section.kind === 'actions' ? context.actions.map((action) => actionLine(action, context)) : [...section.blocks.map((block) => blockLine(block, context)), ...entryLines(section, context)];
  return own.filter(({ type, lead, text, facts, rows }) => (type === 'paragraph' ? hasText(text) : hasText(text) || isVisible(lead) || rows.length > 0 || facts.some(({ words, quiet }) => !quiet && words !== '')));
}

function blockLine(block: Block, { files }: LineContext): Line {
  const { type, id } = block;
  switch (block.type) {
    case 'paragraph': {
      const style = { '': 'text', bullet: 'bullet', number: 'numbered' }[block.list] + (block.indent > 0 ? `, moved in ${block.indent}` : '');
      return line({ type: 'paragraph', id, text: block.prose, list: block.list, depth: block.indent, facts: [{ name: 'Form', words: style, quiet: true }] });
    }
    case 'codeBlock':
      return line({ type: 'codeBlock', id, text: block.text === '' ? [] : [{ text: block.text }], facts: [{ name: 'Language', words: block.language, quiet: true }] });
    case 'callout':
      return line({ type: 'callout', id, text: block.prose, facts: [{ name: 'Tone', words: block.tone, quiet: true }] });
    case 'image':
      return line({ type: 'image', id, lead: 'Picture', facts: [fileFact(block.attachmentId, files), { name: 'Described as', words: block.alt }] });
    case 'table':
      return line({ type: 'table', id, rows: block.rows });
    case 'graph':
      return line({
        type: type as 'graph',
        id,
        lead: 'Graph',
        text: block.title === '' ? [] : [{ text: block.title }],
        facts: [
          fileFact(block.attachmentId, files),
          { name: 'Unit', words: block.unit },
          { name: 'Described as', words: [block.alt, block.description].filter(Boolean).join(' · ') },
          { name: 'Live', words: block.liveUrl },
        ],
      });
  }
}

function fileFact(attachmentId: string, files: LineContext['files']): Fact {
  const words = attachmentId === '' ? '' : (files.get(attachmentId)?.name ?? 'a file that is gone');
  return { name: 'File', words, value: attachmentId };
}

function entryLines(section: Exclude<CoeSection, { kind: 'actions' }>, context: LineContext): Line[] {
  const template = context.template.sections.find(({ key }) => key === section.key);
  switch (section.kind) {
    case 'prose':
    case 'metrics':
      return [];
    case 'impact':
      return section.measures.map(({ id, label, value, of, unit, estimated, noMetric, prose }) =>
        line({ type: 'measure', id, lead: label, text: prose, facts: [
            { name: 'Value', words: measureWords(value, of, unit, estimated) },
            { name: 'Metric', words: noMetric ? 'none exists' : '' },
          ] }),
      );
    case 'timeline':
      return section.entries.map(({ id, moment, milestone, prose, evidence }) =>
        line({
          type: 'entry',
          id,
          lead: momentWords(moment, context.zone),
          text: prose,
          facts: [
            { name: 'Milestone', words: milestone ? MILESTONE_NAMES[milestone] : '' },
            { name: 'Evidence', words: evidence },
          ],
        }),
      );
    case 'questions':
      return section.questions
        .filter(({ prose }) => hasText(prose))
        .map(({ id, questionKey, prose }) => line({ type: 'question', id, text: prose, lead: template?.questions.find(({ key }) => key === questionKey)?.text ?? 'Further answer' }));
    case 'whys':
      return section.trees.flatMap(({ strand, roots }) => {
        const group = template?.whys?.strands.find(({ key }) => key === strand)?.label ?? strand;
        return roots.flatMap((why) => whyLines(why, group, 0));
      });
    case 'factors':
      return section.factors.map(({ id, prose }) => line({ type: 'factor', id, text: prose, list: 'bullet' }));
    case 'lessons':
      return (Object.keys(LESSON_GROUPS) as (keyof typeof LESSON_GROUPS)[]).flatMap((kind) =>
        section.lessons
          .filter((lesson) => lesson.kind === kind)
          .map(({ id, prose }) => line({ type: 'lesson', id, text: prose, list: 'bullet', group: LESSON_GROUPS[kind], facts: [{ name: 'Kind', words: LESSON_GROUPS[kind], quiet: true }] })),
      );
    case 'related':
      return section.related.map(({ id, number, note }) =>
        line({ type: 'related', id, list: 'bullet', lead: number > 0 ? `COE-${number}` : '', text: note === '' ? [] : [{ text: note }] }),
      );
  }
}

function whyLines({ id, ask, answer, children }: Why, group: string, depth: number): Line[] {
  const facts: Fact[] = [
    { name: 'Level', words: String(depth + 1), quiet: true },
    { name: 'Tree', words: group, quiet: true },
  ];
  const text: Run[] = hasText(answer) ? answer : [];
  return [line({ type: 'why', id, lead: ask || 'Why?', text, facts, group, depth }), ...children.flatMap((child) => whyLines(child, group, depth + 1))];
}

function actionLine({ id, number, title, team, owner, dueOn, kind, priority, status, successTest, causeId }: DocumentAction, { causes }: LineContext): Line {
  return line({
    type: 'action',
    id,
    lead: number ? `ACT-${number}` : 'Action',
    text: [{ text: title }],
    facts: [
      { name: 'Owner', words: owner ?? team },
      { name: 'Due', words: dueOn ? formatDate(dueOn) : '' },
      { name: 'Kind', words: ACTION_KINDS[kind] ?? '' },
      { name: 'Priority', words: priority ? PRIORITIES[priority] : '' },
      { name: 'Status', words: status ? ACTION_STATUS[status].word : '', quiet: true },
      { name: 'It worked when', words: successTest },
      { name: 'Answers', words: causeId === '' ? '' : (causes.get(causeId) ?? 'something that is gone'), value: causeId },
    ],
  });
}

/** What an action item may answer, by its id: whys, factors, lessons and measures. */
export function causeTexts(sections: readonly CoeSection[]): Map<string, string> {
  const said = (runs: readonly Run[], otherwise: string) => runs.map(({ text }) => text).join('') || otherwise;
  return new Map(
    sections.flatMap((section): [string, string][] => {
      switch (section.kind) {
        case 'whys':
          return whysBelow(section.trees.flatMap((tree) => tree.roots)).map(({ id, answer }) => [id, said(answer, 'an unanswered why')]);
        case 'factors':
          return section.factors.map(({ id, prose }) => [id, said(prose, 'a factor without words')]);
        case 'lessons':
          return section.lessons.map(({ id, prose }) => [id, said(prose, 'a lesson without words')]);
        case 'impact':
          return section.measures.map(({ id, label }) => [id, label === '' ? 'a measure without a name' : `the missing metric for “${label}”`]);
        default:
          return [];
      }
    }),
  );
}

function momentWords(moment: Moment, zone: string): string {
  return moment.at === '' ? 'Time not known' : formatMoment(moment, offsetMinutes(moment.at, zone), { date: true });
}

function measureWords(value: string, of: string, unit: string, estimated: boolean): string {
  if (value === '' && of === '' && unit === '') return '';
  return `${value || 'not known'}${of && ` of ${of}`}${unit && ` ${unit}`}${estimated ? ', estimated' : ''}`;
}
