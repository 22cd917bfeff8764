import type { Node } from '@tiptap/pm/model';
import type { EditorSession } from '../editor-session';
import type { TimeContext } from '../parse-time';
import { momentBefore } from '../sections/timeline';
import { dateOf, today } from '../time-zone';

/** What a time without a date is read against: the day of the entry in hand or of the latest one, else the day of the incident. */
export function timeContextIn(session: EditorSession, section: Node | null, blockId = ''): TimeContext {
  const from = section ? momentBefore(section, blockId) : '';
  return { date: from === '' ? (session.coe.get().occurredOn ?? today(session.zone)) : dateOf(from, session.zone), zone: session.zone, from };
}
