import { expect, test } from 'vitest';
import { addressesIn, countInvited } from './invited.ts';

test('addresses are found however they were pasted, each once', () => {
  expect(addressesIn('Awa Diop <Awa.Diop@example.org>; bram@example.org,\nbram@example.org\t(x@y) rien')).toEqual([
    'awa.diop@example.org',
    'bram@example.org',
  ]);
  expect(addressesIn('')).toEqual([]);
});

test('each is counted once, and whoever is registered, invited or declines is not written to', () => {
  const known = { registered: new Set(['a', 'b']), invited: new Set(['b', 'c']), declined: new Set(['d', 'a']) };

  expect(countInvited(['a', 'b', 'c', 'd', 'e'], known)).toEqual({
    toWrite: 1,
    registered: 2,
    invited: 1,
    declined: 1,
  });
});
