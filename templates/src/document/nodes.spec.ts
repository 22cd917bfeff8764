import { expect, test } from '@jest/globals';
import { SECTION_KINDS } from '../template/section-kinds.js';
import { MARKS, NODES, SECTION_NODES, TEXTBLOCK_NODES, type MarkDescription, type NodeDescription } from './nodes.js';

const nodes: [string, NodeDescription][] = Object.entries(NODES);
const marks: [string, MarkDescription][] = Object.entries(MARKS);
const groups = new Set(nodes.flatMap(([, node]) => node.group.split(' ')));

// y-tiptap deletes from the shared document, for everybody, whatever does not fit a content expression.
test.each(nodes)('%s demands no number and no sequence of children', (_, { content }) => {
  expect(content).toMatch(/^$|^[a-zA-Z]+\*$|^\([a-zA-Z]+(?: \| [a-zA-Z]+)*\)\*$/);
});

test.each(nodes)('%s holds only nodes and groups that exist', (_, { content }) => {
  for (const name of content.match(/[a-zA-Z]+/g) ?? []) {
    expect(name === 'inline' || Object.hasOwn(NODES, name) || groups.has(name)).toBe(true);
  }
});

// A node without a default for an attribute is deleted by whoever does not know the attribute; an object would merge as one value.
test.each([...nodes, ...marks])('%s has a scalar default for every attribute', (_, { attributes }) => {
  for (const value of Object.values(attributes)) expect(['string', 'number', 'boolean']).toContain(typeof value);
});

test.each(nodes.filter(([, node]) => node.role !== 'section'))('%s can be told from its like by an id', (_, { attributes }) => {
  expect(attributes.id).toBe('');
});

test('there is one section node for each kind of section', () => {
  expect([...SECTION_NODES]).toEqual(SECTION_KINDS.map((kind) => `${kind}Section`));
});

test('a textblock holds text and nothing else, a leaf holds nothing', () => {
  for (const [name, node] of nodes) {
    if (TEXTBLOCK_NODES.has(name)) expect(node.content).toBe('inline*');
    if (node.role === 'leaf') expect(node.content).toBe('');
  }
});
