import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hoursOf, placed, sumOf } from './agenda.ts';

const nine = new Date('2027-01-21T08:00:00Z');
const noon = new Date('2027-01-21T11:00:00Z');

test('points begin one after the other until one says no minutes', () => {
  const hours = hoursOf([{ minutes: 5 }, { minutes: 30 }, { minutes: null }, { minutes: 10 }], nine);

  expect(hours.map((at) => at?.toISOString().slice(11, 16))).toEqual(['08:00', '08:05', '08:35', undefined]);
});

test('the sum says what is left, or how much too much it is, of the time for points or of the event', () => {
  const event = { startsAt: nine, endsAt: noon, minutesAvailable: null };

  expect(sumOf([{ minutes: 120 }, { minutes: null }], event)).toEqual({
    planned: 120,
    available: 180,
    left: 60,
    open: 1,
  });
  expect(sumOf([{ minutes: 120 }], { ...event, minutesAvailable: 90 }).left).toBe(-30);
});

const ids = fc.uniqueArray(
  fc.integer({ min: 0, max: 30 }).map((n) => ({ id: `i${n}` })),
  {
    selector: ({ id }) => id,
    minLength: 1,
  },
);

test('a point that is placed stands before the other one, all others keep their order, and none is lost', () => {
  fc.assert(
    fc.property(ids, fc.nat(), fc.option(fc.nat()), (items, which, before) => {
      const moved = items[which % items.length]?.id ?? '';
      const beforeId = before === null ? null : (items[before % items.length]?.id ?? null);
      const after = placed(items, moved, beforeId) ?? [];

      const order = after.map(({ id }) => id);
      expect([...order].sort()).toEqual(items.map(({ id }) => id).sort());
      expect(order.filter((id) => id !== moved)).toEqual(items.map(({ id }) => id).filter((id) => id !== moved));
      if (beforeId !== moved) expect(beforeId === null ? order.at(-1) : order[order.indexOf(beforeId) - 1]).toBe(moved);
    }),
  );
});

test('before a point that is not there any more nothing can be placed', () => {
  expect(placed([{ id: 'a' }], 'a', 'b')).toBeNull();
  expect(placed([{ id: 'a' }], 'b', null)).toBeNull();
});
