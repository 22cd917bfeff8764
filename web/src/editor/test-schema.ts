import { MARKS, NODES } from '@corrigenda/templates';
import { Schema, type MarkSpec, type NodeSpec } from '@tiptap/pm/model';

const specOf = (attributes: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, fallback]) => [name, { default: fallback }]));

/** The document's schema without Tiptap and without a page, for tests of pure functions. */
export const testSchema = new Schema({
  nodes: {
    doc: { content: 'section*' },
    text: { group: 'inline' },
    ...Object.fromEntries(
      Object.entries(NODES).map(([name, { group, content, role, attributes }]): [string, NodeSpec] => [
        name,
        { group, content, attrs: specOf(attributes), isolating: role === 'section' },
      ]),
    ),
  },
  marks: Object.fromEntries(Object.entries(MARKS).map(([name, { attributes, inclusive }]): [string, MarkSpec] => [name, { attrs: specOf(attributes), inclusive, excludes: name }])),
});
