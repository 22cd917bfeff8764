import { historyHref, readHistoryAddress } from './history-address';

test('an address that was read leads to the same place', () => {
  const address = { from: 'r1', to: '57', view: 'side', only: '1' } as const;
  const href = historyHref(7, address);
  expect(href).toBe('/coes/7/history?from=r1&to=57&view=side&only=1');
  expect(readHistoryAddress(Object.fromEntries(new URL(href, 'http://localhost').searchParams))).toMatchObject(address);
});

test('what nobody asked for does not stand in the address', () => {
  expect(historyHref(7, {})).toBe('/coes/7/history');
  expect(historyHref(7, readHistoryAddress({ view: 'upside-down', only: 'maybe', from: '', to: ['3', '4'] }))).toBe('/coes/7/history?to=3');
});
