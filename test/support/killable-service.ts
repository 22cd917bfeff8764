import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../../api/src/database/embedded-postgres.js';
import { EditorClient } from './editor-client.js';
import { removeFolder, temporaryFolder } from './postgres.js';
import { serve, type Served } from './served.js';

/** The service as it is built, on its own PostgreSQL with everything that makes a commit durable; killed, it starts again where it was. */
export class KillableService {
  private readonly folder = temporaryFolder();
  private readonly editors: EditorClient[] = [];
  private port = 0;
  private served: Served | undefined;
  private cookie = '';

  constructor(private readonly environment: NodeJS.ProcessEnv = { NO_WEB: '1', NODE_ENV: 'test' }) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.port ||= await freePort();
    this.served = await serve({ port: this.port, dataDir: path.join(this.folder, 'data'), environment: this.environment });
  }

  /** Without a word of warning. */
  kill(): Promise<number | null> {
    return this.end('SIGKILL');
  }

  /** Asks it to end, and gives its exit code. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    const { process } = this.served!;
    const ended = once(process, 'exit');
    process.kill(signal);
    return ((await ended) as [number | null])[0];
  }

  async stop(): Promise<void> {
    for (const editor of this.editors) editor.close();
    await this.served?.stop();
    removeFolder(this.folder);
  }

  /** Signs the demo's author in, for everything that follows. */
  async signIn(): Promise<void> {
    const reply = await fetch(`${this.url}/auth/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url },
      body: JSON.stringify({ persona: 'author' }),
    });
    if (reply.status !== 204) throw new Error(`The author could not sign in: ${reply.status}`);
    this.cookie = reply.headers.get('set-cookie')!.split(';')[0]!;
  }

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const reply = await fetch(`${this.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: this.cookie }, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await reply.json()) as { data?: Data; errors?: { message: string }[] };
    if (errors?.[0]) throw new Error(errors[0].message);
    return data as Data;
  }

  async newCoe(): Promise<string> {
    const { createCoe } = await this.ask<{ createCoe: { id: string } }>('mutation New($input: CreateCoeInput!) { createCoe(input: $input) { id } }', {
      input: { title: 'The service ended in the middle of a word', teamKey: 'checkout', templateKey: 'standard', severity: 3, kind: 'OUTAGE' },
    });
    return createCoe.id;
  }

  /** Connects an editor of the author's, and leaves it open until `stop`. */
  edit(coeId: string): Promise<EditorClient> {
    const editor = new EditorClient({ url: this.url, cookie: this.cookie, coeId });
    this.editors.push(editor);
    return editor.ready();
  }
}
