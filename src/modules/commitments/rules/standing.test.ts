import { expect, test } from 'vitest';
import { refusalOf } from './answering.ts';
import { awaitedBy } from './awaits.ts';
import { countsOf } from './counts.ts';
import { readDay } from './days.ts';
import { decidePromise } from './promising.ts';
import { shownAs } from './standing.ts';

const open = { standing: 'open' as const, dueOn: '2027-03-10', begunAt: null };

test('a promise is late from the day after its date, and only while it runs', () => {
  expect(shownAs(open, '2027-03-10')).toBe('coming');
  expect(shownAs({ ...open, begunAt: new Date('2027-02-01') }, '2027-03-10')).toBe('underway');
  expect(shownAs(open, '2027-03-11')).toBe('late');
  expect(shownAs({ ...open, standing: 'kept' }, '2027-03-11')).toBe('kept');
});

test('without an owner or a date it is no promise, unless it is kept as an intention and said to be one', () => {
  expect(decidePromise({ hasOwner: true, dueOn: '2027-03-10', asIntention: false })).toEqual({ outcome: 'promise' });
  expect(decidePromise({ hasOwner: false, dueOn: null, asIntention: false })).toEqual({
    outcome: 'refused',
    lacks: ['owner', 'date'],
  });
  expect(decidePromise({ hasOwner: true, dueOn: null, asIntention: true })).toEqual({ outcome: 'intention' });
});

test('an intention is counted as such and never among the promises', () => {
  const counts = countsOf(
    [
      { standing: 'intention', dueOn: null, openSince: null },
      { standing: 'open', dueOn: '2027-03-10', openSince: '2027-01-01' },
      { standing: 'open', dueOn: '2027-06-10', openSince: '2027-03-01' },
      { standing: 'givenUp', dueOn: '2027-03-10', openSince: null },
      { standing: 'kept', dueOn: '2027-03-10', openSince: null },
    ],
    '2027-03-11',
  );
  expect(counts).toEqual({ open: 1, late: 1, kept: 1, notKept: 1, unanswered: 1, intentions: 1 });
});

test('a new date must be one to come; what has ended is not answered; who saw an older version reads first', () => {
  const stands = { standing: 'open' as const, version: 3, dueOn: '2027-03-10' };
  const said = { answer: 'goingOn' as const, version: 3, dueOn: '2027-03-20' };
  expect(refusalOf(stands, said, '2027-03-11')).toBeNull();
  expect(refusalOf(stands, { ...said, dueOn: '2027-03-10' }, '2027-03-11')).toBe('past');
  expect(refusalOf(stands, { ...said, version: 2 }, '2027-03-11')).toBe('stale');
  expect(refusalOf({ ...stands, standing: 'kept' }, said, '2027-03-11')).toBe('over');
});

test.each([
  ['2027-01-28', '2027-01-28'],
  ['28/1/2027', '2027-01-28'],
  ['28.01.2027', '2027-01-28'],
  ['30/02/2027', null],
  ['bientôt', null],
])('%s is read as %s', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

test('what awaits whom: the owner late, the second after some days, coordinators later, delegates where nobody owns it', () => {
  const row = {
    id: 'a',
    standing: 'open' as const,
    dueOn: '2027-03-10',
    ownerId: 'owner',
    contactEmail: null,
    secondId: 'second',
    organisationId: 'rampe',
    helpAt: null,
  };
  const now = new Date('2027-03-12T11:00:00Z');
  const asking = { commitmentId: 'a', level: 'second' as const, askedOn: '2027-02-20' };
  const why = (personId: string, role: 'worker' | 'delegate' | 'coordinator', given = {}, open = [asking]) =>
    awaitedBy([{ ...row, ...given }], open, { personId, role, organisationId: 'rampe' }, now)[0]?.why ?? null;

  expect(why('owner', 'worker')).toBe('late');
  expect(why('owner', 'worker', { dueOn: '2027-04-10' })).toBe('asked');
  expect(why('second', 'worker')).toBe('second');
  expect(why('ana', 'coordinator')).toBeNull();
  expect(why('ana', 'coordinator', { helpAt: now })).toBe('help');
  expect(why('nadia', 'delegate')).toBeNull();
  expect(why('nadia', 'delegate', { ownerId: null })).toBe('owner');
});
