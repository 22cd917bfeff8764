import { MARKS, NODES, safeHref, type AttributeValue, type MarkName, type NodeName } from '@corrigenda/templates';
import { Mark, Node, type NodeConfig } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';

const TAGS: Partial<Record<NodeName, string>> = { codeBlock: 'pre', paragraph: 'p', callout: 'aside' };

/** How an attribute travels through the clipboard: as `data-…` text, read back as the type of its default. */
function attribute(name: string, fallback: AttributeValue) {
  const dataName = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return {
    default: fallback,
    keepOnSplit: true,
    parseHTML: (element: HTMLElement) => readAttribute(element.getAttribute(dataName), fallback),
    renderHTML: (attributes: Record<string, AttributeValue>) => ({ [dataName]: String(attributes[name]) }),
  };
}

function readAttribute(text: string | null, fallback: AttributeValue): AttributeValue {
  if (text === null) return fallback;
  if (typeof fallback === 'boolean') return text === 'true';
  if (typeof fallback === 'number') return Number.isFinite(Number(text)) ? Number(text) : fallback;
  return text;
}

const attributesOf = (attributes: Record<string, AttributeValue>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, fallback]) => [name, attribute(name, fallback)]));

/** The Tiptap node of a node of the document, without view or keys: those are added per section kind with `.extend`. */
export function documentNode(name: NodeName): Node {
  const description = NODES[name];
  const tag = TAGS[name] ?? (description.role === 'section' ? 'section' : 'div');
  const isLeaf = description.content === '';
  const config: NodeConfig = {
    name,
    group: description.group,
    content: description.content,
    code: 'code' in description,
    atom: isLeaf,
    selectable: description.role === 'leaf',
    draggable: false,
    isolating: description.role === 'section',
    defining: description.role === 'section' || (description.role === 'textblock' && name !== 'paragraph'),
    addAttributes: () => attributesOf(description.attributes),
    parseHTML: () => (name === 'paragraph' ? [{ tag: 'p' }] : [{ tag: `${tag}[data-node="${name}"]`, preserveWhitespace: 'code' in description ? 'full' : undefined }]),
    renderHTML: ({ HTMLAttributes }): DOMOutputSpec => {
      const attributes = name === 'paragraph' ? HTMLAttributes : { 'data-node': name, ...HTMLAttributes };
      return isLeaf ? [tag, attributes] : [tag, attributes, 0];
    },
  };
  return Node.create(config);
}

const MARK_TAGS: Record<MarkName, string> = { link: 'a', bold: 'strong', italic: 'em', code: 'code' };
const ALSO_PARSED: Record<MarkName, string[]> = { link: [], bold: ['b'], italic: ['i'], code: ['kbd', 'samp', 'tt'] };

/** The Tiptap mark of a mark of the document. No mark excludes another: two authors may set both at once. */
export function documentMark(name: MarkName): Mark {
  const tag = MARK_TAGS[name];
  return Mark.create({
    name,
    inclusive: MARKS[name].inclusive,
    addAttributes: () => (name === 'link' ? { href: { default: '' } } : {}),
    parseHTML: () =>
      name === 'link'
        ? [{ tag: 'a[href]', getAttrs: (element) => hrefAttributes((element as HTMLElement).getAttribute('href')) }]
        : [tag, ...ALSO_PARSED[name]].map((each) => ({ tag: each })),
    renderHTML: ({ HTMLAttributes }) => {
      if (name !== 'link') return [tag, 0];
      const href = safeHref(String(HTMLAttributes['href'] ?? ''));
      return [tag, href === null ? {} : { href, rel: 'noopener noreferrer nofollow' }, 0];
    },
  });
}

function hrefAttributes(href: string | null): { href: string } | false {
  const safe = href === null ? null : safeHref(href);
  return safe === null ? false : { href: safe };
}
