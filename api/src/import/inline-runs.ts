import { appendRun, safeHref, type Run } from '@corrigenda/templates';
import type { PhrasingContent } from 'mdast';
import type { Definitions } from './parse-markdown.js';

type Marks = Omit<Run, 'text'>;

/** Inline Markdown as runs of text. HTML and pictures become text; a link that may not be followed shows its target. */
export function runsOf(nodes: readonly PhrasingContent[], definitions: Definitions): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) addRuns(runs, node, {}, definitions);
  return runs;
}

function addRuns(runs: Run[], node: PhrasingContent, marks: Marks, definitions: Definitions): void {
  const add = (text: string, more: Marks = {}) => appendRun(runs, { text, ...marks, ...more });
  const within = (children: readonly PhrasingContent[], more: Marks = {}) => {
    for (const child of children) addRuns(runs, child, { ...marks, ...more }, definitions);
  };
  switch (node.type) {
    case 'text':
    case 'html':
      return add(node.value);
    case 'inlineCode':
      return add(node.value, { code: true });
    case 'break':
      return add('\n');
    case 'emphasis':
      return within(node.children, { italic: true });
    case 'strong':
      return within(node.children, { bold: true });
    case 'delete':
      return within(node.children);
    case 'link':
      return addLink(runs, node.url, node.title, marks, (more) => within(node.children, more));
    case 'linkReference': {
      const target = definitions.get(node.identifier);
      return target ? addLink(runs, target.url, null, marks, (more) => within(node.children, more)) : within(node.children);
    }
    case 'image':
      return addImage(runs, node.alt, node.url, node.title, marks);
    case 'imageReference':
      return addImage(runs, node.alt, definitions.get(node.identifier)?.url ?? '', null, marks);
    case 'footnoteReference':
      return add(`[^${node.label ?? node.identifier}]`);
  }
}

function addLink(runs: Run[], url: string, title: string | null | undefined, marks: Marks, within: (more: Marks) => void): void {
  const href = safeHref(url);
  within(href === null ? {} : { href });
  if (href === null && url !== '') appendRun(runs, { text: ` (${url})`, ...marks });
  if (title) appendRun(runs, { text: ` (${title})`, ...marks });
}

/** Nothing is fetched: the words that stand for a picture, and where it lies. */
function addImage(runs: Run[], alt: string | null | undefined, url: string, title: string | null | undefined, marks: Marks): void {
  const href = safeHref(url);
  const words = [alt, title].filter(Boolean).join(' ');
  if (words) appendRun(runs, { text: url === '' ? words : `${words} `, ...marks });
  if (url !== '') appendRun(runs, { text: url, ...marks, ...(href !== null && { href }) });
}
