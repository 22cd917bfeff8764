import type { MemberRow } from '../../api/src/member/member.entity.js';
import * as Y from 'yjs';
import { ANCHORS, canonicalJson } from '@corrigenda/templates';
import { addMember, type CoeForTest } from '../support/factories.js';
import { EditorClient } from '../support/editor-client.js';
import { Cast } from '../support/refusals.js';
import { replacing, steps } from '../support/reviewing.js';
import { ADD_COMMENT, EDIT_COMMENT, onAll, onThread, placeOf, type SeenThread, START, THREADS } from '../support/threads.js';

let cast: Cast;
let url: string;
const editors: EditorClient[] = [];
beforeAll(async () => {
  cast = await Cast.start();
  url = await cast.api.listen();
});
afterEach(() => {
  for (const editor of editors.splice(0)) editor.close();
});
afterAll(() => cast.stop());

const SENTENCE = 'People bought things that were sold out.';

async function threadsOf(coe: CoeForTest, revision?: number, who: MemberRow = cast.members.author): Promise<SeenThread[]> {
  return (await cast.api.as(who).query(THREADS, { number: coe.number, revision })).threads;
}

async function start(who: MemberRow, coe: CoeForTest, given: object): Promise<SeenThread> {
  return (await cast.api.as(who).query(START, { input: { coeId: coe.id, sectionKey: 'summary', ...given } })).startThread;
}

async function suggest(coe: CoeForTest, words: string, replacement: string, who = cast.members.outsider): Promise<SeenThread> {
  return start(who, coe, { place: await placeOf(cast.api, coe, words), replacement });
}

async function summaryOf(coe: CoeForTest): Promise<string> {
  const { coe: shown } = await cast.as('author').query('query ($number: Int!) { coe(number: $number) { document } }', { number: coe.number });
  return canonicalJson(shown.document.content.find((section: { attrs: { key: string } }) => section.attrs.key === 'summary'));
}

async function edit(coe: CoeForTest, member = cast.members.author): Promise<EditorClient> {
  const caller = cast.api.as(member);
  await caller.ask('{ me { isDirector } }');
  const editor = new EditorClient({ url, cookie: caller.cookie, coeId: coe.id });
  editors.push(editor);
  return editor.ready();
}

describe('a thread', () => {
  test('is about words of the text, and others answer in it', async () => {
    const { coe } = await cast.draft('OPEN');
    const place = await placeOf(cast.api, coe, 'sold out');
    const { id } = await start(cast.members.outsider, coe, { place, body: 'Which ones?' });
    await cast.as('author').query(ADD_COMMENT, { input: { threadId: id, body: 'Shoes.', mentionIds: [cast.members.outsider.id] } });
    const [thread] = await threadsOf(coe);
    expect(thread).toMatchObject({ quote: 'sold out', state: 'OPEN', place: { block: place.block, start: place.start, end: place.end }, may: { resolve: true, decide: false } });
    expect(thread!.comments.map(({ body }) => body)).toEqual(['Which ones?', 'Shoes.']);
    expect(thread!.comments[1]!.mentions).toEqual([{ name: cast.members.outsider.name }]);
  });

  test('may be started in every state by whoever may read', async () => {
    for (const make of ['draft', 'inReview', 'approved', 'published'] as const) {
      const { coe } = await cast[make]('OPEN');
      expect(await start(cast.members.outsider, coe, { body: 'So it is.' })).toMatchObject({ state: 'OPEN' });
    }
    const { coe, life } = await cast.inReview('OPEN');
    await life.cancel(cast.members.director);
    expect(await start(cast.members.outsider, coe, { body: 'A pity.' })).toMatchObject({ state: 'OPEN' });
  });

  test('on a frozen revision stands in the draft too, and stays with its words while others are typed before them', async () => {
    const { coe, life } = await cast.inReview('OPEN');
    await start(cast.members.director, coe, { revision: 1, place: await placeOf(cast.api, coe, 'sold out'), body: 'Which ones?' });
    await life.requestChanges(cast.members.director);
    const editor = await edit(coe);
    editor.type(editor.blocks('summary')[0]!, 'In short: ', 0);
    await editor.acknowledged();
    const [frozen] = await threadsOf(coe, 1);
    const [now] = await threadsOf(coe);
    expect(now!.place!.start).toBe(frozen!.place!.start + 'In short: '.length);
  });

  test('whose words are gone has no place and keeps its quote', async () => {
    const { coe, life } = await cast.draft('OPEN');
    await start(cast.members.outsider, coe, { place: await placeOf(cast.api, coe, SENTENCE), body: 'Is that so?' });
    await life.edit(cast.members.author, replacing(SENTENCE, ''));
    expect(await threadsOf(coe)).toMatchObject([{ quote: SENTENCE, place: null }]);
  });

  test('is found by its words alone where they stand once', async () => {
    const { coe } = await cast.draft('OPEN');
    await start(cast.members.outsider, coe, { place: await placeOf(cast.api, coe, SENTENCE), body: 'Is that so?' });
    const editor = await edit(coe);
    const block = editor.blocks('summary')[0]!;
    const line = block.get(0) as Y.XmlText;
    const at = line.toString().indexOf(SENTENCE);
    editor.doc.transact(() => line.delete(at, SENTENCE.length));
    editor.insert('summary', 'paragraph', { id: 'moved' }, `And ${SENTENCE}`);
    await editor.acknowledged();
    expect(await threadsOf(coe)).toMatchObject([{ place: { block: 'moved', start: 4 } }]);
  });

  test('stands where an author’s editor noted it last, and the document and its hash know nothing of it', async () => {
    const { coe } = await cast.draft('OPEN');
    const { id } = await start(cast.members.outsider, coe, { place: await placeOf(cast.api, coe, 'People'), body: 'Who?' });
    const before = await summaryOf(coe);
    const editor = await edit(coe);
    const line = editor.blocks('summary')[0]!.get(0) as Y.XmlText;
    const at = line.toString().indexOf('things');
    const from = Y.createRelativePositionFromTypeIndex(line, at, 0).item;
    const end = Y.createRelativePositionFromTypeIndex(line, at + 6, -1).item;
    editor.doc.getMap(ANCHORS).set(id, JSON.stringify({ start: from, end }));
    await editor.acknowledged();
    expect(await threadsOf(coe)).toMatchObject([{ place: { start: at, end: at + 6 } }]);
    expect(await summaryOf(coe)).toBe(before);
  });

  test.each([
    ['a place that is none', (id: string, doc: Y.Doc) => doc.getMap(ANCHORS).set(id, 'here')],
    ['a name that is no thread', (_: string, doc: Y.Doc) => doc.getMap(ANCHORS).set('x', JSON.stringify({ start: { client: 1, clock: 1 }, end: { client: 1, clock: 1 } }))],
    ['something else than text', (id: string, doc: Y.Doc) => doc.getMap(ANCHORS).set(id, new Y.Text('x'))],
    ['a list', (_: string, doc: Y.Doc) => doc.getArray(ANCHORS).insert(0, ['x'])],
  ])('is not noted at %s', async (_, change) => {
    const { coe } = await cast.draft('OPEN');
    const editor = await edit(coe);
    change('6f1c1e34-0f30-4c0e-9d4b-1b8c7a1f0c11', editor.doc);
    expect(await editor.turnedAway()).toContain('schema-mismatch');
  });

  test('about words that are not there is refused, unless an author writes them just now', async () => {
    const { coe } = await cast.draft('OPEN');
    const place = { ...(await placeOf(cast.api, coe, 'sold out')), quote: 'on sale' };
    await expect(start(cast.members.outsider, coe, { place, body: 'Which?' })).rejects.toMatchObject({ code: 'TEXT_CHANGED' });
    const anchor = { start: { client: 7, clock: 0 }, end: { client: 7, clock: 6 } };
    await expect(start(cast.members.outsider, coe, { place: { ...place, anchor }, body: 'Which?' })).rejects.toMatchObject({ code: 'TEXT_CHANGED' });
    expect(await start(cast.members.author, coe, { place: { ...place, anchor }, body: 'Which?' })).toMatchObject({ quote: 'on sale' });
  });

  test('is one thread when it is sent twice', async () => {
    const { coe } = await cast.draft('OPEN');
    const given = { body: 'Once.', idempotencyKey: `once-${coe.id}` };
    const made = await Promise.all([1, 2, 3, 4].map(() => start(cast.members.outsider, coe, given)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await threadsOf(coe)).toHaveLength(1);
  });

  test('resolves once and reopens, and says who may not', async () => {
    const { coe } = await cast.draft('OPEN');
    const { id } = await start(cast.members.outsider, coe, { body: 'Is that all?' });
    await expect(cast.as('owner').query(onThread('resolveThread'), { threadId: id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await Promise.all([1, 2, 3].map(() => cast.as('director').query(onThread('resolveThread'), { threadId: id })));
    const [{ count }] = (await cast.api.db.rows<{ count: number }>({ name: 'test-resolved', text: `select count(*)::int from event where subject_id = $1 and kind = 'thread-resolved'`, values: [id] })) as [{ count: number }];
    expect(count).toBe(1);
    expect((await cast.as('outsider').query(onThread('reopenThread'), { threadId: id })).reopenThread).toMatchObject({ state: 'OPEN', settledBy: null });
  });

  test('of which everything was taken back is gone, and one answer keeps it', async () => {
    const { coe } = await cast.draft('OPEN');
    const { id, comments } = await start(cast.members.outsider, coe, { body: 'Is that all?' });
    const { addComment } = await cast.as('author').query(ADD_COMMENT, { input: { threadId: id, body: 'It is.' } });
    const remove = (who: 'author' | 'outsider', commentId: string) => cast.as(who).query('mutation ($commentId: ID!) { deleteComment(commentId: $commentId) }', { commentId });
    await remove('outsider', comments[0]!.id);
    expect((await threadsOf(coe))[0]!.comments).toMatchObject([{ body: '', deleted: true }, { body: 'It is.' }]);
    await expect(cast.as('outsider').query(EDIT_COMMENT, { input: { commentId: comments[0]!.id, body: 'Again' } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await remove('author', addComment.comments[1].id);
    expect(await threadsOf(coe)).toEqual([]);
  });

  test('has room for so many, open and in all', async () => {
    const { coe } = await cast.draft('OPEN');
    await cast.api.db.rows({
      name: 'test-many-threads',
      text: `insert into thread (coe_id, section_key, started_by_id) select $1, 'summary', $2 from generate_series(1, 500)`,
      values: [coe.id, cast.members.author.id],
    });
    await expect(start(cast.members.outsider, coe, { body: 'One more.' })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 500 } });
  });

  test('of a COE that became hidden is hidden with it, from the one who started it too', async () => {
    const { coe } = await cast.draft('OPEN');
    const { id, comments } = await start(cast.members.outsider, coe, { body: 'Is that all?' });
    await cast.api.db.rows({ name: 'test-hide', text: `update coe set visibility = 'RESTRICTED', version = version + 1 where id = $1`, values: [coe.id] });
    await expect(threadsOf(coe, undefined, cast.members.outsider)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const [text, variables] of [
      [ADD_COMMENT, { input: { threadId: id, body: 'Still here' } }],
      [EDIT_COMMENT, { input: { commentId: comments[0]!.id, body: 'Still here' } }],
      [onThread('resolveThread'), { threadId: id }],
    ] as const) {
      await expect(cast.as('outsider').query(text, variables)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('keeps hostile words as words', async () => {
    const { coe } = await cast.draft('OPEN');
    for (const body of ['<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '{{7*7}} ${7*7}', `'; drop table thread; --`]) {
      expect((await start(cast.members.outsider, coe, { body })).comments[0]!.body).toBe(body);
    }
    for (const body of ['a\u0000b', 'a\u202Eb', '\uD800', '\u200B', 'x'.repeat(5001)]) {
      await expect(start(cast.members.outsider, coe, { body })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('a mention', () => {
  test('is offered by the beginning of a name, and says who may not see the COE', async () => {
    const { coe } = await cast.draft('RESTRICTED');
    const blind = await addMember(cast.api.db, { name: 'Juniper Ashdown' });
    const seeing = await addMember(cast.api.db, { name: 'Juniper Birch', teams: [cast.place.team] });
    await addMember(cast.api.db, { name: 'Juniper Gone', active: false });
    const { mentionable } = await cast.as('author').query('query ($number: Int!) { mentionable(number: $number, search: "junip") { member { id name } maySee } }', { number: coe.number });
    expect(mentionable).toEqual([
      { member: { id: seeing.id, name: seeing.name }, maySee: true },
      { member: { id: blind.id, name: blind.name }, maySee: false },
    ]);
    await start(cast.members.author, coe, { body: 'Look, @Juniper Ashdown', mentionIds: [blind.id] });
    await expect(threadsOf(coe, undefined, blind)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await cast.api.as(blind).query('query ($number: Int!) { mentionable(number: $number, search: "") { maySee } }', { number: coe.number })).mentionable).toEqual([]);
  });

  test('of nobody, or of somebody who left, is refused', async () => {
    const { coe } = await cast.draft('OPEN');
    const gone = await addMember(cast.api.db, { active: false });
    for (const id of [gone.id, '6f1c1e34-0f30-4c0e-9d4b-1b8c7a1f0c11']) {
      await expect(start(cast.members.author, coe, { body: 'Look', mentionIds: [id] })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('a suggestion', () => {
  test('by a reader is accepted by an author, written into the document, and seen in an open editor', async () => {
    const { coe } = await cast.draft('OPEN');
    const editor = await edit(coe);
    const { id, may } = await suggest(coe, SENTENCE, 'People bought 38 things that were sold out.');
    expect(may.decide).toBe(false);
    const { acceptSuggestion } = await cast.as('author').query(onThread('acceptSuggestion'), { threadId: id });
    expect(acceptSuggestion).toMatchObject({ state: 'RESOLVED', suggestion: { outcome: 'ACCEPTED' }, settledBy: { name: cast.members.author.name } });
    expect(await summaryOf(coe)).toContain('People bought 38 things that were sold out.');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(editor.text).toContain('bought 38 things');
  });

  test('keeps the marks around what it changes, and characters of two units whole', async () => {
    const { coe } = await cast.draft('OPEN');
    const editor = await edit(coe);
    const line = editor.blocks('summary')[0]!.get(0) as Y.XmlText;
    const at = line.toString().indexOf('bought');
    line.format(at, 6, { bold: {} });
    line.insert(0, '😀 ');
    await editor.acknowledged();
    const place = placeIn(editor, '😀 Search');
    await start(cast.members.outsider, coe, { place, replacement: '😁 Search' });
    const bought = placeIn(editor, 'People bought');
    await start(cast.members.outsider, coe, { place: bought, replacement: 'Customers bought' });
    await cast.as('author').query(onAll('acceptAllSuggestions'), { coeId: coe.id });
    const summary = await summaryOf(coe);
    expect(summary).toContain('😁 Search');
    expect(summary).toContain('{"marks":[{"type":"bold"}],"text":"bought","type":"text"}');
    expect(summary).toContain('Customers ');
  });

  test('is refused once its words have changed, and the others of all are accepted', async () => {
    const { coe } = await cast.draft('OPEN');
    const stale = await suggest(coe, SENTENCE, 'Somebody bought something.');
    const fresh = await suggest(coe, 'one day in April', 'one day in spring');
    const editor = await edit(coe);
    const line = editor.blocks('summary')[0]!.get(0) as Y.XmlText;
    line.insert(line.toString().indexOf('bought'), 'still ');
    await editor.acknowledged();
    await expect(cast.as('author').query(onThread('acceptSuggestion'), { threadId: stale.id })).rejects.toMatchObject({
      code: 'TEXT_CHANGED',
      details: { present: 'People still bought things that were sold out.' },
    });
    const { acceptAllSuggestions } = await cast.as('author').query(onAll('acceptAllSuggestions'), { coeId: coe.id });
    expect(acceptAllSuggestions).toEqual({ decided: [fresh.id], changed: [stale.id] });
    expect(await summaryOf(coe)).toContain('one day in spring');
    expect((await cast.as('author').query(onAll('rejectAllSuggestions'), { coeId: coe.id })).rejectAllSuggestions.decided).toEqual([stale.id]);
  });

  test('accepted by two at once is accepted by one', async () => {
    const { coe } = await cast.draft('OPEN');
    const { id } = await suggest(coe, 'People', 'Some people');
    const answers = await Promise.allSettled([1, 2, 3, 4].map(() => cast.as('author').query(onThread('acceptSuggestion'), { threadId: id })));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'CONFLICT' });
    expect((await summaryOf(coe)).match(/Some people/g)).toHaveLength(1);
  });

  test('and an edit at the same moment lose nothing of each other', async () => {
    const { coe } = await cast.draft('OPEN');
    const editor = await edit(coe);
    const suggestions = [await suggest(coe, 'People', 'Customers'), await suggest(coe, 'one day', 'a day'), await suggest(coe, 'built again', 'made again')];
    const block = editor.blocks('summary')[0]!;
    await Promise.all([
      ...suggestions.map(({ id }) => cast.as('author').query(onThread('acceptSuggestion'), { threadId: id })),
      (async () => {
        for (const letter of 'And so on.') {
          editor.type(block, letter);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        await editor.acknowledged();
      })(),
    ]);
    const summary = await summaryOf(coe);
    for (const words of ['Customers bought', 'a day in April', 'made again', 'And so on.']) expect(summary).toContain(words);
  });

  test('is decided only while the COE can be edited', async () => {
    const { coe } = await cast.inReview('OPEN');
    const { id } = await start(cast.members.director, coe, { revision: 1, place: await placeOf(cast.api, coe, 'People'), replacement: 'Customers' });
    for (const name of ['acceptSuggestion', 'rejectSuggestion']) {
      await expect(cast.as('author').query(onThread(name), { threadId: id })).rejects.toMatchObject({ code: 'DOCUMENT_LOCKED' });
    }
    await steps(cast.api, coe).requestChanges(cast.members.director);
    expect((await cast.as('author').query(onThread('rejectSuggestion'), { threadId: id })).rejectSuggestion.suggestion.outcome).toBe('REJECTED');
    await expect(cast.as('author').query(onThread('reopenThread'), { threadId: id })).rejects.toMatchObject({ code: 'ILLEGAL_TRANSITION' });
  });

  test('of nothing new, of a section, or over two paragraphs is refused', async () => {
    const { coe } = await cast.draft('OPEN');
    await expect(suggest(coe, 'People', 'People')).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'replacement' } });
    await expect(suggest(coe, 'People', 'two\nlines')).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'replacement' } });
    await expect(start(cast.members.outsider, coe, { replacement: 'All of it' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { field: 'place' } });
    const { id } = await start(cast.members.outsider, coe, { body: 'Only talk.' });
    await expect(cast.as('author').query(onThread('acceptSuggestion'), { threadId: id })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

/** As `placeOf`, in an editor's own copy. */
function placeIn(editor: EditorClient, quote: string) {
  const block = editor.blocks('summary')[0]!;
  const text = (block.get(0) as Y.XmlText).toDelta().map(({ insert }: { insert: string }) => insert).join('');
  const at = text.indexOf(quote);
  const id = String(block.getAttribute('id'));
  return { block: id, start: at, endBlock: id, end: at + quote.length, quote };
}
