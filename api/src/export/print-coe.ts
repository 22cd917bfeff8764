import { type Block, type CoeDocument, type CoeSection, DURATION_WORDS, durations, formatDuration, formatMoment, hasText, isSectionEmpty, LESSON_GROUPS, type List, MILESTONE_NAMES, type Run, safeHref, type TemplateSection, type TimelineEntry, timelineOf, timeOf, type Why, withLists } from '@corrigenda/templates';
import { Temporal } from 'temporal-polyfill';
import { ACTION_KIND_WORDS, ACTION_STATUS_WORDS, INCIDENT_WORDS, PRIORITY_WORDS, STATUS_WORDS } from './export-words.js';
import type { ExportedAction, ExportedCoe } from './exported-coe.js';
import type { Printed, PrintedCoe, PrintedEntry, PrintedPicture, PrintedWhy } from './printed-coe.js';

/** What a COE looks like on paper. Sections without content are left out, as on the reading page; links lead to http, https and mail only. */
export function printCoe(coe: ExportedCoe, publicUrl: string): PrintedCoe {
  const walk = new DocumentWalk(coe, publicUrl);
  const told = coe.document.sections.filter((section) => (section.kind === 'actions' ? coe.actions.length > 0 : !isSectionEmpty(section)));
  const { revision } = coe;
  const date = dateIn((revision?.frozenAt ?? coe.updatedAt).toISOString(), coe.zone);
  return {
    number: coe.number,
    title: coe.title,
    state: STATUS_WORDS[coe.status],
    revision: revision ? `Revision ${revision.number}` : 'Draft',
    date,
    standing: revision ? `${STATUS_WORDS[coe.status]}, revision ${revision.number} of ${date}` : coe.status === 'DRAFT' ? `Draft of ${date}` : `${STATUS_WORDS[coe.status]}, draft of ${date}`,
    team: coe.team.name,
    severity: coe.severity,
    restricted: coe.visibility === 'RESTRICTED',
    zone: coe.zone,
    facts: factsOf(coe),
    sections: told.map((section, index) => ({ place: index + 1, key: section.key, title: walk.titleOf(section), parts: walk.partsOf(section) })),
    address: `${publicUrl}/coes/${coe.number}`,
  };
}

function factsOf(coe: ExportedCoe): [string, string][] {
  const measured = durations(coe.document).map(({ kind, milliseconds, approximate }) => `${approximate ? 'about ' : ''}${formatDuration(milliseconds)} ${DURATION_WORDS[kind]}`);
  const facts: [string, string | null][] = [
    ['Kind', INCIDENT_WORDS[coe.kind]],
    ['Date of the incident', coe.occurredOn],
    ['Detected by', coe.detectedBy],
    ['Published', coe.publishedAt && dateIn(coe.publishedAt.toISOString(), coe.zone)],
    ['How long', measured.join(', ')],
    ['Tags', coe.tags.join(', ')],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

class DocumentWalk {
  private readonly marks: PrintedPicture['marks'];

  constructor(
    private readonly coe: ExportedCoe,
    private readonly publicUrl: string,
  ) {
    this.marks = marksOf(coe.document);
  }

  titleOf({ key }: CoeSection): string {
    return this.templateOf(key)?.title ?? key;
  }

  partsOf(section: CoeSection): Printed[] {
    if (section.kind === 'actions') return [{ type: 'actions', actions: this.coe.actions.map(printAction) }];
    return [...withLists(section.blocks).flatMap((block) => (block.type === 'list' ? [printList(block)] : this.block(block))), ...this.entriesOf(section)];
  }

  private entriesOf(section: Exclude<CoeSection, { kind: 'actions' }>): Printed[] {
    switch (section.kind) {
      case 'prose':
      case 'metrics':
        return [];
      case 'impact': {
        const told = section.measures.filter(({ label, value, prose }) => label || value || hasText(prose));
        return told.length === 0 ? [] : [{ type: 'measures', measures: told.map(({ id, prose, ...measure }) => ({ ...measure, answeredBy: measure.noMetric ? this.answersTo(id) : [], runs: printRuns(prose) })) }];
      }
      case 'timeline': {
        const told = section.entries.filter(({ moment, prose, evidence }) => moment.at !== '' || hasText(prose) || evidence !== '');
        return told.length === 0 ? [] : [{ type: 'timeline', entries: told.map((entry) => this.entry(entry)) }];
      }
      case 'questions':
        return section.questions.filter(({ prose }) => hasText(prose)).flatMap(({ questionKey, prose }) => [
          { type: 'heading', text: this.templateOf(section.key)?.questions.find(({ key }) => key === questionKey)?.text ?? 'Further answer' },
          { type: 'paragraph', runs: printRuns(prose) },
        ]);
      case 'whys':
        return section.trees.filter(({ roots }) => roots.some(({ answer, children }) => hasText(answer) || children.length > 0)).flatMap(({ strand, roots }) => [
          { type: 'heading', text: this.templateOf(section.key)?.whys?.strands.find(({ key }) => key === strand)?.label ?? strand },
          { type: 'whys', whys: roots.map((why) => this.why(why)) },
        ]);
      case 'factors':
        return listOf(section.factors);
      case 'lessons':
        return LESSON_GROUPS.flatMap(({ kind, title }): Printed[] => {
          const points = listOf(section.lessons.filter((lesson) => lesson.kind === kind));
          return points.length === 0 ? [] : [{ type: 'heading', text: title }, ...points];
        });
      case 'related': {
        const told = section.related.filter(({ number, note }) => number > 0 || note);
        return told.length === 0 ? [] : [{ type: 'list', ordered: false, items: told.map(({ number, note }) => ({ runs: this.relation(number, note), children: [] })) }];
      }
    }
  }

  private block(block: Block): Printed[] {
    switch (block.type) {
      case 'paragraph':
        return hasText(block.prose) ? [{ type: 'paragraph', runs: printRuns(block.prose) }] : [];
      case 'callout':
        return hasText(block.prose) ? [{ type: 'callout', warning: block.tone === 'warning', runs: printRuns(block.prose) }] : [];
      case 'codeBlock':
        return block.text === '' ? [] : [{ type: 'code', language: block.language, text: block.text }];
      case 'table':
        return block.rows.length === 0 ? [] : [{ type: 'table', rows: block.rows }];
      case 'image':
        return [{ type: 'picture', fileId: block.attachmentId, title: '', unit: '', alt: block.alt, description: '', liveUrl: '', marks: [] }];
      case 'graph':
        return [{ type: 'picture', fileId: block.attachmentId, title: block.title, unit: block.unit, alt: block.alt, description: block.description, liveUrl: safeHref(block.liveUrl) ?? '', marks: this.marks }];
    }
  }

  private entry({ moment, milestone, prose, evidence }: TimelineEntry): PrintedEntry {
    const offset = moment.at === '' ? 0 : offsetMinutes(moment.at, this.coe.zone);
    return {
      day: moment.at === '' ? '' : dateIn(moment.at, this.coe.zone),
      time: moment.precision === 'day' && moment.at !== '' ? '' : formatMoment(moment, offset),
      estimated: moment.estimated,
      milestone: milestone ? MILESTONE_NAMES[milestone] : '',
      runs: printRuns(prose),
      evidence: safeHref(evidence) ?? '',
    };
  }

  private why({ id, ask, answer, children }: Why): PrintedWhy {
    return { ask, runs: printRuns(answer), answeredBy: this.answersTo(id), children: children.map((child) => this.why(child)) };
  }

  private answersTo(id: string): string[] {
    return this.coe.actions.filter(({ causeId }) => causeId !== '' && causeId === id).map(({ number }) => `ACT-${number}`);
  }

  private relation(number: number, note: string): Run[] {
    if (number === 0) return [{ text: note }];
    return [{ text: `COE-${number}`, href: `${this.publicUrl}/coes/${number}` }, ...(note ? [{ text: `: ${note}` }] : [])];
  }

  private templateOf(wanted: string): TemplateSection | undefined {
    return this.coe.template.sections.find(({ key }) => key === wanted);
  }
}

function printList({ ordered, items }: List): Extract<Printed, { type: 'list' }> {
  return { type: 'list', ordered, items: items.map(({ paragraph, children }) => ({ runs: printRuns(paragraph.prose), children: children.map(printList) })) };
}

function listOf(points: readonly { prose: Run[] }[]): Printed[] {
  const told = points.filter(({ prose }) => hasText(prose));
  return told.length === 0 ? [] : [{ type: 'list', ordered: false, items: told.map(({ prose }) => ({ runs: printRuns(prose), children: [] })) }];
}

/** A link that may not be followed is text. */
function printRuns(runs: readonly Run[]): Run[] {
  return runs.map(({ href, ...run }) => {
    const safe = href === undefined ? null : safeHref(href);
    return safe === null ? run : { ...run, href: safe };
  });
}

function printAction({ number, title, team, dueOn, priority, kind, status, successTest, ticketUrl }: ExportedAction): Extract<Printed, { type: 'actions' }>['actions'][number] {
  return {
    number,
    title,
    owner: team,
    dueOn: dueOn ?? '',
    priority: PRIORITY_WORDS[priority],
    kind: ACTION_KIND_WORDS[kind],
    status: ACTION_STATUS_WORDS[status],
    successTest,
    ticketUrl: safeHref(ticketUrl) ?? '',
  };
}

function marksOf(document: CoeDocument): PrintedPicture['marks'] {
  return timelineOf(document).flatMap(({ milestone, moment }) => {
    const at = timeOf(moment);
    return milestone && at !== null ? [{ label: MILESTONE_NAMES[milestone], at }] : [];
  });
}

function offsetMinutes(at: string, zone: string): number {
  return Math.round(Temporal.Instant.from(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60_000_000_000);
}

function dateIn(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
