import { type EditorPage, newDraft, startWriting, type Visitor, type Writing } from '../support/editor-page.js';

let writing: Writing;
let author: Visitor;

beforeAll(async () => {
  writing = await startWriting('author');
  [author] = writing.visitors as [Visitor];
}, 180_000);

afterAll(() => writing?.end());

afterEach(() => {
  expect(writing.faults()).toEqual([]);
});

/** Large contents are made in the page, from a part and how often it is repeated. */
interface Pasted {
  html?: [before: string, repeated: string, times: number, after: string];
  text?: [repeated: string, times: number];
}

async function paste(editor: EditorPage, { html, text }: Pasted): Promise<void> {
  await editor.page.evaluate(([markup, plain]) => {
    const data = new DataTransfer();
    if (markup) data.setData('text/html', markup[0] + markup[1].repeat(markup[2]) + markup[3]);
    if (plain) data.setData('text/plain', plain[0].repeat(plain[1]));
    document.querySelector('#coe-document')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, [html, text] as const);
}

async function open(): Promise<EditorPage> {
  const editor = await author.edit(await newDraft(author));
  await editor.caretIn('summary');
  return editor;
}

/** The author writes on, and the service keeps it. */
async function expectAlive(editor: EditorPage): Promise<void> {
  await editor.caretIn('impact');
  await editor.page.keyboard.type('Still here.');
  expect(await editor.textOf('impact')).toContain('Still here.');
  await editor.page.waitForSelector('[data-save="saved"]', { timeout: 30_000 });
  expect(await editor.page.locator('[data-save="refused"]').count()).toBe(0);
}

test('of a whole web page its words come in, and nothing of it runs', async () => {
  const editor = await open();
  const head = '<!doctype html><html><head><title>Not this</title><style>#coe-document{display:none}</style><script>window.hacked = 1</script><base href="https://evil.example/"></head>';
  const body =
    '<body onload="window.hacked = 1"><nav><ul><li><a href="/home">Home</a></li></ul></nav><h1>Status</h1><article><p style="position:fixed;inset:0">The queue <b onclick="window.hacked = 1">grew</b>.<script>window.hacked = 1</script></p>' +
    '<svg onload="window.hacked = 1"><text>drawn</text></svg><iframe srcdoc="<script>parent.hacked = 1</script>"></iframe><img src="x" onerror="window.hacked = 1"><form><input autofocus onfocus="window.hacked = 1"><button>Send</button></form>' +
    '<table><tr><th>At</th><th>Depth</th></tr><tr><td>08:12</td><td>40</td></tr></table><a href="javascript:window.hacked=1">A trap</a></article></body></html>';
  await paste(editor, { html: [head + body, '', 0, ''] });
  const text = await editor.textOf('summary');
  expect(text).toContain('The queue');
  expect(text).toContain('A trap');
  expect(text).not.toMatch(/Not this|hacked|display|drawn|Send/);
  expect(await editor.section('summary').locator('.section-content').locator('script, style, iframe, [onclick], [onload], [style*="fixed"], a[href^="javascript"]').count()).toBe(0);
  expect(await editor.page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await editor.page.locator('#coe-document').isVisible()).toBe(true);
  await expectAlive(editor);
});

test('a document of 20,000 words comes in whole, as paragraphs or as one endless line', async () => {
  const editor = await open();
  const words = 'The queue grew while nobody looked at it again. ';
  await paste(editor, { html: ['', `<p>${words.repeat(4)}</p>`, 560, ''] });
  expect((await editor.textOf('summary')).match(/queue/g)).toHaveLength(2_240);
  await expectAlive(editor);
  const other = await open();
  await paste(other, { text: [words, 2_240] });
  expect((await other.textOf('summary')).match(/queue/g)!.length).toBeGreaterThan(2_230);
  await expectAlive(other);
}, 120_000);

test('lists nested ten thousand deep become flat lines', async () => {
  const editor = await open();
  await paste(editor, { html: ['', '<ul><li>', 10_000, `deep down${'</li></ul>'.repeat(10_000)}`] });
  expect(await editor.textOf('summary')).toContain('deep down');
  expect(await editor.section('summary').locator('.section-content').locator('ul, ol, li').count()).toBe(0);
  await expectAlive(editor);
});

test('pictures of thirty megabytes in a page are left out with a word, and its text comes in', async () => {
  const editor = await open();
  await paste(editor, { html: ['<p>Before the picture.</p><img alt="" src="data:image/png;base64,', 'iVBORw0KGgo=', (30 << 20) / 12, '"><p>After the picture.</p>'] });
  await editor.page.locator('.editor-notice').getByText('A picture was left out. Copy a picture by itself and paste it, or drop its file here.').waitFor();
  expect(await editor.textOf('summary')).toMatch(/Before the picture\.\s+After the picture\./);
  await expectAlive(editor);
});

test('a picture file of thirty megabytes is refused in clear words', async () => {
  const editor = await open();
  await editor.page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(30 << 20)], 'large.png', { type: 'image/png' }));
    document.querySelector('#coe-document')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  const notice = editor.page.locator('.editor-notice p');
  await notice.filter({ hasNotText: 'Uploading' }).waitFor({ timeout: 30_000 });
  expect(await notice.textContent()).toMatch(/MB|megabyte|too large|larger/i);
  await expectAlive(editor);
});

test('what is too much for one paste is said, and nothing of it comes in', async () => {
  const editor = await open();
  await paste(editor, { text: ['Far too much of it. ', 150_000] });
  await editor.page.locator('.editor-notice').getByText('That is too much for one paste. Paste it in parts, or import it as a file.').waitFor();
  expect(await editor.textOf('summary')).toBe('');
  await paste(editor, { html: ['', '<p>One line of very many.</p>', 30_000, ''] });
  await editor.page.locator('.editor-notice').getByText('Only the beginning was pasted').waitFor();
  await expectAlive(editor);
}, 120_000);

test('after pasted bullets the author writes on where they end, not in the next section', async () => {
  const editor = await open();
  await paste(editor, { html: ['<ul>', '<li>One of them.</li>', 3, '</ul>'] });
  await editor.page.keyboard.type(' And more.');
  expect(await editor.textOf('summary')).toMatch(/One of them\. And more\.$/);
  await expectAlive(editor);
});

const LIST: Pasted = { html: ['<ul>', '<li>One of them.</li>', 2, '</ul>'] };
const TABLE: Pasted = { html: ['<table><tr><td>Host</td><td>Errors</td></tr>', '<tr><td>one</td><td>2</td></tr>', 1, '</table>'] };

const kindsOf = async (editor: EditorPage, key: string) => (await editor.document()).content!.find(({ attrs }) => attrs?.['key'] === key)!.content!.map(({ type }) => type);

test('what is pasted into an empty answer, entry or measure leaves that line standing, and the author writes on behind it', async () => {
  const editor = await open();
  for (const [key, line, kind] of [['detection', 0, 'question'], ['timeline', 0, 'timelineEntry'], ['impact', 1, 'impactMeasure']] as const) {
    const before = await kindsOf(editor, key);
    await editor.caretIn(key, line);
    await paste(editor, LIST);
    await editor.page.keyboard.type(' And more.');
    expect(await kindsOf(editor, key)).toEqual([...before.slice(0, line + 1), 'paragraph', ...before.slice(line + 1)]);
    await editor.caretIn(key, line);
    await paste(editor, TABLE);
    await editor.page.keyboard.type('Below it.');
    expect(await kindsOf(editor, key)).toEqual([...before.slice(0, line), kind, 'table', 'paragraph', 'paragraph', ...before.slice(line + 1)]);
    expect(await editor.textOf(key)).toMatch(/One of them\.\s+Below it\. One of them\. And more\./);
  }
  await expectAlive(editor);
});

test('words that were copied in one answer, entry or why are words in the next', async () => {
  const editor = await open();
  for (const key of ['detection', 'timeline', 'whys']) {
    const before = await kindsOf(editor, key);
    await editor.caretIn(key, 0);
    await editor.page.keyboard.type('The customer wrote.');
    await editor.select([key, 0, 4], [key, 0, 12]);
    await editor.page.keyboard.press('ControlOrMeta+c');
    await editor.caretIn(key, 1);
    await editor.page.keyboard.type('Again the ');
    await editor.page.keyboard.press('ControlOrMeta+v');
    await editor.page.keyboard.type('!');
    expect(await editor.textOf(key)).toContain('Again the customer!');
    expect(await kindsOf(editor, key)).toEqual(before);
  }
});

test('a picture that is dropped stands where it was dropped, wherever the caret was', async () => {
  const editor = await open();
  const { page } = editor;
  for (const word of ['one', 'two', 'three']) {
    await page.keyboard.type(word);
    if (word !== 'three') await page.keyboard.press('Enter');
  }
  const line = (await editor.section('summary').locator('.section-content p').first().boundingBox())!;
  await page.evaluate(([x, y]) => {
    const data = new DataTransfer();
    const png = atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==');
    data.items.add(new File([Uint8Array.from(png, (letter) => letter.charCodeAt(0))], 'queue.png', { type: 'image/png' }));
    document.elementFromPoint(x, y)!.dispatchEvent(new DragEvent('drop', { dataTransfer: data, clientX: x, clientY: y, bubbles: true, cancelable: true }));
  }, [line.x + 8, line.y + line.height / 2] as const);
  await editor.section('summary').locator('.leaf-image').waitFor();
  expect(await kindsOf(editor, 'summary')).toEqual(['paragraph', 'image', 'paragraph', 'paragraph']);
});

test('a line as long as the service takes grows no more, by typing or by joining, and the next one is as good', async () => {
  const editor = await open();
  const lengths = async () => (await editor.document()).content!.find(({ attrs }) => attrs?.['key'] === 'summary')!.content!.map(({ content }) => content?.[0]?.text?.length ?? 0);
  await paste(editor, { text: ['twenty letters here. ', 952] });
  await editor.page.keyboard.type('12345678901234');
  await editor.page.locator('.editor-notice').getByText('A paragraph holds 20,000 characters. Press Enter to start another.').waitFor();
  expect(await lengths()).toEqual([20_000]);
  await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.type('x');
  await editor.page.keyboard.press('ArrowLeft');
  await editor.page.keyboard.press('Backspace');
  expect(await lengths()).toEqual([20_000, 1]);
  await expectAlive(editor);
}, 60_000);
