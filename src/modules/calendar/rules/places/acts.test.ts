import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyNotChange } from '../asked/changing.ts';
import { decideRegistration } from '../registering/registration.ts';
import { whyNotReplace } from '../registering/replacement.ts';
import type { Limits, Party, Seat } from './limits.ts';
import { Taken, whatIsFull } from './taken.ts';
import { placesFor } from './waiting.ts';

const now = new Date('2027-01-11T08:00:00Z');
const event = {
  startsAt: new Date('2027-01-28T08:00:00Z'),
  registrationOpensAt: null,
  registrationClosesAt: null,
  cancelledAt: null,
  waitingList: 'automatic' as const,
  needsApproval: false,
  quotasEndAt: null,
};

const seat = fc.record({
  organisation: fc.constantFrom('a', 'b', null),
  role: fc.constantFrom('worker' as const, 'serviceUser' as const),
  options: fc.subarray(['meal', 'workshop']),
});
const most = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null });
/** Without the ratio: a worker who leaves may leave more service users than were agreed, and nobody is sent home. */
const limits: fc.Arbitrary<Limits> = fc.record({
  places: most,
  perOrganisation: most,
  perRole: fc.record({ serviceUser: fc.nat(4) }, { requiredKeys: [] }),
  perOrganisationAndRole: fc.record({ worker: fc.nat(3) }, { requiredKeys: [] }),
  usersPerWorker: fc.constant(null),
  options: fc.tuple(fc.nat(3), fc.nat(3)).map(([meal, workshop]) => new Map(Object.entries({ meal, workshop }))),
});

const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ is: fc.constant('asks' as const), seats: fc.array(seat, { minLength: 1, maxLength: 4 }) }),
  },
  fc.record({ is: fc.constant('leaves' as const), who: fc.nat(30) }),
  fc.record({ is: fc.constant('chooses' as const), who: fc.nat(30), options: fc.subarray(['meal', 'workshop']) }),
  fc.record({ is: fc.constant('sends' as const), who: fc.nat(30), instead: seat }),
);

type Here = { party: string; seat: Seat };

/** An event as its acts change it: who comes, and who waits in line. */
class Hall {
  there: Here[] = [];
  line: Party[] = [];
  readonly limits: Limits;
  #next = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  get taken(): Taken {
    return Taken.by(this.there.map((one) => one.seat));
  }

  asks(seats: Seat[]): void {
    const party = { id: `${this.#next++}`, seats };
    const facts = { event, limits: this.limits, taken: this.taken, seats, mine: null };
    if (decideRegistration(facts, now).outcome === 'registered') this.#comes(party);
    else this.line.push(party);
  }

  leaves(who: number): void {
    this.there.splice(who % Math.max(1, this.there.length), 1);
  }

  chooses(who: number, options: string[]): void {
    const one = this.there[who % Math.max(1, this.there.length)];
    if (!one) return;
    const after = { ...one.seat, options };
    const facts = {
      event,
      limits: this.limits,
      taken: this.taken,
      state: 'registered' as const,
      before: one.seat,
      after,
    };
    if (whyNotChange(facts, { decided: false }, now) === null) one.seat = after;
  }

  sends(who: number, instead: Seat): void {
    const one = this.there[who % Math.max(1, this.there.length)];
    if (!one) return;
    const after = { ...instead, options: one.seat.options };
    const facts = {
      event,
      limits: this.limits,
      taken: this.taken,
      state: 'registered' as const,
      before: one.seat,
      after,
    };
    if (whyNotReplace(facts, now) === null) one.seat = after;
  }

  fill(): void {
    for (const party of placesFor(this.line, this.limits, this.taken)) this.#comes(party);
    this.line = this.line.filter(({ id }) => !this.there.some(({ party }) => party === id));
  }

  #comes({ id, seats }: Party): void {
    this.there.push(...seats.map((one) => ({ party: id, seat: one })));
  }
}

test('whatever people do one after the other, no limit is passed, nobody who fits waits, and equals come in their order', () => {
  fc.assert(
    fc.property(limits, fc.array(act, { maxLength: 25 }), (given, acts) => {
      const hall = new Hall(given);
      for (const one of acts) {
        const waitedBefore = hall.line;
        if (one.is === 'asks') hall.asks(one.seats);
        if (one.is === 'leaves') hall.leaves(one.who);
        if (one.is === 'chooses') hall.chooses(one.who, one.options);
        if (one.is === 'sends') hall.sends(one.who, one.instead);
        hall.fill();

        const seats = hall.there.map((here) => here.seat);
        expect(whatIsFull(given, new Taken(), seats)).toBeNull();
        for (const party of hall.line) expect(whatIsFull(given, hall.taken, party.seats)).not.toBeNull();
        const alike = ({ seats: theirs }: Party) => JSON.stringify(theirs);
        const came = waitedBefore.filter(({ id }) => !hall.line.some((party) => party.id === id));
        for (const party of came)
          for (const other of hall.line)
            if (alike(other) === alike(party)) expect(Number(other.id)).toBeGreaterThan(Number(party.id));
      }
    }),
    { numRuns: 300 },
  );
});

test('a party comes whole or not at all, whatever the others do', () => {
  fc.assert(
    fc.property(
      limits,
      fc.array(fc.array(seat, { minLength: 2, maxLength: 4 }), { maxLength: 10 }),
      (given, asking) => {
        const hall = new Hall(given);
        for (const seats of asking) {
          hall.asks(seats);
          hall.fill();
        }

        for (const [i, seats] of asking.entries()) {
          const came = hall.there.filter(({ party }) => party === `${i}`).length;
          expect([0, seats.length]).toContain(came);
          expect(hall.line.some(({ id }) => id === `${i}`)).toBe(came === 0);
        }
      },
    ),
  );
});

test('a colleague of the same organisation and role keeps the place of a hall that is over-full', () => {
  const worker = { organisation: 'a', role: 'worker' as const, options: ['meal'] };
  const limits = {
    places: 1,
    perOrganisation: 1,
    perRole: {},
    perOrganisationAndRole: {},
    usersPerWorker: null,
    options: new Map([['meal', 1]]),
  };
  const facts = {
    event,
    limits,
    taken: Taken.by([worker, worker, worker]),
    state: 'registered' as const,
    before: worker,
  };

  expect(whyNotReplace({ ...facts, after: { ...worker } }, now)).toBeNull();
  expect(whyNotReplace({ ...facts, after: { ...worker, organisation: 'b' } }, now)).toBe('full');
  expect(whyNotReplace({ ...facts, after: { ...worker }, state: 'waiting' }, now)).toBe('noPlace');
  expect(whyNotReplace({ ...facts, after: { ...worker } }, event.startsAt)).toBe('closed');
});
