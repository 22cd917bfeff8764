import { blocksOf, lessonsOf, measuresOf, readDocument, sectionOf, textOfRuns, timelineOf, whyTreesOf, writeDocument, type Block } from '@corrigenda/templates';
import { templateByKey } from '../coe/templates.js';
import { type ImportedCoe, type ImportOptions, markdownToCoe } from './markdown-to-coe.js';

function read(markdown: string, options: Partial<ImportOptions> = {}): ImportedCoe {
  let ids = 0;
  const coe = markdownToCoe(markdown, { template: templateByKey('standard'), zone: 'UTC', newId: () => `id-${++ids}`, today: '2026-11-21', ...options });
  // Whatever is read, the editor can hold it, and nothing was left to the last resort.
  expect(readDocument(writeDocument(coe.document), options.template ?? templateByKey('standard')).problems).toEqual([]);
  expect(coe.unplacedWords).toBe(0);
  return coe;
}

const textOf = (block: Block) => (block.type === 'paragraph' ? textOfRuns(block.prose) : block.type === 'codeBlock' ? block.text : block.type === 'table' ? block.rows.flat().join('|') : '');
const section = ({ document }: ImportedCoe, key: string) => blocksOf(sectionOf(document, key)).map(textOf);
const entries = ({ document }: ImportedCoe) => timelineOf(document).map(({ moment, milestone, prose }) => [moment.at, milestone, textOfRuns(prose)]);
const titles = ({ actions }: ImportedCoe) => actions.map(({ title }) => title);

describe('the header', () => {
  test('comes from front matter, with tags and severity, and the front matter stays as text', () => {
    const coe = read('---\ntitle: Search was stale\ndate: 2026-04-24\ntags: [Search]\nseverity: SEV-2\n---\n\n# A longer heading\n\nText.');
    expect(coe).toMatchObject({ title: 'Search was stale', occurredOn: '2026-04-24', tags: ['search'], severity: 2 });
    expect(section(coe, 'imported')[0]).toContain('date: 2026-04-24');
  });

  test('comes from the first heading, whose date is the day of the incident', () => {
    expect(read('# Incident on 2026-04-24 - Search was stale\n\nText.')).toMatchObject({ title: 'Search was stale', occurredOn: '2026-04-24' });
  });

  test('comes from the file name when the report has no heading', () => {
    expect(read('Text.', { fileName: '2026-04-24-search-was-stale.md' })).toMatchObject({ title: '2026 04 24 search was stale', occurredOn: '2026-04-24' });
  });

  test('is the title asked for; the heading stays as text', () => {
    const coe = read('# Search was stale\n\nText.', { title: 'Old prices in the search' });
    expect(coe.title).toBe('Old prices in the search');
    expect(section(coe, 'imported').join()).toContain('Search was stale');
  });

  test('keeps a heading that is too long for a title whole', () => {
    const heading = `Search was ${'very '.repeat(60)}stale`;
    const coe = read(`# ${heading}\n\nText.`);
    expect(coe.title.length).toBeLessThanOrEqual(200);
    expect(section(coe, 'imported').join()).toContain(heading);
  });

  test('has no date that lies in the future', () => {
    const coe = read('# 2027-01-01 Search was stale\n\nText.');
    expect(coe.occurredOn).toBeNull();
    expect(coe.warnings).toEqual([expect.stringContaining('future')]);
  });

  test('finds the severity in a line of its own', () => {
    expect(read('# Search was stale\n\n- **Severity**: P1\n- **Status**: closed\n\n## Summary\n\nText.').severity).toBe(1);
  });
});

describe('a timeline', () => {
  const events = [
    ['2026-04-24T06:10:00Z', 'start', 'The outage started'],
    ['2026-04-24T06:20:00Z', 'detected', 'Customer reported it'],
    ['2026-04-24T07:00:00Z', 'mitigated', 'Service restored'],
  ];

  test.each([
    ['a table', '| Time | Event |\n|:--|--|\n| 2026-04-24 08:10 | The outage started |\n| 08:20 | Customer reported it |\n| 09:00 | Service restored |'],
    ['a table with a column for the date', '| Date | Time | Event |\n|--|--|--|\n| 2026-04-24 | 08:10 | The outage started |\n| 2026-04-24 | 08:20 | Customer reported it |\n| 2026-04-24 | 09:00 | Service restored |'],
    ['bullets', '- 2026-04-24 08:10: The outage started\n- 08:20 - Customer reported it\n- **09:00** Service restored'],
    ['plain lines', '2026-04-24 08:10 - The outage started\n08:20 - Customer reported it\n09:00 - Service restored'],
    ['headings', '### 2026-04-24 08:10\n\nThe outage started\n\n### 08:20\n\nCustomer reported it\n\n### 09:00 - Service restored'],
    ['key events', '- The outage started 2026-04-24 08:10\n- Customer reported it: 2026-04-24 08:20\n- Service restored 2026-04-24 09:00'],
  ])('is read from %s', (_, markdown) => {
    expect(entries(read(`# Search was stale\n\n## Timeline\n\nAll times in CEST\n\n${markdown}`))).toEqual(events);
  });

  test('has times without a date on the day of the report', () => {
    expect(entries(read('# 2026-04-24 Search was stale\n\n## Timeline (UTC)\n\n- 08:10 One\n- 08:20 Two')).map(([at]) => at)).toEqual(['2026-04-24T08:10:00Z', '2026-04-24T08:20:00Z']);
  });

  test('keeps what a moment cannot show behind the text', () => {
    const coe = read('# 2026-04-24 Search was stale\n\n## Timeline\n\n- ~13:30-13:45 Searches fail\n- 7:01am They work again\n- 08:?? Somebody calls');
    expect(entries(coe).map(([, , text]) => text)).toEqual(['They work again (7:01am)', 'Somebody calls', 'Searches fail (~13:30-13:45)']);
  });

  test('keeps entries whose date is not certain, without a time and with a warning', () => {
    const coe = read('# Search was stale\n\n## Timeline\n\n- 03/04/2026 10:00 Searches fail\n- 2026-02-30 10:00 They work again');
    expect(entries(coe).map(([at, , text]) => [at, text])).toEqual([['', 'Searches fail (03/04/2026 10:00)'], ['', 'They work again (2026-02-30 10:00)']]);
    expect(coe.warnings).toEqual([expect.stringContaining('write 2026-04-03'), expect.stringContaining('no date of the calendar')]);
  });

  test('says that its zone is a guess', () => {
    const coe = read('# 2026-04-24 Search was stale\n\n## Timeline\n\n- 08:10 One\n- 08:20 Two', { zone: 'Europe/Berlin' });
    expect(coe).toMatchObject({ zone: 'Europe/Berlin', warnings: [expect.stringContaining('names no time zone')] });
  });

  test('warns of an entry that is there twice', () => {
    expect(read('# 2026-04-24 x\n\n## Timeline (UTC)\n\n- 08:10 One\n- 08:10 One').warnings).toEqual(['The entry “One” is there twice.']);
  });

  test('has an entry for every point below a time, and keeps code below its heading', () => {
    const coe = read('# 2026-04-24 x\n\n## Timeline\n\nAll times in UTC\n\n### 08:10\n\nWe look:\n\n- the queue is full\n- the disk is not\n\n```\nqueue 100%\n```');
    expect(entries(coe)).toEqual([['2026-04-24T08:10:00Z', null, 'We look:'], ['2026-04-24T08:10:00Z', null, 'the queue is full'], ['2026-04-24T08:10:00Z', null, 'the disk is not']]);
    expect(section(coe, 'imported').slice(0, 2)).toEqual(['08:10', 'queue 100%']);
  });

  test('takes the one link of an entry for its evidence', () => {
    expect(timelineOf(read('# 2026-04-24 x\n\n## Timeline (UTC)\n\n- 08:10 [Graph](https://graphs.example.com/7) falls').document)[0]).toMatchObject({ evidence: 'https://graphs.example.com/7' });
  });

  test('is found under another heading when a list has times', () => {
    expect(entries(read('# 2026-04-24 x\n\n## Background\n\n- 08:10: One\n- 08:20: Two')).length).toBe(2);
  });
});

describe('other parts', () => {
  test('text before the first heading is the summary where none is named', () => {
    expect(section(read('# Search was stale\n\nPrices were old.\n\n## Timeline\n\n- 2026-04-24 08:10 One'), 'summary')).toEqual(['Prices were old.']);
  });

  test('bold labels of a list are read as headings', () => {
    const coe = read(
      '# Incident on 2026-04-24\n\n- **Key events**\n  - First detected 2026-04-24 08:14\n  - Resolved 2026-04-24 09:00\n\n- **Time to repair**: 0h 46m\n\n- **Identified**: An alarm rang.\n\n- **Impact**: Nobody could search.\n\n```\nlog line\n```\n\n- **Context**:\n  - Slack thread: [thread](https://chat.example.com/1)\n  - A disk was full.\n\n- **Resolution**:\n  - The disk was emptied.\n\n- **Review actions**:\n  - Alarm on full disks',
    );
    expect(entries(coe).map(([, milestone]) => milestone)).toEqual(['detected', 'resolved']);
    expect(measuresOf(coe.document)).toMatchObject([{ label: 'Time to repair', value: '0h 46m' }]);
    expect(section(coe, 'impact')).toEqual(['Nobody could search.', 'log line']);
    expect(section(coe, 'mitigation')).toEqual(['The disk was emptied.']);
    expect(section(coe, 'related')).toEqual(['Slack thread: thread']);
    expect(section(coe, 'imported').slice(0, 2)).toEqual(['Context', 'A disk was full.']);
    expect(titles(coe)).toEqual(['Alarm on full disks']);
  });

  test('numbers that the impact plainly states become measures, and stay in the text', () => {
    const coe = read('# x\n\n## Customer impact\n\n5 out of 46 shelves were empty for 27 minutes.');
    expect(measuresOf(coe.document).map(({ label, value, of, unit }) => [label, value, of, unit])).toEqual([['Shelves', '5', '46', ''], ['Duration', '27', '', 'minutes']]);
    expect(section(coe, 'impact')).toEqual(['5 out of 46 shelves were empty for 27 minutes.']);
  });

  test('lessons keep their kind', () => {
    const coe = read('# x\n\n## Lessons learnt\n\n### What went well\n\n1. One\n\n### What went wrong\n\n- Two\n  - Three\n\n### Where we got lucky\n\n- Four\n\n## What we learned\n\nFive.');
    expect(lessonsOf(coe.document).map(({ kind, prose }) => [kind, textOfRuns(prose)])).toEqual([
      ['went-well', 'One'],
      ['went-wrong', 'Two'],
      ['went-wrong', 'Three'],
      ['lucky', 'Four'],
      ['learned', 'Five.'],
    ]);
  });

  test('five whys become a chain, or a tree where they are nested', () => {
    const [chain] = whyTreesOf(read('# x\n\n## Five whys\n\n1. Why was it stale? The job had stopped.\n2. Why had it stopped? The queue was full.').document);
    expect(chain).toMatchObject({ strand: 'happened', roots: [{ ask: 'Why was it stale?', children: [{ ask: 'Why had it stopped?', children: [] }] }] });
    const trees = whyTreesOf(read('# x\n\n## Five whys\n\n### Why did we not know sooner?\n\n- No alarm\n  - Nobody asked for one\n  - The queue has no metric').document);
    expect(trees.find(({ strand }) => strand === 'detected-late')?.roots[0]?.children).toHaveLength(2);
  });

  test('what is not recognised stands in the imported text below its heading, in order', () => {
    const coe = read('# x\n\n## Summary\n\nShort.\n\n## Attendees\n\n- Two engineers\n\n## Weather\n\n> Rain.\n\n| a | b |\n|--|--|\n| c | d |');
    expect(section(coe, 'imported').slice(0, 5)).toEqual(['Attendees', 'Two engineers', 'Weather', 'Rain.', 'a|b|c|d']);
  });

  test('a template without a section for a part keeps it as imported text', () => {
    const coe = read('# x\n\n## Detection\n\nAn alarm rang.', { template: templateByKey('near-miss') });
    expect(section(coe, 'imported')).toEqual(['Detection', 'An alarm rang.']);
  });
});

describe('action items', () => {
  test('are the points of lists below every topic', () => {
    const coe = read('# x\n\n## Action items\n\n### Process\n\n1. Agree who answers [Issue](https://tickets.example.com/7)\n\n### Technical\n\n- [x] Add an alarm\n- [ ] Raise the limit by 2026-05-01');
    expect(coe.actions).toMatchObject([
      { title: 'Agree who answers Issue', ticketUrl: 'https://tickets.example.com/7', kind: 'PROCESS' },
      { title: 'Add an alarm [x]', kind: 'DETECT_SOONER' },
      { title: 'Raise the limit by 2026-05-01', dueOn: '2026-05-01', kind: 'PREVENT' },
    ]);
  });

  test('are the rows of tables; owners stay words', () => {
    const coe = read('# x\n\n## Actions\n\n| Action | Owner | Due | Priority | Ticket |\n|--|--|--|--|--|\n| Add an alarm | Fern Alderbrook | 2026-05-01 | High | https://tickets.example.com/8 |\n| Raise the limit | | soon | | |');
    expect(coe.actions).toMatchObject([
      { title: 'Add an alarm (Owner: Fern Alderbrook; Priority: High)', dueOn: '2026-05-01', priority: 'HIGH', ticketUrl: 'https://tickets.example.com/8' },
      { title: 'Raise the limit (Due: soon)', dueOn: null },
    ]);
  });

  test('that say more than a title can hold keep all of it as imported text', () => {
    const long = `Add an alarm. ${'It rings when the queue is old. '.repeat(10)}`;
    const coe = read(`# x\n\n## Action items\n\n- ${long}\n- Raise the limit\n  - to twice of what it is`);
    expect(titles(coe)).toEqual(['Add an alarm.', 'Raise the limit']);
    expect(section(coe, 'imported').slice(0, 4)).toEqual(['Action items', long.trim(), 'Raise the limit', 'to twice of what it is']);
  });

  test('are not due before the incident', () => {
    const coe = read('# 2026-04-24 x\n\n## Action items\n\n- Add an alarm by 2026-04-01');
    expect(coe.actions[0]).toMatchObject({ dueOn: null });
    expect(coe.warnings).toEqual([expect.stringContaining('before the incident')]);
  });

  test('are at most a hundred; the others stay text', () => {
    const coe = read(`# x\n\n## Action items\n\n${Array.from({ length: 130 }, (_, index) => `- Add alarm ${index}`).join('\n')}`);
    expect(coe.actions).toHaveLength(100);
    expect(section(coe, 'imported')).toContain('Add alarm 129');
  });
});

describe('formatting', () => {
  const prose = (markdown: string) => {
    const [block] = blocksOf(sectionOf(read(`# x\n\n## Summary\n\n${markdown}`).document, 'summary'));
    return block?.type === 'paragraph' ? block.prose : block;
  };

  test('marks and safe links are kept', () => {
    expect(prose('a **b** *c* `d` [e](https://example.com) f')).toEqual([
      { text: 'a ' },
      { text: 'b', bold: true },
      { text: ' ' },
      { text: 'c', italic: true },
      { text: ' ' },
      { text: 'd', code: true },
      { text: ' ' },
      { text: 'e', href: 'https://example.com' },
      { text: ' f' },
    ]);
  });

  test.each([
    ['[a](javascript:alert(1))', 'a (javascript:alert(1))'],
    ['[a](other.md)', 'a (other.md)'],
    ['<b onclick="x()">a</b>', '<b onclick="x()">a</b>'],
    ['<script>x()</script>', '<script>x()</script>'],
    ['![alt](pictures/a.png "title")', 'alt title pictures/a.png'],
    ['{{7*7}} ${x} <%= y %>', '{{7*7}} ${x} <%= y %>'],
  ])('%s is text', (markdown, text) => {
    expect(prose(markdown)).toEqual([{ text }]);
  });

  test('nesting becomes indentation, no deeper than the editor has', () => {
    const coe = read(`# x\n\n## Summary\n\n${Array.from({ length: 12 }, (_, depth) => `${'  '.repeat(depth)}- point ${depth}`).join('\n')}\n\n> quoted`);
    const indents = blocksOf(sectionOf(coe.document, 'summary')).map((block) => (block.type === 'paragraph' ? block.indent : -1));
    expect(indents).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8, 1]);
  });

  test('code, footnotes and reference links keep their words', () => {
    const coe = read('# x\n\n## Summary\n\nSee [the plan][plan] and the note[^1].\n\n```python title=a.py\nprint(1)\n```\n\n[plan]: https://plans.example.com/1\n[^1]: A note.');
    expect(section(coe, 'summary')).toEqual(['See the plan and the note[^1].', 'title=a.py', 'print(1)']);
    expect(section(coe, 'imported').slice(0, 2)).toEqual(['[plan]: https://plans.example.com/1', '[^1]: A note.']);
  });

  test('a paragraph longer than the editor holds is divided between words', () => {
    const coe = read(`# x\n\n## Summary\n\n${'word '.repeat(9_000)}`);
    expect(section(coe, 'summary').length).toBeGreaterThan(2);
  });
});
