import { textOfRuns } from '@corrigenda/templates';
import type { ListItem, RootContent } from 'mdast';
import type { Draft } from './draft.js';
import { measureOf } from './measures.js';
import type { Part } from './report-parts.js';
import { oneLine, plain } from './run-pieces.js';
import type { BlockWriter } from './write-blocks.js';

/** Numbers of the incident: `Time to repair: 0h 16m` as a label of its own, or a list of such lines. Says whether the heading's words are kept. */
export function placeStats({ heading, nodes }: Part, draft: Draft, writer: BlockWriter, tags: string[]): boolean {
  const [only, ...others] = nodes;
  if (only?.type === 'paragraph' && others.length === 0 && addMeasure(heading, textOfRuns(oneLine(writer.runs(only))), draft, heading)) return true;
  const rest = nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'list') return [node];
    const left = node.children.filter((item) => !isMeasure(item, heading, draft, writer, tags));
    return left.length > 0 ? [{ ...node, children: left }] : [];
  });
  return draft.addImported(heading, writer.blocks(rest));
}

function isMeasure({ children: [first, ...below] }: ListItem, heading: string, draft: Draft, writer: BlockWriter, tags: string[]): boolean {
  if (first?.type !== 'paragraph' || below.length > 0) return false;
  const [, label = '', text = ''] = /^([^:]{2,60}):\s*(.*)$/.exec(textOfRuns(oneLine(writer.runs(first)))) ?? [];
  // A tag is in lower case, so the line itself stays too.
  if (/^(category|type|component|service)$/i.test(label)) tags.push(text);
  return addMeasure(label, text, draft, heading);
}

function addMeasure(label: string, text: string, draft: Draft, heading: string): boolean {
  const section = draft.section('impact');
  const [, value = '', remark = ''] = /^([^([]*?)\s*([([].*)?$/.exec(text) ?? [];
  const measure = label === '' ? undefined : measureOf(label, value);
  if (!section || !measure) return false;
  draft.addMeasure({ ...measure, label, prose: plain(remark) });
  draft.place(heading, section.title, `${label} ${text}`);
  return true;
}
