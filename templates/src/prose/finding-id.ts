import { RULE_IDS, type RuleId } from './prose-rule.js';
import type { Span } from './spans.js';

/** How far a sentence is followed to either side of what was found; an endless one costs no more. */
const REACH = 400;

const ENDS_BEFORE = /[\n\r。！？]|[.!?]["'”’»)\]]*\s/gu;
const ENDS_AFTER = /[\n\r。！？]|[.!?]["'”’»)\]]*(?:\s|$)/u;

export interface NamedFinding {
  rule: RuleId;
  block: string;
  /** The characters found. */
  text: string;
}

/**
 * What a finding is called: `rule:block:text found:mark of its sentence`. As long as the sentence stands, the id does, whatever is written,
 * moved or deleted around it; once a letter of the sentence changes, the finding is another one, and so is the same word in another sentence.
 */
export function findingId({ rule, block, text }: NamedFinding, sentence: string): string {
  return `${rule}:${block}:${text}:${sentence}`;
}

/** A short mark of the sentence around a place. */
export function sentenceMark({ start, end }: Span, source: string): string {
  const before = source.slice(Math.max(0, start - REACH), start);
  let from = 0;
  for (const { index, 0: mark } of before.matchAll(ENDS_BEFORE)) from = index + mark.length;
  const after = source.slice(end, end + REACH);
  const to = ENDS_AFTER.exec(after)?.index ?? after.length;
  return markOf(`${squeeze(before.slice(from).trimStart())}\n${squeeze(after.slice(0, to).trimEnd())}`);
}

/** What the id of a finding says about it; null for the id of a gap. */
export function parseFindingId(id: string): { rule: RuleId; block: string; text: string } | null {
  const [, rule, block = '', text = ''] = /^([^:]*):([^:]*):([\s\S]*):[^:]*$/.exec(id) ?? [];
  const known = RULE_IDS.find((one) => one === rule);
  return known ? { rule: known, block, text } : null;
}

/** Wrapping and doubled spaces change no sentence. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** 64 bits of FNV-1a, in two halves. */
function markOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x01000193);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
