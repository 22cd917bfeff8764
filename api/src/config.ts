import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const flag = z.stringbool({ truthy: ['1', 'true', 'yes', 'on'], falsy: ['0', 'false', 'no', 'off'], error: 'must be 1 or 0.' });

/** A message names the setting and never quotes it: an address may hold a password. */
const environmentSchema = z.object({
  PORT: z
    .stringFormat('port', (given) => /^\d{1,5}$/.test(given) && Number(given) <= 65_535, { error: 'must be a number from 0 to 65535; 0 takes any free port.' })
    .default('3000')
    .transform(Number),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address such as postgres://user:password@host:5432/database.' }).optional(),
  CORRIGENDA_DATA_DIR: z.string().default('.data'),
  CORRIGENDA_DEMO: flag.optional(),
  CORRIGENDA_ROLE: z.enum(['all', 'web', 'worker'], { error: 'must be all, web or worker.' }).default('all'),
  CORRIGENDA_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://corrigenda.example.com.' })
    .refine((given) => new URL(given).pathname === '/', 'must have no path: Corrigenda lives at the top of its host.')
    .optional(),
  CORRIGENDA_MIGRATE: flag.default(true),
  CORRIGENDA_SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an address such as smtp://user:password@mail.example.com:587.' }).optional(),
  CORRIGENDA_MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\r\n]+ <)?[^\s<>@]+@[^\s<>@]+>?$/, 'must be an address such as Corrigenda <corrigenda@example.com>.')
    .optional(),
  CORRIGENDA_PRIVATE_HOSTS: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+(\s*,\s*[A-Za-z0-9.:_-]+)*$/, 'must be names or addresses with commas between them, such as chat.internal,10.0.0.7.')
    .default('')
    .transform((given) => given.split(',').map((host) => host.trim().toLowerCase()).filter(Boolean)),
  CORRIGENDA_RETRY_SECONDS: z
    .stringFormat('seconds', (given) => /^[1-9]\d{0,3}$/.test(given), { error: 'must be a number of seconds from 1 to 9999.' })
    .default('10')
    .transform(Number),
  CORRIGENDA_ROOT: z.string().optional(),
  NO_WEB: flag.default(false),
  NODE_ENV: z.string().default('development'),
});

/** The settings of the service, read once from the environment. */
export interface Config {
  port: number;
  host: string;
  /** Given: that server is used and none is started. */
  databaseUrl: string | undefined;
  /** Absolute: the embedded database, files and secrets. */
  dataDir: string;
  /** Whether anybody may sign in by picking a persona; the service then listens on loopback only. */
  demo: boolean;
  role: 'all' | 'web' | 'worker';
  /** Where a browser finds the service, without a slash at the end. */
  publicUrl: string;
  migrate: boolean;
  /** Where mail goes out, and as whom; without both none is sent. */
  mail: { url: string; from: string } | undefined;
  /** Hosts of webhooks that may be on private addresses, or without TLS. */
  privateHosts: readonly string[];
  /** The wait before mail or a webhook that failed is tried again; it doubles each time. */
  retrySeconds: number;
  /** The root of the repository or of the installed image. */
  root: string;
  /** Whether this process answers pages too. */
  pages: boolean;
  production: boolean;
}

export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(`The settings are not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** Reads the environment, each `X` also from the file named by `X_FILE`, and reports every fault at once. */
export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const { given, faults } = gather(env);
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) faults.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`));
  faults.push(...openDemo(given, Boolean(env['DATABASE_URL'] ?? env['DATABASE_URL_FILE'])));
  if (!given['CORRIGENDA_SMTP_URL'] !== !given['CORRIGENDA_MAIL_FROM']) faults.push('CORRIGENDA_SMTP_URL and CORRIGENDA_MAIL_FROM belong together; set both, or neither.');
  if (!parsed.success || faults.length) throw new ConfigError(faults);
  const values = parsed.data;
  const base = values.CORRIGENDA_ROOT ?? root;
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    dataDir: path.resolve(base, values.CORRIGENDA_DATA_DIR),
    demo: values.CORRIGENDA_DEMO ?? !values.DATABASE_URL,
    role: values.CORRIGENDA_ROLE,
    publicUrl: (values.CORRIGENDA_PUBLIC_URL ?? addressOf(isEverywhere(values.HOST) ? 'localhost' : values.HOST, values.PORT)).replace(/\/$/, ''),
    migrate: values.CORRIGENDA_MIGRATE,
    mail: values.CORRIGENDA_SMTP_URL && values.CORRIGENDA_MAIL_FROM ? { url: values.CORRIGENDA_SMTP_URL, from: values.CORRIGENDA_MAIL_FROM } : undefined,
    privateHosts: values.CORRIGENDA_PRIVATE_HOSTS,
    retrySeconds: values.CORRIGENDA_RETRY_SECONDS,
    root: base,
    pages: !values.NO_WEB,
    production: values.NODE_ENV === 'production',
  };
}

export function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function gather(env: NodeJS.ProcessEnv): { given: Record<string, string>; faults: string[] } {
  const given: Record<string, string> = {};
  const faults: string[] = [];
  for (const name of Object.keys(environmentSchema.shape)) {
    const file = env[`${name}_FILE`];
    if (file && env[name]) faults.push(`${name} and ${name}_FILE are both set; keep one.`);
    try {
      const value = file ? readFileSync(file, 'utf8').trim() : env[name];
      if (value) given[name] = value;
    } catch (error) {
      faults.push(`${name}_FILE names ${file}, which cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    }
  }
  return { given, faults };
}

/** Looks at what was given and not at what was understood, so that it is reported together with other faults. */
function openDemo({ HOST = '127.0.0.1', CORRIGENDA_DEMO }: Record<string, string>, hasDatabase: boolean): string[] {
  const demo = CORRIGENDA_DEMO === undefined ? !hasDatabase : flag.safeParse(CORRIGENDA_DEMO).data === true;
  if (!demo || isLoopback(HOST)) return [];
  return [`HOST is ${HOST}, but a demo, where anybody may sign in, listens on loopback only. Set CORRIGENDA_DEMO=0, or HOST=127.0.0.1.`];
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}
