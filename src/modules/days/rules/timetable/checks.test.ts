import { expect, test } from 'vitest';
import { checkedDay, walksOf } from './checks.ts';
import { minutesAt } from './clock.ts';
import { slotAt } from './fixtures/slots.ts';
import { methodMisfits } from './method-fits.ts';

const walks = [{ from: 'Salle 1', to: 'Jardin', minutes: 5 }];
const checked = (slots: Parameters<typeof checkedDay>[0], endsBy = '16:00') =>
  checkedDay(slots, { walks, endsBy: minutesAt(endsBy) });

test('sums by kind, the end of the day and what is beyond it', () => {
  const day = checked([slotAt('09:00', 30), slotAt('09:30', 90, { kind: 'groups' }), slotAt('11:00', 30)], '11:15');

  expect(day.totals).toEqual([
    { kind: 'plenary', minutes: 60 },
    { kind: 'groups', minutes: 90 },
  ]);
  expect([day.startsAt, day.endsAt, day.overrun]).toEqual([540, 690, 15]);
});

test('free time, overlaps and walks that are too short are said of the slot that comes after', () => {
  const day = checked([
    slotAt('09:00', 30, { room: 'Salle 1' }),
    slotAt('09:32', 30, { room: 'Jardin' }),
    slotAt('10:00', 30, { room: 'Jardin' }),
    slotAt('10:45', 30, { room: 'Jardin' }),
    slotAt('11:20', 30, { room: 'Salle 1' }),
  ]);

  expect([...day.before]).toEqual([
    ['09:32', { kind: 'walk', minutes: 2, needed: 5, from: 'Salle 1', to: 'Jardin' }],
    ['10:00', { kind: 'overlap', minutes: 2 }],
    ['10:45', { kind: 'gap', minutes: 15 }],
  ]);
});

test('what the team does alone lies beside the rest', () => {
  const day = checked([slotAt('08:00', 90, { shownTo: 'team' }), slotAt('09:00', 30)]);

  expect([...day.before]).toEqual([]);
  expect(day.startsAt).toBe(540);
});

test('rooms stand two by two, each pair once', () => {
  const slots = ['Salle 1', 'Jardin', 'Salle 1', 'Cour'].map((room, i) => slotAt(`0${i}:00`, 30, { room }));

  expect(walksOf(slots, walks).map(({ from, to, minutes }) => `${from} ${to} ${minutes}`)).toEqual([
    'Salle 1 Jardin 5',
    'Salle 1 Cour 0',
    'Jardin Cour 0',
  ]);
});

test('a method says when the slot is too short, too long, or the tables are not of its size', () => {
  const minutes = { min: 60, usual: 100, max: 150 };
  const method = { minutes, people: { from: 12, to: null }, seated: { from: 4, to: 5 } };
  const fits = (minutes: number, smallest: number, largest: number, people: number) =>
    methodMisfits({ minutes }, method, { tables: { smallest, largest }, people }).map(({ what }) => what);

  expect(fits(90, 4, 5, 30)).toEqual([]);
  expect(fits(45, 4, 5, 30)).toEqual(['short']);
  expect(fits(200, 5, 6, 8)).toEqual(['long', 'tables', 'people']);
  // Each table is one run of it.
  const ofOne = { minutes, people: { from: 6, to: 8 } };
  expect(methodMisfits({ minutes: 90 }, ofOne, { tables: { smallest: 6, largest: 7 }, people: 40 })).toEqual([]);
  expect(methodMisfits({ minutes: 90 }, ofOne, { tables: null, people: 40 })).toMatchObject([{ what: 'people' }]);
});
