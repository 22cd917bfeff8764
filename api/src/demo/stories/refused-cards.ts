import type { Story } from '../story.js';

export const refusedCards: Story = {
  title: 'The checkout refused every card for 41 minutes',
  template: 'standard',
  team: 'checkout',
  authors: ['author@example.com', 'idris@example.com'],
  severity: 1,
  kind: 'OUTAGE',
  zone: 'Europe/London',
  occurred: 6,
  detectedBy: 'Customer service, by the number of calls',
  tags: ['payments', 'deployment', 'alarms'],
  summary: [
    'On a weekday at lunchtime the checkout of the shop refused every payment by card for 41 minutes. Customers saw the sentence “Your card was refused”, although nothing was wrong with their cards. Payments by invoice and by voucher went on working.',
    'Of 9,300 people who tried to pay by card in that time, 6,120 gave up; the others came back later or paid in another way. No money was taken twice and no order was lost. Our customer service answered 480 calls that it should never have had.',
    'A new version of the payment service read the address of the card company from a setting that did not exist yet in the live environment, and took its absence for a refusal. The previous version was put back. The service now refuses to start without its settings, and a drop in accepted cards wakes somebody within three minutes.',
  ],
  impact: {
    statement: [
      'Everybody who paid by card was hit, in every country, on the website and in the app alike. Orders that had been paid before 12:04 were delivered as usual.',
    ],
    measures: [
      { label: 'Customers who gave up', value: '6120', of: '9300', unit: 'customers' },
      { label: 'Card payments refused by mistake', value: '14870', of: '14870', unit: 'payments' },
      { label: 'Calls to customer service', value: '480', unit: 'calls' },
      { label: 'Orders that never came back', value: '2900', unit: 'orders', estimated: true, note: 'From the same weekday of the four weeks before.' },
    ],
  },
  metrics: {
    text: ['The number of accepted cards per minute shows the whole event. It was drawn on a screen, and no alarm was set on it.'],
    graph: {
      title: 'Accepted card payments',
      unit: 'payments per minute',
      alt: 'About 230 payments a minute until 12:04, then none until 12:45, then 310 for a quarter of an hour and back to 230.',
      description: 'Counted where the answer of the card company arrives.',
      csv: 'time,accepted\n11:50,228\n11:55,233\n12:00,236\n12:03,231\n12:04,84\n12:05,0\n12:10,0\n12:20,0\n12:30,0\n12:40,0\n12:44,0\n12:45,190\n12:50,311\n12:55,305\n13:00,262\n13:10,234\n',
    },
  },
  timeline: [
    { at: '11:58', text: 'The release of the payment service begins, one server after another.', milestone: 'deployment' },
    { at: '12:04', text: 'The last server runs the new version. From now on every card is refused.', milestone: 'start' },
    { at: '12:??', text: 'The first customers call customer service.' },
    { at: '12:19', text: 'Customer service reports forty calls about refused cards.', milestone: 'detected' },
    { at: '12:23', text: 'The on-call engineer joins.', milestone: 'engaged' },
    { at: '12:26', text: 'The status page of the card company is read; it shows no trouble.' },
    { at: '12:38', text: 'The log of the payment service shows that the card company was never asked.' },
    { at: '12:41', text: 'The previous version is put back.' },
    { at: '12:45', text: 'Cards are accepted again.', milestone: 'mitigated' },
    { at: '13:30', text: 'All payments of the day are compared with those of the card company; none is missing and none is double.', milestone: 'resolved' },
  ],
  answers: {
    'detection-how': 'Customer service told us, fifteen minutes after the start, because forty people had called.',
    'detection-alarm': 'An alarm on accepted cards should have. There was one on errors, and a refusal does not count as an error.',
    'detection-halve': 'An alarm on the number of accepted cards, compared with the same minute of the week before, would have rung at 12:07.',
    'diagnosis-path': 'First the card company, then the network, then the log of the service, which showed that no question had been sent at all.',
    'diagnosis-hindrance': 'The sentence “Your card was refused” is the same whether the card company said so or our service did.',
    'diagnosis-halve': 'A message in the log that says which side refused.',
    'mitigation-how': 'The previous version was put back on all servers, and three real cards were charged one penny each to make sure.',
    'mitigation-known': 'Yes. Putting back a version is written down and allowed to everybody on call; it took four minutes.',
    'mitigation-halve': 'Putting back the version first and asking why afterwards: the release was known at 12:23.',
    'prevention-change': 'Yes, the release. The tests run with a file of settings of their own in which the new setting stood.',
    'prevention-backlog': 'An item from spring asked that services check their settings when they start. It was postponed twice.',
    'prevention-spread': 'The release went to all servers within six minutes; nothing compared the first server with the others before going on.',
    'prevention-readiness': 'The readiness of the payment service was examined fourteen months ago. A new examination would have asked about alarms on accepted cards.',
  },
  whys: {
    happened: [
      {
        answer: 'Every card was refused by the new version of the payment service.',
        because: [
          {
            answer: 'The service had no address of the card company and took that for a refusal.',
            because: [
              {
                answer: 'The address is read from a setting that had not been made in the live environment.',
                because: [
                  {
                    answer: 'Settings of the live environment are made by hand, from a list that belongs to another team.',
                    because: [{ id: 'why-settings', answer: 'No check compares the settings that a version needs with those that an environment has.' }],
                  },
                ],
              },
            ],
          },
          {
            answer: 'The release went on although the first server had stopped accepting cards.',
            because: [{ answer: 'A release looks at errors only.', because: [{ id: 'why-release', answer: 'The release tool has no step that waits for a figure of the business before it goes to the next server.' }] }],
          },
        ],
      },
    ],
    'detected-late': [
      {
        answer: 'Fifteen minutes passed before anybody who could act knew of it.',
        because: [
          {
            answer: 'No alarm rang.',
            because: [
              {
                answer: 'The alarm counts errors, and a refused card is not an error for it.',
                because: [
                  {
                    answer: 'Alarms were written for what breaks inside the service and not for what customers can do with it.',
                    because: [{ id: 'why-alarm', answer: 'Our list for the readiness of a service does not ask for an alarm on what its customers come for.' }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    lasted: [
      {
        answer: 'Twenty-two minutes went by between the alarm and the decision to put back the version.',
        because: [
          {
            answer: 'The card company was suspected first.',
            because: [{ id: 'why-message', answer: 'Customers and logs get one and the same sentence for two different reasons.' }],
          },
        ],
      },
    ],
  },
  lessons: [
    { kind: 'went-well', text: 'Putting back the version took four minutes, because it is rehearsed every month.' },
    { kind: 'went-wrong', text: 'Customers told us before our own alarms did.' },
    { kind: 'lucky', text: 'It was a weekday at noon. On the evening before a holiday four times as many people would have been turned away.' },
    { kind: 'learned', text: 'Set one alarm on what your customers come for. It finds what all other alarms were not written for.' },
  ],
  actions: [
    {
      cause: 'why-settings',
      title: 'Refuse to start the payment service while a setting is missing, and name the setting',
      owner: 'idris@example.com',
      dueInDays: 12,
      priority: 'HIGH',
      kind: 'PREVENT',
      successTest: 'A version with an unknown setting stops at the first server in a rehearsal, with the name of the setting in its log.',
    },
    {
      cause: 'why-release',
      title: 'Wait after the first server until accepted cards are as many as before',
      owner: 'wilhelmina@example.com',
      dueInDays: 25,
      priority: 'HIGH',
      kind: 'TOOL',
      successTest: 'A release that accepts no cards ends by itself after one server in a rehearsal.',
    },
    {
      cause: 'why-alarm',
      title: 'Wake the engineer on call when accepted cards fall below half of the week before',
      owner: 'author@example.com',
      dueInDays: 5,
      priority: 'URGENT',
      kind: 'DETECT_SOONER',
      successTest: 'In a rehearsal the alarm rings within three minutes of the last accepted card.',
    },
    {
      cause: 'why-message',
      title: 'Write into the log which side refused a card',
      owner: 'owner@example.com',
      dueInDays: 30,
      priority: 'MEDIUM',
      kind: 'RECOVER_SOONER',
      successTest: 'A reader of the log tells the two reasons apart for ten refusals out of ten.',
    },
  ],
  waivers: [{ gap: 'gap:whys:depth:lasted', reason: 'The third answer names a mechanism that one action item removes; going deeper would leave our own systems.' }],
};
