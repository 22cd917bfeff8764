import { DOCUMENT_VERSION, ensureText } from '@corrigenda/templates';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';
import { OthersAwareness } from './others-carets';
import { readRefusal } from './refusal';
import { saveStateOf, type ConnectionFacts, type SaveState } from './save-state';
import { Store } from './store';
import { UnsentEdits, type Draft } from './unsent/unsent-edits';

export interface Peer {
  clientId: number;
  memberId: string;
  name: string;
  color: string;
}

/** Dark enough for white letters on them, and told apart by more than their lightness. */
const COLORS = ['#1b5a73', '#8a3b12', '#5b3a8c', '#2b6238', '#8c2f52', '#4f4a12', '#23468f', '#6b3535'];

export function colorOf(memberId: string): string {
  let sum = 0;
  for (const letter of memberId) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return COLORS[sum % COLORS.length]!;
}

/** How long everything must have been acknowledged before it is said: an indicator that changes twice with every key tells nobody anything, and takes time from the key. */
const SETTLED_AFTER_MS = 500;

/** How long the browser's own store may keep an author waiting. */
const DEVICE_ANSWERS_WITHIN_MS = 2_000;

/** The connection to the shared document of one COE, and what may honestly be said about it. */
export class Collaboration {
  readonly document = new Y.Doc();
  readonly provider: HocuspocusProvider;
  /** What is said of it: the facts, but “Saved” only when they have held for a while. */
  readonly save: Store<SaveState>;
  readonly facts: Store<ConnectionFacts>;
  readonly peers = new Store<readonly Peer[]>([]);
  private readonly socket: HocuspocusProviderWebsocket;
  private readonly stopEnsuring: () => void;
  private readonly unsent: UnsentEdits;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private isDestroyed = false;

  constructor(
    draft: Draft,
    private readonly onRescued: () => void,
  ) {
    this.facts = new Store<ConnectionFacts>({ isOpened: false, isConnected: false, isReadOnly: false, unacknowledged: 0, isKept: false, refusal: null });
    this.save = new Store(saveStateOf(this.facts.get()));
    this.unsent = new UnsentEdits(draft, (isKept) => this.learn({ isKept }));
    this.stopEnsuring = ensureText(Y, this.document);
    this.socket = new HocuspocusProviderWebsocket({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`,
      // What was typed offline comes with the synchronisation. Sent on its own before that, its acknowledgement would be counted for what is still missing.
      onOpen: () => Object.assign(this.socket, { messageQueue: [] }),
      onStatus: ({ status }) => this.learn({ isConnected: status === 'connected' }),
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: draft.coeId,
      document: this.document,
      awareness: new OthersAwareness(this.document),
      token: JSON.stringify({ schema: DOCUMENT_VERSION }),
      onSynced: ({ state }) => state && this.learn({ isOpened: true, refusal: null }),
      onAuthenticated: ({ scope }) => this.learn({ isReadOnly: scope === 'readonly' }),
      onAuthenticationFailed: ({ reason }) => this.refuse(reason),
      onClose: ({ event }) => this.refuse(event.reason),
      onUnsyncedChanges: ({ number }) => {
        if (number === 0) this.unsent.acknowledge();
        this.learn({ unacknowledged: number });
      },
      onAwarenessChange: () => this.readPeers(),
      onStateless: ({ payload }) => {
        if (payload.includes('text-rescued')) this.onRescued();
      },
    });
    this.document.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this.provider && origin !== this.unsent) this.unsent.add(update);
    });
    void this.begin();
    addEventListener('beforeunload', this.warn);
    addEventListener('pagehide', this.unsent.write);
  }

  destroy(): void {
    this.isDestroyed = true;
    clearTimeout(this.settling);
    removeEventListener('beforeunload', this.warn);
    removeEventListener('pagehide', this.unsent.write);
    this.unsent.write();
    this.stopEnsuring();
    this.provider.destroy();
    this.socket.destroy();
    this.document.destroy();
  }

  /** What an earlier page could not send comes first, so that it is synchronised with everything else. */
  private async begin(): Promise<void> {
    const loading = this.unsent.load().then(
      (updates) => {
        if (!this.isDestroyed) for (const update of updates) Y.applyUpdate(this.document, update, this.unsent);
      },
      // A browser that keeps nothing: the state of saving then speaks of this tab.
      () => undefined,
    );
    await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, DEVICE_ANSWERS_WITHIN_MS))]);
    if (!this.isDestroyed) this.provider.attach();
  }

  private learn(facts: Partial<ConnectionFacts>): void {
    this.facts.set({ ...this.facts.get(), ...facts });
    clearTimeout(this.settling);
    const isSaved = this.save.get().kind === 'saving' && saveStateOf(this.facts.get()).kind === 'saved';
    if (isSaved) this.settling = setTimeout(this.say, SETTLED_AFTER_MS);
    else this.say();
  }

  private readonly say = (): void => {
    const next = saveStateOf(this.facts.get());
    const known = this.save.get();
    if (next.kind !== known.kind || next.words !== known.words || next.isUnsaved !== known.isUnsaved || next.isAtRisk !== known.isAtRisk) this.save.set(next);
  };

  private refuse(reason: string): void {
    const refusal = readRefusal(reason);
    if (!refusal) return;
    this.learn({ refusal });
    if (refusal.isOfContent) void this.unsent.refuse();
    // To connect again with the same document would only be refused again.
    if (refusal.isFinal) this.socket.disconnect();
  }

  private readPeers(): void {
    const own = this.document.clientID;
    const peers: Peer[] = [];
    for (const [clientId, state] of this.provider.awareness?.getStates() ?? []) {
      const user = state['user'] as Partial<Peer & { id: string }> | undefined;
      if (clientId !== own && user?.name) peers.push({ clientId, memberId: user.id ?? '', name: user.name, color: user.color ?? COLORS[0]! });
    }
    const isSame = JSON.stringify(peers) === JSON.stringify(this.peers.get());
    if (!isSame) this.peers.set(peers);
  }

  private readonly warn = (event: BeforeUnloadEvent) => {
    if (saveStateOf(this.facts.get()).isAtRisk) event.preventDefault();
  };
}
