/** The kinds of message that an editor may send. */
export const FrameType = { sync: 0, presence: 1, auth: 2, queryPresence: 3, syncReply: 4, stateless: 5, close: 7, pong: 10 } as const;

/** The kinds of synchronisation that bring content. */
const BRINGS_CONTENT = new Set([1, 2]);

export interface Frame {
  documentName: string;
  type: number;
  /** Bytes of the update that it brings; 0 for every other message. */
  updateLength: number;
}

/**
 * Reads the outside of one message of the Hocuspocus protocol: the name of the document, the type, and whether the update in it is
 * as long as it says. Null for everything else, so that nothing malformed gets any further.
 */
export function readFrame(bytes: Uint8Array): Frame | null {
  const reader = new VarReader(bytes);
  const address = reader.text();
  const type = reader.number();
  if (address === null || type === null || !Object.values(FrameType).some((known) => known === type)) return null;
  const frame = { documentName: address.split('\0', 1)[0] ?? '', type, updateLength: 0 };
  if (type === FrameType.presence) return reader.skipBytes() === null ? null : frame;
  if (type !== FrameType.sync && type !== FrameType.syncReply) return frame;
  const step = reader.number();
  const length = reader.skipBytes();
  if (step === null || step > 2 || length === null) return null;
  return BRINGS_CONTENT.has(step) ? { ...frame, updateLength: length } : frame;
}

/** Numbers of variable length and what they count, as lib0 writes them. */
class VarReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  number(): number | null {
    let value = 0;
    for (let factor = 1; this.at < this.bytes.length && factor < 2 ** 42; factor *= 128) {
      const byte = this.bytes[this.at++]!;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    return null;
  }

  text(): string | null {
    const length = this.skipBytes();
    return length === null ? null : new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }

  /** The length of the bytes that were there. */
  skipBytes(): number | null {
    const length = this.number();
    if (length === null || this.at + length > this.bytes.length) return null;
    this.at += length;
    return length;
  }
}
