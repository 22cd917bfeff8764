import type { Story } from '../story.js';

export const deliverySlots: Story = {
  title: 'Delivery slots were offered an hour too late after the clocks changed',
  template: 'standard',
  team: 'delivery',
  authors: ['owner@example.com', 'bar-raiser@example.com'],
  severity: 2,
  kind: 'DEGRADATION',
  zone: 'Europe/Berlin',
  occurred: 34,
  detectedBy: 'A driver, who found nobody at home at the first three doors',
  tags: ['time-zones', 'delivery', 'drivers'],
  summary: [
    'On the morning after the clocks went back, the shop offered delivery times that were one hour later than those on the drivers’ lists. Drivers stood at the door an hour before the time that customers had been promised.',
    'Of 1,140 deliveries before noon, 402 found nobody at home and had to be brought again. The fresh goods of 57 of them could not be sold any more. Afternoon deliveries were not affected, because their lists were printed after the repair.',
    'The shop kept the time of a delivery without saying in which time zone it is meant, and two programs filled the gap in two ways. The lists were printed again at half past nine. Times now travel with their zone, and a test runs every delivery day of the year through both programs.',
  ],
  impact: {
    statement: ['Customers of the morning round in all four cities were hit. Those who had left a permission to put the goods down noticed nothing.'],
    measures: [
      { label: 'Deliveries that found nobody at home', value: '402', of: '1140', unit: 'deliveries' },
      { label: 'Orders with spoiled goods', value: '57', of: '402', unit: 'orders' },
      { label: 'Extra kilometres driven', value: '1900', unit: 'km', estimated: true },
    ],
  },
  metrics: {
    text: ['The share of deliveries that find somebody at home is counted once a day, at midnight. By the hour it would have shown the fault after the first doors.'],
    graph: {
      title: 'Deliveries that found somebody at home',
      unit: '%',
      alt: 'On a usual morning about 96 percent; on that morning 61, 58 and 64 percent until ten, then 95 again.',
      description: 'Counted afterwards from the signatures.',
      csv: 'time,that morning,a usual morning\n07:00,61,96\n08:00,58,95\n09:00,64,97\n10:00,93,96\n11:00,95,96\n12:00,96,97\n',
    },
  },
  timeline: [
    { at: '03:00', text: 'The clocks go back by an hour.', milestone: 'configuration-change' },
    { at: '05:30', text: 'The lists for the drivers are printed.' },
    { at: '07:00', text: 'The first deliveries reach the door an hour before the promised time.', milestone: 'start' },
    { at: '07:25', text: 'A driver reports three empty homes in a row to the depot.', milestone: 'detected' },
    { at: '~07:50', text: 'The depot compares a list with the website and sees the difference of an hour.' },
    { at: '08:10', text: 'The delivery engineer on call joins.', milestone: 'engaged' },
    { at: '09:30', text: 'The lists are corrected, printed again and read out to the drivers by telephone.', milestone: 'mitigated' },
    { at: '12:40', text: 'The last delivery of the morning is brought for the second time.', milestone: 'resolved' },
  ],
  answers: {
    'detection-how': 'By one driver who called the depot after three empty homes. Eleven others had seen the same and thought nothing of it.',
    'detection-alarm': 'The share of deliveries that find somebody at home, by the hour and not by the day.',
    'detection-halve': 'Drivers who report the second empty home in a row, by a button and not by a call.',
    'diagnosis-path': 'A printed list was laid beside the website. The difference of exactly one hour named the clocks at once.',
    'diagnosis-hindrance': 'Both programs showed a time that looked right; neither said in which zone.',
    'diagnosis-halve': 'Times that are shown with their zone.',
    'mitigation-how': 'Corrected lists were printed and read out by telephone; the depot then called every tenth customer.',
    'mitigation-known': 'No. How to reach all drivers at once was not written down; they were called one by one.',
    'mitigation-halve': 'A message to all drivers at once.',
    'prevention-change': 'No release was involved. The fault had been there for three years and shows on two days a year; in spring it had gone unnoticed on a public holiday.',
    'prevention-backlog': 'An item from two years ago proposed to keep times with their zone. It had no owner.',
    'prevention-spread': 'One list serves all four cities. A first city an hour before the others would have shown it.',
    'prevention-readiness': 'It was examined a year ago with the list of that time, which did not ask about the days on which clocks change. It does now.',
  },
  whys: {
    happened: [
      {
        answer: 'Drivers came an hour before the promised time.',
        because: [
          {
            answer: 'The lists and the website turned the same stored time into two different hours.',
            because: [
              {
                answer: 'The stored time does not say in which zone it is meant.',
                because: [
                  {
                    answer: 'The format was chosen when the shop served one city and did not deliver on Sundays.',
                    because: [{ id: 'why-format', answer: 'No rule for our stored data demands a zone with every time of day.' }],
                  },
                ],
              },
            ],
          },
          {
            answer: 'No test had ever run on a day on which the clocks change.',
            because: [{ answer: 'Tests use the day on which they run.', because: [{ id: 'why-tests', answer: 'Our test tools offer no simple way to run on another day.' }] }],
          },
        ],
      },
    ],
    'detected-late': [
      {
        answer: 'Twenty-five minutes and some thirty empty homes passed before the depot knew.',
        because: [
          {
            answer: 'Drivers see one door at a time, and an empty home is nothing unusual.',
            because: [
              {
                answer: 'Nobody adds up empty homes during the morning.',
                because: [
                  {
                    answer: 'The figure is made once a day, for the bill of the drivers.',
                    because: [{ id: 'why-hourly', answer: 'It was never made for the depot: no figure there tells how the round is going.' }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  factors: [{ text: 'In spring the same fault fell on a public holiday without deliveries.' }],
  lessons: [
    { kind: 'went-well', text: 'One driver trusted a doubt and called. That call saved about seven hundred deliveries.' },
    { kind: 'went-wrong', text: 'There was no way to reach all drivers at once.' },
    { kind: 'lucky', text: 'It was cool outside. In summer far more goods would have spoiled on the second round.' },
    { kind: 'learned', text: 'A time of day without its zone is half a value. Look for them in your own tables before the clocks change again.' },
  ],
  actions: [
    {
      cause: 'why-format',
      title: 'Store every delivery time with its time zone, and convert what is stored',
      owner: 'owner@example.com',
      dueInDays: -6,
      priority: 'HIGH',
      kind: 'PREVENT',
      successTest: 'Lists and website agree for every delivery of the next twelve months, compared by a program.',
      started: true,
    },
    {
      cause: 'why-tests',
      title: 'Run the tests of both programs on every day of a year, twice in each hour that a clock repeats',
      owner: 'juno@example.com',
      dueInDays: -1,
      priority: 'MEDIUM',
      kind: 'TOOL',
      successTest: 'The tests fail with the old format and pass with the new one.',
    },
    {
      cause: 'why-hourly',
      title: 'Show the depot how many homes were empty in the last half hour, and ring above one in ten',
      owner: 'bar-raiser@example.com',
      dueInDays: 16,
      priority: 'MEDIUM',
      kind: 'DETECT_SOONER',
      successTest: 'With the figures of that morning the bell rings before 07:20.',
    },
  ],
};
