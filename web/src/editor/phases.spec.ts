import { phaseOf, presentPhase } from './phases';

const section = (key: string, kind: 'prose' | 'timeline' | 'whys' | 'actions', required = true) => ({ key, kind, required, title: key, prompt: '', guide: [] });
const SECTIONS = [section('summary', 'prose'), section('timeline', 'timeline'), section('whys', 'whys'), section('actions', 'actions')] as unknown as Parameters<typeof presentPhase>[0];
const progressWith = (...complete: string[]) =>
  ({ sections: SECTIONS.map(({ key }) => ({ key, state: complete.includes(key) ? 'complete' : 'partial', gaps: 0 })), gaps: [], percent: 0 }) as unknown as Parameters<typeof presentPhase>[1];

test('the facts come first, then the causes, and the summary with what changes', () => {
  expect(presentPhase(SECTIONS, progressWith())).toBe('facts');
  expect(presentPhase(SECTIONS, progressWith('timeline'))).toBe('causes');
  expect(presentPhase(SECTIONS, progressWith('timeline', 'whys'))).toBe('changes');
  expect(presentPhase(SECTIONS, progressWith('timeline', 'whys', 'summary', 'actions'))).toBe('changes');
});

test('an optional text is material for the facts', () => {
  expect(phaseOf({ kind: 'prose', required: false })).toBe('facts');
  expect(phaseOf({ kind: 'prose', required: true })).toBe('changes');
});
