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

test('whoever is noted in the same way again and again came at the first time, whatever is heard first', () => {
  const states = fc.array(fc.constantFrom('present' as const, 'absent' as const, 'left' as const), { minLength: 1 });
  fc.assert(
    fc.property(states, fc.infiniteStream(fc.nat()), (said, chance) => {
      const facts = said.map((state, minute): Arrival & { order: number } => ({
        ...{ id: String(minute), registrationId: 'awa', state, order: Number(chance.next().value) },
        at: new Date(Date.UTC(2027, 0, 28, 8, minute)),
      }));
      const since = said.findLastIndex((state, index) => state !== said[index - 1]);

      const heard = presences(facts.toSorted((a, b) => a.order - b.order)).get('awa');

      expect(heard).toMatchObject({ state: said.at(-1), at: facts[since]?.at });
    }),
  );
});

test('whoever stays until noon and is scanned once more stays until noon', () => {
  const at = (minute: number) => new Date(Date.UTC(2027, 0, 28, 8, minute));
  const facts: Arrival[] = [
    { id: '1', registrationId: 'awa', state: 'present', at: at(0) },
    { id: '2', registrationId: 'awa', state: 'untilNoon', at: at(5) },
    { id: '3', registrationId: 'awa', state: 'present', at: at(9) },
  ];

  expect(presences(facts).get('awa')).toMatchObject({ state: 'untilNoon', at: at(5) });
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
