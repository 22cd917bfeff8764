import * as Y from 'yjs';

/** What was typed in these edits, one line for each place; empty when they hold no text. */
export function unsentText(updates: readonly Uint8Array[]): string {
  if (updates.length === 0) return '';
  const lines: string[] = [];
  let last: { client: number; end: number } | undefined;
  for (const struct of Y.decodeUpdate(Y.mergeUpdates([...updates])).structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
    const { client, clock } = struct.id;
    const isContinued = last !== undefined && struct.origin?.client === last.client && struct.origin.clock === last.end;
    if (isContinued) lines.push((lines.pop() ?? '') + struct.content.str);
    else lines.push(struct.content.str);
    last = { client, end: clock + struct.length - 1 };
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '').join('\n');
}
