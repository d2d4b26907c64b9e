import { expect, test } from 'vitest';
import type { Round } from '../day.ts';
import { roundClock } from './round-clock.ts';
import type { ClockShown } from './shown.ts';

const at = (clock: string) => new Date(`2027-01-28T${clock}:00Z`);
const rounds = [
  { id: 'first', startsAt: at('08:30') },
  { id: 'second', startsAt: at('10:00') },
] as Round[];
const shown = (given: Partial<ClockShown>) =>
  ({ phase: 'running', isRehearsal: false, step: null, ...given }) as ClockShown;
const inFirst = { step: { roundId: 'first' } } as Partial<ClockShown>;

test('a day that is late leaves everybody at the table of the round that is on', () => {
  expect(roundClock({ rounds }, shown(inFirst), at('10:07'))).toEqual(at('08:30'));
});

test('in a break, before it begins, and when it is only tried, the hour counts', () => {
  for (const given of [{}, { ...inFirst, phase: 'waiting' as const }, { ...inFirst, isRehearsal: true }])
    expect(roundClock({ rounds }, shown(given), at('10:07'))).toEqual(at('10:07'));
});
