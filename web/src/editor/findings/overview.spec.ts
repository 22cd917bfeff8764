import type { PassageFinding } from '@corrigenda/templates';
import type { EditorCoe } from '../editor-session';
import type { PlacedFinding } from './findings-plugin';
import { overviewOf } from './overview';

const people = [{ name: 'Wren Calloway', handles: ['wcalloway'], role: 'the on-call engineer' }];
const name = (text: string, mark: string, replacement = 'the on-call engineer', from = 1): PlacedFinding => {
  const finding: PassageFinding = {
    id: `no-names:p:${text}:${mark}`,
    rule: 'no-names',
    severity: 'must',
    section: 'summary',
    block: 'p',
    path: 'text',
    start: 0,
    end: text.length,
    text,
    message: '',
    replacements: [replacement, 'the service owner'],
  };
  return { finding, from, to: from + text.length };
};
const waiver = (findingId: string): EditorCoe['waivers'][number] => ({ id: `w-${findingId}`, findingId, reason: 'A ship.', waivedBy: { id: 'm', name: 'Ada' }, waivedAt: '2026-11-21T00:00:00Z' });

test('the mentions of a member are gathered over all ways of naming, each as it is written there', () => {
  const { mentions } = overviewOf([name('Wren', 'a', 'The on-call engineer'), name('@wcalloway', 'b'), name('Osric', 'c')], [], people);
  expect(mentions.get('no-names:p:Wren:a')).toEqual(mentions.get('no-names:p:@wcalloway:b'));
  expect(mentions.get('no-names:p:Wren:a')?.replacements.map(({ replacement }) => replacement)).toEqual(['The on-call engineer', 'the on-call engineer']);
  expect(mentions.get('no-names:p:Osric:c')?.replacements).toHaveLength(1);
});

test('a mention that was waived, or that stands in the title, is not among those to replace', () => {
  const { mentions, sure, open, waived } = overviewOf([name('Wren', 'a'), name('Wren', 'b'), name('Wren', 'c', 'x', -1)], [waiver('no-names:p:Wren:b')], people);
  expect([open.length, waived.length]).toEqual([2, 1]);
  expect(mentions.get('no-names:p:Wren:a')?.replacements).toHaveLength(1);
  expect([...sure.keys()]).toEqual(['no-names:p:Wren:a']);
});

test('a waiver whose sentence changed is told with the finding that stands there now, and one whose text is gone apart', () => {
  const { lapsed, orphaned } = overviewOf([name('Wren', 'new')], [waiver('no-names:p:Wren:old'), waiver('no-names:p:Osric:x'), waiver('gap:whys:depth')], people);
  expect(lapsed.get('no-names:p:Wren:new')?.findingId).toBe('no-names:p:Wren:old');
  expect(orphaned.map(({ findingId }) => findingId)).toEqual(['no-names:p:Osric:x']);
});

test('a thousand findings and a thousand members are gathered at once', () => {
  const many = Array.from({ length: 1_000 }, (_, n) => name(`Wren${n}`, 'a'));
  const directory = Array.from({ length: 1_000 }, (_, n) => ({ name: `Wren${n} Calloway${n}`, role: 'the owner' }));
  const began = process.cpuUsage();
  expect(overviewOf(many, [], directory).sure.size).toBe(1_000);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(500);
});
