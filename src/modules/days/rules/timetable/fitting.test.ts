import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedDay, walkBetween } from './checks.ts';
import { clockAt, minutesAt } from './clock.ts';
import { fitProposals } from './fitting.ts';
import { slotAt, someSlots } from './fixtures/slots.ts';
import { endOf, inOrder, type PlannedSlot } from './slot.ts';

const walks = [{ from: 'Salle 1', to: 'Salle 2', minutes: 5 }];
const leastOf = (slot: PlannedSlot) => (slot.kind === 'groups' ? 45 : null);
const day = (slots: PlannedSlot[], endsBy = '16:00') => ({ slots, walks, endsBy: minutesAt(endsBy), leastOf });
const short = (slots: readonly PlannedSlot[]) => slots.map((slot) => `${clockAt(slot.startsAt)} ${slot.minutes}`);

test('a day that ends on time is left alone', () => {
  expect(fitProposals(day([slotAt('09:00', 30), slotAt('09:30', 90)]))).toEqual([]);
});

test('too long by twenty minutes: one slot gives them, or one is dropped, or each gives a little', () => {
  const slots = [
    slotAt('13:00', 30),
    slotAt('13:30', 100, { kind: 'groups' }),
    slotAt('15:10', 20, { kind: 'pause' }),
    slotAt('15:30', 50, { kind: 'closing' }),
  ];

  const proposals = fitProposals(day(slots));

  expect(proposals.map(({ way, slots }) => [way, ...short(slots)])).toEqual([
    ['fewest', '13:00 30', '13:30 80', '14:50 20', '15:10 50'],
    ['drop', '13:00 30', '13:30 100', '15:10 50'],
    ['spread', '13:00 27', '13:27 91', '14:58 18', '15:16 44'],
  ]);
});

test('a fixed lunch stays at its hour: what comes before it is shortened, what comes after it stays', () => {
  const slots = [
    slotAt('09:00', 60),
    slotAt('10:00', 160, { kind: 'groups', roundId: 'r' }),
    slotAt('12:30', 60, { kind: 'meal', fixed: true }),
    slotAt('13:30', 90),
  ];

  expect(fitProposals(day(slots)).map(({ way, slots }) => [way, ...short(slots)])).toEqual([
    ['fewest', '09:00 60', '10:00 150', '12:30 60', '13:30 90'],
    ['drop', '09:00 160', '12:30 60', '13:30 90'],
    ['spread', '09:00 57', '09:57 153', '12:30 60', '13:30 90'],
  ]);
});

test('where free time alone is enough nothing is shortened', () => {
  const slots = [slotAt('14:00', 30), slotAt('15:00', 80)];

  expect(fitProposals(day(slots))).toMatchObject([{ touches: [], slots: [{ minutes: 30 }, { startsAt: 870 }] }]);
});

test('whatever the day: no slot under its least, no fixed hour moved, on time, fewest first, the same twice', () => {
  fc.assert(
    fc.property(someSlots, fc.integer({ min: 600, max: 1200 }), (slots, endsBy) => {
      const given = { slots, walks, endsBy, leastOf };
      const proposals = fitProposals(given);

      expect(proposals.length).toBeLessThanOrEqual(3);
      expect(fitProposals(given)).toEqual(proposals);
      const touched = proposals.map(({ touches }) => touches.length);
      expect(touched).toEqual(touched.toSorted((a, b) => a - b));
      for (const { slots: after, touches } of proposals) {
        for (const slot of slots.filter(({ fixed }) => fixed)) expect(after).toContainEqual(slot);
        for (const { slotId, from, minutes } of touches) {
          const slot = slots.find(({ id }) => id === slotId);
          expect(slot?.minutes).toBe(from);
          expect(minutes).toBeLessThan(from);
          if (minutes > 0) expect(minutes).toBeGreaterThanOrEqual(Math.min(from, slot ? (leastOf(slot) ?? 10) : 0));
          if (minutes === 0) expect(slot?.roundId).toBeNull();
        }
        const movable = inOrder(after).filter(({ fixed }) => !fixed);
        for (const slot of movable) expect(endOf(slot)).toBeLessThanOrEqual(endsBy);
        for (const [index, slot] of inOrder(after).entries()) {
          const next = inOrder(after)[index + 1];
          if (!next || (slot.fixed && next.fixed)) continue;
          const walk = next.fixed ? 0 : slot.fixed ? 0 : walkBetween(slot.room, next.room, walks);
          expect(next.startsAt).toBeGreaterThanOrEqual(endOf(slot) + walk);
        }
        if (slots.every(({ fixed }) => !fixed)) expect(checkedDay(after, { walks, endsBy }).overrun).toBe(0);
      }
    }),
    { numRuns: 400 },
  );
});
