import { type CoeDocument, datesIn, isoDate, MAX_BLOCKS, type Template, type TimelineEntry, type WrittenDate } from '@corrigenda/templates';
import { CorrigendaError } from '../errors/corrigenda-error.js';
import { IncidentKind } from '../coe/coe-header.js';
import { Clock, localDate } from './clock.js';
import { Draft, type Placement } from './draft.js';
import { textOfDraft } from './draft-text.js';
import { type FrontMatter, readFrontMatter, severityIn, tagsFrom } from './front-matter.js';
import type { ImportedAction } from './imported-action.js';
import { markMilestones } from './milestones.js';
import { parseMarkdown } from './parse-markdown.js';
import { OwnPartPlacer } from './place-own-parts.js';
import { PartPlacer } from './place-parts.js';
import { readSource } from './read-source.js';
import { partsOf } from './report-parts.js';
import { plain } from './run-pieces.js';
import { doubledEntries } from './timeline-entries.js';
import { cutTitle, readTitle, titleOfFile } from './title.js';
import { countWords, tokensNotIn } from './words.js';
import { BlockWriter } from './write-blocks.js';
import { zoneNamed, zoneStated } from './zones.js';

export interface ImportOptions {
  template: Template;
  /** IANA; of times whose zone the report does not name. */
  zone: string;
  newId: () => string;
  /** Taken for the title and the date when the text names none. */
  fileName?: string | undefined;
  /** Instead of the report's own title, which then stays in the text. */
  title?: string | undefined;
  /** The present day; an incident lies before it. */
  today: string;
}

export interface ImportedCoe {
  title: string;
  /** `YYYY-MM-DD`, where the report names one. */
  occurredOn: string | null;
  zone: string;
  tags: string[];
  /** 1 to 4, where the report says it. */
  severity: number | undefined;
  /** Only a file of ours says it. */
  kind?: IncidentKind;
  detectedBy?: string;
  restricted?: boolean;
  document: CoeDocument;
  actions: ImportedAction[];
  placed: Placement[];
  /** Words that no part of the importer placed; they stand at the end of the imported text. */
  unplacedWords: number;
  warnings: string[];
  counts: { timelineEntries: number; milestones: number; measures: number; lessons: number };
}

const HEADINGS = 'Headings and labels of the report';

/**
 * Reads a Markdown report of an incident into a draft COE. Every word of the source is in the draft: what is not recognised stands in
 * its imported text, in the order of the source.
 */
export function markdownToCoe(markdown: string, options: ImportOptions): ImportedCoe {
  const source = readSource(markdown);
  const parsed = parseMarkdown(source);
  const front = readFrontMatter(parsed.frontMatter);
  const { own } = front;
  const parts = partsOf(parsed);
  const heading = parts.find(({ isTitle }) => isTitle)?.heading ?? '';
  const named = readTitle(front.title ?? heading);
  const title = options.title ?? ((own && front.title ? cutTitle(front.title) : named.title) || titleOfFile(options.fileName ?? '') || cutTitle(source));
  const reportDay = named.date ?? readTitle(heading).date ?? front.date ?? datesIn(options.fileName ?? '')[0] ?? datesIn(source.slice(0, 3_000))[0];
  const stated = (own && zoneNamed(own.zone)) ?? zoneStated(source);
  const zone = stated ?? options.zone;

  const writer = new BlockWriter(options.newId, parsed.definitions);
  const draft = new Draft(options.template, options.newId, writer);
  const clock = new Clock(zone, reportDay);
  const placer = own ? new OwnPartPlacer(options.template, draft, writer, clock, options.newId) : new PartPlacer(draft, writer, clock, options.newId);
  if (placer instanceof OwnPartPlacer) {
    placer.placeAll(parsed.nodes, title);
    placer.understood.push(parsed.frontMatter ?? '');
  } else {
    if (parsed.frontMatter !== undefined) draft.addImported('', writer.code(parsed.frontMatter, 'yaml'));
    placer.placeAll(parts, title);
  }
  const warnings = [...(front.warning ? [front.warning] : []), ...clock.warnings, ...(own ? [] : markMilestones(draft.entries))];
  if (stated === undefined && clock.reliedOnZone) warnings.push(`The report names no time zone; its times were read on the clock of ${zone}. Correct them if that is wrong.`);
  for (const { prose } of doubledEntries(draft.entries)) warnings.push(`The entry “${shortly(prose.map(({ text }) => text).join(''))}” is there twice.`);

  if (placer.labels.length > 0) draft.addImported(HEADINGS, writer.paragraph(plain(placer.labels.join(' · '))));
  const occurredOn = dayOf(named.date ?? front.date, draft.entries, reportDay, options.today, warnings);
  const actions = placer.actions.map((action) => withPossibleDate(action, occurredOn, warnings));
  const tags = tagsFrom([...front.tags, ...placer.tags]);
  const understood = placer instanceof OwnPartPlacer ? placer.understood.join('\n') : '';
  const lost = tokensNotIn(source, `${textOfDraft(title, tags, draft.document(), actions)}\n${understood}`);
  draft.addImported('Words that found no other place', writer.paragraph(plain(lost.join(' '))));

  const document = draft.document();
  assertFits(document);
  return {
    title,
    occurredOn,
    zone,
    tags,
    severity: front.severity ?? severityStated(source),
    ...(own && ownHeader(own)),
    document,
    actions,
    placed: draft.placements,
    unplacedWords: countWords(lost.join(' ')),
    warnings: [...new Set(warnings)],
    counts: {
      timelineEntries: draft.entries.length,
      milestones: draft.entries.filter(({ milestone }) => milestone !== null).length,
      measures: draft.measureCount,
      lessons: draft.lessonCount,
    },
  };
}

/** The day that title or front matter names, else that of the first milestone, else whatever date comes first. */
function dayOf(named: WrittenDate | undefined, entries: readonly TimelineEntry[], first: WrittenDate | undefined, today: string, warnings: string[]): string | null {
  const milestones = ['start', 'detected', 'engaged', 'mitigated', 'resolved'].map((milestone) => entries.find((entry) => entry.milestone === milestone));
  const told = milestones.find((found) => found !== undefined) ?? entries.find(({ moment }) => moment.at !== '');
  const ofEntry = told && localDate(told.moment);
  const day = isoOf(named) ?? ofEntry ?? isoOf(first) ?? null;
  if (day !== null && ofEntry && Math.abs(Date.parse(day) - Date.parse(ofEntry)) > LONG_AGO) warnings.push(`The report is dated ${day}, but its timeline tells of ${ofEntry}; check the two.`);
  if (day === null || day <= today) return day;
  warnings.push(`The report is dated ${day}, which lies in the future; give the day of the incident.`);
  return null;
}

/** In milliseconds: further apart, one of two dates is a slip. */
const LONG_AGO = 45 * 24 * 3_600_000;

function isoOf(date: WrittenDate | undefined): string | undefined {
  return date?.year === undefined ? undefined : isoDate({ ...date, year: date.year });
}

function withPossibleDate(action: ImportedAction, occurredOn: string | null, warnings: string[]): ImportedAction {
  if (action.dueOn === null || occurredOn === null || action.dueOn >= occurredOn) return action;
  warnings.push(`“${shortly(action.title)}” is due on ${action.dueOn}, before the incident; its date was left out.`);
  return { ...action, title: cutTitle(`${action.title} (${action.dueOn})`), dueOn: null };
}

function severityStated(source: string): number | undefined {
  const stated = /^[\s>*_|#-]*(?:incident )?(?:severity|sev)(?: level)?[\s*_]*[:|][\s*_]*([^\n|]{1,20})/im.exec(source.slice(0, 5_000))?.[1];
  return stated === undefined ? undefined : severityIn(stated);
}

function ownHeader({ kind, detectedBy, restricted }: NonNullable<FrontMatter['own']>): Pick<ImportedCoe, 'kind' | 'detectedBy' | 'restricted'> {
  const known = Object.values(IncidentKind).find((one) => one === kind);
  return { ...(known && { kind: known }), detectedBy: cutTitle(detectedBy), restricted };
}

function assertFits(document: CoeDocument): void {
  const blocks = document.sections.reduce((sum, section) => sum + Object.values(section).reduce((within, value) => within + (Array.isArray(value) ? value.length : 0), 0), 0);
  if (blocks <= MAX_BLOCKS) return;
  throw new CorrigendaError('LIMIT_EXCEEDED', `A COE may hold ${MAX_BLOCKS} paragraphs and entries; this report has ${blocks}. Import it in parts.`, { limit: MAX_BLOCKS });
}

function shortly(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
