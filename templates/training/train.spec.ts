import type { Corpus } from './corpora.js';
import { SETTINGS, train } from './train.js';

const tiny: Corpus[] = [
  {
    name: 'gum',
    sha256: '',
    dev: [],
    train: [
      { text: 'Then Thandiwe restarted the node.', spans: [[5, 13, 'person']] },
      { text: 'The Elena service was down.', spans: [[4, 9, 'other']] },
    ],
  },
];
const settings = { ...SETTINGS, written: 40, least: 1, most: 500, epochs: { first: 1, second: 1 } };

test('the same input gives the same weights, to the byte', () => {
  expect(train(tiny, settings)).toEqual(train(tiny, settings));
});

test('another seed gives other weights', () => {
  expect(train(tiny, { ...settings, seed: 7 })).not.toEqual(train(tiny, settings));
});
