import { expect, test } from 'vitest';
import { changesBetween, isToldByLetter, type TellableFacts } from './event-change.ts';
import { typedIn, writtenIn } from './written-in.ts';

const facts: TellableFacts = {
  title: { text: 'Qui garde les enfants ?' },
  startsAt: new Date('2027-01-28T08:00:00Z'),
  endsAt: new Date('2027-01-28T14:30:00Z'),
  placeName: 'Espace Tilleul',
  address: null,
  accessNote: null,
  places: 48,
  registrationClosesAt: null,
};

test('only what differs is a change, with what stood there', () => {
  const after = { ...facts, endsAt: new Date('2027-01-28T14:00:00Z'), places: null };

  expect(changesBetween(facts, after)).toEqual([
    { field: 'endsAt', before: '2027-01-28T14:30:00.000Z', after: '2027-01-28T14:00:00.000Z' },
    { field: 'places', before: '48', after: null },
  ]);
  expect(changesBetween(facts, { ...facts, startsAt: new Date(facts.startsAt) })).toEqual([]);
});

test('people are written to about their way there, not about the number of places', () => {
  expect(isToldByLetter('placeName')).toBe(true);
  expect(isToldByLetter('cancelled')).toBe(true);
  expect(isToldByLetter('places')).toBe(false);
});

test('a text is first in the language it was preferred in, the others are its translations', () => {
  expect(writtenIn({ fr: 'Bonjour', nl: 'Dag' }, 'nl')).toEqual({
    lang: 'nl',
    text: 'Dag',
    translations: { fr: { text: 'Bonjour', state: 'hand' } },
  });
  expect(writtenIn({ nl: 'Dag' }, 'fr')).toEqual({ lang: 'nl', text: 'Dag' });
  expect(writtenIn({ fr: '', nl: undefined }, 'fr')).toBeNull();
});

test('what was written comes back in each language to be changed', () => {
  expect(typedIn(writtenIn({ fr: 'Bonjour', nl: 'Dag' }, 'fr'))).toEqual({ fr: 'Bonjour', nl: 'Dag' });
  expect(typedIn(null)).toEqual({});
});
