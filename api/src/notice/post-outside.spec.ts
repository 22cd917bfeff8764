import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultOfTarget, postOutside, TargetRefused } from './post-outside.js';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const post = (url: string, privateHosts = ['127.0.0.1'], timeoutMs = 2_000) => postOutside({ url, headers: {}, body: '{}', privateHosts, timeoutMs });

test.each([
  'https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://0/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://169.254.169.254/latest', 'https://[fd00::1]/',
  'http://example.com/', 'ftp://example.com/', 'https://user:secret@example.com/', 'no address',
])('%s is refused before anything is sent', async (url) => {
  expect(faultOfTarget(url, [])).toEqual(expect.any(String));
  await expect(post(url, [])).rejects.toBeInstanceOf(TargetRefused);
});

test('a name that leads to a private address is refused when connecting', async () => {
  await expect(post('https://localhost/', [])).rejects.toThrow('private network');
});

test('a host that is allowed is reached, and its answer kept in part', async () => {
  const url = await serve((_, reply) => reply.end('x'.repeat(5_000)));
  await expect(post(url)).resolves.toEqual({ status: 200, answer: 'x'.repeat(1_000) });
});

test('a redirect is an answer and is not followed', async () => {
  let followed = false;
  const inner = await serve((_, reply) => reply.end(String((followed = true))));
  const url = await serve((_, reply) => reply.writeHead(307, { location: inner }).end());
  await expect(post(url)).resolves.toMatchObject({ status: 307 });
  expect(followed).toBe(false);
});

test('whoever hangs, or drips, is given up in time', async () => {
  const hanging = await serve(() => undefined);
  await expect(post(hanging, undefined, 300)).rejects.toThrow('no answer within 0.3 seconds');
  const dripping = await serve((_, reply) => {
    const timer = setInterval(() => reply.write('.'), 20);
    reply.on('close', () => clearInterval(timer));
  });
  await expect(post(dripping, undefined, 300)).rejects.toThrow('within 0.3 seconds');
});

test('an answer without end is read to its beginning only', async () => {
  const url = await serve((_, reply) => {
    const more = (): void => void (reply.write('y'.repeat(60_000)) ? setImmediate(more) : reply.once('drain', more));
    more();
  });
  await expect(post(url)).resolves.toMatchObject({ status: 200 });
});
