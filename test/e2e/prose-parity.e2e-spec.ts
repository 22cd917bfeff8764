import { checkMarkdown, checkPassages, checkProse, emptyDocument, storableText, writeDocument, type EditorNode, type Finding, type Passage, type PassageFinding, type ProseOptions } from '@corrigenda/templates';
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDocument } from '../../api/src/coe/document-check.js';
import { templateByKey } from '../../api/src/coe/templates.js';
import { readMarkedSet } from '../bench/rules/read-marked-set.js';

const root = path.resolve(import.meta.dirname, '../..');
const people = [
  { name: 'Maren Vogel', handles: ['mvogel'], emails: ['maren.vogel@harbour.test'], role: 'the on-call engineer' },
  { name: 'Will Chambers', handles: [], emails: [], role: '' },
  { name: '林美玲', handles: [], emails: [], role: '' },
];
const lists = { people, glossary: [{ term: 'LFX', meaning: 'ledger forwarding exchange' }], services: ['Elena'] };
// The API gives every member a role, empty where there is none.
const options: ProseOptions = lists;

/** What the paths have in common: everything but where in a document a finding stands. */
const bare = ({ rule, severity, start, end, text, message, replacements, detail }: Finding): Finding => ({ rule, severity, start, end, text, message, replacements, ...(detail && { detail }) });

const template = templateByKey('standard');
const blank = writeDocument(emptyDocument(template, (() => { let made = 0; return () => `b${++made}`; })()));

/** As the API checks a draft, with the text as the only paragraph of its summary. */
function inApi(text: string): Finding[] {
  const paragraph: EditorNode = { type: 'paragraph', attrs: { id: 'p1' }, content: [{ type: 'text', text }] };
  const content = blank.content!.map((section) => (section.attrs?.['key'] === 'summary' ? { ...section, content: [paragraph] } : section));
  const texts = { title: '', template, document: { ...blank, content }, actions: [] };
  return checkDocument(texts, lists, []).filter(({ block }) => block === 'p1').map(bare);
}

interface Answer {
  findings: { key: string; findings: PassageFinding[] }[];
  removed: string[];
}

/** The browser's worker, which is spoken to as a browser does: what goes in and out is copied. */
const worker = { listener: (_event: { data: unknown }) => {}, answers: [] as Answer[] };
const workerScope = {
  addEventListener: (_kind: string, listener: (event: { data: unknown }) => void) => { worker.listener = listener; },
  postMessage: (answer: Answer) => worker.answers.push(structuredClone(answer)),
};

beforeAll(async () => {
  Object.assign(globalThis, { self: workerScope });
  await import(path.join(root, 'web/src/editor/findings/findings-worker.ts'));
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'self');
});

function ask(message: object): Answer | undefined {
  worker.answers = [];
  worker.listener({ data: structuredClone(message) });
  return worker.answers[0];
}

const keyOf = ({ block, path: part }: { block: string; path: string }) => `${block}\n${part}`;

function inWorker(text: string): Finding[] {
  ask({ kind: 'options', options: lists });
  const passage: Passage = { section: 'summary', block: 'p1', path: 'text', text };
  const answer = ask({ kind: 'check', version: 1, changed: [passage], order: [keyOf(passage)] });
  return answer!.findings.flatMap(({ findings }) => findings).map(bare);
}

/** Runs the command once over all texts, one file each. */
function inCommand(texts: readonly string[], extension: 'txt' | 'md'): Finding[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'corrigenda-parity-'));
  try {
    const files = texts.map((text, index) => {
      const file = `${index}.${extension}`;
      // Wide where the first character would be taken for a byte order mark, or a zero for a binary file.
      writeFileSync(path.join(folder, file), /^\uFEFF|\0/.test(text) ? Buffer.from(`\uFEFF${text}`, 'utf16le') : text);
      return file;
    });
    writeFileSync(path.join(folder, '.corrigenda.json'), JSON.stringify({ ...lists, people: people.map(({ role, ...person }) => ({ ...person, ...(role && { role }) })) }));
    const command = ['--import', path.join(root, 'dev/swc-hook.mjs'), path.join(root, 'templates/src/cli.ts')];
    const { stdout, stderr } = spawnSync(process.execPath, [...command, '--json', ...files], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (stderr !== '') throw new Error(stderr);
    return (JSON.parse(stdout) as { findings: Finding[] }[]).map(({ findings }) => findings.map(bare));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sentences = ['names', 'jargon', 'blame', 'vague'].flatMap((set) => readMarkedSet(set).map(({ text }) => text));

const spice = fc.constantFrom(
  'Maren Vogel', 'maren', 'Will', 'Will Chambers', '林美玲', 'mvogel', '@mvogel', 'maren.vogel@harbour.test', 'Elena', 'LFX', 'The QRS', 'human error', 'forgot to', 'The engineer',
  'many users', 'a while', 'Owner:', '[10:42]', '`', '|', '\n', '\n\n', '# ', '> ', '<b>', '&amp;', '👩‍🚒', '🇸🇪', 'e\u0301', '\u0301\u0301', '\u200B', '\u202E', '\u2066', '\uFEFF',
  'مُنى', 'דָּנָה', '김민준', '𝐌aren', '\uD83D', '\uDC00', 'İ', 'ß', 'ﬁ', '.', ' ', ', ',
);
const anything = fc.array(fc.oneof({ weight: 3, arbitrary: spice }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));

test('the worker and the API find in our sentences what the library finds', () => {
  for (const text of sentences) {
    const expected = checkProse(text, options).map(bare);
    expect({ text, findings: inWorker(text) }).toEqual({ text, findings: expected });
    expect({ text, findings: inApi(text) }).toEqual({ text, findings: expected });
  }
});

test('the command finds in our sentences what the library finds', () => {
  expect(inCommand(sentences, 'txt')).toEqual(sentences.map((text) => checkProse(text, options).map(bare)));
  expect(inCommand(sentences, 'md')).toEqual(sentences.map((text) => checkMarkdown(text, options).map(bare)));
});

test('the worker and the API find in any text what the library finds', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const expected = checkProse(text, options).map(bare);
      expect(inWorker(text)).toEqual(expected);
      // A document that is kept holds no half of a surrogate pair.
      const kept = storableText(text);
      expect(inApi(text)).toEqual(kept === text ? expected : checkProse(kept, options).map(bare));
    }),
    { numRuns: 300 },
  );
});

test('the command finds in any text that a file can hold what the library finds', () => {
  const texts = fc.sample(anything, 400).filter((text) => text.isWellFormed());
  for (const extension of ['txt', 'md'] as const) {
    // Of a wide file the byte order mark is a part of the text.
    const read = texts.map((text) => (/^\uFEFF|\0/.test(text) ? `\uFEFF${text}` : text));
    const check = extension === 'md' ? checkMarkdown : checkProse;
    expect(inCommand(texts, extension)).toEqual(read.map((text) => check(text, options).map(bare)));
  }
});

test('what a worker has answered in the course of any edits is what a fresh reading finds', () => {
  const edit = fc.record({ at: fc.nat(5), text: anything, does: fc.constantFrom('write', 'write', 'write', 'remove', 'move') });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      ask({ kind: 'options', options: lists });
      const known = new Map<string, PassageFinding[]>();
      let made = 0;
      const fresh = (text: string): Passage => ({ section: made % 2 === 0 ? 'summary' : 'timeline', block: `b${made++}`, path: 'text', text });
      let passages = ['The QRS failed.', 'Maren was paged.', 'The quick response store (QRS) is new.'].map(fresh);
      const check = (version: number, changed: Passage[]) => {
        const answer = ask({ kind: 'check', version, changed, order: passages.map(keyOf) })!;
        for (const { key, findings } of answer.findings) known.set(key, findings);
        for (const key of answer.removed) known.delete(key);
      };
      check(0, passages);
      edits.forEach(({ at, text, does }, index) => {
        const place = at % (passages.length + 1);
        const old = passages[place];
        let changed: Passage[] = [];
        if (does === 'write') {
          changed = [old ? { ...old, text } : fresh(text)];
          passages = passages.toSpliced(place, 1, changed[0]!);
        } else if (old) {
          passages = passages.toSpliced(place, 1);
          if (does === 'move') passages = [old, ...passages];
        }
        check(index + 1, changed);
        expect(passages.flatMap((passage) => known.get(keyOf(passage)) ?? [])).toEqual(checkPassages(passages, options));
      });
    }),
    { numRuns: 150 },
  );
});
