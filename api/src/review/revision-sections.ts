import { canonicalJson, isSectionEmpty, passages, readDocument, sectionOf, type EditorNode, type Template } from '@corrigenda/templates';
import type { FrozenAction } from './revision-hash.js';

/** What a revision holds, as far as reading it goes. */
export interface RevisionContent {
  document: EditorNode;
  actions: readonly FrozenAction[];
}

export interface SectionToRead {
  key: string;
  title: string;
  words: number;
}

/** The sections there are to read: the required ones, and the others when something is written in them. */
export function sectionsToRead({ document, actions }: RevisionContent, template: Template): SectionToRead[] {
  const { document: coe } = readDocument(document, template);
  const words = new Map<string, number>();
  for (const { section, text } of passages(document)) words.set(section, (words.get(section) ?? 0) + countWords(text));
  return template.sections.flatMap(({ key, kind, title, required }) => {
    if (kind === 'actions') return [{ key, title, words: actions.reduce((sum, action) => sum + countWords(`${action.title} ${action.successTest}`), 0) }];
    const section = sectionOf(coe, key);
    return required || (section && !isSectionEmpty(section)) ? [{ key, title, words: words.get(key) ?? 0 }] : [];
  });
}

/** The keys of the sections that differ between two revisions, of either. */
export function changedSections(now: RevisionContent, before: RevisionContent, template: Template): Set<string> {
  return new Set(template.sections.filter(({ key, kind }) => contentOf(now, key, kind) !== contentOf(before, key, kind)).map(({ key }) => key));
}

function contentOf({ document, actions }: RevisionContent, key: string, kind: string): string {
  if (kind !== 'actions') return canonicalJson((document.content ?? []).filter(({ attrs }) => attrs?.key === key));
  return canonicalJson(actions.map(({ title, ownerId, dueOn, kind: actionKind, causeId, successTest }) => [title, ownerId, dueOn, actionKind, causeId, successTest]));
}

function countWords(text: string): number {
  return text.split(/[\s\uFFFC]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
