import { once } from 'node:events';
import { type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Front, refuseUpgrade } from './front.js';

let server: Server | undefined;
afterEach(() => server?.close());

async function listen(front: Front): Promise<number> {
  front.page = (_request, response) => (response as unknown as { end(text: string): void }).end('page');
  server = front.serverFactory((_request, response) => response.end('service'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const asked = request({ port, path, headers, agent: false }).end();
  const [response] = (await Promise.race([once(asked, 'response'), once(asked, 'upgrade')])) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode ?? 0, text };
}

const asSocket = { connection: 'upgrade', upgrade: 'websocket' };

test('a path of the service goes to the service, and everything else to the pages', async () => {
  const port = await listen(new Front('http://127.0.0.1:3000'));
  for (const path of ['/graphql', '/graphql?query=x', '/auth/demo', '/healthz', '/version']) expect(await ask(port, path)).toEqual({ status: 200, text: 'service' });
  for (const path of ['/', '/coes/101', '/graphql-playground', '/authors']) expect(await ask(port, path)).toEqual({ status: 200, text: 'page' });
});

test('a demo answers to loopback names and to its public one', async () => {
  const front = new Front('https://demo.example.com', true);
  front.sockets.set('/collab', (_request, socket) => refuseUpgrade(socket, 418, 'Reached'));
  const port = await listen(front);
  for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000', 'corrigenda.localhost', 'demo.example.com']) expect((await ask(port, '/', { host })).status).toBe(200);
  for (const host of ['rebound.example.net:3000', 'localhost.example.net', '127.0.0.1.example.net', 'a b']) expect((await ask(port, '/', { host })).status).toBe(421);
  expect((await ask(port, '/collab', { ...asSocket, host: 'rebound.example.net' })).status).toBe(403);
});

test('outside a demo every name is answered: a proxy decides', async () => {
  const port = await listen(new Front('http://127.0.0.1:3000'));
  expect((await ask(port, '/', { host: 'corrigenda.example.com' })).status).toBe(200);
});

test('a socket from a page elsewhere is refused before the handshake, and one of an unknown path too', async () => {
  const front = new Front('https://corrigenda.example.com');
  front.sockets.set('/collab', (_request, socket) => refuseUpgrade(socket, 418, 'Reached'));
  const port = await listen(front);
  const own = { ...asSocket, host: `127.0.0.1:${port}` };
  expect((await ask(port, '/collab', own)).status).toBe(418);
  expect((await ask(port, '/collab', { ...own, origin: `http://127.0.0.1:${port}` })).status).toBe(418);
  expect((await ask(port, '/collab', { ...own, origin: 'https://corrigenda.example.com' })).status).toBe(418);
  for (const origin of ['https://elsewhere.example.net', 'null', 'http://corrigenda.example.com.example.net']) {
    expect((await ask(port, '/collab', { ...own, origin })).status).toBe(403);
  }
  expect((await ask(port, '/coes/101', own)).status).toBe(404);
});
