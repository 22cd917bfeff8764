import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Person, ProseOptions } from '@corrigenda/templates';

export interface Mark {
  start: number;
  end: number;
  kind: string;
}

/** A line of a set: what is checked, what is true of it, and the word lists under which. */
export interface MarkedText {
  line: number;
  heading: string;
  text: string;
  marks: Mark[];
  options: ProseOptions;
}

/** Reads `NAME.md` beside this file. `[text]{kind}` is a mark, `⏎` a line break; `People:` and `Services:` hold from there on. */
export function readMarkedSet(name: string): MarkedText[] {
  return readMarkedTexts(readFileSync(path.join(import.meta.dirname, `${name}.md`), 'utf8'));
}

export function readMarkedTexts(markdown: string): MarkedText[] {
  const texts: MarkedText[] = [];
  let heading = '';
  let options: ProseOptions = {};
  markdown.split('\n').forEach((line, index) => {
    if (line.startsWith('## ')) heading = line.slice(3);
    const list = /^(People|Services):(.*)$/.exec(line);
    if (list) options = { ...options, ...(list[1] === 'People' ? { people: entriesOf(list[2]!).map(readPerson) } : { services: entriesOf(list[2]!) }) };
    if (line.startsWith('- ')) texts.push({ line: index + 1, heading, options, ...readMarks(line.slice(2).replaceAll('⏎', '\n')) });
  });
  return texts;
}

function readMarks(line: string): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  let last = 0;
  for (const match of line.matchAll(/\[((?:[^[\]]|\[[^\]]*\])*?)\]\{([a-z]+)\}/g)) {
    text += line.slice(last, match.index);
    marks.push({ start: text.length, end: text.length + match[1]!.length, kind: match[2]! });
    text += match[1]!;
    last = match.index + match[0].length;
  }
  return { text: text + line.slice(last), marks };
}

/** `Name (role, @handle, address), Name …` */
function entriesOf(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((entry) => entry.trim()).filter((entry) => entry !== '');
}

function readPerson(entry: string): Person {
  const [, name, details = ''] = /^([^(]+?)(?: \((.*)\))?$/.exec(entry)!;
  const words = details.split(',').map((word) => word.trim()).filter((word) => word !== '');
  const role = words.find((word) => !word.includes('@'));
  return {
    name: name!,
    handles: words.filter((word) => word.startsWith('@')),
    emails: words.filter((word) => /.@/.test(word)),
    ...(role !== undefined && { role }),
  };
}
