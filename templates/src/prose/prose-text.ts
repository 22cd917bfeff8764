import { findTokens, type Token } from './find-tokens.js';
import { findSentences } from './find-sentences.js';
import { foldText, type FoldedText } from './fold-text.js';
import { findMasks, type Mask } from './find-masks.js';
import { findWords, type Word } from './find-words.js';
import { overlapsAny, type Span } from './spans.js';

/** `field` is a line of front matter, `link` the target of a link; `code` and `link` are read for the directory's people only. */
export type TextForm = 'prose' | 'heading' | 'field' | 'code' | 'link';

export interface TextPlace {
  form?: TextForm;
  /** The key of the section it stands in, when it stands in a document. */
  section?: string;
  /** Stretches that are marked as code. */
  code?: readonly Span[];
  /** It is the answer of a why below which no other is asked. */
  isLastWhy?: boolean;
  /** Stretches that hold people by their place, such as the cells of a column “Owner”. */
  people?: readonly Span[];
}

/** A text with what rules ask of it, each worked out once and only when asked. */
export class ProseText {
  readonly form: TextForm;
  readonly section: string | undefined;
  readonly isLastWhy: boolean;
  readonly people: readonly Span[];
  private readonly code: readonly Span[];
  private memo: { masks?: Mask[]; masked?: string; folded?: FoldedText; tokens?: Token[]; words?: Word[]; sentences?: Span[] } = {};

  constructor(
    readonly source: string,
    place: TextPlace = {},
  ) {
    this.form = place.form ?? 'prose';
    this.section = place.section;
    this.isLastWhy = place.isLastWhy ?? false;
    this.code = place.code ?? [];
    this.people = place.people ?? [];
  }

  /** Code, links, paths and identifiers: sorted, disjoint. */
  get masks(): Mask[] {
    return (this.memo.masks ??= this.form === 'code' || this.form === 'link' ? this.everything() : findMasks(this.source, this.code));
  }

  /** The source with a placeholder in every masked unit, so that offsets stay. */
  get masked(): string {
    return (this.memo.masked ??= this.cover());
  }

  get folded(): FoldedText {
    return (this.memo.folded ??= foldText(this.source));
  }

  /** Words of the folded text. */
  get tokens(): Token[] {
    return (this.memo.tokens ??= findTokens(this.folded.text));
  }

  /** Words outside what is masked, as they are written. */
  get words(): Word[] {
    return (this.memo.words ??= findWords(this.masked));
  }

  get sentences(): Span[] {
    return (this.memo.sentences ??= findSentences(this.masked));
  }

  isMasked(span: Span): boolean {
    return overlapsAny(this.masks, span);
  }

  /** The sentence that holds the place, or the first one behind it. */
  sentenceAt(at: number): Span | undefined {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return sentences[low];
  }

  /** Whether only opening signs stand between the place and the start of its sentence. */
  startsSentence(at: number): boolean {
    const start = this.sentenceAt(at)?.start ?? 0;
    return at - start < 40 && /^[^\p{L}\p{N}]*$/u.test(this.source.slice(start, at));
  }

  /** Lets go of what was worked out, once every rule has looked. */
  forget(): void {
    this.memo = {};
  }

  private everything(): Mask[] {
    return this.source === '' ? [] : [{ start: 0, end: this.source.length, kind: this.form === 'link' ? 'link' : 'code' }];
  }

  private cover(): string {
    let masked = '';
    let at = 0;
    for (const { start, end } of this.masks) {
      masked += this.source.slice(at, start) + PLACEHOLDER.repeat(end - start);
      at = end;
    }
    return masked + this.source.slice(at);
  }
}

const PLACEHOLDER = '\uFFFC';
