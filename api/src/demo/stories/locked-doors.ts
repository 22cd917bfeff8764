import type { Story } from '../story.js';

export const lockedDoors: Story = {
  title: 'The doors of the warehouse would have locked themselves on Saturday night',
  template: 'near-miss',
  team: 'delivery',
  authors: ['bar-raiser@example.com', 'owner@example.com'],
  severity: 3,
  kind: 'NEAR_MISS',
  zone: 'Europe/Berlin',
  occurred: 11,
  detectedBy: 'An engineer who read a log for another reason',
  tags: ['certificates', 'warehouse', 'near-miss'],
  summary: [
    'The electronic locks of the warehouse would have stopped opening at midnight on Saturday, because the certificate by which they recognise their server was about to expire. It was found two days before, by chance.',
    'Nobody was hit. Had it not been found, forty people of the night shift would have stood in front of closed doors, and about 2,000 deliveries of Sunday morning would not have left the building.',
    'The renewal runs by itself for all our servers but this one, which was installed by the builder of the locks and stands in no list of ours. It is in the list now, and a count of all certificates in the building is compared with the list every week.',
  ],
  impact: {
    statement: ['None this time. The figures say what was at stake.'],
    measures: [
      { label: 'Deliveries that would not have left', value: '2000', of: '2000', unit: 'deliveries', estimated: true },
      { label: 'Customers hit', value: '0', unit: 'customers' },
    ],
  },
  timeline: [
    { at: '10:15', text: 'While looking for something else, an engineer reads that the certificate ends on Saturday.', milestone: 'start' },
    { at: '10:20', text: 'It is asked who renews it, and nobody knows.', milestone: 'detected' },
    { at: '11:??', text: 'The builder of the locks is reached.', milestone: 'engaged' },
    { at: '16:40', text: 'A new certificate is installed and every door is tried.', milestone: 'mitigated' },
    { at: '17:00', text: 'The server stands in the list of those that renew themselves.', milestone: 'resolved' },
  ],
  answers: {
    'rescue-how': 'An engineer read the log of the locks for another reason and did not ignore a line that was none of the business at hand.',
    'rescue-again': 'No. Nobody reads that log as a habit.',
    'rescue-sooner': 'A list of every certificate in the building, with the day on which it ends.',
  },
  whys: {
    happened: [
      {
        answer: 'The certificate of the locks was about to expire unseen.',
        because: [
          {
            answer: 'The server of the locks is not among those that renew themselves.',
            because: [{ id: 'why-list', answer: 'The list of servers is filled by our own installations; what a builder brings along never enters it.' }],
          },
        ],
      },
    ],
  },
  factors: [{ text: 'The builder’s contract for maintenance had ended a month before.' }],
  lessons: [
    { kind: 'lucky', text: 'The line was read two days before it mattered.' },
    { kind: 'learned', text: 'What others install in your house has certificates too. Count what is there and compare it with what you know of.' },
  ],
  actions: [
    {
      cause: 'why-list',
      title: 'Compare all certificates found in the building with the list, every week',
      owner: 'owner@example.com',
      dueInDays: 3,
      priority: 'HIGH',
      kind: 'PREVENT',
      successTest: 'A certificate placed in the building as a trial is reported within a week.',
    },
  ],
};
