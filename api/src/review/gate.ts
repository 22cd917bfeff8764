import {
  checkPassages,
  completeness,
  passages,
  readDocument,
  type EditorNode,
  type Gap,
  type GateAction,
  type Passage,
  type PassageFinding,
  type ProseOptions,
  type Template,
} from '@corrigenda/templates';
import { CorrigendaError } from '../errors/corrigenda-error.js';

/** A COE at the door of its review. */
export interface GateFacts {
  title: string;
  document: EditorNode;
  template: Template;
  actions: readonly GateAction[];
  /** The ids of the findings and gaps that an author has given a reason for. */
  waivedIds: readonly string[];
  wordLists: ProseOptions;
  now: Date;
}

/** What keeps a COE from its review; both empty when nothing does. */
export interface GateReport {
  findings: PassageFinding[];
  gaps: Gap[];
}

/** Must-fix findings and gaps that no waiver covers. */
export function checkGate({ title, document, template, actions, waivedIds, wordLists, now }: GateFacts): GateReport {
  const waived = new Set(waivedIds);
  const { document: coe, problems } = readDocument(document, template);
  const texts = [...passages(document), ...headerPassages(title, template, actions)];
  return {
    findings: checkPassages(texts, wordLists).filter(({ severity, id }) => severity === 'must' && !waived.has(id)),
    gaps: completeness(coe, template, actions, { now: now.toISOString(), problems }).filter(({ id }) => !waived.has(id)),
  };
}

/** Refuses with everything that is missing, so that nobody has to ask twice. */
export function assertGateOpen({ findings, gaps }: GateReport): void {
  if (findings.length) {
    const more = gaps.length ? ` ${counted(gaps.length, 'thing')} still missing, too.` : '';
    throw new CorrigendaError('PROSE_FINDINGS', `Correct or waive ${counted(findings.length, 'finding')} before asking for a review.${more}`, { findings, gaps });
  }
  if (gaps.length) {
    throw new CorrigendaError('DOCUMENT_INCOMPLETE', `Before a review: ${gaps[0]!.message}${gaps.length > 1 ? ` And ${gaps.length - 1} more.` : ''}`, { findings, gaps });
  }
}

/** The prose that stands beside the document. It comes last, so that a term explained in the document may be used in it. */
function headerPassages(title: string, template: Template, actions: readonly GateAction[]): Passage[] {
  const section = template.sections.find(({ kind }) => kind === 'actions')?.key ?? '';
  const standing = actions.filter(({ status }) => status !== 'DECLINED');
  return [
    { section: '', block: 'title', path: 'title', text: title },
    ...standing.flatMap(({ id, title: text, successTest }) => [
      { section, block: id, path: 'title', text },
      { section, block: id, path: 'successTest', text: successTest },
    ]),
  ].filter(({ text }) => text !== '');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
