import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Arrival, countPresence, noteMoment, presences } from './presence.ts';

const someArrival: fc.Arbitrary<Arrival> = fc.record({
  id: fc.uuid(),
  registrationId: fc.constantFrom('awa', 'bram', 'carine'),
  state: fc.constantFrom('present', 'absent', 'left', 'awaited'),
  at: fc.integer({ min: 0, max: 3 }).map((minute) => new Date(Date.UTC(2027, 0, 28, 8, minute))),
});

test('two devices that heard the same facts in any order, some twice, say the same of everybody', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(someArrival, { selector: ({ id }) => id })
        .chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }), fc.subarray(facts)),
        ),
      ([facts, otherOrder, repeated]) => {
        expect(presences([...otherOrder, ...repeated])).toEqual(presences(facts));
      },
    ),
  );
});

test('putting facts together in two halves and then the whole gives what the whole gives at once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(someArrival, { selector: ({ id }) => id }), fc.nat(), (facts, cut) => {
      const at = facts.length === 0 ? 0 : cut % facts.length;
      const halves = [...presences(facts.slice(0, at)).values(), ...presences(facts.slice(at)).values()];
      expect(presences(halves)).toEqual(presences(facts));
    }),
  );
});

test('the newest fact counts, whenever it comes in', () => {
  const early = { id: '2', registrationId: 'awa', state: 'absent' as const, at: new Date('2027-01-28T08:00:00Z') };
  const late = { id: '1', registrationId: 'awa', state: 'present' as const, at: new Date('2027-01-28T08:05:00Z') };

  expect(presences([late, early]).get('awa')?.state).toBe('present');
});

test('people of whom nothing is known are awaited, and so are those whose mark was taken back', () => {
  const facts: Arrival[] = [
    { id: '1', registrationId: 'awa', state: 'present', at: new Date('2027-01-28T08:00:00Z') },
    { id: '2', registrationId: 'bram', state: 'awaited', at: new Date('2027-01-28T08:00:00Z') },
    { id: '3', registrationId: 'somebody else', state: 'present', at: new Date('2027-01-28T08:00:00Z') },
  ];

  const count = countPresence([{ id: 'awa' }, { id: 'bram' }, { id: 'carine' }], presences(facts));

  expect(count).toEqual({ present: 1, absent: 0, left: 0, awaited: 2 });
});

test('a device whose clock is wrong is not believed', () => {
  const now = new Date('2027-01-28T08:00:00Z');

  expect(noteMoment(new Date('2027-01-28T07:40:00Z'), now)).toEqual(new Date('2027-01-28T07:40:00Z'));
  expect(noteMoment(new Date('2027-01-28T09:00:00Z'), now)).toEqual(now);
  expect(noteMoment(new Date('2020-01-28T09:00:00Z'), now)).toEqual(now);
  expect(noteMoment(null, now)).toEqual(now);
});
