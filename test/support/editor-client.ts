import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { DOCUMENT_FRAGMENT, DOCUMENT_VERSION, type AttributeValue, type EditorNode, ensureText } from '@corrigenda/templates';
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import WebSocket from 'ws';
import * as Y from 'yjs';

export interface EditorOptions {
  /** The address of the service, `http://…`. */
  url: string;
  cookie: string;
  coeId: string;
  schema?: number;
  /** Milliseconds before it connects again. */
  delay?: number;
}

/** An editor without a screen: it types into the shared document as the one in the browser does. */
export class EditorClient {
  readonly doc = new Y.Doc();
  readonly socket: HocuspocusProviderWebsocket;
  readonly provider: HocuspocusProvider;
  /** Every reason for which it was turned away or let go, in order. */
  readonly reasons: string[] = [];
  /** What the service said beside the document. */
  readonly notices: string[] = [];
  readonly stopFilling: () => void;

  constructor({ url, cookie, coeId, schema = DOCUMENT_VERSION, delay = 100 }: EditorOptions) {
    class WithCookie extends WebSocket {
      constructor(address: string) {
        super(address, { headers: { cookie } });
      }
    }
    this.socket = new HocuspocusProviderWebsocket({
      url: `${url.replace(/^http/, 'ws')}/collab`,
      WebSocketPolyfill: WithCookie,
      delay,
      minDelay: delay,
      maxDelay: 1_000,
      // What waits here comes again when the document is synchronised; sent before that it would be acknowledged in the place of what is still missing.
      onOpen: () => Object.assign(this.socket, { messageQueue: [] }),
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: coeId,
      document: this.doc,
      token: JSON.stringify({ schema }),
      onAuthenticationFailed: ({ reason }) => this.reasons.push(reason),
      onClose: ({ event }) => void (event.reason && this.reasons.push(event.reason)),
      onStateless: ({ payload }) => void this.notices.push(payload),
    });
    this.stopFilling = ensureText(Y, this.doc);
    this.provider.attach();
  }

  get fragment(): Y.XmlFragment {
    return this.doc.getXmlFragment(DOCUMENT_FRAGMENT);
  }

  get json(): EditorNode {
    return yXmlFragmentToProsemirrorJSON(this.fragment) as EditorNode;
  }

  /** Everything that is written, in the order of the document. */
  get text(): string {
    return textOf(this.json);
  }

  async ready(): Promise<this> {
    await until(() => this.provider.isSynced && !this.provider.hasUnsyncedChanges, 'the document to be there');
    return this;
  }

  /** Waits until the service has said that it keeps everything. */
  async acknowledged(): Promise<void> {
    await until(() => this.isAcknowledged, 'everything to be acknowledged');
  }

  get isAcknowledged(): boolean {
    return this.provider.isSynced && !this.provider.hasUnsyncedChanges;
  }

  section(key: string): Y.XmlElement {
    const found = this.sections().find((section) => section.getAttribute('key') === key);
    if (!found) throw new Error(`There is no section “${key}”.`);
    return found;
  }

  sections(): Y.XmlElement[] {
    return this.fragment.toArray().filter((child) => child instanceof Y.XmlElement);
  }

  blocks(sectionKey: string): Y.XmlElement[] {
    return this.section(sectionKey)
      .toArray()
      .filter((child) => child instanceof Y.XmlElement);
  }

  /** Types at a place of a block, at its end when none is given. */
  type(block: Y.XmlElement, text: string, at?: number): void {
    const line = block.get(0);
    if (!(line instanceof Y.XmlText)) throw new Error(`“${block.nodeName}” holds no text.`);
    line.insert(at ?? line.length, text);
  }

  insert(sectionKey: string, nodeName: string, attributes: Record<string, AttributeValue>, text = '', at?: number): Y.XmlElement {
    const block = newBlock(nodeName, attributes, text);
    const section = this.section(sectionKey);
    section.insert(at ?? section.length, [block]);
    return block;
  }

  /** As y-tiptap moves a block: a new one with the same text, and the old one deleted. */
  move(sectionKey: string, from: number, to: number): void {
    const section = this.section(sectionKey);
    const old = section.get(from) as Y.XmlElement;
    const copy = newBlock(old.nodeName, old.getAttributes() as Record<string, AttributeValue>, textIn(old));
    this.doc.transact(() => {
      section.delete(from);
      section.insert(to, [copy]);
    });
  }

  /** Nothing is sent or received until `reconnect`. */
  disconnect(): void {
    this.socket.disconnect();
  }

  async reconnect(): Promise<void> {
    await this.socket.connect();
  }

  async turnedAway(): Promise<string> {
    await until(() => this.reasons.length > 0, 'a reason');
    return this.reasons[0]!;
  }

  close(): void {
    this.provider.destroy();
    this.socket.destroy();
  }
}

/** Opens the document and waits until it is there. */
export function openEditor(options: EditorOptions): Promise<EditorClient> {
  return new EditorClient(options).ready();
}

export async function until(condition: () => boolean | Promise<boolean>, what: string, withinMs = 15_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export function textIn(block: Y.XmlElement): string {
  return block
    .toArray()
    .filter((child) => child instanceof Y.XmlText)
    .map((text) => (text.toDelta() as { insert: string }[]).map(({ insert }) => insert).join(''))
    .join('');
}

function newBlock(nodeName: string, attributes: Record<string, AttributeValue>, text: string): Y.XmlElement {
  const block = new Y.XmlElement<Record<string, AttributeValue>>(nodeName);
  for (const [name, value] of Object.entries(attributes)) block.setAttribute(name, value);
  if (text !== '') block.insert(0, [new Y.XmlText(text)]);
  return block as Y.XmlElement;
}

function textOf(node: EditorNode): string {
  return (node.text ?? '') + (node.content ?? []).map(textOf).join('');
}
