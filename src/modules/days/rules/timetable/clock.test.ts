import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockAt, minutesAt, typedMinutes } from './clock.ts';

test.each([
  ['9h30', 570],
  ['9u30', 570],
  ['09:30', 570],
  ['9 h', 540],
  ['9\u202fh\u202f30', 570],
  ['9u', 540],
  ['9 uur', 540],
  ['0930', 570],
  ['14', 840],
  ['0:00', 0],
])('%s is %i minutes after midnight', (typed, minutes) => {
  expect(typedMinutes(typed)).toBe(minutes);
});

test.each(['', '25h', '9h75', 'midi', '-3', '9h3', '12345'])('%s is no hour', (typed) => {
  expect(typedMinutes(typed)).toBeNull();
});

test('an hour comes back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      expect(minutesAt(clockAt(minutes))).toBe(minutes);
      expect(typedMinutes(clockAt(minutes))).toBe(minutes);
    }),
  );
});
