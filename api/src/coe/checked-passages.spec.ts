import { emptyDocument, writeDocument } from '@corrigenda/templates';
import { checkDocument } from './document-check.js';
import { checkedPassages } from './checked-passages.js';
import { templateByKey } from './templates.js';

const template = templateByKey('standard');
let made = 0;
const document = writeDocument(emptyDocument(template, () => `b${++made}`));
const action = { id: 'a1', title: 'Ask Wren Calloway', ownerId: null, dueOn: null, successTest: 'Wren Calloway nods', causeId: null, status: 'OPEN' };
const lists = { people: [{ name: 'Wren Calloway', handles: [], emails: [], role: 'the on-call engineer' }], glossary: [], services: [] };

test('the title and what action items say are checked like the document', () => {
  const findings = checkDocument({ title: 'Wren Calloway restarted it', template, document, actions: [action] }, lists, []);
  expect(findings.filter(({ rule }) => rule === 'no-names').map(({ block, path }) => `${block}.${path}`)).toEqual(['title.title', 'a1.title', 'a1.successTest']);
});

test('a declined action item is not checked, nor is an empty text', () => {
  const texts = checkedPassages({ title: 'A title', template, document, actions: [{ ...action, status: 'DECLINED' }, { ...action, id: 'a2', successTest: '' }] });
  expect(texts.filter(({ block }) => ['a1', 'a2'].includes(block)).map(({ block, path }) => `${block}.${path}`)).toEqual(['a2.title']);
});

test('a waiver marks the one finding that it names', () => {
  const texts = { title: 'Wren Calloway restarted it', template, document, actions: [action] };
  const [first] = checkDocument(texts, lists, []);
  expect(checkDocument(texts, lists, [first!.id]).filter(({ waived }) => waived)).toMatchObject([{ id: first!.id, block: 'title' }]);
});
