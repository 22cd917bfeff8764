import { countCustomers } from './count-customers.js';

const measure = (value: string, unit: string, label = 'Orders that were refused', of = '') => ({ id: 'm', label, value, of, unit, estimated: false, noMetric: false, prose: [] });

test.each([
  ['a unit that names customers', measure('38', 'customers'), 38],
  ['a unit that names users', measure('1,200', 'users'), 1200],
  ['digits grouped by dots', measure('12.400', 'people'), 12_400],
  ['digits grouped by spaces', measure('12 400', 'people'), 12_400],
  ['a number of thousands', measure('12.4 thousand', 'customers'), 12_400],
  ['a number of millions', measure('1,5 million', 'users'), 1_500_000],
  ['about so many', measure('about 300', 'customers'), 300],
  ['a fraction', measure('2.5', 'k customers'), 3],
  ['no unit, and a label that names customers', measure('7', '', 'Customers who saw an empty page'), 7],
  ['a percentage of a number', measure('4', '% of customers', 'Refused', '25,000'), 1000],
  ['a percentage beside the number', measure('4 %', 'customers', 'Refused', '25,000'), 1000],
])('%s counts', (_, given, count) => {
  expect(countCustomers([given])?.count).toBe(count);
});

test.each([
  ['another unit, whatever the label says', measure('900', 'orders', 'Orders of customers')],
  ['no unit, and a label that names nobody', measure('900', '')],
  ['a percentage of nothing written', measure('4', '% of customers')],
  ['words instead of a number', measure('a few', 'customers')],
  ['nothing', measure('', 'customers')],
  ['a word that only begins like one', measure('9', 'usernames')],
])('%s does not count', (_, given) => {
  expect(countCustomers([given])).toBeUndefined();
});

test('the greatest counts, and measures are not added up', () => {
  expect(countCustomers([measure('10', 'customers'), measure('40', 'users', 'Mails sent twice'), measure('30', 'people')])).toEqual({ count: 40, label: 'Mails sent twice' });
});
