import { composeDelivery, type ToDeliver } from './compose-delivery.js';

const told: ToDeliver = {
  kind: 'question-asked', at: new Date('2026-04-24T10:00:00Z'), words: 'Ida Marsh asked a question', excerpt: 'Since <!channel> when & why?', url: 'https://coe.example.com/coes/4/review#question-q', subjectId: 'q',
  coe: { number: 4, title: 'Orders <taken> twice', status: 'IN_REVIEW', severity: 2, team: { key: 'orders', name: 'Orders' }, url: 'https://coe.example.com/coes/4' },
};

test('a webhook is told type, timestamp and data', () => {
  expect(JSON.parse(composeDelivery('WEBHOOK', told))).toMatchObject({ type: 'question-asked', timestamp: '2026-04-24T10:00:00.000Z', data: { subjectId: 'q', coe: { number: 4 } } });
});

test('nothing that people wrote calls a channel or makes a link', () => {
  const slack = composeDelivery('SLACK', told);
  expect(slack).toContain('&lt;!channel&gt; when &amp; why?');
  expect(slack).not.toContain('<!channel>');
  expect(composeDelivery('TEAMS', { ...told, excerpt: '[here](https://evil.example)' })).toContain('\\\\[here\\\\]');
});

test('a long message fits what a chat takes', () => {
  const { blocks } = JSON.parse(composeDelivery('SLACK', { ...told, excerpt: 'a'.repeat(9_000), coe: { ...told.coe, title: 'b'.repeat(900) } })) as { blocks: { text: { text: string } }[] };
  expect(blocks[0]!.text.text.length).toBeLessThan(3_000);
});
