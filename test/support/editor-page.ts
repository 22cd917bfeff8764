import type { EditorNode } from '@corrigenda/templates';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { serve, type Served } from './served.js';

type Json = Record<string, unknown>;

/** Somebody of the demo organisation in a browser of their own. */
export class Visitor {
  private constructor(
    readonly url: string,
    readonly context: BrowserContext,
    readonly page: Page,
    /** What the page complained about. */
    readonly faults: string[],
  ) {}

  static async signIn(browser: Browser, url: string, persona: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visitor> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const answer = await context.request.post(`${url}/auth/demo`, { data: { persona }, headers: { origin: url } });
    if (answer.status() !== 204) throw new Error(`${persona} could not sign in: ${answer.status()}`);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    return new Visitor(url, context, page, faults);
  }

  async ask<Data = Json>(query: string, variables: Json = {}): Promise<Data> {
    const answer = await this.context.request.post(`${this.url}/graphql`, { data: { query, variables }, headers: { origin: this.url } });
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: { message: string }[] };
    if (errors?.[0]) throw new Error(errors[0].message);
    return data as Data;
  }

  async edit(draft: Draft): Promise<EditorPage> {
    await this.page.goto(`${this.url}/coes/${draft.number}/edit`);
    await this.page.waitForSelector('[data-save="saved"]');
    await this.page.waitForSelector('#coe-document .coe-section');
    return new EditorPage(this);
  }
}

export interface Draft {
  id: string;
  number: number;
  version: number;
}

/** The service with its pages, and members who are signed in, each in a window of their own. */
export interface Writing {
  browser: Browser;
  served: Served;
  visitors: Visitor[];
  /** What went wrong in any of their windows. */
  faults(): string[];
  end(): Promise<void>;
}

export async function startWriting(...personas: string[]): Promise<Writing> {
  const [browser, served] = await Promise.all([launchBrowser(), serve()]);
  const visitors: Visitor[] = [];
  for (const persona of personas) visitors.push(await Visitor.signIn(browser, served.url, persona));
  return {
    browser,
    served,
    visitors,
    faults: () => visitors.flatMap((visitor) => visitor.faults),
    async end() {
      await browser.close();
      await served.stop();
    },
  };
}

/** A blank COE of the first, with the second as a further author. */
export async function newDraft(author: Visitor, other?: Visitor): Promise<Draft> {
  const { me } = await author.ask<{ me: { member: { teams: { key: string }[] } } }>('{ me { member { teams { key } } } }');
  const { createCoe } = await author.ask<{ createCoe: Draft }>('mutation($input: CreateCoeInput!) { createCoe(input: $input) { id number version } }', {
    input: { title: 'The doorbell rang and nobody heard it', teamKey: me.member.teams[0]!.key, templateKey: 'standard', severity: 3, kind: 'OUTAGE', zone: 'UTC', occurredOn: '2026-04-24' },
  });
  if (other) {
    const { me: second } = await other.ask<{ me: { member: { id: string } } }>('{ me { member { id } } }');
    await author.ask('mutation($input: ParticipantInput!) { addParticipant(input: $input) { id } }', {
      input: { coeId: createCoe.id, expectedVersion: createCoe.version, memberId: second.member.id, role: 'AUTHOR' },
    });
  }
  return createCoe;
}

/** The editor of one COE as it stands on somebody's screen. */
export class EditorPage {
  constructor(readonly visitor: Visitor) {}

  get page(): Page {
    return this.visitor.page;
  }

  /** The document as the editor holds it. */
  document(): Promise<EditorNode> {
    return this.page.evaluate(() => (document.querySelector('#coe-document') as never as { editor: { getJSON(): EditorNode } }).editor.getJSON());
  }

  /** The document as Yjs holds it, as text with its nodes. */
  sharedText(): Promise<string> {
    return this.page.evaluate(() => {
      const { editor } = document.querySelector('#coe-document') as never as { editor: { state: { plugins: { key: string; getState(state: unknown): { type: { toArray(): unknown[] } } }[] } } };
      const plugin = editor.state.plugins.find(({ key }) => key.startsWith('y-sync'))!;
      const textOf = (node: unknown): string => {
        const { toArray, toDelta } = node as { toArray?: () => unknown[]; toDelta?: () => { insert: string }[] };
        if (toDelta) return toDelta.call(node).map(({ insert }) => insert).join('');
        return `<${toArray!.call(node).map(textOf).join('')}>`;
      };
      return textOf(plugin.getState(editor.state).type);
    });
  }

  /** The same of the document on the screen. */
  async shownText(): Promise<string> {
    const textOf = (node: EditorNode): string => (node.type === 'text' ? (node.text ?? '') : `<${(node.content ?? []).map(textOf).join('')}>`);
    return textOf(await this.document());
  }

  async sections(): Promise<string[]> {
    return (await this.document()).content!.map(({ type, attrs }) => `${type}:${String(attrs?.['key'])}`);
  }

  async textOf(sectionKey: string): Promise<string> {
    const textOf = (node: EditorNode): string => node.text ?? (node.content ?? []).map(textOf).join(' ');
    const section = (await this.document()).content!.find(({ attrs }) => attrs?.['key'] === sectionKey);
    return section ? textOf(section) : '';
  }

  section(key: string) {
    return this.page.locator(`.coe-section[data-key="${key}"]`);
  }

  /** Puts the caret at the end of a line of a section. */
  async caretIn(key: string, line = 0): Promise<void> {
    await this.select([key, line, Number.MAX_SAFE_INTEGER]);
  }

  /** Selects from one place to another; a place is a section, a line in it, and an offset in its text. */
  async select(from: Place, to: Place = from): Promise<void> {
    await this.page.evaluate(
      ([start, end]) => {
        const { editor } = document.querySelector('#coe-document') as never as { editor: TestEditor };
        const positionOf = ([key, line, offset]: Place): number => {
          let position = -1;
          editor.state.doc.forEach((section, sectionAt) => {
            if (section.attrs['key'] !== key) return;
            let index = 0;
            section.forEach((block, blockAt) => {
              if (index++ === line) position = sectionAt + blockAt + 2 + Math.min(offset, block.content.size);
            });
          });
          if (position < 0) throw new Error(`There is no line ${line} in ${key}.`);
          return position;
        };
        editor.view.focus();
        editor.commands.setTextSelection({ from: positionOf(start), to: positionOf(end) });
      },
      [from, to] as const,
    );
  }

  /** Writes a sentence into every empty line, so that there is something to lose. */
  async fill(): Promise<void> {
    await this.page.evaluate(() => {
      const { editor } = document.querySelector('#coe-document') as never as { editor: TestEditor };
      const tr = editor.state.tr;
      const places: [number, string][] = [];
      editor.state.doc.forEach((section, sectionAt) =>
        section.forEach((block, blockAt) => {
          if (block.isTextblock && block.content.size === 0) places.push([sectionAt + blockAt + 2, `${String(section.attrs['key'])} says this.`]);
        }),
      );
      for (const [position, text] of places.reverse()) tr.insertText(text, position);
      editor.view.dispatch(tr);
    });
  }

  async saved(): Promise<void> {
    await this.page.waitForSelector('[data-save="saved"]');
  }
}

export type Place = [sectionKey: string, line: number, offset: number];

interface TestNode {
  attrs: Record<string, unknown>;
  isTextblock: boolean;
  content: { size: number };
  forEach(visit: (child: TestNode, offset: number) => void): void;
}

/** The part of the editor that the tests speak to. */
export interface TestEditor {
  state: { doc: TestNode; tr: { insertText(text: string, position: number): unknown } };
  view: { focus(): void; dispatch(tr: unknown): void };
  commands: { setTextSelection(place: number | { from: number; to: number }): boolean } & Record<string, (...values: never[]) => boolean>;
}
