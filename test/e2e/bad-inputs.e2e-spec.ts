/*
 * What is sent wrongly is answered with its own error, and nothing of it is kept. Elsewhere: the form of a request (hostile-requests),
 * what somebody may not (access, access-leaks), titles, versions and keys of a COE (coe), owners, dates and evidence (action-items),
 * verdicts and races (review), edits of a shared document (collaboration-refusals), files (files), Markdown that is imported (import),
 * and clock readings that happen twice or never (web/src/editor/parse-time.spec.ts).
 */
import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { EditorNode } from '@corrigenda/templates';
import { getNamedType, isEnumType, isRequiredArgument } from 'graphql';
import { ERROR_CODES } from '../../api/src/errors/corrigenda-error.js';
import type { MemberRow } from '../../api/src/member/member.entity.js';
import { type ApiRefusal, type Api, startApi } from '../support/api.js';
import { completeCoe } from '../support/complete-coe.js';
import { addActionItem, addCoe, addMember, addPlace, type CoeForTest, type Place } from '../support/factories.js';
import { replacing, steps, versionOf } from '../support/reviewing.js';
import { type Field, fitting, inputsOf, isListOf, nameOf, operation, withValue } from '../support/schema-walk.js';

let api: Api;
let place: Place;
/** Author, administrator and owner in one, so that what is wrong with a value is found behind every door. */
let author: MemberRow;

beforeAll(async () => {
  api = await startApi();
  place = await addPlace(api.db);
  author = await addMember(api.db, { isAdministrator: true, teams: [place.team], name: 'Juniper Hollowell' });
});
afterAll(() => api.stop());

const fieldsOf = (kind: 'Query' | 'Mutation'): Field[] => Object.values(fieldMap(kind));
const fieldMap = (kind: 'Query' | 'Mutation') => {
  const { schema } = api.app.get(GraphQLSchemaHost);
  return (kind === 'Query' ? schema.getQueryType() : schema.getMutationType())!.getFields() as Record<string, Field>;
};
const kindOf = (kind: 'Query' | 'Mutation') => (kind === 'Query' ? ('query' as const) : ('mutation' as const));

/** What is right for a field by its name; the rest is made from its type. */
async function known(): Promise<Record<string, unknown>> {
  const coe = await addCoe(api, { author, team: place.team });
  const item = await addActionItem(api, { coe, author, ownerId: author.id });
  const waiver = await api.as(author).query('mutation ($input: WaiveFindingInput!) { waiveFinding(input: $input) { id } }', {
    input: { coeId: coe.id, findingId: 'gap:whys:tree:happened', reason: 'A drill.' },
  });
  const word = await api.as(author).query('mutation ($input: AddWordInput!) { addWord(input: $input) { id } }', { input: { list: 'SERVICES', word: `kettle ${randomUUID()}` } });
  // More than a member may have waiting.
  const [proposal] = await api.db.rows<{ id: string }>({
    name: 'test-proposal',
    text: `insert into word_proposal (list, word, key, reason, proposed_by_id) values ('SERVICES', $1, $1, 'We run it.', $2) returning id`,
    values: [`kettle ${randomUUID()}`, place.outsider.id],
  });
  const { startThread } = await api.as(author).query('mutation ($input: StartThreadInput!) { startThread(input: $input) { id comments { id } } }', {
    input: { coeId: coe.id, sectionKey: 'summary', body: 'Is that all?' },
  });
  return {
    list: 'SERVICES',
    word: `kettle ${randomUUID()}`,
    wordId: word.addWord.id,
    proposalId: proposal!.id,
    threadId: startThread.id,
    commentId: startThread.comments[0].id,
    coeId: coe.id,
    number: coe.number,
    actionItemId: item.id,
    waiverId: waiver.waiveFinding.id,
    expectedVersion: 1,
    teamKey: place.team.key,
    templateKey: 'standard',
    severity: 2,
    role: 'INVITED',
    memberId: place.outsider.id,
    teamId: place.team.id,
    parentId: place.organisation.id,
    directorId: place.director.id,
    ownerId: author.id,
    idempotencyKey: randomUUID(),
    email: `${randomUUID()}@example.com`,
    key: `team-${randomUUID().slice(0, 8)}`,
    sectionKey: 'summary',
    body: 'Is that all?',
    mentionIds: [author.id],
    ticketUrl: 'https://example.com/1',
  };
}

interface Refused {
  code: string;
  message: string;
  details?: Record<string, unknown>;
}

async function refusalOf(who: { id: string }, text: string, variables: object): Promise<Refused | undefined> {
  const error = (await api.as(who).ask(text, variables)).errors?.[0];
  return error && { code: error.extensions.code, message: error.message, details: error.extensions.details };
}

describe('any value of any field', () => {
  const HOSTILE: Record<string, unknown[]> = {
    String: ['', ' ', '\u0000', 'a\u0000b', '\u202Eabc', '\uD800', '\u200B', 'x'.repeat(100_001), `'; drop table coe; --`, '%', '\\', '{{7*7}}', '__proto__', '"', '$1', 5, true, {}, ['x']],
    ID: ['', 'not an id', '\u0000', '00000000-0000-0000-0000-000000000000', 'x'.repeat(5_000), `' or '1'='1`, 7, {}],
    Int: [0, -1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, '1', 'NaN', {}],
    Date: ['', 'today', '0000-01-01', '0001-01-01', '9999-12-31', '2026-02-30', '2026-13-01', '2026-04-24T08:00:00Z', '-2026-04-24', '\u0000', 20260424],
    Boolean: ['true', 0, {}],
  };
  const hostileFor = (type: Parameters<typeof nameOf>[0]): unknown[] => {
    const single = HOSTILE[nameOf(type)] ?? ['NONSENSE', 5, {}, '\u0000'];
    if (!isListOf(type)) return single;
    return [[], ...single.map((value) => [value]), Array.from({ length: 1_001 }, (_, at) => `x${at}`), ['x', 'x']];
  };

  test.each(['Query', 'Mutation'] as const)('of a %s is either used or refused with a code and the way out: it is never a fault of the service', async (kind) => {
    const faults: unknown[] = [];
    const codes = new Set<string>();
    let tried = 0;
    for (const field of fieldsOf(kind)) {
      const text = operation(kindOf(kind), field);
      for (const input of inputsOf(field)) {
        const right = fitting(field, await known());
        for (const value of [...hostileFor(input.type), null]) {
          const variables = withValue(right, input.path, value);
          if (input.path.at(-1) !== 'expectedVersion' && 'coeId' in ((right['input'] as object | undefined) ?? {})) {
            Object.assign(variables['input'] as object, 'expectedVersion' in (right['input'] as object) && { expectedVersion: await versionOf(api, { id: (right['input'] as { coeId: string }).coeId }) });
          }
          const refused = await refusalOf(author, text, variables);
          tried += 1;
          if (!refused) continue;
          codes.add(refused.code);
          const told = refused.message.length > 10 && refused.message.length < 100_200;
          if (!(refused.code in ERROR_CODES) || refused.code === 'INTERNAL' || refused.code === 'DEPENDENCY_UNAVAILABLE' || !told) {
            faults.push({ field: field.name, path: input.path.join('.'), value: JSON.stringify(value)?.slice(0, 60), ...refused, message: refused.message.slice(0, 200) });
          }
        }
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(kind === 'Query' ? 150 : 1_000);
    expect(codes).toContain('BAD_USER_INPUT');
  }, 240_000);

  test('that must be one of a few is refused with those few, however it is sent and however often', async () => {
    let tried = 0;
    for (const kind of ['Query', 'Mutation'] as const) {
      for (const field of fieldsOf(kind)) {
        for (const input of inputsOf(field)) {
          const named = getNamedType(input.type);
          if (!isEnumType(named)) continue;
          const value = isListOf(input.type) ? ['NONSENSE'] : 'NONSENSE';
          const variables = withValue(fitting(field, await known()), input.path, value);
          const text = operation(kindOf(kind), field);
          const written = `{ ${field.name}(${input.path.reduceRight((inner, name, at) => (at ? `{ ${name}: ${inner} }` : `${name}: ${inner}`), isListOf(input.type) ? '[NONSENSE]' : 'NONSENSE')}) { __typename } }`;
          const answers = [await refusalOf(author, text, variables), await refusalOf(author, text, variables), await refusalOf(author, text, variables)];
          if (kind === 'Query') answers.push(await refusalOf(author, written, {}));
          for (const refused of answers) {
            for (const { name } of named.getValues()) expect([field.name, input.path.join('.'), refused?.message]).toEqual([field.name, input.path.join('.'), expect.stringContaining(name)]);
            expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(refused?.code);
            tried += 1;
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(40);
  });

  test('that is text to be read needs something to see, one line unless it is prose, and no characters that deceive', async () => {
    /** Where the values go that people read; the rest of the texts are keys and links. */
    const READ: [mutation: string, field: string, max: number, lines: boolean][] = [
      ['createCoe', 'title', 200, false],
      ['updateCoe', 'title', 200, false],
      ['addActionItem', 'title', 200, false],
      ['updateActionItem', 'title', 200, false],
      ['waiveFinding', 'reason', 2000, true],
      ['declineActionItem', 'reason', 2000, true],
      ['requestChanges', 'reason', 5000, true],
      ['cancelCoe', 'reason', 5000, true],
      ['askQuestion', 'body', 5000, true],
      ['answerQuestion', 'answer', 5000, true],
      ['addWord', 'word', 200, false],
      ['changeWord', 'word', 200, false],
      ['proposeWord', 'word', 200, false],
      ['proposeWord', 'reason', 2000, true],
      ['refuseWordProposal', 'reason', 2000, true],
      ['createTeam', 'name', 80, false],
      ['updateTeam', 'name', 80, false],
      ['createMember', 'name', 100, false],
      ['updateMember', 'name', 100, false],
    ];
    for (const [mutation, name, max, lines] of READ) {
      const field = fieldMap('Mutation')[mutation]!;
      const right = fitting(field, { ...(await known()), answer: 'Something to read', reason: 'Something to read' });
      const refused = (value: string) => refusalOf(author, operation('mutation', field), withValue(right, ['input', name], value));
      const told = (message: RegExp) => ({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message), details: expect.objectContaining({ field: name, hint: expect.stringMatching(message) }) });
      for (const unseen of ['', ' \t ', '\u200B', '\u2060\uFEFF', '\u3164']) expect([mutation, unseen, await refused(unseen)]).toEqual([mutation, unseen, told(/can be seen/)]);
      expect([mutation, await refused('x'.repeat(10_001))]).toEqual([mutation, told(new RegExp(`At most ${max} characters; this has 10001`))]);
      expect([mutation, await refused('ab\u0000c')]).toEqual([mutation, told(/control character at position 3/)]);
      expect([mutation, await refused('ab\u202Ec')]).toEqual([mutation, told(/control character at position 3/)]);
      expect([mutation, await refused('ab\uD800c')]).toEqual([mutation, told(/not valid Unicode/)]);
      if (!lines) expect([mutation, await refused('two\nlines')]).toEqual([mutation, told(/line break at position 4/)]);
    }
  });

  test('is left as it was by what was refused', async () => {
    const coe = await addCoe(api, { author, team: place.team, title: 'Labels fell off' });
    const before = await api.as(author).query(`{ coe(number: ${coe.number}) { version title tags document updatedAt } }`);
    const { message } = (await refusalOf(author, 'mutation ($input: UpdateCoeInput!) { updateCoe(input: $input) { id } }', {
      input: { coeId: coe.id, expectedVersion: 1, tags: ['fine'], title: 'bad \u0000' },
    }))!;
    expect(message).toMatch(/^title: /);
    expect(await api.as(author).query(`{ coe(number: ${coe.number}) { version title tags document updatedAt } }`)).toEqual(before);
  });
});

describe('a page of a list', () => {
  const lists = () => fieldsOf('Query').filter(({ args }) => args.some(({ name }) => name === 'after') && !args.some(isRequiredArgument));
  const textOf = (field: Field) => `query ($first: Int, $after: String) { ${field.name}(first: $first, after: $after) { edges { cursor } pageInfo { endCursor } } }`;

  test('has 1 to 100 rows', async () => {
    expect(lists().map(({ name }) => name).sort()).toEqual(['actionItems', 'coes', 'inbox', 'reviewQueue', 'search', 'wordProposals', 'words']);
    for (const field of lists()) {
      for (const first of [0, -1, 101, 100_000]) {
        expect([field.name, await refusalOf(author, textOf(field), { first })]).toEqual([
          field.name,
          { code: 'BAD_USER_INPUT', message: expect.stringContaining('1 to 100'), details: { field: 'first', rule: '1–100' } },
        ]);
      }
      for (const first of [1, 100]) expect([field.name, await refusalOf(author, textOf(field), { first })]).toEqual([field.name, undefined]);
    }
  });

  test('goes on only from a cursor that this list has made', async () => {
    const coe = await completeCoe(api, { author, team: place.team, title: 'Crates were mixed up' });
    await steps(api, coe).request(author);
    const cursors = new Map<string, string>();
    for (const field of lists()) {
      const who = field.name === 'reviewQueue' ? place.director : author;
      const cursor = (await api.as(who).query(textOf(field), { first: 1 }))[field.name].pageInfo.endCursor as string | null;
      if (cursor) cursors.set(field.name, cursor);
    }
    expect(cursors.size).toBeGreaterThanOrEqual(3);
    const [body, signature] = cursors.get('coes')!.split('.') as [string, string];
    const changed = Buffer.from(JSON.stringify(['2026-01-01T00:00:00.000000Z', randomUUID()])).toString('base64url');
    for (const field of lists()) {
      const own = cursors.get(field.name);
      const forged = ['', 'x', '.', 'bm9uZQ.AAAAAAAAAAAAAAAA', `${changed}.${signature}`, `${body}.${signature}x`, `${body}`, `../../etc`, '\u0000', 'é'.repeat(50)].filter((after) => after !== '');
      for (const after of [...forged, ...[...cursors].filter(([name]) => name !== field.name).map(([, cursor]) => cursor)]) {
        expect([field.name, after, (await refusalOf(author, textOf(field), { first: 5, after }))?.code]).toEqual([field.name, after, 'BAD_CURSOR']);
      }
      if (own) expect([field.name, await refusalOf(author, textOf(field), { first: 5, after: own })]).toEqual([field.name, undefined]);
    }
  });
});

test('an id of something else is the id of nothing', async () => {
  const right = await known();
  const own: Record<string, unknown> = Object.fromEntries(['coeId', 'actionItemId', 'waiverId', 'threadId', 'commentId'].map((name) => [name, right[name]]));
  const ids = [...Object.values(own), author.id, place.team.id] as string[];
  let tried = 0;
  for (const field of fieldsOf('Mutation')) {
    for (const { path } of inputsOf(field).filter(({ path }) => ['coeId', 'actionItemId', 'questionId', 'waiverId', 'wordId', 'proposalId', 'threadId', 'commentId', 'id'].includes(path.at(-1)!))) {
      for (const id of ids.filter((one) => one !== own[path.at(-1)!])) {
        const variables = withValue(fitting(field, { ...right, reason: 'Something to read' }), path, id);
        expect([field.name, (await refusalOf(author, operation('mutation', field), variables))?.code]).toEqual([field.name, 'NOT_FOUND']);
        tried += 1;
      }
    }
  }
  expect(tried).toBeGreaterThan(60);
});

test('whatever changes a COE or an action item names the version or revision that its sender has seen', () => {
  /** They add something, name what they are about, or their text is their own guard. */
  const FREE = ['createCoe', 'importCoe', 'addActionItem', 'waiveFinding', 'withdrawWaiver', 'dismissRescuedText', 'answerQuestion', 'acceptAnswer', 'nameVersion', 'startThread', 'acceptAllSuggestions', 'rejectAllSuggestions', 'askPeer', 'putForward', 'muteNotices'];
  for (const field of fieldsOf('Mutation')) {
    const inputs = inputsOf(field);
    if (!inputs.some(({ path }) => ['coeId', 'actionItemId'].includes(path.at(-1)!)) || FREE.includes(field.name)) continue;
    const seen = inputs.find(({ path }) => ['expectedVersion', 'expectedRevision', 'expectedSeq'].includes(path.at(-1)!));
    expect([field.name, seen && String(seen.type)]).toEqual([field.name, 'Int!']);
  }
});

describe('an idempotency key', () => {
  const making = () => fieldsOf('Mutation').filter((field) => inputsOf(field).some(({ path }) => path.at(-1) === 'idempotencyKey'));

  test('makes one thing of several requests at once, and refuses another body', async () => {
    const reviewed = await completeCoe(api, { author, team: place.team, title: 'Crates were mixed up twice' });
    await steps(api, reviewed).request(author);
    expect(making().map(({ name }) => name)).toEqual(expect.arrayContaining(['addActionItem', 'askQuestion', 'createCoe']));
    const { createMeeting } = await api.as(place.director).query('mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { id } }', {
      input: { teamId: place.organisation.id, startsAt: '2090-01-01T09:00', zone: 'UTC' },
    });
    expect(createMeeting.id).toEqual(expect.any(String));
    const { putForward } = await api.as(place.director).query('mutation ($input: PutForwardInput!) { putForward(input: $input) { id } }', { input: { coeId: reviewed.id, reason: 'Everybody stacks crates.' } });
    for (const field of making()) {
      const right = await known();
      const given = { ...right, coeId: field.name === 'askQuestion' ? reviewed.id : right['coeId'], markdown: `# ${field.name}\n\nThe belt turned.\n`, idempotencyKey: `once-${field.name}`, slotId: putForward.id };
      const variables = fitting(field, given);
      const answer = field.name === 'importCoe' ? '{ coe { id } }' : '{ id }';
      const text = operation('mutation', field, answer);
      const made = await Promise.all(Array.from({ length: 5 }, () => api.as(author).query(text, variables)));
      expect([field.name, new Set(made.map((one) => JSON.stringify(one))).size]).toEqual([field.name, 1]);
      const changed = ['markdown', 'body', 'title', 'word'].find((name) => inputsOf(field).some(({ path }) => path.at(-1) === name))!;
      const other = withValue(variables, ['input', changed], 'Something else to read');
      expect([field.name, (await refusalOf(author, text, other))?.code]).toEqual([field.name, 'IDEMPOTENCY_MISMATCH']);
    }
  });

  test.each(['', 'short', 'x'.repeat(129), 'with\u0000nul-in-it', 'é'.repeat(10), '\uD800-lone-surrogate'])('is not %j', async (idempotencyKey) => {
    const input = { title: 'Crates were lost', teamKey: place.team.key, templateKey: 'standard', severity: 3, kind: 'SURPRISE', idempotencyKey };
    expect(await refusalOf(author, 'mutation ($input: CreateCoeInput!) { createCoe(input: $input) { id } }', { input })).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { field: 'idempotencyKey' },
    });
  });

  test('of a request that was refused may be used again', async () => {
    const input = { title: '', teamKey: place.team.key, templateKey: 'standard', severity: 3, kind: 'SURPRISE', idempotencyKey: 'corrected-afterwards' };
    const CREATE = 'mutation ($input: CreateCoeInput!) { createCoe(input: $input) { title } }';
    expect((await refusalOf(author, CREATE, { input }))?.code).toBe('BAD_USER_INPUT');
    expect((await api.as(author).query(CREATE, { input: { ...input, title: 'Crates were lost' } })).createCoe.title).toBe('Crates were lost');
  });
});

describe('dates and zones', () => {
  const CREATE = 'mutation ($input: CreateCoeInput!) { createCoe(input: $input) { occurredOn zone } }';
  const create = (given: object) => refusalOf(author, CREATE, { input: { title: 'Doors stayed shut', teamKey: place.team.key, templateKey: 'standard', severity: 3, kind: 'OUTAGE', ...given } });

  test.each(['2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-24T24:60:00', '0001-01-01', '9999-12-31', '03/04/2026', '2026-4-3', ''])('%j is no day of an incident, nor one to be done by', async (date) => {
    const incident = await create({ occurredOn: date });
    const coe = await addCoe(api, { author, team: place.team });
    const due = await refusalOf(author, 'mutation ($input: AddActionItemInput!) { addActionItem(input: $input) { id } }', {
      input: { coeId: coe.id, title: 'Add an alarm', priority: 'LOW', kind: 'TOOL', dueOn: date },
    });
    for (const refused of [incident, due]) {
      expect(refused?.code).toBe('BAD_USER_INPUT');
      expect(refused?.message).toMatch(/date|calendar|1970|future/i);
    }
  });

  test.each(['EST5', 'Mars/Base', 'GMT+25', 'Etc/GMT+25', 'Europe/Berlin; drop', '', '+02:00', '../UTC'])('%j is no zone of the list of zones', async (zone) => {
    expect(await create({ zone })).toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'zone', hint: expect.stringContaining('IANA') } });
    const member = await refusalOf(author, 'mutation ($input: MemberInput!) { createMember(input: $input) { id } }', {
      input: { name: 'Sorrel Ashdown', email: `${randomUUID()}@example.com`, timeZone: zone },
    });
    expect(member).toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'timeZone', hint: expect.stringContaining('IANA') } });
  });

  test.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Etc/GMT+5'])('%s is one', async (zone) => {
    expect(await create({ zone })).toBeUndefined();
  });
});

describe('at the gate', () => {
  interface Told {
    gaps: { code: string; message: string; section: string; block?: string }[];
    findings: { rule: string; text: string; id: string; section: string }[];
  }

  /** A complete COE but for one change; what the gate says of it. */
  async function gateOf(change: (document: EditorNode) => void): Promise<{ coe: CoeForTest; told: Told | undefined }> {
    const coe = await completeCoe(api, { author, team: place.team });
    const life = steps(api, coe);
    await life.edit(author, change);
    const refusal = await life.request(author).then(
      () => undefined,
      (error: ApiRefusal) => error,
    );
    if (refusal) expect(['DOCUMENT_INCOMPLETE', 'PROSE_FINDINGS']).toContain(refusal.code);
    return { coe, told: refusal?.details as unknown as Told | undefined };
  }

  const section = (document: EditorNode, key: string) => document.content!.find(({ attrs }) => attrs?.['key'] === key)!;
  const entry = (document: EditorNode, milestone: string) => section(document, 'timeline').content!.find(({ attrs }) => attrs?.['milestone'] === milestone)!;
  const setTime = (milestone: string, at: string) => (document: EditorNode) => void Object.assign(entry(document, milestone).attrs!, { at });
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

  test('a COE that lacks nothing passes', async () => {
    expect((await gateOf(() => undefined)).told).toBeUndefined();
  });

  test('a milestone before the one it follows is refused, naming both', async () => {
    const { told } = await gateOf(setTime('mitigated', '2026-04-24T07:00:00Z'));
    expect(told!.gaps).toEqual([expect.objectContaining({ code: 'milestone-order', section: 'timeline', message: 'The timeline says that it was mitigated before the impact started; correct one of the two times.' })]);
  });

  test('three minutes ahead are a clock that runs fast, an hour ahead is refused', async () => {
    const late = (minutes: number) => (document: EditorNode) => {
      for (const milestone of ['start', 'detected', 'mitigated']) setTime(milestone, inMinutes(minutes))(document);
    };
    expect((await gateOf(late(3))).told).toBeUndefined();
    const { told } = await gateOf(late(60));
    expect(told!.gaps.map(({ code }) => code)).toEqual(['future', 'future', 'future']);
    expect(told!.gaps[0]!.message).toMatch(/lies in the future/);
  });

  test.each([
    ['a time without a zone', '2026-04-24T08:12:00'],
    ['a time that a clock set forward skips, without its offset', '2026-03-29T02:30:00'],
    ['a time that a clock set back shows twice, without its offset', '2026-10-25T01:30:00'],
    ['a day that is not', '2026-02-30T08:12:00Z'],
    ['a minute that is not', '2026-04-24T24:60:00Z'],
    ['words', 'this morning'],
  ])('%s is no time: the gate asks for it again, with its zone', async (_, at) => {
    const { told } = await gateOf(setTime('start', at));
    expect(told!.gaps).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'problem', message: 'The time of an entry could not be read; enter it again with its time zone.' })]));
    expect(told!.gaps.map(({ code }) => code)).toEqual(expect.arrayContaining(['entry-time', 'milestone']));
  });

  test('with its offset the hour that comes twice is two instants, and each is kept as it was given', async () => {
    const [first, second] = ['2025-10-26T01:30:00+02:00', '2025-10-26T01:30:00+01:00'];
    const { coe, told } = await gateOf((document) => {
      setTime('start', first)(document);
      setTime('detected', second)(document);
    });
    expect(told).toBeUndefined();
    const { document } = (await api.as(author).query(`{ coe(number: ${coe.number}) { document } }`)).coe;
    expect([entry(document, 'start').attrs!['at'], entry(document, 'detected').attrs!['at']]).toEqual([first, second]);
  });

  test.each(['0001-01-01T00:00:00Z', '9999-12-31T23:59:00Z'])('the year of %s is asked about', async (at) => {
    const { told } = await gateOf(setTime('start', at));
    expect(told!.gaps).toContainEqual(expect.objectContaining({ code: 'implausible', message: expect.stringMatching(/^Check the year of “/) }));
  });

  test('no whys at all: the gate lists each strand that is asked for', async () => {
    const { told } = await gateOf((document) => void (section(document, 'whys').content = []));
    expect(told!.gaps.filter(({ section: key }) => key === 'whys').map(({ code }) => code)).toEqual(expect.arrayContaining(['tree']));
    expect(told!.gaps.map(({ message }) => message).join(' ')).toMatch(/Ask and answer the whys under “/);
  });

  test('a why 51 steps deep is read at the deepest step there is, is said so, and its text stays', async () => {
    const { coe, told } = await gateOf((document) => void Object.assign(section(document, 'whys').content!.at(-1)!.attrs!, { depth: 51 }));
    expect(told!.gaps).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'problem', section: 'whys', message: expect.stringMatching(/“depth” goes from 0 to 8; 51 was read as the nearest/) })]));
    expect(JSON.stringify((await api.as(author).query(`{ coe(number: ${coe.number}) { document } }`)).coe.document)).toContain('The list of checks for a new service');
  });

  test('more than 500 whys are too many to review', async () => {
    const { told } = await gateOf((document) => {
      const { content } = section(document, 'whys');
      const last = content!.at(-1)!;
      content!.push(...Array.from({ length: 500 }, () => ({ ...last, attrs: { ...last.attrs, id: randomUUID() } })));
    });
    expect(told!.gaps).toContainEqual(expect.objectContaining({ code: 'problem', message: 'A COE may hold 500 whys; this one has 510, so join or remove some.' }));
  });

  test('an action item without owner, verb, date, test and cause lacks each of them', async () => {
    const coe = await completeCoe(api, { author, team: place.team });
    await addActionItem(api, { coe, author, title: 'Better alarms' });
    const error = (await steps(api, coe).request(author).catch((refusal: ApiRefusal) => refusal)) as ApiRefusal;
    expect(error.code).toBe('DOCUMENT_INCOMPLETE');
    expect((error.details as unknown as Told).gaps.map(({ code }) => code)).toEqual(['verb', 'owner', 'due', 'success-test', 'action-cause']);
    for (const { message } of (error.details as unknown as Told).gaps) expect(message).toContain('Better alarms');
  });

  test('the name of a member is found in a block of code and in a link, and may be waived with a reason', async () => {
    const named = (document: EditorNode) => {
      section(document, 'metrics').content!.push(
        { type: 'codeBlock', attrs: { id: randomUUID(), language: '' }, content: [{ type: 'text', text: 'ssh juniper.hollowell@host # Juniper Hollowell was here' }] },
        {
          type: 'paragraph',
          attrs: { id: randomUUID(), list: '', indent: 0 },
          content: [{ type: 'text', text: 'See the page of Juniper Hollowell.', marks: [{ type: 'link', attrs: { href: 'https://example.com/juniper' } }] }],
        },
      );
    };
    const { coe, told } = await gateOf(named);
    const found = told!.findings.filter(({ rule, section: key }) => rule === 'no-names' && key === 'metrics');
    expect(found.map(({ text }) => text)).toEqual(expect.arrayContaining(['Juniper Hollowell']));
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const { id } of told!.findings) {
      await api.as(author).query('mutation ($input: WaiveFindingInput!) { waiveFinding(input: $input) { id } }', { input: { coeId: coe.id, findingId: id, reason: 'It is the log as it was.' } });
    }
    expect(await steps(api, coe).request(author)).toMatchObject({ status: 'IN_REVIEW' });
  });

  test('what was refused is still there, word for word', async () => {
    const { coe } = await gateOf(replacing('Search results were up to nine hours old', 'Juniper Hollowell left the results nine hours old'));
    const { document, status } = (await api.as(author).query(`{ coe(number: ${coe.number}) { document status } }`)).coe;
    expect(status).toBe('DRAFT');
    expect(JSON.stringify(document)).toContain('Juniper Hollowell left the results nine hours old');
  });
});
