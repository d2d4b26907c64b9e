import { expect, test } from 'vitest';
import { sayAfterwards, toBeSaid } from './afterwards.ts';
import type { RunItem } from './running.ts';

const point = (id: string, state: RunItem['state'] = 'planned'): RunItem => ({
  id,
  state,
  openedAt: null,
  spentSeconds: 0,
  minutes: 10,
});

test('of an agenda that nobody led through, each planned point is still to be said', () => {
  expect(toBeSaid([point('a'), point('b', 'proposed'), point('c')]).map(({ id }) => id)).toEqual(['a', 'c']);
});

test.each(['open', 'done', 'skipped'] as const)('led through to a point that is %s, nothing is asked', (state) => {
  expect(toBeSaid([point('a'), point('b', state)])).toEqual([]);
});

test('what was dealt with is done, the rest is left for another time; said twice, nothing changes', () => {
  const said = sayAfterwards([point('a'), point('b'), point('c', 'proposed')], ['b', 'elsewhere']);

  expect(said.map(({ id, state }) => `${id} ${state}`)).toEqual(['a skipped', 'b done']);
  expect(sayAfterwards([point('a', 'skipped'), point('b', 'done')], ['a'])).toEqual([]);
});
