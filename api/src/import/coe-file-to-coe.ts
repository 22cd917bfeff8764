import { isVisible, passages, writeDocument, type CoeDocument, type CoeFile, type Template } from '@corrigenda/templates';
import type { ImportedCoe } from './markdown-to-coe.js';
import { documentOfFile } from './read-coe-file.js';
import { countWords } from './words.js';

/** A COE out of a JSON file: its document as it is, its action items from their beginning. Number, state, review and people stay behind. */
export function coeFileToCoe(file: CoeFile, template: Template, newId: () => string): ImportedCoe {
  const { title, occurredOn, zone, tags, severity, kind, detectedBy, visibility, status, revision } = file.coe;
  const document = documentOfFile(file, template, newId);
  const warnings = status === 'DRAFT' ? [] : [`The file holds ${revision ? `revision ${revision.number}` : 'the draft'} of a COE that was ${status.toLowerCase().replaceAll('_', ' ')}; it begins again as a draft.`];
  if (file.actions.some((action) => action.status !== 'OPEN')) warnings.push('Action items begin again as open, without an owner; say how far each has come.');
  return {
    title,
    occurredOn,
    zone,
    tags,
    severity,
    kind,
    detectedBy,
    restricted: visibility === 'RESTRICTED',
    document,
    actions: file.actions.map(({ title: action, successTest, ticketUrl, dueOn, priority, kind: actionKind, causeId }) => ({ title: action, successTest, ticketUrl, dueOn, priority, kind: actionKind, causeId })),
    placed: placementsOf(document, template),
    unplacedWords: 0,
    warnings,
    counts: countsOf(document),
  };
}

function placementsOf(document: CoeDocument, template: Template): ImportedCoe['placed'] {
  const words = new Map<string, number>();
  for (const { section, text } of passages(writeDocument(document))) words.set(section, (words.get(section) ?? 0) + countWords(text));
  return template.sections.flatMap(({ key, title }) => {
    const count = words.get(key) ?? 0;
    return count > 0 ? [{ heading: title, section: title, words: count }] : [];
  });
}

function countsOf(document: CoeDocument): ImportedCoe['counts'] {
  const entries = document.sections.flatMap((section) => (section.kind === 'timeline' ? section.entries : []));
  const told = (prose: readonly { text: string }[]) => prose.some(({ text }) => isVisible(text));
  return {
    timelineEntries: entries.filter(({ moment, prose }) => moment.at !== '' || told(prose)).length,
    milestones: entries.filter(({ milestone, moment }) => milestone !== null && moment.at !== '').length,
    measures: document.sections.flatMap((section) => (section.kind === 'impact' ? section.measures : [])).filter(({ label, value }) => label !== '' || value !== '').length,
    lessons: document.sections.flatMap((section) => (section.kind === 'lessons' ? section.lessons : [])).filter(({ prose }) => told(prose)).length,
  };
}
