import type { Person, ProseOptions } from './prose-rule.js';

export interface Mark {
  start: number;
  end: number;
  kind: string;
}

/** An item of a list: what is checked, what is true of it, and the word lists and the section that hold for it. */
export interface MarkedText {
  line: number;
  /** The heading above it. */
  heading: string;
  text: string;
  marks: Mark[];
  options: ProseOptions;
  section: string | undefined;
}

/** The list items of a page. `[text]{kind}` is a mark, `⏎` a line break; `People:`, `Glossary:`, `Services:` and `Section:` hold from there on. */
export function readMarkedTexts(markdown: string): MarkedText[] {
  const texts: MarkedText[] = [];
  let heading = '';
  let options: ProseOptions = {};
  let section: string | undefined;
  markdown.split('\n').forEach((line, index) => {
    if (line.startsWith('## ')) heading = line.slice(3);
    const list = /^(People|Glossary|Services):(.*)$/.exec(line);
    if (list) options = { ...options, ...readList(list[1]!, list[2]!) };
    if (line.startsWith('Section:')) section = line.slice('Section:'.length).trim() || undefined;
    if (line.startsWith('- ')) texts.push({ line: index + 1, heading, options, section, ...readMarks(line.slice(2).replaceAll('⏎', '\n')) });
  });
  return texts;
}

function readMarks(line: string): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  let last = 0;
  for (const match of line.matchAll(/\[((?:[^[\]]|\[[^\]]*\])*?)\]\{([a-z -]+)\}/g)) {
    text += line.slice(last, match.index);
    marks.push({ start: text.length, end: text.length + match[1]!.length, kind: match[2]! });
    text += match[1]!;
    last = match.index + match[0].length;
  }
  return { text: text + line.slice(last), marks };
}

function readList(kind: string, list: string): ProseOptions {
  const entries = list.split(/,(?![^(]*\))/).map((entry) => entry.trim()).filter((entry) => entry !== '');
  if (kind === 'People') return { people: entries.map(readPerson) };
  if (kind === 'Glossary') return { glossary: entries.map((term) => ({ term, meaning: 'explained elsewhere' })) };
  return { services: entries };
}

/** `Name (role, @handle, address)` */
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
