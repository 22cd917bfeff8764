import type { Story } from '../story.js';

/** A draft in the middle of its writing: names, an unexplained abbreviation and empty places, as on the day after. */
export const staleSearch: Story = {
  title: 'Search results were up to nine hours old',
  template: 'standard',
  team: 'search',
  authors: ['author@example.com', 'juno@example.com'],
  severity: 2,
  kind: 'DEGRADATION',
  zone: 'UTC',
  occurred: 2,
  detectedBy: 'A customer, by mail',
  tags: ['search', 'queues'],
  summary: [
    'For nine hours the search page showed yesterday’s prices. Juno Fairweather restarted the index job in the morning, after which new prices appeared within minutes.',
    'Many customers were told a price that was no longer right. The DLQ had been full since midnight.',
  ],
  impact: {
    statement: ['Prices in the basket were right throughout; only the search page was wrong.'],
    measures: [{ label: 'Searches that showed an old price', value: '48000', of: '310000', unit: 'searches', estimated: true }],
  },
  metrics: { text: [''] },
  timeline: [
    { at: '00:??', text: 'The index job stops taking new prices.', milestone: 'start' },
    { at: '08:12', text: 'A customer writes that a price in the basket differs from the one in the search.', milestone: 'detected' },
    { at: '08:39', text: '@junofw looks at the queue.', milestone: 'engaged' },
    { at: '08:53', text: 'The index job is restarted.', milestone: 'mitigated' },
  ],
  answers: {
    'detection-how': 'A customer wrote to us.',
    'mitigation-how': 'The job was restarted by hand.',
  },
  whys: {
    happened: [{ answer: 'The index job had stopped.', because: [{ answer: 'It was human error: somebody should have known that the queue was full.' }] }],
  },
  lessons: [{ kind: 'lucky', text: 'Baskets use another source for their prices.' }],
  actions: [
    {
      cause: '',
      title: 'Alarm when the oldest entry of the queue is older than five minutes',
      owner: 'owner@example.com',
      dueInDays: 7,
      priority: 'HIGH',
      kind: 'DETECT_SOONER',
      successTest: 'The alarm rings within six minutes in a rehearsal.',
    },
  ],
};
