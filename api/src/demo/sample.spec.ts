import { completeness, readDocument } from '@corrigenda/templates';
import { templateByKey } from '../coe/templates.js';
import { sampleOf } from './sample.js';

test('the sample lacks nothing that the gate asks for, but people, who are not named in it', () => {
  const { document: json, template, actions } = sampleOf(templateByKey('standard'));
  const { document, problems } = readDocument(json, template);
  const gate = actions.map(({ id, title, successTest, causeId }) => ({ id, title, ownerId: 'somebody', dueOn: '2018-05-01', successTest, causeId, status: 'OPEN' as const }));
  expect(completeness(document, template, gate, { problems })).toEqual([]);
});

test('every action item of the sample answers a cause that stands in it', () => {
  const sample = sampleOf(templateByKey('standard'));
  const text = JSON.stringify(sample.document);
  expect(sample.actions.length).toBeGreaterThan(2);
  for (const { causeId } of sample.actions) expect(text).toContain(`"${causeId}"`);
});
