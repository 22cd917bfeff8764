import type { Story } from '../story.js';

export const doubleMails: Story = {
  title: 'Customers received the same order confirmation up to nine times',
  template: 'standard',
  team: 'checkout',
  authors: ['author@example.com', 'wilhelmina@example.com'],
  severity: 3,
  kind: 'DEGRADATION',
  zone: 'Europe/London',
  occurred: 15,
  detectedBy: 'Customers, on social media',
  tags: ['mail', 'retries'],
  summary: [
    'During one night the shop sent the confirmation of an order again and again, up to nine times each. Every order was made and charged once; only the mail was repeated.',
    'Of 2,210 customers who ordered that night, 1,870 received more than one mail. 94 of them wrote to ask whether they had been charged several times, and 31 cancelled.',
    'The mail provider accepted each mail but answered too slowly, so our sender took it for lost and tried again. The sender now waits longer, and gives each mail a number by which the provider recognises a repetition.',
  ],
  impact: {
    statement: ['Only confirmations were repeated. Reminders and bills go another way and were not affected.'],
    measures: [
      { label: 'Customers who received more than one confirmation', value: '1870', of: '2210', unit: 'customers' },
      { label: 'Orders cancelled out of worry', value: '31', unit: 'orders' },
    ],
  },
  metrics: { text: ['No figure compares mails with orders. It should: one confirmation for one order is a rule that a program can watch.'] },
  timeline: [
    { at: '01:12', text: 'The mail provider begins to answer slowly.', milestone: 'start' },
    { at: '06:40', text: 'A customer posts a picture of nine equal mails.', milestone: 'detected' },
    { at: '07:05', text: 'The on-call engineer joins.', milestone: 'engaged' },
    { at: '07:20', text: 'Sending is stopped.', milestone: 'mitigated' },
    { at: '08:30', text: 'Sending goes on with a longer wait; no mail is repeated any more.', milestone: 'resolved' },
  ],
  answers: {
    'detection-how': 'A customer’s picture on social media, seen by a colleague at breakfast.',
    'detection-alarm': 'An alarm on the number of mails per order. There is none.',
    'detection-halve': 'The same alarm; it would have rung before two in the morning.',
    'diagnosis-path': 'The log of the sender showed the same order again and again, each time after exactly ten seconds.',
    'diagnosis-hindrance': 'The provider’s own page said that everything was well, and for the provider it was.',
    'diagnosis-halve': 'A count of attempts beside each mail.',
    'mitigation-how': 'Sending was stopped by hand; then one order was placed and its mails were counted.',
    'mitigation-known': 'Stopping was written down. That nothing is lost while sending is stopped was not, and cost a quarter of an hour of reading.',
    'mitigation-halve': 'One sentence in the instructions.',
    'prevention-change': 'No. The wait of ten seconds has been there since the beginning.',
    'prevention-backlog': 'No.',
    'prevention-spread': 'A limit of three attempts would have kept it to three mails.',
    'prevention-readiness': 'Never, for the sender of mails: it was thought too small.',
  },
  whys: {
    happened: [
      {
        answer: 'The sender repeated mails that had been sent.',
        because: [
          {
            answer: 'It takes an answer after more than ten seconds for none.',
            because: [
              {
                answer: 'The wait was copied from another program, for which it is right.',
                because: [
                  {
                    answer: 'Nothing made anybody think of slow answers when the sender was built.',
                    because: [{ id: 'why-repeat', answer: 'Our guide for calling other services does not ask what happens when an answer comes late.' }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    'detected-late': [
      {
        answer: 'More than five hours passed until we knew.',
        because: [
          {
            answer: 'No figure compares mails with orders.',
            because: [
              {
                answer: 'The sender counts what it sends and knows nothing of orders.',
                because: [
                  {
                    answer: 'Each part is watched by itself.',
                    because: [{ id: 'why-watch', answer: 'Nothing watches a rule that holds between two parts, such as one confirmation for one order.' }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  lessons: [
    { kind: 'went-well', text: 'No order was charged twice, because charging does carry a number against repetition.' },
    { kind: 'learned', text: 'No answer is not a no. Whatever repeats a call needs a number by which the other side knows the repetition.' },
  ],
  actions: [
    {
      cause: 'why-repeat',
      title: 'Add a number to each mail by which the provider recognises a repetition',
      owner: 'wilhelmina@example.com',
      dueInDays: 8,
      priority: 'HIGH',
      kind: 'PREVENT',
      successTest: 'With a provider that answers after a minute, each of a hundred orders gets one mail.',
      started: true,
    },
    {
      cause: 'why-watch',
      title: 'Ring when there are more confirmations than orders in a quarter of an hour',
      owner: 'author@example.com',
      dueInDays: 20,
      priority: 'MEDIUM',
      kind: 'DETECT_SOONER',
      successTest: 'With the figures of that night the bell rings before 01:45.',
    },
  ],
};
