import { expect, test } from 'vitest';
import { formerOf, goTogether, type Held, nextOf, takesNetworkPoints } from './gather.ts';

const now = new Date('2027-01-10T12:00:00Z');
const held = (id: string, day: string, more: Partial<Held> = {}): Held => ({
  id,
  spaceId: null,
  seriesId: null,
  startsAt: new Date(`${day}T08:00:00Z`),
  endsAt: new Date(`${day}T10:00:00Z`),
  cancelledAt: null,
  ...more,
});

test('the next meeting is the first to come that takes place', () => {
  const meetings = [
    held('march', '2027-03-01'),
    held('over', '2027-01-05'),
    held('cancelled', '2027-01-20', { cancelledAt: now }),
    held('february', '2027-02-01'),
  ];

  expect(nextOf(meetings, now)?.id).toBe('february');
});

test('former meetings are those that belong together and are over or cancelled, the latest first', () => {
  const next = held('next', '2027-02-01', { spaceId: 's' });
  const meetings = [
    held('old', '2026-11-01', { spaceId: 's' }),
    held('last', '2027-01-05', { spaceId: 's' }),
    held('elsewhere', '2027-01-06', { spaceId: 'other' }),
    held('off', '2027-01-20', { spaceId: 's', cancelledAt: now }),
    held('to come', '2027-01-21', { spaceId: 's' }),
    next,
  ];

  expect(formerOf(next, meetings, now).map(({ id }) => id)).toEqual(['off', 'last', 'old']);
});

test('meetings of a series belong together whatever their space, and to no other', () => {
  expect(goTogether({ seriesId: 'a', spaceId: 's' }, { seriesId: 'a', spaceId: null })).toBe(true);
  expect(goTogether({ seriesId: 'a', spaceId: 's' }, { seriesId: null, spaceId: 's' })).toBe(false);
  expect(goTogether({ seriesId: null, spaceId: null }, { seriesId: null, spaceId: null })).toBe(true);
});

test('a working group does not speak of what concerns the whole network', () => {
  const kinds = new Map([
    ['g', 'workingGroup'],
    ['c', 'committee'],
  ] as const);

  expect([null, 'c', 'g'].map((spaceId) => takesNetworkPoints({ spaceId }, kinds))).toEqual([true, true, false]);
});
