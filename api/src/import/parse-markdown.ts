import type { Definition, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { boundNesting } from './bound-nesting.js';

export interface ParsedMarkdown {
  /** The top level of the report, without its front matter. */
  nodes: RootContent[];
  /** As it stands between its fences. */
  frontMatter: string | undefined;
  /** Targets of `[text][label]`, by label. */
  definitions: Definitions;
}

export type Definitions = ReadonlyMap<string, Definition>;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** Parses CommonMark with tables, task lists, footnotes and front matter. */
export function parseMarkdown(source: string): ParsedMarkdown {
  const { children } = parser.parse(boundNesting(source));
  const [first] = children;
  // remark-frontmatter adds its node types by declaration only where it is configured with them.
  const frontMatter = first && ['yaml', 'toml'].includes(first.type) ? (first as { value: string }).value : undefined;
  const definitions = new Map<string, Definition>();
  for (const node of children) if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  return { nodes: frontMatter === undefined ? children : children.slice(1), frontMatter, definitions };
}
