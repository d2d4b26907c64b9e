import { expect, test } from 'vitest';
import { type Written, writtenIn } from '#packages/written';
import { changesBetween, isToldByLetter, type TellableFacts } from './event-change.ts';

const facts: TellableFacts = {
  title: { lang: 'fr', text: 'Qui garde les enfants ?' },
  startsAt: new Date('2027-01-28T08:00:00Z'),
  endsAt: new Date('2027-01-28T14:30:00Z'),
  placeName: { lang: 'fr', text: 'Espace Tilleul' },
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

test('words changed when somebody who could read them reads something else now', () => {
  const [fr, nl] = ['Espace Tilleul', 'Lindezaal'];
  const both = writtenIn({ fr, nl }, 'fr');
  const changesTo = (after: Written | null, before = both) =>
    changesBetween({ ...facts, placeName: before }, { ...facts, placeName: after }).length;

  expect(changesTo(writtenIn({ fr, nl: 'Wielszaal' }, 'fr'))).toBe(1);
  expect(changesTo(writtenIn({ fr: 'Espace Wiels', nl }, 'fr'))).toBe(1);
  expect(changesTo(null)).toBe(1);
  expect(changesTo(writtenIn({ fr, nl, en: 'Lime Hall' }, 'fr'))).toBe(0);
});

test('to bring a translation up to date is no change: nobody read it', () => {
  const [before, elsewhere] = [writtenIn({ fr: 'Espace Tilleul', nl: 'Lindezaal' }, 'fr'), 'Espace Wiels'];
  const left = writtenIn({ fr: elsewhere, nl: 'Lindezaal' }, 'fr', { before });
  const followed = writtenIn({ fr: elsewhere, nl: 'Wielszaal' }, 'fr', { before: left });

  expect(left?.translations?.nl?.state).toBe('outOfDate');
  expect(followed?.translations?.nl?.state).toBe('hand');
  expect(changesBetween({ ...facts, placeName: left }, { ...facts, placeName: followed })).toEqual([]);
});

test('people are written to about their way there, not about the number of places', () => {
  expect(isToldByLetter('placeName')).toBe(true);
  expect(isToldByLetter('cancelled')).toBe(true);
  expect(isToldByLetter('places')).toBe(false);
});

test('of a fuzzy date the words are told, not the moments that nobody said; what is not spoken of stays', () => {
  const fuzzyWhen: Written = { lang: 'fr', text: 'fin janvier' };
  const fuzzy = { ...facts, fuzzyWhen, startsAt: new Date('2027-01-20T23:00:00Z') };

  expect(changesBetween(fuzzy, { ...facts, fuzzyWhen: null })).toEqual([
    { field: 'fuzzyWhen', before: fuzzyWhen, after: '2027-01-28T08:00:00.000Z' },
  ]);
  expect(changesBetween(fuzzy, { ...facts, endsAt: new Date('2027-01-31T22:59:00Z') })).toEqual([]);
  expect(changesBetween({ ...facts, onlineAddress: 'https://a.example', toConfirm: ['place'] }, facts)).toEqual([]);
});

test('that something is certain now, or no longer, is a change; where it is online is never kept', () => {
  const before = { ...facts, toConfirm: ['place' as const], onlineAddress: 'https://a.example' };

  expect(changesBetween(before, { ...facts, toConfirm: ['hours'], onlineAddress: 'https://b.example' })).toEqual([
    { field: 'onlineAddress', before: 'there', after: 'there' },
    { field: 'toConfirm', before: null, after: 'hours' },
    { field: 'toConfirm', before: 'place', after: null },
  ]);
});
