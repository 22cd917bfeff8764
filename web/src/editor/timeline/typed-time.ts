import { Extension, InputRule } from '@tiptap/core';
import { blockInHand, setAttributes } from '../blocks';
import type { EditorSession } from '../editor-session';
import { parseTime } from '../parse-time';
import { showMoment } from '../sections/timeline';
import { timeContextIn } from './time-context';

/** `14:05`, `08:??`, `~9`, `+7m` or an ISO instant as the first word; a bare number begins many a sentence. */
const TIME = /^(~\d{1,2}(?::\d{2})?|\d{1,2}:(?:\d{2}|\?\?)(?::\d{2})?|\+\d[\ddhm]*[dhm]|\d{4}-\d{2}-\d{2}T\S+)\s$/i;

/** A time that begins an entry which has none becomes its time. One that the clocks make doubtful stays text, since somebody must be asked. */
export function typedTime(session: EditorSession) {
  const rule = new InputRule({
    find: TIME,
    handler: ({ state, range, match }) => {
      const place = blockInHand(state);
      if (place?.node.type.name !== 'timelineEntry' || place.node.attrs['at'] !== '') return null;
      const parsed = parseTime(match[1]!, timeContextIn(session, place.section));
      if (parsed.kind !== 'moment') return null;
      setAttributes(state.tr.delete(range.from, range.to), place.position, { ...parsed.moment });
      session.say(`The time is ${showMoment(parsed.moment, session.zone)}. Backspace makes it text again.`);
      return undefined;
    },
  });
  return Extension.create({ name: 'typedTime', addInputRules: () => [rule] });
}
