import { chosen, heightsWithin, moved, WHOLE, zoomed } from './chart-part.js';

const rounded = ({ from, to }: { from: number; to: number }) => [Number(from.toFixed(3)), Number(to.toFixed(3))];

test('zooming keeps the middle, and out again is the whole', () => {
  const near = zoomed(WHOLE, 0.5);
  expect(rounded(near)).toEqual([0.25, 0.75]);
  expect(rounded(zoomed(near, 2))).toEqual([0, 1]);
  expect(rounded(zoomed(WHOLE, 2))).toEqual([0, 1]);
});

test('however often one zooms, a hundredth is left to see', () => {
  let part = WHOLE;
  for (let time = 0; time < 30; time++) part = zoomed(part, 0.5);
  expect(part.to - part.from).toBeCloseTo(0.01);
});

test('a part stops at the ends and stays as long as it was', () => {
  expect(rounded(moved({ from: 0.1, to: 0.3 }, -3))).toEqual([0, 0.2]);
  expect(rounded(moved({ from: 0.7, to: 0.9 }, 3))).toEqual([0.8, 1]);
  expect(moved(WHOLE, 0.5)).toEqual(WHOLE);
});

test('what is dragged over is chosen in either direction, and a press alone chooses nothing', () => {
  expect(rounded(chosen({ from: 0.5, to: 1 }, 0.6, 0.2))).toEqual([0.6, 0.8]);
  expect(chosen(WHOLE, 0.4, 0.405)).toEqual(WHOLE);
});

test('a line that only crosses a part is as high in it as it is at its ends', () => {
  const falling = [{ x: 0, y: 10 }, { x: 10, y: 0 }];
  expect(heightsWithin(falling, 2, 4)).toEqual([8, 6]);
  expect(heightsWithin([...falling, { x: 20, y: 7 }], 5, 15)).toEqual([0, 5, 3.5]);
  expect(heightsWithin(falling, 12, 14)).toEqual([]);
});
