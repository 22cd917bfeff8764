import { measuresOf, passages, readDocument, type EditorNode, type ImpactMeasure, type Passage, type Template } from '@corrigenda/templates';
import { identifiersIn } from './identifiers.js';

/** What of a published COE can be found and quoted. */
export interface SearchText {
  title: string;
  summary: string;
  body: string;
  /** The impact in one line; empty when no measure says it. */
  impact: string;
  identifiers: string;
}

/** Far beyond any document that is read; a vector may hold a megabyte. */
const LONGEST = 200_000;

export function searchTextOf(
  coe: { number: number; title: string; template: Template },
  document: EditorNode,
  actions: readonly { title: string; successTest: string }[],
): SearchText {
  const all = passages(document);
  const summary = textOf(all.filter(({ section }) => section === 'summary'));
  const body = [textOf(all.filter(({ section }) => section !== 'summary')), ...actions.map(({ title, successTest }) => plain(`${title} ${successTest}`))]
    .filter(Boolean)
    .join('\n')
    .slice(0, LONGEST);
  const title = plain(coe.title);
  const identifiers = [`COE-${coe.number}`, String(coe.number), ...identifiersIn(`${title} ${summary} ${body}`)].join(' ').slice(0, LONGEST);
  const [measure] = measuresOf(readDocument(document, coe.template).document).filter(({ label, value }) => label.trim() || value.trim());
  return { title, summary, body, identifiers, impact: measure ? impactLine(measure) : '' };
}

function textOf(found: readonly Passage[]): string {
  return found.map(({ text }) => plain(text)).join('\n');
}

/** Without what the search marks its matches with, and without other characters that are never text. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFC]/gu, ' ').trim();
}

function impactLine({ label, value, of, unit, estimated }: ImpactMeasure): string {
  const amount = [value, ...(of.trim() ? [`of ${of}`] : []), unit].map((part) => part.trim()).filter(Boolean).join(' ');
  const words = [label.trim(), amount].filter(Boolean).join(': ');
  return plain(estimated ? `${words} (estimated)` : words);
}
