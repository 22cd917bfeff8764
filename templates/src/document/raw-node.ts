import { NODES, type AttributeValue, type NodeDescription } from './nodes.js';
import type { ProblemLog } from './document-problem.js';
import { storableText } from './storable-text.js';

/** A node of which nothing is known but that its fields have these types. */
export interface RawNode {
  type: string;
  attrs: Record<string, unknown>;
  content: unknown[];
  text: string;
  marks: unknown[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function rawNode(value: unknown): RawNode | null {
  if (!isRecord(value) || typeof value.type !== 'string') return null;
  return {
    type: value.type,
    attrs: isRecord(value.attrs) ? value.attrs : {},
    content: Array.isArray(value.content) ? value.content : [],
    text: typeof value.text === 'string' ? storableText(value.text) : '',
    marks: Array.isArray(value.marks) ? value.marks : [],
  };
}

/** What the document knows of a node type; undefined for a type from elsewhere. */
export function describeNode(type: string): NodeDescription | undefined {
  return Object.hasOwn(NODES, type) ? NODES[type as keyof typeof NODES] : undefined;
}

export function textAttribute(node: RawNode, name: string): string {
  const value = node.attrs[name];
  return typeof value === 'string' ? storableText(value) : '';
}

/** Reads the attributes of one known node; whatever is missing or of the wrong type is the default. */
export class AttributeReader {
  private readonly defaults: Record<string, AttributeValue>;

  constructor(
    private readonly node: RawNode,
    private readonly log: ProblemLog,
  ) {
    this.defaults = describeNode(node.type)?.attributes ?? {};
    const unknown = Object.keys(node.attrs).filter((name) => !Object.hasOwn(this.defaults, name));
    if (unknown.length > 0) {
      const names = unknown.slice(0, 3).map(shorten).join(', ');
      log.report('UNKNOWN_ATTRIBUTE', `This COE holds a property that this version does not know: ${names}.`);
    }
  }

  text(name: string): string {
    return storableText(this.read(name, 'string') as string);
  }

  flag(name: string): boolean {
    return this.read(name, 'boolean') as boolean;
  }

  /** A whole number from `minimum` to `maximum`; one beyond them is read as the nearest. */
  whole(name: string, minimum: number, maximum: number): number {
    const value = this.read(name, 'number') as number;
    if (!Number.isInteger(value)) return this.fault(name, value) as number;
    if (value >= minimum && value <= maximum) return value;
    this.log.report('LIMIT_EXCEEDED', `“${name}” goes from ${minimum} to ${maximum}; ${value} was read as the nearest of them.`);
    return value < minimum ? minimum : maximum;
  }

  oneOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const value = this.read(name, 'string');
    return (choices.find((choice) => choice === value) ?? this.fault(name, value)) as Choice;
  }

  private read(name: string, type: 'string' | 'number' | 'boolean'): unknown {
    const value = Object.hasOwn(this.node.attrs, name) ? this.node.attrs[name] : undefined;
    if (value === undefined || value === null) return this.defaults[name];
    return typeof value === type ? value : this.fault(name, value);
  }

  private fault(name: string, value: unknown): AttributeValue | undefined {
    this.log.report('BAD_ATTRIBUTE', `“${name}” cannot be ${shorten(typeof value === 'string' ? `“${value}”` : String(value))}; set it again.`);
    return this.defaults[name];
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
