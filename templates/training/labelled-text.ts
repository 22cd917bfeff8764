export type SpanKind = 'person' | 'other' | 'handle';

/** A text whose names are known: start, end (UTF-16 units) and what it is. */
export interface LabelledText {
  text: string;
  spans: [number, number, SpanKind][];
  /** The kind of passage it is, where that is not prose. */
  form?: 'heading' | 'field';
}
