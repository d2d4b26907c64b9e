import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Limits, NO_LIMITS, type Party, type Seat } from './limits.ts';
import { Taken, usersLeft, whatIsFull } from './taken.ts';
import { placesFor } from './waiting.ts';

const worker = (organisation: string | null = null, options: string[] = []): Seat => ({
  organisation,
  role: 'worker',
  options,
});
const user = (organisation: string | null = null): Seat => ({ organisation, role: 'serviceUser', options: [] });
const asks = (id: string, ...seats: Seat[]): Party => ({ id, seats });
const ids = (parties: readonly Party[]) => parties.map(({ id }) => id);

test('two people per structure: the third of one waits, another structure still comes', () => {
  const limits = { ...NO_LIMITS, places: 10, perOrganisation: 2 };
  const taken = Taken.by([worker('rampe'), user('rampe')]);

  expect(whatIsFull(limits, taken, [worker('rampe')])).toEqual({ is: 'organisation' });
  expect(whatIsFull(limits, taken, [worker('etabli')])).toBeNull();
  expect(whatIsFull(limits, taken, [worker(null)])).toBeNull();
});

test('two workers and two service users of each structure are counted apart', () => {
  const limits = { ...NO_LIMITS, perOrganisationAndRole: { worker: 2, serviceUser: 2 } };
  const taken = Taken.by([worker('rampe'), worker('rampe')]);

  expect(whatIsFull(limits, taken, [worker('rampe')])).toEqual({ is: 'organisationRole', role: 'worker' });
  expect(whatIsFull(limits, taken, [user('rampe')])).toBeNull();
});

test('one service user for each worker: whoever is one too many waits for another worker', () => {
  const limits = { ...NO_LIMITS, usersPerWorker: 1 };
  const taken = Taken.by([worker(), user()]);

  expect(usersLeft(limits, taken)).toBe(0);
  expect(whatIsFull(limits, taken, [user()])).toEqual({ is: 'ratio' });
  expect(ids(placesFor([asks('nour', user()), asks('bram', worker())], limits, taken))).toEqual(['bram', 'nour']);
});

test('four or none: two free places go to whoever fits behind the four, who keep their turn', () => {
  const limits = { ...NO_LIMITS, places: 4 };
  const four = asks('four', worker(), worker(), worker(), worker());
  const waiting = [four, asks('awa', worker()), asks('bram', worker()), asks('carine', worker())];

  expect(ids(placesFor(waiting, limits, Taken.by([worker(), worker()])))).toEqual(['awa', 'bram']);
  expect(ids(placesFor(waiting, limits, new Taken()))).toEqual(['four']);
});

test('a workshop that is full does not keep others from coming to another one', () => {
  const limits = { ...NO_LIMITS, options: new Map([['cv', 1]]) };
  const taken = Taken.by([worker(null, ['cv'])]);

  expect(whatIsFull(limits, taken, [worker(null, ['cv'])])).toEqual({ is: 'option', option: 'cv' });
  expect(whatIsFull(limits, taken, [worker(null, ['voice'])])).toBeNull();
});

const seat = fc.record({
  organisation: fc.constantFrom('a', 'b', 'c', null),
  role: fc.constantFrom('worker' as const, 'serviceUser' as const),
  options: fc.subarray(['x', 'y']),
});
const most = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null });
const someLimits: fc.Arbitrary<Limits> = fc.record({
  places: most,
  perOrganisation: most,
  perRole: fc.record({ serviceUser: fc.nat(4) }, { requiredKeys: [] }),
  perOrganisationAndRole: fc.record({ worker: fc.nat(3) }, { requiredKeys: [] }),
  usersPerWorker: fc.option(fc.integer({ min: 1, max: 2 }), { nil: null }),
  options: fc.nat(3).map((x) => new Map([['x', x]])),
});
const parties = fc
  .array(fc.array(seat, { minLength: 1, maxLength: 4 }), { maxLength: 12 })
  .map((all) => all.map((seats, i) => asks(`${i}`, ...seats)));

test('whoever gets a place fits, nobody who fits goes on waiting, and the first of two alike comes first', () => {
  fc.assert(
    fc.property(someLimits, parties, parties, (limits, before, waiting) => {
      const there = placesFor(before, limits, new Taken());
      const taken = Taken.by(there.flatMap(({ seats }) => seats));

      const given = placesFor(waiting, limits, taken);

      const now = taken.and(given.flatMap(({ seats }) => seats));
      const left = waiting.filter(({ id }) => !ids(given).includes(id));
      expect(whatIsFull(limits, now, [])).toBeNull();
      for (const party of left) expect(whatIsFull(limits, now, party.seats)).not.toBeNull();
      const alike = (one: Party) => JSON.stringify(one.seats);
      for (const party of given)
        for (const other of left)
          if (alike(other) === alike(party)) expect(Number(other.id)).toBeGreaterThan(Number(party.id));
    }),
  );
});

test('nothing is ever given beyond a limit, whatever the order in which people ask', () => {
  fc.assert(
    fc.property(someLimits, parties, (limits, asking) => {
      const came: Seat[] = [];
      for (const { seats } of asking) if (!whatIsFull(limits, Taken.by(came), seats)) came.push(...seats);

      const count = (is: (seat: Seat) => boolean) => came.filter(is).length;
      const upTo = (taken: number, limit: number | null | undefined) =>
        expect(taken).toBeLessThanOrEqual(limit ?? Number.POSITIVE_INFINITY);
      upTo(came.length, limits.places);
      upTo(
        count(({ role }) => role === 'serviceUser'),
        limits.perRole.serviceUser,
      );
      upTo(
        count(({ options }) => options.includes('x')),
        limits.options.get('x'),
      );
      for (const name of ['a', 'b', 'c']) {
        upTo(
          count(({ organisation }) => organisation === name),
          limits.perOrganisation,
        );
        upTo(
          count(({ organisation, role }) => organisation === name && role === 'worker'),
          limits.perOrganisationAndRole.worker,
        );
      }
    }),
  );
});
