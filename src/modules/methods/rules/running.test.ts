import { expect, test } from 'vitest';
import type { Step } from './method.ts';
import { lengthOf, running } from './running.ts';

const step = (usual: number, times?: Step['times']): Step => ({
  says: { fr: 'Parler', nl: 'Spreken', en: 'Speak' },
  minutes: { min: usual, usual, max: usual },
  who: 'each',
  ...(times && { times }),
});
const startsOf = (steps: Step[]) => running(steps).map(({ startsAfter }) => startsAfter);

test('each step begins when those before it are over', () => {
  expect(startsOf([step(10), step(15), step(5)])).toEqual([0, 10, 25]);
  expect(lengthOf([step(10), step(15), step(5)])).toBe(30);
});

test('neighbours done three times are one turn: what comes after waits for three turns', () => {
  expect(startsOf([step(1), step(2, 3), step(4, 3), step(5)])).toEqual([0, 1, 3, 19]);
  expect(lengthOf([step(1), step(2, 3), step(4, 3), step(5)])).toBe(24);
});

test('after a step that everybody does in turn nobody can say the minute', () => {
  expect(startsOf([step(1, 'each'), step(5)])).toEqual([0, null]);
  expect(lengthOf([step(1, 'each'), step(5)])).toBeNull();
});
