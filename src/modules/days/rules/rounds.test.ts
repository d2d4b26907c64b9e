import { expect, test } from 'vitest';
import { balanceOf } from './balance.ts';
import { costsOfCounts } from './count-costs.ts';
import { currentRound } from './current-round.ts';
import { aPerson, aRound } from './fixtures/a-day.ts';
import { clockOf, isAfternoon, momentOn } from './hours.ts';
import { markOf } from './marks.ts';
import { isSearched } from './names.ts';
import { forgottenBefore } from './retention.ts';

const at = (clock: string) => new Date(`2027-01-28T${clock}:00Z`);

test('letters skip I and O, and begin again with a number after the twelfth group', () => {
  expect(Array.from({ length: 14 }, (_, i) => markOf(i).label).join(' ')).toBe('A B C D E F G H J K L M A2 B2');
});

test('the current round is the one that is on, else the next one, and none after the last', () => {
  const rounds = [
    aRound('first', [], { startsAt: at('08:30'), endsAt: at('09:30') }),
    aRound('second', [], { startsAt: at('10:00') }),
    aRound('third', [], { startsAt: at('13:00') }),
  ];

  expect(currentRound(rounds, at('07:00'))?.id).toBe('first');
  expect(currentRound(rounds, at('09:45'))?.id).toBe('second');
  expect(currentRound(rounds, at('12:59'))?.id).toBe('second');
  expect(currentRound(rounds, at('15:59'))?.id).toBe('third');
  expect(currentRound(rounds, at('16:00'))).toBeNull();
});

test('hours are those of Brussels, in winter and in summer', () => {
  expect(momentOn(new Date('2027-01-28T08:00:00Z'), '09:30')).toEqual(new Date('2027-01-28T08:30:00Z'));
  expect(momentOn(new Date('2027-06-28T08:00:00Z'), '09:30')).toEqual(new Date('2027-06-28T07:30:00Z'));
  expect(clockOf(new Date('2027-06-28T07:30:00Z'))).toBe('09:30');
  expect(isAfternoon(new Date('2027-01-28T12:00:00Z'))).toBe(true);
  expect(isAfternoon(new Date('2027-01-28T11:59:00Z'))).toBe(false);
});

test('each number of groups costs at least what counting says', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => aPerson(id, { organisationId: i < 3 ? 'big' : id }));
  const costs = costsOfCounts(
    [
      { count: 2, sizes: [3, 3] },
      { count: 3, sizes: [2, 2, 2] },
    ],
    people,
    [2],
  );

  expect(costs).toEqual([
    { count: 2, smallest: 3, largest: 3, sameOrganisation: 1, again: 2 },
    { count: 3, smallest: 2, largest: 2, sameOrganisation: 0, again: 0 },
  ]);
});

test('what everybody or nobody is needs no balance; a group more than one away from its share is told', () => {
  const dutch = (id: string) => aPerson(id, { language: 'nl' });
  const french = (id: string) => aPerson(id, { language: 'fr' });
  const groups = [
    [dutch('a'), dutch('b'), dutch('c'), dutch('d')],
    [french('e'), french('f'), french('g'), french('h')],
  ];

  expect(balanceOf(groups)).toEqual([
    { of: 'fr', perGroup: [0, 4], away: [true, true] },
    { of: 'nl', perGroup: [4, 0], away: [true, true] },
  ]);
});

test('the first letters of name or organisation find a person, without accents or case', () => {
  const person = aPerson('1', { givenName: 'Élodie', familyName: 'Van den Berg', organisationName: 'L’Établi' });

  expect(isSearched(person, 'elo')).toBe(true);
  expect(isSearched(person, 'berg élo')).toBe(true);
  expect(isSearched(person, 'etab')).toBe(true);
  expect(isSearched(person, 'lodie')).toBe(false);
});

test('names are forgotten twelve months after the day', () => {
  expect(forgottenBefore(new Date('2028-02-29T04:20:00Z'))).toEqual(new Date('2027-03-01T04:20:00Z'));
});
