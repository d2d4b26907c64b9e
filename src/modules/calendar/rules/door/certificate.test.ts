import { expect, test } from 'vitest';
import { attended, lasted } from './certificate.ts';
import type { DoorFact } from './presence.ts';

const at = (clock: string) => new Date(`2027-01-28T${clock}:00+01:00`);
const event = { startsAt: at('09:00'), endsAt: at('15:30') };
const evening = at('18:00');
const noted = (state: DoorFact, clock = '08:50') => ({ id: '1', registrationId: 'awa', state, at: at(clock) });
const hours = (...given: Parameters<typeof attended>) => {
  const there = attended(...given);
  return there && lasted(there);
};

test('whoever was there is certified the hours of the event, or those until they left', () => {
  expect(hours(event, noted('present'), evening)).toEqual({ hours: 6, minutes: 30 });
  expect(hours(event, noted('left', '11:15'), evening)).toEqual({ hours: 2, minutes: 15 });
  expect(hours(event, noted('left', '16:00'), evening)).toEqual({ hours: 6, minutes: 30 });
  expect(hours(event, noted('untilNoon'), evening)).toEqual({ hours: 3, minutes: 0 });
});

test('nothing is certified of whoever was not noted, walked in by mistake, left before it began, or while it is on', () => {
  const nothing = [
    hours(event, undefined, evening),
    hours(event, noted('absent'), evening),
    hours(event, noted('awaited'), evening),
    hours(event, noted('withdrawn'), evening),
    hours(event, noted('left', '08:55'), evening),
    hours(event, noted('present'), at('15:29')),
  ];

  expect(nothing).toEqual(Array(6).fill(null));
});
