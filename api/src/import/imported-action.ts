import { textOfRuns, type Run } from '@corrigenda/templates';
import type { ActionKind, Priority } from '../action-item/action-status.js';
import { oneLine, sliceRuns } from './run-pieces.js';
import { cutTitle, singleLine } from './title.js';

/** A follow-up of the report. Owners stay words of the title: nobody is made an owner by an import. */
export interface ImportedAction {
  title: string;
  successTest: string;
  ticketUrl: string;
  /** `YYYY-MM-DD` */
  dueOn: string | null;
  priority: Priority;
  kind: ActionKind;
  /** The why that it answers, in a file of ours. */
  causeId?: string;
  /** Its number in the file it came from: `ACT-12`. */
  source?: string;
}

export const MAX_ACTIONS = 100;
const MAX_URL = 2_000;

export interface ReadAction {
  action: ImportedAction;
  /** Whether title and ticket hold every word, so that the source need not be kept beside it. */
  isWhole: boolean;
}

/** One point of a list of action items. */
export function actionOf(given: readonly Run[], topic: string): ReadAction {
  const runs = oneLine(given);
  const targets = [...new Set(runs.flatMap(({ href }) => (href === undefined ? [] : [href])))];
  const ticketUrl = targets.length === 1 ? ticketOf(targets[0]!) : '';
  const text = singleLine(textWithout(runs, ticketUrl));
  const title = cutTitle(text);
  const isShort = title === text && text.length <= 200;
  const isWhole = isShort && (targets.length === 0 || ticketUrl !== '');
  return { action: { ...plainAction(isShort ? title : leadOf(runs, text), topic), ticketUrl, dueOn: dueIn(text) }, isWhole };
}

/** An action with what its words tell of its kind. */
export function plainAction(title: string, topic: string): ImportedAction {
  return { title, successTest: '', ticketUrl: '', dueOn: null, priority: 'MEDIUM', kind: kindOf(title, topic) };
}

export function ticketOf(href: string): string {
  return /^https?:/i.test(href) && href.length <= MAX_URL && URL.canParse(href) ? href : '';
}

export function priorityNamed(text: string): Priority | undefined {
  const words: [Priority, RegExp][] = [['URGENT', /^\s*(urgent|critical|p0|highest)\b/i], ['HIGH', /^\s*(high|p1|must)\b/i], ['MEDIUM', /^\s*(medium|normal|p2|should)\b/i], ['LOW', /^\s*(low|p[3-5]|could|nice)\b/i]];
  return words.find(([, word]) => word.test(text))?.[0];
}

const KINDS: readonly [ActionKind, RegExp][] = [
  ['DETECT_SOONER', /\b(alert|alarm|monitor|detect|notif|notice|dashboard|metric|health ?check|observab|probe)/i],
  ['RECOVER_SOONER', /\b(roll ?back|recover|restore|mitigat|revert|fail ?over|self-?heal)/i],
  ['PROCESS', /\b(runbook|document|guide|guidance|checklist|playbook|procedure|process|agree|communicat|guideline|train|wiki)/i],
  ['TOOL', /\b(script|automat|tool|cli\b|pipeline)/i],
];

export function kindOf(text: string, topic: string): ActionKind {
  const named = /\b(process|documentation)\b/i.test(topic) ? 'PROCESS' : undefined;
  return KINDS.find(([, words]) => words.test(text))?.[0] ?? named ?? 'PREVENT';
}

/** What the text promises for: `by 2026-05-01`, `due 2026-05-01`. */
export function dueIn(text: string): string | null {
  return /\b(?:by|due|until|before|deadline|eta)\b[\s:]*(?:on\s+)?(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\b/i.exec(text)?.[1] ?? null;
}

/** The address of the ticket is kept beside the title and need not stand in it. */
function textWithout(runs: readonly Run[], ticketUrl: string): string {
  const text = runs.filter(({ href, text: shown }) => ticketUrl === '' || href !== ticketUrl || shown !== ticketUrl).map(({ text: shown }) => shown).join('');
  return text.replace(/\s*\(\s*\)/g, '').replace(/\s*[:–-]\s*$/, '').replace(/\s+([.,;])/g, '$1');
}

/** A bold beginning, or the first sentence. */
function leadOf(runs: readonly Run[], text: string): string {
  const [first] = runs;
  if (first?.bold && first.text.trim().length > 8) return cutTitle(textOfRuns(sliceRuns(runs, 0, first.text.length)).replace(/\s*[:.]\s*$/, ''));
  const sentence = /^.{10,199}?[.!?](?=\s)/.exec(text)?.[0];
  return cutTitle(sentence ?? text);
}
