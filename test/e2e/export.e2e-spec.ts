import { mkdirSync, writeFileSync } from 'node:fs';
import { DemoService } from '../../api/src/demo/demo.service.js';
import { type Api, startApi } from '../support/api.js';

let api: Api;
let reader: { id: string };
let numbers: number[];

beforeAll(async () => {
  api = await startApi();
  await api.app.get(DemoService).seedOnce();
  [reader] = (await api.db.rows<{ id: string }>({ name: 'test-reader', text: `select id from member where email = 'author@example.com'`, values: [] })) as [{ id: string }];
  numbers = (await api.db.rows<{ number: number }>({ name: 'test-numbers', text: 'select number from coe order by number', values: [] })).map(({ number }) => number);
});
afterAll(() => api.stop());

test('dump', async () => {
  mkdirSync('/tmp/exp', { recursive: true });
  const caller = api.as(reader);
  await caller.query('{ me { isDirector } }');
  for (const number of numbers) for (const format of ['md', 'json', 'docx', 'pdf']) {
    const t = Date.now();
    const reply = await api.app.inject({ method: 'GET', url: `/files/coes/${number}.${format}`, headers: { cookie: caller.cookie } });
    console.log(number, format, reply.statusCode, reply.headers['content-disposition'], reply.rawPayload.length, Date.now() - t);
    writeFileSync(`/tmp/exp/${number}.${format}`, reply.rawPayload);
  }
});
