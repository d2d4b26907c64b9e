import { expect, test } from 'vitest';
import { NO_LIMITS, type Seat } from '../places/limits.ts';
import { Taken } from '../places/taken.ts';
import { canWithdraw, decideRegistration, type RegistrationFacts, whyClosed } from './registration.ts';

const now = new Date('2027-01-11T08:00:00Z');
const startsAt = new Date('2027-01-28T08:00:00Z');
const event: RegistrationFacts['event'] = {
  startsAt,
  registrationOpensAt: null,
  registrationClosesAt: null,
  cancelledAt: null,
  waitingList: 'none',
  needsApproval: false,
  quotasEndAt: null,
};
const worker: Seat = { organisation: 'rampe', role: 'worker', options: [] };
const user: Seat = { organisation: null, role: 'serviceUser', options: [] };
const people = (seat: Seat, count: number) => Array.from({ length: count }, () => seat);

const decided = (
  given: Partial<RegistrationFacts['event']> = {},
  {
    limits = {},
    there = [] as Seat[],
    ...facts
  }: Partial<Omit<RegistrationFacts, 'limits'>> & {
    limits?: Partial<RegistrationFacts['limits']>;
    there?: Seat[];
  } = {},
  at = now,
) =>
  decideRegistration(
    {
      event: { ...event, ...given },
      limits: { ...NO_LIMITS, ...limits },
      taken: Taken.by(there),
      seats: [worker],
      mine: null,
      ...facts,
    },
    at,
  );

test('without limits everybody may come, until it begins', () => {
  expect(decided({}, { there: people(user, 4000) })).toEqual({ outcome: 'registered', again: false });
  expect(decided({}, {}, new Date(startsAt.getTime() - 1))).toMatchObject({ outcome: 'registered' });
  expect(decided({}, {}, startsAt)).toEqual({ outcome: 'refused', reason: 'closed' });
});

test('registration opens and closes at the moments that were said', () => {
  const [opens, closes] = [new Date('2027-01-12T08:00:00Z'), new Date('2027-01-20T16:00:00Z')];
  const window = { ...event, registrationOpensAt: opens, registrationClosesAt: closes };

  expect(whyClosed(window, now)).toBe('notYet');
  expect(whyClosed(window, opens)).toBeNull();
  expect(whyClosed(window, closes)).toBe('closed');
  expect(whyClosed({ ...window, cancelledAt: now }, opens)).toBe('cancelled');
  const open = { ...window, registrationOpensAt: null, registrationClosesAt: null };
  const over = new Date(open.startsAt.getTime() + 10 * 86_400_000);
  expect(whyClosed(open, open.startsAt)).toBe('closed');
  expect(whyClosed({ ...open, fuzzyWhen: 'fin janvier', endsAt: over }, open.startsAt)).toBeNull();
  expect(whyClosed({ ...open, fuzzyWhen: 'fin janvier', endsAt: over }, over)).toBe('closed');
});

test('the last place is given, the one after it refused', () => {
  expect(decided({}, { limits: { places: 48 }, there: people(user, 47) })).toMatchObject({ outcome: 'registered' });
  expect(decided({}, { limits: { places: 48 }, there: people(user, 48) })).toEqual({
    outcome: 'refused',
    reason: 'full',
  });
});

test('what is full is said of those whom it is full for', () => {
  const two = { limits: { perOrganisation: 2 }, there: people(worker, 2) };
  expect(decided({}, two)).toEqual({ outcome: 'refused', reason: 'organisationFull' });
  expect(decided({}, { ...two, seats: [{ ...worker, organisation: 'duden' }] })).toMatchObject({
    outcome: 'registered',
  });

  const ratio = { limits: { usersPerWorker: 1 }, there: [worker, user], seats: [user] };
  expect(decided({}, ratio)).toEqual({ outcome: 'refused', reason: 'ratio' });
});

test('with a waiting list whoever finds no place waits', () => {
  const full = { limits: { places: 1 }, there: [worker] };
  expect(decided({ waitingList: 'automatic' }, full)).toEqual({ outcome: 'waiting', again: false });
  expect(decided({ waitingList: 'offer' }, { ...full, mine: 'withdrawn' })).toEqual({
    outcome: 'waiting',
    again: true,
  });
});

test('where the organisers say yes to each one, they are asked before places are counted', () => {
  const full = { limits: { places: 1 }, there: [worker] };
  expect(decided({ needsApproval: true }, full)).toEqual({ outcome: 'asked', again: false });
});

test('people who ask together come together or not at all', () => {
  const three = { limits: { places: 10 }, there: people(user, 8), seats: people(user, 3) };
  expect(decided({}, three)).toEqual({ outcome: 'refused', reason: 'partyFull' });
  expect(decided({}, { ...three, seats: people(user, 2) })).toMatchObject({ outcome: 'registered' });
});

test('nobody waits for what cannot come: more people than places are refused also where there is a waiting list', () => {
  const list = { waitingList: 'automatic' as const };
  const four = { seats: people(worker, 4) };
  expect(decided(list, { ...four, limits: { places: 3 } })).toEqual({ outcome: 'refused', reason: 'partyFull' });
  expect(decided(list, { ...four, limits: { perOrganisation: 2 } })).toMatchObject({ reason: 'partyFull' });
  const noUsers = { seats: [user], limits: { perRole: { serviceUser: 0 } } };
  expect(decided(list, noUsers)).toEqual({ outcome: 'refused', reason: 'roleFull' });

  const ends = { ...list, quotasEndAt: new Date(now.getTime() + 1) };
  expect(decided(ends, { ...four, limits: { perOrganisation: 2 } })).toMatchObject({ outcome: 'waiting' });
  expect(decided(list, { seats: [user], limits: { usersPerWorker: 1 } })).toMatchObject({ outcome: 'waiting' });
});

test('whoever is registered, waits or has asked stays as they are', () => {
  for (const mine of ['registered', 'waiting', 'asked'] as const)
    expect(decided({}, { mine })).toEqual({ outcome: 'already', is: mine });
});

test('whoever was offered a place has it by saying yes, though all are taken and registration has closed', () => {
  const offered = { mine: 'offered' as const, limits: { places: 1 }, there: [worker] };
  expect(decided({ registrationClosesAt: now }, offered)).toEqual({ outcome: 'registered', again: true });
  expect(decided({ cancelledAt: now }, offered)).toMatchObject({ outcome: 'already' });
});

test('whoever withdrew comes back as long as there is a place', () => {
  expect(decided({}, { mine: 'withdrawn' })).toEqual({ outcome: 'registered', again: true });
  expect(decided({}, { mine: 'withdrawn', limits: { places: 1 }, there: [user] })).toMatchObject({
    outcome: 'refused',
  });
});

test('one may say until the end that one does not come', () => {
  const endsAt = new Date('2027-01-28T14:30:00Z');
  expect(canWithdraw({ endsAt }, startsAt)).toBe(true);
  expect(canWithdraw({ endsAt }, endsAt)).toBe(false);
});
