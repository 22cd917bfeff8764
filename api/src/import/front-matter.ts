import { datesIn, type WrittenDate } from '@corrigenda/templates';
import { parse, YAMLParseError } from 'yaml';

const MAX_FRONT_MATTER = 20_000;

export interface FrontMatter {
  title?: string;
  date?: WrittenDate;
  tags: string[];
  severity?: number;
  warning?: string;
  /** What an export of ours says beside the report. */
  own?: { zone: string; kind: string; detectedBy: string; restricted: boolean };
}

/** The version of our Markdown that this release writes, and reads. */
const OWN_VERSION = 1;

/** What the front matter says of the report. All of it is kept as text as well, so that what is not understood is not lost. */
export function readFrontMatter(text: string | undefined): FrontMatter {
  if (text === undefined || text.length > MAX_FRONT_MATTER) return { tags: [] };
  const given = fieldsOf(text);
  if (!given) return { tags: [], warning: 'The front matter could not be read; it stands under “Imported text”.' };
  const field = (...names: string[]) => names.map((name) => given.get(name)).find((value) => value !== undefined && value !== null);
  const title = field('title', 'name');
  const day = field('occurred_on', 'date', 'incident_date', 'incident-date', 'occurred');
  const date = day === undefined ? undefined : datesIn(day instanceof Date ? day.toISOString() : String(day))[0];
  const severity = severityIn(String(field('severity', 'sev', 'priority') ?? ''));
  const own = given.get('corrigenda') === OWN_VERSION ? { zone: String(field('zone') ?? ''), kind: String(field('kind') ?? ''), detectedBy: String(field('detected_by') ?? ''), restricted: field('restricted') === true } : undefined;
  const tags = field('tags', 'tag', 'labels', 'keywords', 'categories', 'category');
  return {
    ...(typeof title === 'string' && title.trim() !== '' && { title }),
    ...(date && { date }),
    ...(severity !== undefined && { severity }),
    ...(own && { own }),
    tags: (Array.isArray(tags) ? tags : String(tags ?? '').split(',')).map(String),
  };
}

/** The template that a file of ours was written with, before it is read as a whole. */
export function ownTemplateOf(markdown: string): string | undefined {
  const [, head = ''] = /^\uFEFF?---\r?\ncorrigenda: 1\r?\n([\s\S]{0,20000}?)\r?\n---/.exec(markdown) ?? [];
  return /^template: ([a-z][a-z0-9-]*)$/m.exec(head)?.[1];
}

/** 1 to 4 from `SEV-2`, `P1`, `2`, `high`. */
export function severityIn(text: string): number | undefined {
  const digit = /^\s*(?:sev(?:erity)?|s|p|level|priority)?[\s:.-]*([1-4])\b/i.exec(text)?.[1];
  if (digit) return Number(digit);
  const words = [/^\s*(critical|blocker|highest)\b/i, /^\s*(major|high)\b/i, /^\s*(moderate|medium|minor)\b/i, /^\s*(low|trivial|cosmetic)\b/i];
  const place = words.findIndex((word) => word.test(text));
  return place < 0 ? undefined : place + 1;
}

/** Tags that a COE can have: lower case, at most 40 characters and 20 of them. */
export function tagsFrom(given: readonly string[]): string[] {
  const tags = given.map((tag) => tag.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().normalize('NFC').toLowerCase());
  return [...new Set(tags)].filter((tag) => /[\p{L}\p{N}]/u.test(tag) && tag.length <= 40).slice(0, 20);
}

function fieldsOf(text: string): Map<string, unknown> | undefined {
  try {
    const parsed: unknown = parse(text, { maxAliasCount: 0, logLevel: 'silent' });
    const isMapping = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isMapping ? new Map(Object.entries(parsed).map(([name, value]) => [name.toLowerCase(), value])) : undefined;
  } catch (error) {
    // An alias that may not be followed is a ReferenceError.
    if (error instanceof YAMLParseError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}
