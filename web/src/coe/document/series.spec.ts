import { readSeries } from './series';

test('the first column is the time, every further column a line', () => {
  const table = readSeries('time,refused,all\n2026-04-24T08:00Z,3,100\n2026-04-24 08:05,"1,250",110');
  expect(table?.axis).toBe('time');
  expect(table?.series.map(({ name }) => name)).toEqual(['refused', 'all']);
  expect(table?.series[0]?.points).toEqual([
    { x: Date.parse('2026-04-24T08:00Z'), y: 3 },
    { x: Date.parse('2026-04-24T08:05Z'), y: 1250 },
  ]);
});

test('an empty cell is a gap and not a zero', () => {
  expect(readSeries('x,y\n1,2\n2,\n3,4')?.series[0]?.points).toEqual([
    { x: 1, y: 2 },
    { x: 3, y: 4 },
  ]);
});

test('tabs, percent signs and a missing head are read as well', () => {
  const table = readSeries('Monday\t98 %\nTuesday\t97.5 %');
  expect(table?.axis).toBe('rows');
  expect(table?.series[0]).toEqual({ name: 'Column 2', points: [{ x: 0, y: 98 }, { x: 1, y: 97.5 }] });
});

test('text without numbers is no graph', () => {
  expect(readSeries('only one line')).toBeNull();
  expect(readSeries('a,b\nc,d\ne,f')).toBeNull();
});
