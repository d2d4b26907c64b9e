import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusDays } from './days.ts';
import { dueOccasion, type Followed, isTimeToWrite, nextAsking, usualFollowUp } from './follow-up.ts';

const working = { isHoliday: false };
const noonOf = (day: string) => new Date(`${day}T11:00:00Z`);
const usual: Followed = {
  dueOn: '2027-12-31',
  madeOn: '2027-01-28',
  eventOn: '2027-01-28',
  hasEvent: true,
  asked: [],
};
const on = (day: string, given: Partial<Followed> = {}) =>
  dueOccasion({ ...usual, ...given }, usualFollowUp, noonOf(day));

test('after an event its owner is asked on the 7th, 30th and 90th day, and not the day before', () => {
  expect(on('2027-02-03')).toBeNull();
  expect(on('2027-02-04')?.occasion).toBe('event.1');
  expect(on('2027-02-27')?.occasion).toBe('event.2');
  expect(on('2027-04-28')?.occasion).toBe('event.3');
});

test('days are those of Brussels: an hour before midnight elsewhere is the next day here, in winter and in summer', () => {
  expect(dueOccasion(usual, usualFollowUp, new Date('2027-02-03T23:30:00Z'))?.occasion).toBe('event.1');
  expect(
    dueOccasion(
      { ...usual, eventOn: '2027-06-10', madeOn: '2027-06-10' },
      usualFollowUp,
      new Date('2027-06-16T22:30:00Z'),
    )?.occasion,
  ).toBe('event.1');
});

test('nobody is written to before eight in the morning, whatever the season', () => {
  expect(isTimeToWrite(new Date('2027-02-04T06:59:00Z'), working)).toBe(false);
  expect(isTimeToWrite(new Date('2027-02-04T07:00:00Z'), working)).toBe(true);
  expect(isTimeToWrite(new Date('2027-07-05T05:59:00Z'), working)).toBe(false);
  expect(isTimeToWrite(new Date('2027-07-05T06:00:00Z'), working)).toBe(true);
});

test('nobody is written to on a Saturday, a Sunday or a public holiday: what falls there is asked on the next working day', () => {
  const noon = (day: string, isHoliday = false) => isTimeToWrite(noonOf(day), { isHoliday });

  expect(['2027-02-26', '2027-02-27', '2027-02-28', '2027-03-01'].map((day) => noon(day))).toEqual([
    ...[true, false, false, true],
  ]);
  expect(noon('2027-02-26', true)).toBe(false);
  expect(on('2027-03-01')?.occasion).toBe('event.2');
  expect(nextAsking(usual, usualFollowUp, noonOf('2027-02-10'))).toBe('2027-03-01');
});

test('an event that is not closed asks nothing; one that was missed asks only what it reached last', () => {
  expect(on('2027-02-04', { eventOn: null })).toBeNull();
  expect(on('2027-02-28')?.occasion).toBe('event.2');
  expect(on('2027-03-20')).toBeNull();
});

test('without an event one is asked a week before the date and the day after; a date that moved asks again', () => {
  const alone = { eventOn: null, hasEvent: false, dueOn: '2027-03-10' };
  expect(on('2027-03-03', alone)?.occasion).toBe('date.before');
  const asked = [{ occasion: 'date.after', forDay: '2027-03-10', askedOn: '2027-03-11' }];
  expect(on('2027-03-12', { ...alone, asked })).toBeNull();
  const moved = on('2027-05-02', { ...alone, asked, dueOn: '2027-05-01' });
  expect(moved).toEqual({ occasion: 'date.after', forDay: '2027-05-01', on: '2027-05-02' });
});

test('whoever was asked a few days ago is left in peace until somebody else hears of it', () => {
  const asked = [{ occasion: 'event.1', forDay: '2027-01-28', askedOn: '2027-02-04' }];
  expect(on('2027-02-06', { dueOn: '2027-02-05', asked })).toBeNull();
  expect(on('2027-02-14', { dueOn: '2027-02-05', asked })?.occasion).toBe('date.after');
});

test('what was promised after a day of the follow-up is not asked about for that day', () => {
  expect(on('2027-02-05', { madeOn: '2027-02-04' })).toBeNull();
});

test('asked every day, an owner is asked once for each occasion and day, never twice within the days of waiting', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.boolean(), (dueIn, hasEvent) => {
      const one = {
        ...usual,
        hasEvent,
        eventOn: hasEvent ? usual.eventOn : null,
        dueOn: plusDays(usual.madeOn, dueIn),
      };
      const asked: Followed['asked'][number][] = [];
      for (let day = 1; day < 300; day++) {
        const today = plusDays(usual.madeOn, day);
        const due = dueOccasion({ ...one, asked }, usualFollowUp, noonOf(today));
        if (due) asked.push({ occasion: due.occasion, forDay: due.forDay, askedOn: today });
      }
      expect(new Set(asked.map(({ occasion, forDay }) => `${occasion} ${forDay}`)).size).toBe(asked.length);
      for (const [index, { askedOn }] of asked.entries()) {
        const next = asked[index + 1];
        if (next) expect(next.askedOn >= plusDays(askedOn, usualFollowUp.patience)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('the next day on which one will be asked is known beforehand', () => {
  expect(nextAsking(usual, usualFollowUp, noonOf('2027-01-29'))).toBe('2027-02-04');
  expect(nextAsking({ ...usual, eventOn: null, hasEvent: false }, usualFollowUp, noonOf('2027-01-29'))).toBe(
    '2027-12-24',
  );
});
