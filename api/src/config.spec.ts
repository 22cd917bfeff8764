import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError, readConfig } from './config.js';

const read = (env: NodeJS.ProcessEnv) => readConfig(env, '/srv/corrigenda');
const faultsOf = (env: NodeJS.ProcessEnv): string[] => {
  try {
    read(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
};

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-config-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: string): string {
  const file = path.join(folder, `secret-${Math.random()}`);
  writeFileSync(file, content);
  return file;
}

test('without any setting it is a demo on loopback, with its data below the root', () => {
  expect(read({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataDir: '/srv/corrigenda/.data',
    demo: true,
    role: 'all',
    publicUrl: 'http://127.0.0.1:3000',
    migrate: true,
    pages: true,
    production: false,
  });
});

test('a database of one’s own ends the demo, unless it is asked for', () => {
  const DATABASE_URL = 'postgres://corrigenda:secret@db.example.com:5432/corrigenda';
  expect(read({ DATABASE_URL }).demo).toBe(false);
  expect(read({ DATABASE_URL, CORRIGENDA_DEMO: '1' }).demo).toBe(true);
  expect(read({ CORRIGENDA_DEMO: '0' }).demo).toBe(false);
});

test('an empty setting counts as none', () => {
  expect(read({ PORT: '', HOST: '', CORRIGENDA_DEMO: '' })).toMatchObject({ port: 3000, host: '127.0.0.1', demo: true });
});

test('every setting may come from a file, without the line end that editors leave', () => {
  expect(read({ DATABASE_URL_FILE: fileWith('postgres://corrigenda:secret@db/corrigenda\n'), PORT_FILE: fileWith('4000\n') })).toMatchObject({
    databaseUrl: 'postgres://corrigenda:secret@db/corrigenda',
    port: 4000,
  });
});

test('all faults are reported at once, each with its setting', () => {
  const faults = faultsOf({
    PORT: '70000',
    HOST: '0.0.0.0',
    DATABASE_URL_FILE: path.join(folder, 'not-there'),
    CORRIGENDA_DEMO: '1',
    CORRIGENDA_ROLE: 'everything',
    CORRIGENDA_PUBLIC_URL: 'https://example.com/corrigenda',
    CORRIGENDA_MIGRATE: 'perhaps',
    NO_WEB: '1',
    NO_WEB_FILE: fileWith('1'),
  });
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
    'DATABASE_URL_FILE',
    'NO_WEB',
    'PORT',
    'CORRIGENDA_ROLE',
    'CORRIGENDA_PUBLIC_URL',
    'CORRIGENDA_MIGRATE',
    'HOST',
  ]);
});

test.each(['x', '-1', '3000.5', '65536', '1e3', ' '])('%j is not a port', (PORT) => {
  expect(faultsOf({ PORT })).toEqual(['PORT must be a number from 0 to 65535; 0 takes any free port.']);
});

test('a database address that cannot be read does not make a demo', () => {
  const faults = faultsOf({ HOST: '0.0.0.0', DATABASE_URL_FILE: path.join(folder, 'not-there') });
  expect(faults).toEqual([expect.stringContaining('DATABASE_URL_FILE')]);
});

test('a fault never quotes the setting, which may hold a password', () => {
  expect(faultsOf({ DATABASE_URL: 'mysql://corrigenda:hunter2@db/corrigenda' }).join()).not.toContain('hunter2');
});

test('a folder in the place of a file is a fault like others', () => {
  expect(faultsOf({ PORT_FILE: folder })).toEqual([`PORT_FILE names ${folder}, which cannot be read (EISDIR).`]);
});

test.each(['0.0.0.0', '::', '192.0.2.7', 'corrigenda.example.com'])('a demo does not listen on %s', (HOST) => {
  expect(faultsOf({ HOST })).toEqual([expect.stringContaining('loopback only')]);
  expect(faultsOf({ HOST, CORRIGENDA_DEMO: '0' })).toEqual([]);
});

test.each(['127.0.0.1', '127.0.0.2', '::1', 'localhost'])('a demo listens on %s', (HOST) => {
  expect(read({ HOST }).demo).toBe(true);
});

test('the public address is what a browser can open', () => {
  expect(read({ HOST: '::1', PORT: '4000' }).publicUrl).toBe('http://[::1]:4000');
  expect(read({ HOST: '0.0.0.0', CORRIGENDA_DEMO: '0' }).publicUrl).toBe('http://localhost:3000');
  expect(read({ CORRIGENDA_PUBLIC_URL: 'https://corrigenda.example.com/' }).publicUrl).toBe('https://corrigenda.example.com');
});

test('mail goes out where and as whom the settings say, and neither is given alone', () => {
  const url = 'smtp://corrigenda:secret@mail.example.com:587';
  expect(read({}).mail).toBeUndefined();
  expect(read({ CORRIGENDA_SMTP_URL_FILE: fileWith(url), CORRIGENDA_MAIL_FROM: 'Corrigenda <coe@example.com>' }).mail).toEqual({ url, from: 'Corrigenda <coe@example.com>' });
  expect(faultsOf({ CORRIGENDA_SMTP_URL: url })).toEqual(['CORRIGENDA_SMTP_URL and CORRIGENDA_MAIL_FROM belong together; set both, or neither.']);
  expect(faultsOf({ CORRIGENDA_SMTP_URL: 'http://user:hunter2@mail', CORRIGENDA_MAIL_FROM: 'a@example.com\r\nBcc: b@example.com' }).join()).not.toContain('hunter2');
  expect(faultsOf({ CORRIGENDA_SMTP_URL: 'http://mail.example.com', CORRIGENDA_MAIL_FROM: 'a@example.com\r\nBcc: b@example.com' })).toHaveLength(2);
});

test('private hosts are names and addresses with commas between them', () => {
  expect(read({ CORRIGENDA_PRIVATE_HOSTS: 'Chat.internal, 10.0.0.7' }).privateHosts).toEqual(['chat.internal', '10.0.0.7']);
  expect(faultsOf({ CORRIGENDA_PRIVATE_HOSTS: 'https://chat.internal/' })).toHaveLength(1);
});
