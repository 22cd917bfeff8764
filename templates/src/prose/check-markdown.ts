import { checkTexts } from './check-passages.js';
import { findAbbreviations } from './markdown/find-abbreviations.js';
import { readMarkdown } from './markdown/read-markdown.js';
import type { Finding, ProseOptions } from './prose-rule.js';

/**
 * Checks a Markdown file as one document: prose, headings, list items, table cells, link texts and front matter by all rules; code, link
 * targets and comments for the directory's people only. Offsets are UTF-16 units of the file, markup included.
 */
export function checkMarkdown(text: string, options: ProseOptions = {}): Finding[] {
  const passages = readMarkdown(text);
  const explained = findAbbreviations(text);
  const known = explained.length === 0 ? options : { ...options, glossary: [...(options.glossary ?? []), ...explained] };
  const findings = checkTexts(passages, known).flatMap((found, index) => {
    const { starts, ends } = passages[index]!;
    return found.map((finding): Finding => {
      const start = starts[finding.start]!;
      const end = ends[finding.end - 1]!;
      return { ...finding, start, end, text: text.slice(start, end) };
    });
  });
  return withoutOverlaps(findings.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** A name across the end of a link would cover a finding in the link's target. */
function withoutOverlaps(sorted: Finding[]): Finding[] {
  const ends = new Map<string, number>();
  return sorted.filter(({ rule, start, end }) => {
    if (start < (ends.get(rule) ?? 0)) return false;
    ends.set(rule, end);
    return true;
  });
}
