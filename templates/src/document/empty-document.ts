import type { Template, TemplateSection } from '../template/template.js';
import type { Milestone } from './choices.js';
import type { Block, CoeDocument, CoeSection, Lesson } from './coe-document.js';
import { DOCUMENT_VERSION } from './nodes.js';

/** The moments that every timeline needs; an author finds them waiting and fills them in. */
const FIRST_MILESTONES: readonly Milestone[] = ['start', 'detected', 'mitigated'];
const FIRST_LESSONS: readonly Lesson['kind'][] = ['went-well', 'went-wrong', 'lucky', 'learned'];

/** What a new COE begins with: every section of its template, each with an empty place to write in. */
export function emptyDocument(template: Template, newId: () => string): CoeDocument {
  return { version: DOCUMENT_VERSION, sections: template.sections.map((section) => emptySection(section, newId)) };
}

/** One section of a new COE. */
export function emptySection({ kind, key, questions, whys }: TemplateSection, newId: () => string): CoeSection {
  const paragraph = (): Block => ({ type: 'paragraph', id: newId(), list: '', indent: 0, prose: [] });
  switch (kind) {
    case 'prose':
    case 'metrics':
      return { kind, key, blocks: [paragraph()] };
    case 'impact':
      return {
        kind,
        key,
        blocks: [paragraph()],
        measures: [{ id: newId(), label: '', value: '', of: '', unit: '', estimated: false, noMetric: false, prose: [] }],
      };
    case 'timeline': {
      const entries = FIRST_MILESTONES.map((milestone) => ({
        id: newId(),
        moment: { at: '', precision: 'minute' as const, estimated: false, zone: '' },
        milestone,
        prose: [],
        evidence: '',
      }));
      return { kind, key, blocks: [], entries };
    }
    case 'questions':
      return { kind, key, blocks: [], questions: questions.map((question) => ({ id: newId(), questionKey: question.key, prose: [] })) };
    case 'whys': {
      const strands = (whys?.strands ?? []).filter((strand) => strand.required);
      const root = () => ({ id: newId(), ask: '', answer: [], children: [] });
      return { kind, key, blocks: [], trees: strands.map((strand) => ({ strand: strand.key, roots: [root()] })) };
    }
    case 'factors':
      return { kind, key, blocks: [], factors: [{ id: newId(), prose: [] }] };
    case 'lessons':
      return { kind, key, blocks: [], lessons: FIRST_LESSONS.map((lesson) => ({ id: newId(), kind: lesson, prose: [] })) };
    case 'actions':
      return { kind, key };
    case 'related':
      return { kind, key, blocks: [paragraph()], related: [] };
  }
}
