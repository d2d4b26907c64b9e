import { expect, test } from 'vitest';
import { growthOf, STEADY } from './growth.ts';

const list = (parts: number) => Array.from({ length: 5000 * parts }, (_, at) => at);

test('what goes through a list often grows with its size', async () => {
  const grows = await growthOf((parts) => {
    for (let time = 0; time < 100; time++) list(parts).filter((at) => at % 7 === time);
  });

  expect(grows).toBeLessThan(STEADY);
});

test('what compares all with all is found out', async () => {
  const grows = await growthOf((parts) => list(parts).map((at, _, all) => all.findIndex((other) => other + at === -1)));

  expect(grows).toBeGreaterThan(STEADY);
});
