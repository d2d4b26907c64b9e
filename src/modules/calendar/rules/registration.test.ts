import { expect, test } from 'vitest';
import { canWithdraw, decideRegistration, type RegistrationFacts } from './registration.ts';

const now = new Date('2027-01-11T08:00:00Z');
const facts = (
  event: Partial<RegistrationFacts['event']> = {},
  rest: Partial<RegistrationFacts> = {},
): RegistrationFacts => ({
  event: {
    startsAt: new Date('2027-01-28T08:00:00Z'),
    endsAt: new Date('2027-01-28T14:30:00Z'),
    places: null,
    registrationClosesAt: null,
    cancelledAt: null,
    ...event,
  },
  placesTaken: 0,
  mine: null,
  ...rest,
});

test('without a number of places everybody is registered', () => {
  expect(decideRegistration(facts({}, { placesTaken: 4000 }), now)).toEqual({ outcome: 'registered' });
});

test('the last place is given, the one after it is refused', () => {
  expect(decideRegistration(facts({ places: 48 }, { placesTaken: 47 }), now)).toEqual({ outcome: 'registered' });
  expect(decideRegistration(facts({ places: 48 }, { placesTaken: 48 }), now)).toEqual({
    outcome: 'refused',
    reason: 'full',
  });
});

test('registration closes at its moment, else when the event begins', () => {
  const closing = new Date('2027-01-15T23:00:00Z');
  expect(decideRegistration(facts({ registrationClosesAt: closing }), closing)).toEqual({
    outcome: 'refused',
    reason: 'closed',
  });
  const { startsAt } = facts().event;
  expect(decideRegistration(facts(), startsAt)).toEqual({ outcome: 'refused', reason: 'closed' });
  expect(decideRegistration(facts(), new Date(startsAt.getTime() - 1))).toEqual({ outcome: 'registered' });
});

test('a cancelled event takes nobody, even with free places', () => {
  expect(decideRegistration(facts({ cancelledAt: now }), now)).toEqual({ outcome: 'refused', reason: 'cancelled' });
});

test('asked for twice it is one registration, even when it is full by now', () => {
  expect(decideRegistration(facts({ places: 1 }, { placesTaken: 1, mine: 'registered' }), now)).toEqual({
    outcome: 'already',
  });
});

test('whoever withdrew comes back as long as there is a place', () => {
  expect(decideRegistration(facts({ places: 2 }, { placesTaken: 1, mine: 'withdrawn' }), now)).toEqual({
    outcome: 'again',
  });
  expect(decideRegistration(facts({ places: 1 }, { placesTaken: 1, mine: 'withdrawn' }), now)).toMatchObject({
    reason: 'full',
  });
});

test('one may withdraw until the end', () => {
  const { event } = facts();
  expect(canWithdraw(event, new Date(event.endsAt.getTime() - 1))).toBe(true);
  expect(canWithdraw(event, event.endsAt)).toBe(false);
});
