/** UTF-16 units in one paragraph, entry, answer or code block. */
export const MAX_TEXT_LENGTH = 20_000;
/** Paragraphs, entries, graphs and so on in one document. */
export const MAX_BLOCKS = 5_000;
export const MAX_SECTIONS = 100;
export const MAX_INDENT = 8;
/** A why at depth 8 is the ninth “why?” in a row. */
export const MAX_WHY_DEPTH = 8;
export const MAX_WHYS = 500;
export const MAX_TABLE_ROWS = 500;
export const MAX_TABLE_COLUMNS = 50;
/** UTF-16 units of the JSON text that holds the rows of one table. */
export const MAX_TABLE_LENGTH = 200_000;
export const MAX_MARKS = 16;
export const MAX_HREF_LENGTH = 8_192;
/** A broken document is described by its first problems; the rest would repeat them. */
export const MAX_PROBLEMS = 200;
