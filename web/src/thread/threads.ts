import type { Anchor, TextPlace } from '@corrigenda/templates';
import { Store } from '../editor/store';
import { toApiError } from '../graphql/api-error';
import { execute } from '../graphql/client';
import { PlacedThreadsDocument, ThreadsChangedDocument, ThreadsDocument, type ThreadFieldsFragment } from '../graphql/generated/graphql';
import { follow } from '../graphql/live';
import { readDrafts, writeDraft, type ThreadDraft } from './drafts';

export type ThreadView = Omit<ThreadFieldsFragment, 'anchor'> & { anchor: Anchor | null; place: TextPlace | null };

export interface ThreadReader {
  id: string;
  name: string;
  zone: string;
}

export interface ThreadsOf {
  coeId: string;
  number: number;
  /** The revision on the screen; null for the draft. */
  revision: number | null;
  /** Whether the service says where threads stand; an author's editor finds them in its own copy. */
  placed: boolean;
  reader: ThreadReader;
}

/** The threads beside one text, as they are now. */
export class Threads {
  /** Null until they were read first. */
  readonly list = new Store<readonly ThreadView[] | null>(null);
  /** Why they could not be read. */
  readonly problem = new Store<string>('');
  /** What the reader looks at: the id of a thread or of a draft. */
  readonly active = new Store<string | null>(null);
  readonly showsResolved = new Store(false);
  /** Whether the column shows them, where it shows other things too. */
  readonly isShown = new Store(false);
  readonly isSheetOpen = new Store(false);
  /** Begun here and not yet sent. */
  readonly drafts: Store<readonly ThreadDraft[]>;
  private asked = 0;

  constructor(readonly of: ThreadsOf) {
    this.drafts = new Store<readonly ThreadDraft[]>([]);
  }

  /** Reads them, and again whenever somebody says something. */
  start(): () => void {
    this.drafts.set(readDrafts(this.of.coeId).filter(({ revision }) => revision === this.of.revision));
    const read = () => void this.read();
    read();
    return follow(ThreadsChangedDocument, { number: this.of.number }, read, read);
  }

  readonly read = async (): Promise<void> => {
    const asked = ++this.asked;
    const { number, revision, placed } = this.of;
    try {
      const { threads } = placed ? await execute(PlacedThreadsDocument, { number, revision }) : await execute(ThreadsDocument, { number });
      if (asked !== this.asked) return;
      this.list.set(threads.map((thread) => ({ place: null, ...thread, anchor: thread.anchor as Anchor | null })));
      this.problem.set('');
    } catch (thrown) {
      if (asked === this.asked) this.problem.set(toApiError(thrown).message);
    }
  };

  /** Shows what the service answered to a change; where it stands is known already, or from the draft that it was. */
  put(changed: ThreadFieldsFragment, from: TextPlace | null = null): void {
    const known = this.list.get() ?? [];
    const before = known.find(({ id }) => id === changed.id);
    const next = { ...changed, anchor: changed.anchor as Anchor | null, place: before?.place ?? from };
    this.list.set(before ? known.map((thread) => (thread.id === next.id ? next : thread)) : [...known, next]);
    if (!before) void this.read();
  }

  begin(draft: ThreadDraft): void {
    this.drafts.set([...this.drafts.get(), draft]);
    this.pick(draft.id);
  }

  keep(draft: ThreadDraft): void {
    writeDraft(this.of.coeId, draft);
    this.drafts.set(this.drafts.get().map((other) => (other.id === draft.id ? draft : other)));
  }

  drop(draftId: string): void {
    writeDraft(this.of.coeId, null, draftId);
    this.drafts.set(this.drafts.get().filter(({ id }) => id !== draftId));
    if (this.active.get() === draftId) this.active.set(null);
  }

  pick(id: string): void {
    const thread = this.list.get()?.find((one) => one.id === id);
    if (thread?.state === 'RESOLVED') this.showsResolved.set(true);
    this.active.set(id);
  }
}

/** The threads that are shown, in the order in which they were started. */
export function shownThreads(list: readonly ThreadView[] | null, showsResolved: boolean): ThreadView[] {
  return (list ?? []).filter(({ state }) => showsResolved || state === 'OPEN');
}
