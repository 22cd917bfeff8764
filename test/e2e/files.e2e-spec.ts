import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { hashSecret } from '../../api/src/member/secret.js';
import { CoeService, type CoeMade } from '../../api/src/coe/coe.service.js';
import type { MemberRow } from '../../api/src/member/member.entity.js';
import type { TeamRow } from '../../api/src/member/team.entity.js';
import { type Api, type Caller, startApi } from '../support/api.js';
import { addMember, addTeam } from '../support/factories.js';

const CANARY = 'kestrel-7421';

let api: Api;
let address: string;
let author: MemberRow;
let reader: MemberRow;
let team: TeamRow;
let picture: Buffer;

beforeAll(async () => {
  api = await startApi();
  address = await api.listen();
  author = await addMember(api.db);
  reader = await addMember(api.db);
  team = await addTeam(api.db, { below: await addTeam(api.db) });
  picture = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#2050c0' } }).png().toBuffer();
});
afterAll(() => api.stop());

function newCoe(visibility: 'OPEN' | 'RESTRICTED' = 'OPEN'): Promise<CoeMade> {
  const actor = { memberId: author.id, name: author.name, isAdministrator: false, isBarRaiser: false };
  return api.app.get(CoeService).create(actor, { title: 'Queue ran full', teamKey: team.key, templateKey: 'standard', severity: 2, kind: 'OUTAGE', visibility });
}

interface Upload {
  as?: MemberRow;
  type?: string;
  name?: string;
  headers?: Record<string, string>;
}

async function headersOf(member: MemberRow | undefined): Promise<Record<string, string>> {
  if (!member) return {};
  const caller: Caller = api.as(member);
  // The session is opened with the first question.
  await caller.query('{ me { isDirector } }');
  return { cookie: caller.cookie };
}

async function upload(coe: { id: string }, bytes: Uint8Array | string, { as = author, type = 'image/png', name = 'depth.png', headers = {} }: Upload = {}) {
  const reply = await fetch(`${address}/files?coe=${coe.id}&name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': type, ...(await headersOf(as)), ...headers },
    body: bytes as BodyInit,
  });
  return { status: reply.status, body: await reply.json() };
}

async function download(id: string, as: MemberRow | undefined = author) {
  const reply = await fetch(`${address}/files/${id}`, { headers: await headersOf(as) });
  return { status: reply.status, headers: reply.headers, bytes: Buffer.from(await reply.arrayBuffer()) };
}

function filesOnDisk(): string[] {
  const folder = path.join(api.config.dataDir, 'files');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

const move = (coe: { id: string }, status: string) =>
  api.db.rows({ name: 'test-move', text: `update coe set status = $2, version = version + 1 where id = $1`, values: [coe.id, status] });

describe('an upload', () => {
  test('by an author is kept, recorded and served to readers as it was made here', async () => {
    const coe = await newCoe();
    const { status, body } = await upload(coe, picture, { name: 'Größe (1).png' });
    expect({ status, body }).toEqual({ status: 201, body: { id: expect.any(String), name: 'Größe (1).png', mediaType: 'image/png', size: expect.any(Number), width: 60, height: 30 } });
    const served = await download(body.id, reader);
    expect(served.status).toBe(200);
    expect(served.bytes.length).toBe(body.size);
    expect(await sharp(served.bytes).metadata()).toMatchObject({ format: 'png', width: 60, height: 30 });
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(body.size),
      'content-disposition': `inline; filename="Gro_e (1).png"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%281%29.png`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, max-age=31536000, immutable',
    });
    const events = await api.db.rows({ name: 'test-file-events', text: `select kind, actor_id from event where subject_id = $1`, values: [body.id] });
    expect(events).toEqual([{ kind: 'attachment-added', actor_id: author.id }]);
    const { coe: shown } = await api.as(reader).query(`query ($number: Int!) { coe(number: $number) { attachments { id name mediaType width height } } }`, { number: coe.number });
    expect(shown.attachments).toEqual([{ id: body.id, name: 'Größe (1).png', mediaType: 'image/png', width: 60, height: 30 }]);
  });

  test('of a table is kept as text and served as a download', async () => {
    const { status, body } = await upload(await newCoe(), 'time,depth\r\n08:00,12\r\n', { type: 'text/csv; charset=utf-8', name: 'depth.csv' });
    expect({ status, body }).toMatchObject({ status: 201, body: { mediaType: 'text/csv', name: 'depth.csv', width: null, height: null } });
    const served = await download(body.id);
    expect(served.bytes.toString()).toBe('time,depth\n08:00,12\n');
    expect(served.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(served.headers.get('content-disposition')).toMatch(/^attachment; /);
  });

  test('is taken while changes are requested, too', async () => {
    const coe = await newCoe();
    await move(coe, 'CHANGES_REQUESTED');
    expect((await upload(coe, picture)).status).toBe(201);
  });

  test.each(['IN_REVIEW', 'APPROVED', 'PUBLISHED', 'CANCELLED'])('is refused while the COE is %s', async (status) => {
    const coe = await newCoe();
    await move(coe, status);
    expect(await upload(coe, picture)).toMatchObject({ status: 409, body: { code: 'DOCUMENT_LOCKED' } });
  });

  test('is refused to everybody but authors, before a byte is read', async () => {
    const coe = await newCoe();
    const teammate = await addMember(api.db, { teams: [team] });
    expect(await upload(coe, picture, { as: reader })).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    expect(await upload(coe, picture, { as: teammate })).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
    expect(await upload(coe, 'not a picture', { as: reader })).toMatchObject({ status: 403 });
    const nobody = await fetch(`${address}/files?coe=${coe.id}`, { method: 'POST', headers: { 'content-type': 'image/png' }, body: new Uint8Array(picture) });
    expect(nobody.status).toBe(401);
  });

  test('to a COE that is hidden, or that does not exist, is answered with the same words', async () => {
    const coe = await newCoe('RESTRICTED');
    const [hidden, unknown, malformed] = [
      await upload(coe, picture, { as: reader }),
      await upload({ id: '00000000-0000-4000-8000-000000000000' }, picture, { as: reader }),
      await upload({ id: 'x' }, picture, { as: reader }),
    ];
    expect(hidden).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(unknown).toEqual(hidden);
    expect(malformed).toEqual(hidden);
  });

  test('from a page of another site is refused', async () => {
    expect(await upload(await newCoe(), picture, { headers: { origin: 'https://evil.example' } })).toMatchObject({ status: 403, body: { code: 'CSRF' } });
  });

  test('without its COE, or twice named, is refused', async () => {
    const headers = { 'content-type': 'image/png', ...(await headersOf(author)) };
    for (const query of ['', '?coe=', '?coe=a&coe=b', '?coe[id]=a']) {
      const reply = await fetch(`${address}/files${query}`, { method: 'POST', headers, body: new Uint8Array(picture) });
      expect(reply.status).toBe(404);
    }
  });
});

describe('what is uploaded', () => {
  test.each([
    ['a page that says it is a picture', 'image/png', '<!doctype html><script>alert(1)</script>'],
    ['a drawing that says it is a picture', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a drawing', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a page', 'text/html', '<p>hello</p>'],
    ['a document', 'application/pdf', '%PDF-1.7'],
    ['a document that says it is a picture', 'image/jpeg', '%PDF-1.7'],
    ['bytes of no type', 'application/octet-stream', 'abc'],
    ['a script', 'application/javascript', 'alert(1)'],
    ['JSON', 'application/json', '{}'],
    ['a form', 'application/x-www-form-urlencoded', 'a=b'],
    ['a page that says it is a table', 'text/csv', '<p>a, b</p>\n<p>c, d</p>'],
    ['a table of one column', 'text/csv', 'depth\n12'],
  ])('%s is refused', async (_, type, bytes) => {
    expect(await upload(await newCoe(), bytes, { type })).toMatchObject({ status: 415, body: { code: 'TYPE_MISMATCH', message: expect.any(String) } });
  });

  test('an empty and a truncated picture are damaged', async () => {
    const coe = await newCoe();
    for (const bytes of [picture.subarray(0, 0), picture.subarray(0, 30), picture.subarray(0, picture.length - 20)]) {
      expect(await upload(coe, bytes)).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT', message: expect.stringContaining('damaged'), details: { rule: 'damaged' } } });
    }
  });

  test('a picture that claims 50,000 × 50,000 points is too large', async () => {
    const claimed = Buffer.from(picture);
    claimed.writeUInt32BE(50_000, 16);
    claimed.writeUInt32BE(50_000, 20);
    claimed.writeUInt32BE(crc32(claimed.subarray(12, 29)), 29);
    expect(await upload(await newCoe(), claimed)).toMatchObject({ status: 413, body: { code: 'IMAGE_TOO_LARGE', details: { width: 50_000, height: 50_000 } } });
  });

  test('a place in a photograph and a script behind it are gone', async () => {
    const photograph = await sharp(picture).withExifMerge({ IFD0: { Copyright: CANARY }, IFD3: { GPSLatitude: '51/1 28/1 38/1', GPSLatitudeRef: 'N' } }).jpeg().toBuffer();
    const hostile = Buffer.concat([photograph, Buffer.from(`%PDF-1.7 <script>${CANARY}</script>`)]);
    expect(hostile.toString('latin1')).toContain(CANARY);
    const { body } = await upload(await newCoe(), hostile, { type: 'image/jpeg', name: 'photo.jpg' });
    const { bytes, headers } = await download(body.id);
    expect(bytes.toString('latin1')).not.toContain(CANARY);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(headers.get('content-type')).toBe('image/webp');
  });

  test('more than 20 MB is refused, whether its length is said or not', async () => {
    const coe = await newCoe();
    const headers = { 'content-type': 'image/png', ...(await headersOf(author)) };
    const send = (extra: Record<string, string>, chunks: number) =>
      new Promise<{ status: number; body: string }>((resolve, reject) => {
        let answered = false;
        const sent = request(`${address}/files?coe=${coe.id}`, { method: 'POST', headers: { ...headers, ...extra } }, (reply) => {
          answered = true;
          let body = '';
          reply.on('data', (chunk: Buffer) => (body += chunk.toString()));
          reply.on('end', () => resolve({ status: reply.statusCode!, body }));
        });
        // The service may close the connection once it has answered.
        sent.on('error', (error) => void (answered || reject(error)));
        const next = (left: number) => void (left && !sent.destroyed ? sent.write(Buffer.alloc(1 << 20), () => next(left - 1)) : sent.end());
        next(chunks);
      });
    for (const answer of [await send({}, 22), await send({ 'content-length': String(22 << 20) }, 22)]) {
      expect(answer.status).toBe(413);
      expect(JSON.parse(answer.body)).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 20 << 20 } });
    }
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'CON', 'a\r\nb.txt', 'a\u0000.png', `${'x'.repeat(300)}.png`, '\u202egnp.exe'])('a name is made safe: %#', async (name) => {
    const { status, body } = await upload(await newCoe(), picture, { name });
    expect(status).toBe(201);
    expect(body.name).toMatch(/^[^/\\\p{Cc}\u202e]{1,100}$/u);
    expect((await download(body.id)).status).toBe(200);
  });

  test('a COE has at most 200 files', async () => {
    const coe = await newCoe();
    await api.db.rows({
      name: 'test-many-files',
      text: `insert into attachment (coe_id, name, media_type, size, sha256, uploaded_by_id) select $1, 'x', 'text/csv', 1, '', $2 from generate_series(1, 200)`,
      values: [coe.id, author.id],
    });
    expect(await upload(coe, picture)).toMatchObject({ status: 413, body: { code: 'LIMIT_EXCEEDED', details: { limit: 200 } } });
  });
});

describe('a file', () => {
  test('of a restricted COE is for those who may read it, and else answers like one that never was', async () => {
    const coe = await newCoe('RESTRICTED');
    const { body } = await upload(coe, picture);
    const [teammate, invited, administrator] = [await addMember(api.db, { teams: [team] }), await addMember(api.db), await addMember(api.db, { isAdministrator: true })];
    await api.db.rows({ name: 'test-invite', text: `insert into coe_participant (coe_id, member_id, role) values ($1, $2, 'INVITED')`, values: [coe.id, invited.id] });
    for (const may of [author, teammate, invited]) expect((await download(body.id, may)).status).toBe(200);
    const never = await download('00000000-0000-4000-8000-000000000000', reader);
    for (const mayNot of [reader, administrator]) {
      const refused = await download(body.id, mayNot);
      expect([refused.status, refused.bytes.toString()]).toEqual([404, never.bytes.toString()]);
      expect(refused.headers.get('cache-control') ?? '').not.toMatch(/immutable/);
    }
    await api.db.rows({ name: 'test-uninvite', text: `delete from coe_participant where member_id = $1`, values: [invited.id] });
    expect((await download(body.id, invited)).status).toBe(404);
  });

  test('is not served to those who are not signed in, or no longer are', async () => {
    const { body } = await upload(await newCoe(), picture);
    expect((await fetch(`${address}/files/${body.id}`)).status).toBe(401);
    const leaving = await addMember(api.db);
    expect((await download(body.id, leaving)).status).toBe(200);
    const { cookie } = await headersOf(leaving);
    await api.db.rows({ name: 'test-end', text: `delete from session where id = $1`, values: [hashSecret(cookie!.split('=')[1]!)] });
    expect((await fetch(`${address}/files/${body.id}`, { headers: { cookie: cookie! } })).status).toBe(401);
  });

  test.each(['x', '..%2F..%2Fetc%2Fpasswd', '%00', "1' or '1'='1"])('is not found by %s', async (id) => {
    expect((await fetch(`${address}/files/${id}`, { headers: await headersOf(author) })).status).toBe(404);
  });

  test('is not left on disk when its row cannot be written', async () => {
    const coe = await newCoe();
    const before = filesOnDisk();
    await api.db.rows({ name: 'test-no-room', text: `alter table attachment add constraint no_room check (name <> 'refused.png')`, values: [] });
    try {
      expect(await upload(coe, picture, { name: 'refused.png' })).toMatchObject({ status: 500, body: { code: 'INTERNAL' } });
    } finally {
      await api.db.rows({ name: 'test-room', text: `alter table attachment drop constraint no_room`, values: [] });
    }
    expect(filesOnDisk()).toEqual(before);
    expect((await upload(coe, picture, { name: 'taken.png' })).status).toBe(201);
    expect(filesOnDisk()).toHaveLength(before.length + 1);
  });

  test('lies on disk under its id and nothing else, as it is recorded', async () => {
    const { body } = await upload(await newCoe(), picture, { name: '../escape.png' });
    const place = path.join(api.config.dataDir, 'files', body.id.slice(0, 2), body.id);
    const [row] = await api.db.rows<{ sha256: Buffer }>({ name: 'test-hash-of-file', text: `select sha256 from attachment where id = $1`, values: [body.id] });
    expect(createHash('sha256').update(readFileSync(place)).digest()).toEqual(row!.sha256);
  });

  test('that cannot be kept leaves no row', async () => {
    const coe = await newCoe();
    const folder = path.join(api.config.dataDir, 'files');
    const kept = `${folder}-kept`;
    if (existsSync(folder)) renameSync(folder, kept);
    writeFileSync(folder, 'not a folder');
    try {
      expect(await upload(coe, picture)).toMatchObject({ status: 500, body: { code: 'INTERNAL' } });
    } finally {
      rmSync(folder);
      if (existsSync(kept)) renameSync(kept, folder);
    }
    const rows = await api.db.rows({ name: 'test-files-of', text: `select id from attachment where coe_id = $1`, values: [coe.id] });
    expect(rows).toEqual([]);
  });
});
