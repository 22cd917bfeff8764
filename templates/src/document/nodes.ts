/** Raised with any change of a node, an attribute or a mark: an older editor would delete what it does not know. */
export const DOCUMENT_VERSION = 2;

/** The Yjs fragment that holds the document. */
export const DOCUMENT_FRAGMENT = 'default';

export type AttributeValue = string | number | boolean;

/** What a node is for: a section of the template, a line of text, or an object without text of its own. */
export type NodeRole = 'section' | 'textblock' | 'leaf';

export interface NodeDescription {
  role: NodeRole;
  /** ProseMirror groups, space-separated. */
  group: string;
  /** Always `inline*`, a `*` over groups, or empty: anything stricter makes Yjs delete what does not fit, for everybody. */
  content: string;
  /** Every attribute is a scalar with a default: one without is deleted by older clients, an object merges as a whole. */
  attributes: Record<string, AttributeValue>;
  /** Text keeps its newlines and takes no marks. */
  code?: true;
}

export interface MarkDescription {
  attributes: Record<string, AttributeValue>;
  /** Whether typing at the end of the mark continues it. */
  inclusive: boolean;
}

const section = (content: string): NodeDescription => ({ role: 'section', group: 'section', content, attributes: { key: '' } });
const textblock = (group: string, attributes: Record<string, AttributeValue> = {}): NodeDescription => ({
  role: 'textblock',
  group,
  content: 'inline*',
  attributes: { id: '', ...attributes },
});
const leaf = (group: string, attributes: Record<string, AttributeValue>): NodeDescription => ({
  role: 'leaf',
  group,
  content: '',
  attributes: { id: '', ...attributes },
});

/** The nodes of a COE as plain data, in the order of a ProseMirror schema; `doc` holds `section*`. */
export const NODES = {
  proseSection: section('block*'),
  impactSection: section('(impactMeasure | block)*'),
  metricsSection: section('block*'),
  timelineSection: section('(timelineEntry | block)*'),
  questionsSection: section('(question | block)*'),
  whysSection: section('(why | block)*'),
  factorsSection: section('(factor | block)*'),
  lessonsSection: section('(lesson | block)*'),
  /** The action items are rows; a leaf cannot be emptied by selecting everything. */
  actionsSection: section(''),
  relatedSection: section('(related | block)*'),

  paragraph: textblock('block', { list: '', indent: 0 }),
  codeBlock: { ...textblock('block', { language: '' }), code: true },
  callout: textblock('block', { tone: 'note' }),
  timelineEntry: textblock('entry', { at: '', precision: 'minute', estimated: false, zone: '', milestone: '', evidence: '' }),
  impactMeasure: textblock('entry', { label: '', value: '', of: '', unit: '', estimated: false, noMetric: false }),
  question: textblock('entry', { questionKey: '' }),
  why: textblock('entry', { depth: 0, strand: 'happened', ask: '' }),
  factor: textblock('entry'),
  lesson: textblock('entry', { kind: 'learned' }),

  graph: leaf('block', { attachmentId: '', title: '', unit: '', alt: '', description: '', liveUrl: '' }),
  image: leaf('block', { attachmentId: '', alt: '' }),
  table: leaf('block', { rows: '[]' }),
  related: leaf('entry', { number: 0, note: '' }),
} satisfies Record<string, NodeDescription>;

export type NodeName = keyof typeof NODES;

export const MARKS = {
  link: { attributes: { href: '' }, inclusive: false },
  bold: { attributes: {}, inclusive: true },
  italic: { attributes: {}, inclusive: true },
  code: { attributes: {}, inclusive: true },
} satisfies Record<string, MarkDescription>;

export type MarkName = keyof typeof MARKS;

const namesWith = (role: NodeRole) => new Set(Object.entries(NODES).filter(([, node]) => node.role === role).map(([name]) => name));

export const SECTION_NODES: ReadonlySet<string> = namesWith('section');
export const TEXTBLOCK_NODES: ReadonlySet<string> = namesWith('textblock');

/** A document in the editor's own JSON. */
export interface EditorNode {
  type: string;
  attrs?: Record<string, AttributeValue>;
  content?: EditorNode[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, AttributeValue> }[];
}
