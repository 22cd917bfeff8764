import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const flag = z.stringbool({ truthy: ['1', 'true', 'yes', 'on'], falsy: ['0', 'false', 'no', 'off'] });

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  CORRIGENDA_DATA_DIR: z.string().min(1).default('.data'),
  CORRIGENDA_DEMO: flag.optional(),
  CORRIGENDA_ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  CORRIGENDA_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  CORRIGENDA_MIGRATE: flag.default(true),
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
  /** The root of the repository or of the installed image. */
  root: string;
  /** Whether this process answers pages too. */
  pages: boolean;
  production: boolean;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Reads the environment, each `X` also from the file named by `X_FILE`, and reports every fault at once. */
export function readConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const faults: string[] = [];
  const given: Record<string, string> = {};
  for (const name of Object.keys(environmentSchema.shape)) {
    const file = env[`${name}_FILE`];
    if (file && env[name]) faults.push(`${name} and ${name}_FILE are both set; keep one.`);
    else if (file && !existsSync(file)) faults.push(`${name}_FILE names ${file}, which is not there.`);
    else if (file) given[name] = readFileSync(file, 'utf8').trim();
    else if (env[name]) given[name] = env[name];
  }
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) faults.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  if (!parsed.success || faults.length) throw new ConfigError(faults);
  const values = parsed.data;
  const demo = values.CORRIGENDA_DEMO ?? !values.DATABASE_URL;
  if (demo && !LOOPBACK.has(values.HOST)) {
    throw new ConfigError([
      `HOST is ${values.HOST}, but a demo, where anybody may sign in, listens on loopback only. Set CORRIGENDA_DEMO=0, or HOST=127.0.0.1.`,
    ]);
  }
  const base = values.CORRIGENDA_ROOT ?? root;
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    dataDir: path.resolve(base, values.CORRIGENDA_DATA_DIR),
    demo,
    role: values.CORRIGENDA_ROLE,
    publicUrl: (values.CORRIGENDA_PUBLIC_URL ?? `http://${values.HOST.includes(':') ? `[${values.HOST}]` : values.HOST}:${values.PORT}`).replace(/\/$/, ''),
    migrate: values.CORRIGENDA_MIGRATE,
    root: base,
    pages: !values.NO_WEB,
    production: values.NODE_ENV === 'production',
  };
}

export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(`The settings are not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}
