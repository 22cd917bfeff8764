import { byCoe } from './by-coe';

test('notices of one COE stand together, where the newest of them stood', () => {
  const line = (name: string, id: string) => ({ name, coe: { id } });
  const groups = byCoe([line('newest', 'a'), line('second', 'b'), line('oldest', 'a')]);
  expect(groups.map((group) => group.map(({ name }) => name))).toEqual([['newest', 'oldest'], ['second']]);
});
