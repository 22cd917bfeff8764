import type { Story } from '../story.js';

/** The classic teaching example, by its facts. */
export const coffeePot: Story = {
  number: 89458,
  title: 'Decaf coffee brewed in a non-decaf pot',
  template: 'standard',
  team: 'kitchens',
  authors: ['caspian@example.com', 'mabel@example.com'],
  severity: 4,
  kind: 'SURPRISE',
  zone: 'America/Los_Angeles',
  occurred: '2018-04-24',
  detectedBy: 'The person who had made the coffee, by taste, at the second cup',
  tags: ['kitchen', 'labelling', 'no-metric'],
  summary: [
    'On the morning of 24 April 2018 one pot of coffee in the kitchen on the 12th floor was brewed from a packet of decaffeinated coffee. The pot was the one for regular coffee, so nothing on it told anybody what was inside. It stood there, wrongly labelled, for about an hour.',
    'Two people are thought to have taken a cup without knowing, which is an estimate, since nobody counts cups. They missed the caffeine that they had counted on. Nobody who must avoid caffeine was served a cup with caffeine in it; that mistake, the other way round, would have been the serious one.',
    'The two kinds of packet lie side by side in one drawer and look alike. Nothing between the drawer and the cup compares the packet with the pot. The pot was relabelled within four minutes of the first doubt; packets and pots are now kept and coloured so that a wrong pair is seen before brewing starts.',
  ],
  impact: {
    statement: [
      'One pot was wrong, out of the pots brewed on that floor that morning. Coffee from the pot that really was decaffeinated, and every other floor, was not affected.',
      'No metric exists for cups taken from a pot. One cup, half drunk, was found at a desk; and the pot had been moved off its stand, so somebody else had taken some.',
    ],
    measures: [
      { label: 'People who drank decaf without knowing', value: '2', unit: 'people', estimated: true },
      { label: 'Pots brewed wrongly', value: '1', of: '1', unit: 'pot' },
      { label: 'Time for which the pot stood wrongly labelled', value: '54', unit: 'minutes' },
    ],
  },
  metrics: {
    text: [
      'Nothing in the kitchen measures who takes coffee from which pot. The graph shows what could be worked out afterwards: how full the pot was, read from the marks on its glass at the times that people remember.',
    ],
    graph: {
      title: 'Coffee left in the wrongly labelled pot',
      unit: 'cups',
      alt: 'The pot is full with ten cups at 08:36, holds nine at 08:45 and seven when it was relabelled at 09:30.',
      description: 'Reconstructed from memory and from the marks on the glass.',
      csv: 'time,cups\n2018-04-24T15:31:00Z,0\n2018-04-24T15:36:00Z,10\n2018-04-24T15:45:00Z,9\n2018-04-24T16:00:00Z,8\n2018-04-24T16:25:00Z,7\n2018-04-24T16:30:00Z,7\n',
    },
  },
  timeline: [
    { at: '08:29', text: 'A packet of decaf is taken from the drawer in place of a regular one.' },
    { at: '08:30', text: 'The pot for regular coffee is chosen.' },
    { at: '08:31', text: 'Brewing starts.', milestone: 'start' },
    { at: '08:32', text: 'The person making coffee leaves the kitchen while the machine works.' },
    { at: '08:36', text: 'Brewing ends. From now on the pot says regular and holds decaf.' },
    { at: '08:??', text: 'Somebody takes the pot off its stand and has a cup.' },
    { at: '08:45', text: 'The person who made the coffee comes back for a first cup.' },
    { at: '09:25', text: 'The same person takes a second cup.' },
    { at: '09:26', text: 'The taste is noticed to be wrong.', milestone: 'detected' },
    { at: '09:27', text: 'The search for the reason begins, in the kitchen.', milestone: 'engaged' },
    { at: '09:29', text: 'The empty packet is found in the bin, and it is a decaf packet.' },
    { at: '09:30', text: 'The pot is relabelled as decaf.', milestone: 'mitigated' },
    { at: '09:30', text: 'Nobody can take the wrong coffee any more.', milestone: 'resolved' },
  ],
  answers: {
    'detection-how': 'By taste, at the second cup. Nothing else in the kitchen would ever have told us.',
    'detection-alarm': 'There is none, and a colour would do: when packet and pot share a colour, a wrong pair is visible from the door.',
    'detection-halve': 'Smelling or tasting the coffee once after brewing, before anybody else comes, would have told us at 08:37.',
    'diagnosis-path': 'The machine and the water were looked at first. The empty packet in the bin settled it.',
    'diagnosis-hindrance': 'The bin is emptied at ten. Half an hour later there would have been nothing left to look at.',
    'diagnosis-halve': 'Leaving the empty packet beside the machine until the pot is empty.',
    'mitigation-how': 'A label was stuck over the old one, and the pot was watched until it had been finished.',
    'mitigation-known': 'No. It was invented on the spot, with a pen and the back of an envelope.',
    'mitigation-halve': 'Labels and a pen within reach of the machine.',
    'prevention-change': 'The supplier changed the look of its packets in March. Until then the two kinds had different colours.',
    'prevention-backlog': 'Yes. A note on the drawer asked for two drawers in March; it had no owner and no date.',
    'prevention-spread': 'It reached one floor because every floor brews its own. One machine for the building would have served everybody.',
    'prevention-readiness': 'The kitchens were looked over in January, for safety. Labels and packets were not part of it; they are now.',
  },
  whys: {
    happened: [
      {
        answer: 'Decaf was brewed into the pot for regular coffee.',
        because: [
          {
            answer: 'A decaf packet was taken from the drawer as if it were a regular one.',
            because: [
              {
                answer: 'Both kinds lie mixed in one drawer, and the packets differ by one line of small print.',
                because: [
                  {
                    answer: 'The supplier gave both kinds the same colour in March, and the drawer was laid out for packets that differ by colour.',
                    because: [
                      {
                        id: 'why-supply',
                        answer: 'Nothing in how supplies are ordered asks whether a changed packet can still be told apart where it is used.',
                      },
                    ],
                  },
                ],
              },
            ],
          },
          {
            answer: 'Nothing stopped the wrong pair of packet and pot before brewing began.',
            because: [{ answer: 'The pots are marked by a word on the handle that cannot be seen while pouring.', because: [{ id: 'why-pair', answer: 'Packet and pot share no mark by which the machine or a passer-by could compare them.' }] }],
          },
        ],
      },
    ],
    'detected-late': [
      {
        answer: 'Fifty-five minutes passed between the start of brewing and the first doubt.',
        because: [
          {
            answer: 'Nobody tasted the coffee knowing what it should be before the second cup.',
            because: [
              {
                answer: 'The first cup was drunk with milk at a desk, and the difference is small.',
                because: [
                  {
                    answer: 'Taste was the only sign there was.',
                    because: [{ id: 'why-sign', answer: 'The kitchen keeps no sign of what was brewed: the packet goes into the bin before the pot is poured.' }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  factors: [{ text: 'It was the first pot of the morning, when attention is lowest and the coffee matters most.' }],
  lessons: [
    { kind: 'went-well', text: 'Once there was a doubt, it took four minutes from the first taste to a correct label.' },
    { kind: 'went-wrong', text: 'A request to separate the drawers had stood on a note since March without an owner.' },
    { kind: 'lucky', text: 'The mistake went in the harmless direction. The other way round, somebody who must avoid caffeine would have had it.' },
    { kind: 'learned', text: 'When a supplier changes how something looks, every place that tells things apart by looks has changed with it.' },
  ],
  actions: [
    {
      cause: 'why-supply',
      title: 'Keep decaf and regular packets in two drawers on two sides of the kitchen',
      owner: 'mabel@example.com',
      dueInDays: -2900,
      priority: 'HIGH',
      kind: 'PREVENT',
      successTest: 'On any day of a month, no packet of the one kind is found in the drawer of the other.',
      evidence: 'Both drawers were checked on twenty mornings; every packet lay where it belongs.',
    },
    {
      cause: 'why-pair',
      title: 'Mark pots and packets of one kind with the same wide band of colour',
      owner: 'caspian@example.com',
      dueInDays: -2890,
      priority: 'MEDIUM',
      kind: 'PREVENT',
      successTest: 'Ten people who do not know the kitchen pick the right pot for a packet, ten times out of ten.',
      evidence: 'Ten visitors picked the right pot, ten times out of ten.',
    },
    {
      cause: 'why-sign',
      title: 'Add a clip to each pot that holds the empty packet until the pot is finished',
      owner: 'owner@example.com',
      dueInDays: 9,
      priority: 'LOW',
      kind: 'DETECT_SOONER',
      successTest: 'For two weeks, every pot that is not empty carries the packet it was brewed from.',
    },
  ],
};
