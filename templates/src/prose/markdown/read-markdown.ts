import type { TextForm, TextPlace } from '../prose-text.js';
import { cellsOf, listsPeople } from './people-columns.js';
import { readBlocks } from './read-blocks.js';
import { readInline } from './read-inline.js';

/** A piece of prose out of a Markdown file; every unit of its text knows which units of the file it stands for. */
export interface MarkdownPassage extends TextPlace {
  source: string;
  starts: number[];
  ends: number[];
}

/** The prose of a Markdown file, without its markup, in the order of the file. Link targets and code are passages of their own form. */
export function readMarkdown(markdown: string): MarkdownPassage[] {
  let section: Section = { key: undefined, level: 1 };
  let isRollCall = false;
  return readBlocks(markdown).flatMap((block) => {
    if (block.form === 'code' || block.form === 'link') return block.lines.map((line) => verbatim(markdown, line, block.form));
    const inline = readInline(markdown, block.lines);
    if (block.form === 'heading') {
      section = enterSection(section, block.level, inline.source);
      isRollCall = listsPeople(inline.source);
    }
    const place: TextPlace = {
      form: block.form,
      ...(section.key !== undefined && { section: section.key }),
      ...(block.peopleColumns && { people: cellsOf(inline.source, block.peopleColumns) }),
      ...(isRollCall && block.form === 'prose' && !block.peopleColumns && { people: [{ start: 0, end: inline.source.length }] }),
    };
    const targets = inline.links.map((link) => verbatim(markdown, link, 'link'));
    return [{ ...inline, ...place }, ...targets].filter(({ source }) => source.trim() !== '');
  });
}

function verbatim(markdown: string, { start, end }: { start: number; end: number }, form: TextForm): MarkdownPassage {
  const length = end - start;
  return {
    source: markdown.slice(start, end),
    form,
    starts: Array.from({ length }, (_, index) => start + index),
    ends: Array.from({ length }, (_, index) => start + index + 1),
  };
}

interface Section {
  key: string | undefined;
  level: number;
}

/** A file has no keys: its headings say which part is the summary, the impact or the glossary. What stands under the title alone is neither. */
function enterSection(current: Section, level: number, heading: string): Section {
  if (/\b(?:summary|overview|abstract|tl;?dr|synopsis)\b/i.test(heading)) return { key: 'summary', level };
  if (/\bimpact\b/i.test(heading)) return { key: 'impact', level };
  if (/\b(?:glossary|abbreviations?|acronyms?|terms|terminology|definitions)\b/i.test(heading)) return { key: 'glossary', level };
  if (level === 1) return { key: undefined, level };
  return level > current.level && current.key !== undefined ? current : { key: 'body', level };
}
