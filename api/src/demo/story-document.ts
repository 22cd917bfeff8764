import {
  type Block,
  type CoeDocument,
  type CoeSection,
  DOCUMENT_VERSION,
  emptySection,
  type Moment,
  type Run,
  STRANDS,
  type Template,
  type TemplateSection,
  type TimelineEntry,
  type Why,
} from '@corrigenda/templates';
import { Temporal } from 'temporal-polyfill';
import type { Story, StoryTime, StoryWhy } from './story.js';

export interface StoryPlace {
  /** The day of the incident in its zone, `2026-04-24`. */
  day: string;
  newId: () => string;
  /** The attachment of the story's graph, once it is stored. */
  graphAttachmentId?: string;
}

/** Writes a story into the sections of a template, in the form in which an author's own text is kept. */
export function documentOfStory(story: Story, template: Template, place: StoryPlace): CoeDocument {
  return { version: DOCUMENT_VERSION, sections: template.sections.map((section) => sectionOfStory(story, section, place)) };
}

function sectionOfStory(story: Story, section: TemplateSection, place: StoryPlace): CoeSection {
  const { key, kind } = section;
  const { newId } = place;
  const paragraphs = (texts: readonly string[]): Block[] =>
    texts.map((text) => ({ type: 'paragraph', id: newId(), list: '', indent: 0, prose: prose(text) }));
  switch (kind) {
    case 'prose':
      return key === 'summary' ? { kind, key, blocks: paragraphs(story.summary) } : emptySection(section, newId);
    case 'impact':
      return {
        kind,
        key,
        blocks: paragraphs(story.impact.statement),
        measures: story.impact.measures.map((measure) => ({
          id: newId(),
          label: measure.label,
          value: measure.value,
          of: measure.of ?? '',
          unit: measure.unit ?? '',
          estimated: measure.estimated ?? false,
          noMetric: measure.noMetric ?? false,
          prose: prose(measure.note ?? ''),
        })),
      };
    case 'metrics':
      return { kind, key, blocks: [...graphOfStory(story, place), ...paragraphs(story.metrics?.text ?? [])] };
    case 'timeline':
      return { kind, key, blocks: [], entries: entriesOfStory(story, place) };
    case 'questions':
      return {
        kind,
        key,
        blocks: [],
        questions: section.questions.map((question) => ({ id: newId(), questionKey: question.key, prose: prose(story.answers[question.key] ?? '') })),
      };
    case 'whys': {
      const trees = STRANDS.flatMap((strand) => {
        const roots = story.whys[strand];
        return roots ? [{ strand, roots: roots.map((why) => whyOfStory(why, newId)) }] : [];
      });
      return { kind, key, blocks: [], trees };
    }
    case 'factors':
      return { kind, key, blocks: [], factors: (story.factors ?? []).map(({ id, text }) => ({ id: id ?? newId(), prose: prose(text) })) };
    case 'lessons':
      return { kind, key, blocks: [], lessons: story.lessons.map((lesson) => ({ id: newId(), kind: lesson.kind, prose: prose(lesson.text) })) };
    case 'actions':
      return { kind, key };
    case 'related':
      return { kind, key, blocks: paragraphs(story.related ?? ['']), related: [] };
  }
}

function graphOfStory({ metrics }: Story, { newId, graphAttachmentId }: StoryPlace): Block[] {
  if (!metrics?.graph || !graphAttachmentId) return [];
  const { title, unit, alt, description } = metrics.graph;
  return [{ type: 'graph', id: newId(), attachmentId: graphAttachmentId, title, unit, alt, description, liveUrl: '' }];
}

function entriesOfStory({ timeline, zone }: Story, { day, newId }: StoryPlace): TimelineEntry[] {
  let minuteBefore = '00';
  return timeline.map(({ at, text, milestone, evidence }) => {
    const moment = momentOf(at, day, zone, minuteBefore);
    minuteBefore = /:(\d\d)$/.exec(at)?.[1] ?? minuteBefore;
    return { id: newId(), moment, milestone: milestone ?? null, prose: prose(text), evidence: evidence ?? '' };
  });
}

/** Reads the short form in which a story gives its times. An unknown minute takes that of the entry before, which keeps its place. */
export function momentOf(time: StoryTime, day: string, zone: string, minuteBefore = '00'): Moment {
  const match = /^(?:\+(\d+) )?(~?)(\d\d):(\d\d|\?\?)$/.exec(time);
  if (!match) throw new Error(`A story's time is written as 08:29, 08:??, ~08:29 or +1 08:29, not as ${time}.`);
  const [, days = '0', about, hour, minute] = match;
  const local = Temporal.PlainDate.from(day)
    .add({ days: Number(days) })
    .toPlainDateTime({ hour: Number(hour), minute: Number(minute === '??' ? minuteBefore : minute) });
  return {
    at: local.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'millisecond' }),
    precision: minute === '??' ? 'hour' : 'minute',
    estimated: about === '~',
    zone: '',
  };
}

function whyOfStory({ id, ask, answer, because }: StoryWhy, newId: () => string): Why {
  return { id: id ?? newId(), ask: ask ?? '', answer: prose(answer), children: (because ?? []).map((why) => whyOfStory(why, newId)) };
}

function prose(text: string): Run[] {
  return text === '' ? [] : [{ text }];
}
