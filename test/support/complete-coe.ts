import { randomUUID } from 'node:crypto';
import { DOCUMENT_VERSION, sectionsOfKind, type CoeDocument, type CoeSection, type Run, type Template, type TimelineEntry, type Why, writeDocument } from '@corrigenda/templates';
import { templateByKey } from '../../api/src/coe/templates.js';
import type { MemberRow } from '../../api/src/member/member.entity.js';
import type { Api } from './api.js';
import { addActionItem, addCoe, type CoeForTest } from './factories.js';

export interface CompleteText {
  summary: string;
  lesson: string;
}

const TEXT: CompleteText = {
  summary: 'Search results were up to nine hours old on one day in April. People bought things that were sold out. The index is now watched, and it is built again by itself.',
  lesson: 'Watch the age of a result and not only whether the job that makes it has ended.',
};

const prose = (text: string): Run[] => [{ text }];
const paragraph = (text: string) => ({ type: 'paragraph' as const, id: randomUUID(), list: '' as const, indent: 0, prose: prose(text) });

function entry(at: string, milestone: TimelineEntry['milestone'], text: string): TimelineEntry {
  return { id: randomUUID(), moment: { at, precision: 'minute', estimated: false, zone: '' }, milestone, prose: prose(text), evidence: '' };
}

function chain([answer, ...deeper]: readonly string[]): Why[] {
  return answer === undefined ? [] : [{ id: randomUUID(), ask: '', answer: prose(answer), children: chain(deeper) }];
}

const HAPPENED = [
  'The job that builds the index had stopped.',
  'It ran out of room on its disk.',
  'Old copies of the index were kept for ever.',
  'Nothing removed a copy once a newer one was in use.',
  'No limit was set on how many copies may be kept.',
];
const DETECTED_LATE = [
  'A customer told us first.',
  'No alarm watched the age of the results.',
  'The alarm only watched whether the job had been started.',
  'The age of a result was measured nowhere.',
  'The list of checks for a new service does not ask for such a metric.',
];

function sectionOf({ kind, key, questions }: Template['sections'][number], text: CompleteText): CoeSection {
  switch (kind) {
    case 'prose':
      return { kind, key, blocks: key === 'summary' ? [paragraph(text.summary)] : [] };
    case 'metrics':
      return { kind, key, blocks: [paragraph('No metric showed the age of the results; an action item adds one.')] };
    case 'impact':
      return {
        kind,
        key,
        blocks: [],
        measures: [{ id: randomUUID(), label: 'Orders for things that were sold out', value: '38', of: '1,200', unit: 'orders', estimated: true, noMetric: false, prose: [] }],
      };
    case 'timeline':
      return {
        kind,
        key,
        blocks: [],
        entries: [
          entry('2026-04-24T08:12:00Z', 'start', 'The job that builds the index stopped.'),
          entry('2026-04-24T17:05:00Z', 'detected', 'A customer wrote that a page was out of date.'),
          entry('2026-04-24T17:40:00Z', 'mitigated', 'The index was built again by hand.'),
        ],
      };
    case 'questions':
      return { kind, key, blocks: [], questions: questions.map((question) => ({ id: randomUUID(), questionKey: question.key, prose: prose('The age of the results was not watched.') })) };
    case 'whys':
      return {
        kind,
        key,
        blocks: [],
        trees: [
          { strand: 'happened', roots: chain(HAPPENED) },
          { strand: 'detected-late', roots: chain(DETECTED_LATE) },
        ],
      };
    case 'factors':
      return { kind, key, blocks: [], factors: [] };
    case 'lessons':
      return { kind, key, blocks: [], lessons: [{ id: randomUUID(), kind: 'learned', prose: prose(text.lesson) }] };
    case 'actions':
      return { kind, key };
    case 'related':
      return { kind, key, blocks: [], related: [] };
  }
}

/** A document that lacks nothing but the action items which answer its root causes. */
export function completeDocument(template: Template, text: Partial<CompleteText> = {}): CoeDocument {
  return { version: DOCUMENT_VERSION, sections: template.sections.map((section) => sectionOf(section, { ...TEXT, ...text })) };
}

/** The ids of the whys that stand last in their chains. */
export function rootCauses(document: CoeDocument): string[] {
  const last = (why: Why): Why[] => (why.children.length ? why.children.flatMap(last) : [why]);
  return sectionsOfKind(document, 'whys').flatMap(({ trees }) => trees.flatMap(({ roots }) => roots.flatMap(last).map(({ id }) => id)));
}

type CompleteOptions = Parameters<typeof addCoe>[1] & { author: MemberRow; text?: Partial<CompleteText> };

/** A draft that passes the gate: a whole document, and an action item for each root cause. */
export async function completeCoe(api: Pick<Api, 'app' | 'db'>, { text, ...given }: CompleteOptions): Promise<CoeForTest> {
  const document = completeDocument(templateByKey(given.templateKey ?? 'standard'), text);
  const coe = await addCoe(api, { title: 'Search results were nine hours old', ...given, document: writeDocument(document) });
  const answers = [
    { title: 'Remove all but the three newest copies of the index', successTest: 'After a week the disk holds three copies.' },
    { title: 'Add an alarm on the age of the results', successTest: 'The alarm rings in the next drill.' },
  ];
  for (const [index, causeId] of rootCauses(document).entries()) {
    await addActionItem(api, { coe, author: given.author, ownerId: given.author.id, dueOn: '2027-01-15', causeId, ...answers[index % answers.length]! });
  }
  return coe;
}
