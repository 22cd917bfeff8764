import { type Moment, leadingTime, type LeadingTime, trailingTime, type WrittenTime } from '@corrigenda/templates';
import { parseTime } from '../parse-time';
import { WallClock } from './wall-clock';

/** One thing that happened, as a line of a log, a chat or a table tells it. */
export interface TimedLine {
  moment: Moment;
  /** Who said it in a chat, as written there; empty elsewhere. */
  speaker: string;
  text: string;
}

export interface LinesRead {
  lines: TimedLine[];
  /** Times that came twice or never, because the clocks were changed; the earlier reading was taken. */
  uncertain: number;
  /** Lines beyond the limit, which were left out. */
  left: number;
}

export interface LinesContext {
  /** The day that a time without a date belongs to, `2026-04-24`. */
  date: string;
  zone: string;
  /** The instant that `+7m` on the first line counts from. */
  from: string;
}

export const MAX_LINES = 500;
const MAX_LINE_LENGTH = 2_000;

/**
 * Reads what somebody copied from a log, a chat, a list or a table as entries. A line without a time goes on with the line before. Null when
 * it is not about times: fewer than two lines have one, or most do not.
 */
export function readLines(text: string, context: LinesContext): LinesRead | null {
  const written = text.split(/\r\n?|\n/).map(plainLine).filter((line) => line !== '');
  const clock = new WallClock(context);
  const lines: TimedLine[] = [];
  let continued = 0;
  for (const line of written) {
    const last = lines.at(-1);
    const timed = readLine(line, clock, last?.moment.at ?? context.from);
    if (timed) lines.push(timed);
    else if (last) {
      // A message of a chat stands on the lines below its speaker.
      if (last.speaker === '' || last.text !== '') continued += 1;
      last.text = `${last.text} ${line}`.trim().slice(0, MAX_LINE_LENGTH);
    } else continued += 1;
  }
  if (lines.length < 2 || continued > lines.length) return null;
  const told = lines.filter(({ text: said }) => said !== '');
  return { lines: told.slice(0, MAX_LINES), uncertain: clock.uncertain, left: Math.max(0, told.length - MAX_LINES) };
}

/** Without the signs of lists, tables and emphasis around it; empty for the line below a table's head. */
function plainLine(line: string): string {
  const bare = line.slice(0, MAX_LINE_LENGTH).replace(/^[\s>]*(?:[-*•+]\s+|\d{1,3}[.)]\s+)?/, '');
  if (/^\|?[\s:|-]*$/.test(bare)) return '';
  const cells = bare.startsWith('|') ? bare.replace(/^\||\|\s*$/g, '').split('|') : bare.split('\t');
  return cells
    .map((cell) => cell.replace(/\*\*|__|`/g, '').trim())
    .filter((cell) => cell !== '')
    .join(' ');
}

function readLine(line: string, clock: WallClock, from: string): TimedLine | null {
  const relative = /^([+-]\s?(?:\d{1,3}\s?[dhm]\s?){1,3}(?:in)?|~\d{1,2}(?![\d:.]))\s+(?=\S)/i.exec(line);
  const parsed = relative ? parseTime(relative[1]!, clock.context(from)) : null;
  if (relative && parsed?.kind === 'moment') return { moment: parsed.moment, speaker: '', text: line.slice(relative[0].length) };

  const leading = leadingTime(accessLogDate(line));
  if (leading && isUseful(leading)) return fromLeading(accessLogDate(line), leading, clock);
  const trailing = speakerWithTime(line);
  const moment = trailing && clock.momentOf(trailing.time);
  return moment ? { moment, speaker: trailing.speaker, text: '' } : null;
}

function fromLeading(line: string, time: LeadingTime, clock: WallClock): TimedLine | null {
  const moment = clock.momentOf(time);
  if (!moment) return null;
  const rest = line.slice(time.end).replace(/^[\s,\-–—|:]+/, '');
  const said = SPEAKER.exec(rest);
  return said ? { moment, speaker: said[1]!.trim(), text: rest.slice(said[0].length) } : { moment, speaker: '', text: rest };
}

/** `Priya Patel: restarting now`. A single word is as likely a program. */
const SPEAKER = /^(@[\w.-]{2,40}|\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){1,3}):\s+(?=\S)/u;

/** The line above a message: `Priya Patel  10:42 AM`, `Priya Patel [10:42]`, `Priya Patel — Today at 10:42`. */
function speakerWithTime(line: string): { speaker: string; time: WrittenTime } | null {
  if (line.length > 80) return null;
  const plain = line.replace(/(?:\s+[—–-])?\s+(?:today|heute)\s+at\b/i, ' ').replace(/\[([^\]]*)\]\s*$/, '$1').replace(/,(?=\s*\d)/, '');
  const time = trailingTime(plain, { clockAlone: true });
  const speaker = time ? plain.slice(0, time.start).replace(/[\s—–:,-]+$/, '') : '';
  return time && /^@?[\p{L}\p{M}][\p{L}\p{M}\p{N}_'’. -]{1,48}$/u.test(speaker) && speaker.split(' ').length <= 4 ? { speaker, time } : null;
}

/** `[24/Apr/2026:08:12:03 +0000]`, as web servers write it. */
function accessLogDate(line: string): string {
  return line.replace(/(\d{1,2})\/([A-Z][a-z]{2})\/(\d{4}):(?=\d{2}:)/, '$1 $2 $3 ');
}

/** A number of three digits is no time of day, and a date alone begins many a sentence. */
function isUseful({ clock }: WrittenTime): boolean {
  return typeof clock === 'object';
}
