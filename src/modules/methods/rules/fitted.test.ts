import fc from 'fast-check';
import { expect, test } from 'vitest';
import { library } from '../library/index.ts';
import { fittedSteps } from './fitted.ts';
import { lengthOf } from './running.ts';

const of = (id: string) => library.find((one) => one.id === id)?.steps ?? [];

test('in its usual minutes a method goes as its sheet says, the turns one after the other', () => {
  for (const { steps } of library) {
    const usual = lengthOf(steps);
    if (usual === null) continue;
    const led = fittedSteps(steps, usual);
    for (const { step, minutes } of led) expect(minutes).toBe(steps[step]?.minutes.usual);
    expect(led.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(usual);
  }
  // An introduction, then three people through the same four steps.
  expect(fittedSteps(of('troika'), 30).map(({ step, turn }) => `${step}.${turn}`)).toEqual(
    '0.0 1.0 2.0 3.0 4.0 1.1 2.1 3.1 4.1 1.2 2.2 3.2 4.2'.split(' '),
  );
});

test('in fewer or more minutes no step is shorter than its shortest or longer than its longest', () => {
  fc.assert(
    fc.property(fc.constantFrom(...library), fc.integer({ min: 1, max: 400 }), ({ steps }, minutes) => {
      const fitted = fittedSteps(steps, minutes);
      const total = fitted.reduce((sum, one) => sum + one.minutes, 0);
      for (const one of fitted) {
        const span = steps[one.step]?.minutes;
        expect(one.minutes).toBeGreaterThanOrEqual(span?.min ?? 0);
        if (steps[one.step]?.times !== 'each') expect(one.minutes).toBeLessThanOrEqual(span?.max ?? 0);
      }
      const least = fitted.reduce((sum, { step }) => sum + (steps[step]?.minutes.min ?? 0), 0);
      if (minutes >= least) expect(total).toBeLessThanOrEqual(minutes);
    }),
  );
});
