import type { EditorClient } from './editor-client.js';

/** Somebody who types numbered words into one paragraph and remembers which of them the service has said it keeps. */
export class Typist {
  /** Words typed so far. */
  typed = 0;
  /** The first so many were acknowledged. */
  acknowledged = 0;

  constructor(
    readonly name: string,
    readonly editor: EditorClient,
    private readonly sectionKey: string,
  ) {
    // Words are acknowledged in their order. After a connection has ended the number says so only once everything has been sent again.
    let counts = editor.isAcknowledged;
    editor.provider.on('close', () => (counts = false));
    editor.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
      counts ||= editor.isAcknowledged;
      if (counts) this.acknowledged = this.typed - number;
    });
  }

  type(): void {
    const word = this.word(this.typed);
    this.typed += 1;
    this.editor.type(this.editor.blocks(this.sectionKey)[0]!, word);
  }

  /** Of the first so many words, those that a text lacks. */
  missingFrom(text: string, count: number): string[] {
    const words = Array.from({ length: count }, (_, index) => this.word(index));
    return words.filter((word) => !text.includes(word));
  }

  private word(index: number): string {
    return `${this.name}${index}. `;
  }
}
