import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHurried } from './hurried.ts';

test('a press soon after a colleague’s counts for nothing; a later one, another button, and one before it do', () => {
  expect(isHurried('next', 1_000, 400)).toBe(true);
  expect(isHurried('back', 1_899, 400)).toBe(true);
  expect(isHurried('next', 1_900, 400)).toBe(false);
  expect(isHurried('pause', 1_000, 400)).toBe(false);
  expect(isHurried('next', 300, 400)).toBe(false);
  expect(isHurried('next', 1_000, null)).toBe(false);
});

/** Two consoles on one clock: each shows what the other pressed after a while, and names the step it shows. */
function stepsLeft(presses: readonly { by: 0 | 1; at: number }[], delay: number): number {
  const shown = [0, 0];
  const movedAt: (number | null)[] = [null, null];
  let step = 0;
  const news: { to: 0 | 1; at: number; step: number }[] = [];
  for (const { by, at } of presses) {
    for (const one of news.filter((told) => told.at <= at && told.to === by && told.step > (shown[by] ?? 0))) {
      shown[by] = one.step;
      movedAt[by] = one.at;
    }
    if (isHurried('next', at, movedAt[by] ?? null)) continue;
    if (shown[by] === step) step += 1;
    shown[by] = step;
    news.push({ to: by === 0 ? 1 : 0, at: at + delay, step });
  }
  return step;
}

test('two who lead press next for the same step, however long the news takes: one step is left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 1_400 }), (delay, apart) => {
      const left = stepsLeft(
        [
          { by: 0, at: 10_000 },
          { by: 1, at: 10_000 + apart },
        ],
        delay,
      );
      expect(left).toBe(1);
    }),
  );
});
