import type { GlossaryTerm } from '../prose-rule.js';

const ABBR = /<abbr\s[^<>]{0,100}?title\s*=\s*["']([^"'<>\n]{1,300})["'][^<>]{0,100}>([^<>\n]{1,60})<\/abbr>/gi;
const LISTED = /^\*\[([^\]\n]{1,60})\]:[ \t]*([^\n]{1,300})$/gm;

/** Terms that the file explains in its markup: `<abbr title="long form">LF</abbr>` and `*[LF]: long form`. */
export function findAbbreviations(markdown: string): GlossaryTerm[] {
  return [
    ...[...markdown.matchAll(ABBR)].map((match) => ({ term: match[2]!.trim(), meaning: match[1]!.trim() })),
    ...[...markdown.matchAll(LISTED)].map((match) => ({ term: match[1]!.trim(), meaning: match[2]!.trim() })),
  ];
}
