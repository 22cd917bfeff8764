import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  to: string;
  /** The whole letter as it came. */
  raw: string;
  header(name: string): string;
}

/** A real SMTP server on loopback, which keeps what it is given and fails when it is told to. */
export class Mailbox {
  readonly letters: Received[] = [];
  /** What the next letters are answered with, one after the other; afterwards they are taken. `drop` takes the letter and hangs up without saying so. */
  readonly answers: ('drop' | { code: number; at: 'recipient' | 'data' })[] = [];
  private server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      onRcptTo: (_address, _session, callback) => {
        const next = this.answers[0];
        if (typeof next === 'object' && next.at === 'recipient') return callback(failure(this.answers.shift() as { code: number }));
        callback();
      },
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const next = this.answers.shift();
          if (typeof next === 'object') return callback(failure(next));
          this.letters.push(received(session.envelope.rcptTo[0]!.address, Buffer.concat(chunks).toString()));
          if (next !== 'drop') return callback();
          for (const connection of (this.server as unknown as { connections: Set<{ _socket: { destroy(): void } }> }).connections) connection._socket.destroy();
        });
      },
    });
    this.server.on('error', () => undefined);
  }

  static async open(port = 0): Promise<Mailbox> {
    const mailbox = new Mailbox();
    await new Promise<void>((resolve) => mailbox.server.listen(port, '127.0.0.1', () => resolve()));
    return mailbox;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async until(count: number, of: (letter: Received) => boolean = () => true): Promise<Received[]> {
    for (let waited = 0; waited < 15_000; waited += 50) {
      if (this.letters.filter(of).length >= count) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return this.letters.filter(of);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function failure({ code }: { code: number }): Error {
  return Object.assign(new Error('Not now.'), { responseCode: code });
}

function received(to: string, raw: string): Received {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  return { to, raw, header: (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '' };
}
