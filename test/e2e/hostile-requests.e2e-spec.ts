import { type Api, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const post = async (payload: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => {
  const reply = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
  return { status: reply.statusCode, body: JSON.parse(reply.body) as { errors: { message: string; extensions: { code: string } }[] } };
};
const codeOf = async (query: string, variables?: object) => (await post(JSON.stringify({ query, variables }))).body.errors[0]?.extensions.code;

test('a query 30 levels deep is too complex', async () => {
  const nested = `${'{ ofType '.repeat(30)}{ name }${' }'.repeat(30)}`;
  expect(await codeOf(`{ __type(name: "Me") { fields { type ${nested} } } }`)).toBe('QUERY_TOO_COMPLEX');
});

test('a thousand aliases are too complex', async () => {
  expect(await codeOf(`{ ${Array.from({ length: 1000 }, (_, index) => `a${index}: me { member { id } }`).join(' ')} }`)).toBe('QUERY_TOO_COMPLEX');
});

test('fragments in a circle are not valid', async () => {
  expect(await codeOf('{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }')).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('an array of operations is refused', async () => {
  const { status, body } = await post(JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ me { member { id } } }' }))));
  expect(status).toBe(400);
  expect(body.errors[0]?.extensions.code).toBe('BATCHING_DISABLED');
});

test('ten megabytes are too large', async () => {
  const { status, body } = await post(JSON.stringify({ query: `{ me { member { id } } } # ${'x'.repeat(10 << 20)}` }));
  expect(status).toBe(413);
  expect(body.errors[0]?.extensions.code).toBe('PAYLOAD_TOO_LARGE');
});

test('two operations in one document are refused', async () => {
  expect(await codeOf('query A { me { member { id } } } query B { me { member { name } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('nothing is executed over GET', async () => {
  const reply = await api.app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent('{ me { member { id } } }')}` });
  expect([400, 404, 405]).toContain(reply.statusCode);
  expect(reply.body).not.toContain('"data":{');
});

test.each([
  ['multipart', 'multipart/form-data; boundary=x'],
  ['plain text', 'text/plain'],
  ['a form', 'application/x-www-form-urlencoded'],
])('%s is refused, since another site could send it', async (_, type) => {
  const reply = await api.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type }, payload: 'query={me{member{id}}}' });
  expect(reply.statusCode).toBeGreaterThanOrEqual(400);
  expect(reply.body).not.toContain('"data":{');
});

test('a syntax tree sent as text is refused', async () => {
  expect(await codeOf('{"kind":"Document","definitions":[]}')).toBe('CSRF');
});

test('introspection is refused in production', async () => {
  const production = await startApi({ NODE_ENV: 'production' });
  const { errors } = await production.nobody.ask('{ __schema { types { name } } }');
  await production.stop();
  expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('an unknown operation hash is named', async () => {
  const { body } = await post(JSON.stringify({ query: '', extensions: { persistedQuery: { version: 1, sha256Hash: 'ff'.repeat(32) } } }));
  expect(body.errors[0]?.extensions.code).toBe('UNKNOWN_OPERATION');
});

test('suggestions do not disclose the schema', async () => {
  const { body } = await post(JSON.stringify({ query: '{ mee { member { id } } }' }));
  expect(body.errors[0]?.message).not.toMatch(/Did you mean/);
});

test('a closed field needs a signed-in member', async () => {
  expect(await codeOf('{ teams { id } }')).toBe('UNAUTHENTICATED');
});
