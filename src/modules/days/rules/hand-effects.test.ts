import { expect, test } from 'vitest';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import { handEffects } from './hand-effects.ts';
import type { Wish } from './wishes.ts';

const tables = (...groups: string[]) => groups.map((ids) => [...ids]);
const wish = (given: Partial<Wish>): Wish => ({
  ...{ id: 'w', kind: 'together', people: [], group: null, rounds: null, task: null, version: 1 },
  ...given,
});
const later = { startsAt: new Date('2027-01-28T10:00:00Z') };

test('each other table says whom one meets again there, which colleague sits there and what becomes of its size', () => {
  const people = [...'abcdefg'].map((id) => aPerson(id, { organisationName: id === 'a' || id === 'g' ? 'Une' : id }));
  const rounds = [
    aRound('r', tables('ab', 'cde', 'fg'), { min: 2, max: 3 }),
    aRound('s', tables('ac', 'be', 'dfg'), later),
  ];
  const [round] = rounds;
  const { groups } = handEffects({ day: aDay(rounds), people }, round ?? aRound('x'), 'a');

  expect(groups.map(({ group }) => group)).toEqual([1, 2]);
  expect(groups[0]).toMatchObject({ overfull: 4, deserted: 1, colleagues: [], metElsewhere: ['c'] });
  expect(groups[0]?.change).toMatchObject({ repeats: 1, sameOrganisation: 0 });
  expect(groups[1]).toMatchObject({ overfull: null, deserted: 1, colleagues: ['g'], metElsewhere: [] });
  expect(groups[1]?.change.sameOrganisation).toBe(1);
});

test('a wish that would no longer be kept is said, with whom it names; one that is broken already is not', () => {
  const people = [...'abcdef'].map((id) => aPerson(id));
  const wishes = [
    wish({ id: '1', people: ['a', 'b'] }),
    wish({ id: '2', kind: 'apart', people: ['a', 'c'] }),
    wish({ id: '3', kind: 'seat', people: ['a'], group: 0 }),
    wish({ id: '4', kind: 'together', people: ['a', 'f'] }),
    wish({ id: '5', kind: 'apart', people: ['a', 'e'], rounds: ['elsewhere'] }),
  ];
  const round = aRound('r', tables('ab', 'cd', 'ef'));
  const { groups } = handEffects({ day: aDay([round], { wishes }), people }, round, 'a');

  expect(groups[0]?.breaks).toEqual([
    { kind: 'together', names: ['b'] },
    { kind: 'apart', names: ['c'] },
    { kind: 'seat', group: 0 },
  ]);
  expect(groups[1]?.breaks).toEqual([
    { kind: 'together', names: ['b'] },
    { kind: 'seat', group: 0 },
  ]);
});

test('somebody without a seat is told the same of every table, and has nobody to swap with; a pinned table says so', () => {
  const people = [...'abcde'].map((id) => aPerson(id));
  const round = aRound('r', tables('ab', 'cd'));
  const pinned = { ...round, groups: round.groups.map((group) => ({ ...group, locked: group.index === 1 })) };

  const { groups, swaps } = handEffects({ day: aDay([pinned]), people }, pinned, 'e');
  const seated = handEffects({ day: aDay([pinned]), people }, pinned, 'a');

  expect(groups.map(({ group, deserted, pinned: isPinned }) => [group, deserted, isPinned])).toEqual([
    [0, null, false],
    [1, null, true],
  ]);
  expect(swaps).toEqual([]);
  expect(seated.swaps.map(({ person, group }) => [person, group])).toEqual([
    ['c', 1],
    ['d', 1],
  ]);
});
