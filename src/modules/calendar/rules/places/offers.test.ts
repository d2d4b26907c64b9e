import { expect, test } from 'vitest';
import { offerEndsAt } from './offers.ts';

const now = new Date('2027-01-11T08:00:00Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test('an offer holds two days, and shorter the nearer the event is', () => {
  expect(offerEndsAt({ startsAt: inHours(400) }, now)).toEqual(inHours(48));
  expect(offerEndsAt({ startsAt: inHours(40) }, now)).toEqual(inHours(10));
});

test('when nobody could answer in time, the place is given without asking', () => {
  expect(offerEndsAt({ startsAt: inHours(7) }, now)).toBeNull();
});
