import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockAt, DAY_MINUTES } from './clock.ts';
import { slotAt, someSlots } from './fixtures/slots.ts';
import {
  changedWithFollowing,
  insertedWithFollowing,
  lengthened,
  minutesUntilNext,
  movedSlot,
  neighbourOf,
  shiftedFrom,
} from './following.ts';
import { endOf, type PlannedSlot } from './slot.ts';

const short = (slots: readonly PlannedSlot[]) => slots.map((slot) => `${clockAt(slot.startsAt)} ${slot.id}`);
const morning = [
  slotAt('09:00', 30),
  slotAt('09:30', 60),
  slotAt('10:30', 15),
  slotAt('12:30', 60, { kind: 'meal', fixed: true }),
  slotAt('13:30', 60),
];

test('a slot that lasts longer moves what follows, up to the fixed hour', () => {
  expect(short(lengthened(morning, '09:30', 10))).toEqual([
    '09:00 09:00',
    '09:30 09:30',
    '10:40 10:30',
    '12:30 12:30',
    '13:30 13:30',
  ]);
});

test('a slot that comes in between takes free time first', () => {
  const pause = slotAt('10:30', 15, { id: 'new', startsAt: 630 });
  const after = insertedWithFollowing(morning, pause);
  const later = insertedWithFollowing(morning, { ...pause, startsAt: 700 });

  expect(short(after).slice(2, 5)).toEqual(['10:30 new', '10:45 10:30', '12:30 12:30'].toSorted());
  expect(short(later)).toContain('12:30 12:30');
  expect(later).toHaveLength(6);
});

test('a slot that is moved with its form takes what follows along', () => {
  const changed = slotAt('09:00', 45, { id: '09:00', startsAt: 545 });

  expect(short(changedWithFollowing(morning, changed)).slice(0, 3)).toEqual([
    '09:05 09:00',
    '09:50 09:30',
    '10:50 10:30',
  ]);
});

test('two neighbours change places; a fixed hour changes with nobody', () => {
  expect(short(movedSlot(morning, '10:30', 'up'))).toEqual([
    '09:00 09:00',
    '09:30 10:30',
    '09:45 09:30',
    '12:30 12:30',
    '13:30 13:30',
  ]);
  expect(neighbourOf(morning, '10:30', 'down')).toBeNull();
  expect(neighbourOf(morning, '09:00', 'up')).toBeNull();
});

test('only a start is known: until the next one, else half an hour', () => {
  expect(minutesUntilNext(morning, 540)).toBe(30);
  expect(minutesUntilNext(morning, 900)).toBe(30);
  expect(minutesUntilNext(morning, 600)).toBe(30);
});

test('whatever is done no slot is lost, no fixed one moves, and nothing leaves the day', () => {
  const acts: ((slots: PlannedSlot[], id: string, by: number) => PlannedSlot[])[] = [
    (slots, id, by) => lengthened(slots, id, by),
    (slots, id) => movedSlot(slots, id, 'up'),
    (slots, id) => movedSlot(slots, id, 'down'),
    (slots, id, by) => shiftedFrom(slots, slots.find((one) => one.id === id)?.startsAt ?? 0, by),
  ];
  fc.assert(
    fc.property(
      someSlots,
      fc.nat(8),
      fc.integer({ min: -600, max: 900 }),
      fc.constantFrom(...acts),
      (slots, at, by, act) => {
        const id = slots[at % slots.length]?.id ?? '';
        const after = act(slots, id, by);

        expect(after.map((one) => one.id).toSorted()).toEqual(slots.map((one) => one.id).toSorted());
        for (const slot of slots.filter((one) => one.fixed && one.id !== id))
          expect(after.find((one) => one.id === slot.id)?.startsAt).toBe(slot.startsAt);
        for (const slot of after) {
          expect(slot.startsAt).toBeGreaterThanOrEqual(0);
          expect(endOf(slot)).toBeLessThanOrEqual(DAY_MINUTES);
          expect(slot.minutes).toBeGreaterThan(0);
        }
      },
    ),
  );
});

test('up and down again is where one was', () => {
  fc.assert(
    fc.property(someSlots, fc.nat(8), (slots, at) => {
      const isOrdered = slots.every((one, i) => one.startsAt >= endOf(slots[i - 1] ?? { startsAt: 0, minutes: 0 }));
      const id = slots[at % slots.length]?.id ?? '';
      fc.pre(isOrdered && neighbourOf(slots, id, 'up') !== null);
      expect(movedSlot(movedSlot(slots, id, 'up'), id, 'down')).toEqual(slots);
    }),
  );
});
