import type { Template, TemplateSection } from '@corrigenda/templates';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { createContext, useContext } from 'react';
import type { EditCoeQuery } from '../graphql/generated/graphql';
import type { PlacedFinding } from './findings/findings-plugin';
import type { Similar } from './margin/similar';
import type { TimedLine } from './timeline/read-lines';
import type { SlashState } from './slash/slash-extension';
import { Store } from './store';
import { knownZone } from './time-zone';

export type EditorCoe = NonNullable<EditCoeQuery['coe']>;
export type EditorAction = EditorCoe['actions'][number];
export type EditorQuestion = EditorCoe['questions'][number];
export type MemberRef = EditCoeQuery['members'][number];
export type WordLists = EditCoeQuery['wordLists'];

/** What the popover beside a chip edits. */
export type DetailsForm = 'moment' | 'new-entry' | 'milestone' | 'evidence' | 'measure' | 'strand' | 'ask' | 'lesson-kind' | 'tone' | 'link' | 'related' | 'alt' | 'new-graph';

export interface DetailsRequest {
  form: DetailsForm;
  anchor: Element;
  /** The block that it is about; empty for a selection or a section. */
  blockId: string;
  sectionKey: string;
}

/** A chat on its way into a timeline. */
export interface PastedChat {
  sectionKey: string;
  lines: readonly TimedLine[];
}

/** A place in the document's page where React draws: the head or foot of a section, or an object without text. */
export interface Host {
  id: string;
  element: HTMLElement;
  slot: 'head' | 'foot' | 'leaf';
  node: Node;
  getPosition: () => number | undefined;
}

export interface Notice {
  text: string;
  at: number;
  /** What may be done about it: a word and its act. */
  action?: { word: string; run(): void };
}

/** What the views of one open COE share; outlives no editor. */
export class EditorSession {
  readonly coe: Store<EditorCoe>;
  readonly editable: Store<boolean>;
  /** With what the rules check; the same object while the lists say the same. */
  readonly wordLists: Store<WordLists>;
  readonly details = new Store<DetailsRequest | null>(null);
  readonly hosts = new Store<readonly Host[]>([]);
  /** A sentence for the author, spoken to screen readers too. */
  readonly notice = new Store<Notice | null>(null);
  /** What the rules found, null before the first reading. */
  readonly findings = new Store<readonly PlacedFinding[] | null>(null);
  /** A report that was dropped on a draft in which nothing is written yet. */
  readonly offeredReport = new Store<File | null>(null);
  readonly sectionInHand = new Store<string>('');
  readonly newActionCause = new Store<string | null>(null);
  /** The zone on whose clock times are shown to this reader; empty for that of the incident. */
  readonly readerZone = new Store<string>('');
  /** Silences of the timeline that are longer are marked; zero marks none. */
  readonly gapMinutes = new Store<number>(60);
  readonly slash = new Store<SlashState | null>(null);
  readonly isFinding = new Store(false);
  /** When the author last asked for a file to be put into the section in hand. */
  readonly chooseFile = new Store(0);
  /** Whether only the sections of the present phase are shown. */
  readonly isStaged = new Store(false);
  readonly pastedChat = new Store<PastedChat | null>(null);
  /** Published COEs that are like this one; null before the first look. */
  readonly similar = new Store<Similar | null>(null);
  /** The numbers of those of which the author said that they are something else. */
  readonly setAside = new Store<readonly number[]>([]);
  readonly removedActions = new Set<string>();
  readonly editor = new Store<Editor | null>(null);

  /** How many lines have been drawn so far, those that were drawn again included. */
  linesDrawn = 0;
  private known = { asked: '', zone: 'UTC' };

  constructor(
    coe: EditorCoe,
    readonly members: readonly MemberRef[],
    readonly me: MemberRef,
    wordLists: WordLists,
    /** Whether the author may change the word lists; otherwise words are proposed. */
    readonly mayDecideWords: boolean,
  ) {
    this.coe = new Store(coe);
    this.editable = new Store(coe.may.edit);
    this.wordLists = new Store(wordLists);
  }

  get template(): Template {
    return this.coe.get().template as Template;
  }

  /** Looked at for every line of the timeline, so it is worked out once. */
  get zone(): string {
    const asked = this.coe.get().zone;
    if (this.known.asked !== asked) this.known = { asked, zone: knownZone(asked) };
    return this.known.zone;
  }

  get shownZone(): string {
    return this.readerZone.get() || this.zone;
  }

  sectionNamed(key: string): TemplateSection | undefined {
    return this.template.sections.find((section) => section.key === key);
  }

  say(text: string, action?: Notice['action']): void {
    this.notice.set({ text, at: Date.now(), ...(action && { action }) });
  }

  addHost(host: Host): void {
    this.hosts.set([...this.hosts.get(), host]);
  }

  updateHost(id: string, node: Node): void {
    this.hosts.set(this.hosts.get().map((host) => (host.id === id ? { ...host, node } : host)));
  }

  removeHost(id: string): void {
    this.hosts.set(this.hosts.get().filter((host) => host.id !== id));
  }
}

const SessionContext = createContext<EditorSession | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): EditorSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no open COE around this component.');
  return session;
}
