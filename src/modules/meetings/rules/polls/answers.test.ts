import { expect, test } from 'vitest';
import { decideAnswer } from './answers.ts';
import { isReminderDue } from './reminder.ts';
import { bestOf, countsOf } from './result.ts';

const closesAt = new Date('2027-01-18T17:00:00Z');
const now = new Date('2027-01-11T08:00:00Z');
const poll = { closedAt: null, closesAt };
const options = [
  { id: 'thursday', places: 2, others: 2 },
  { id: 'friday', places: null, others: 40 },
];

test('a yes where all places are taken is refused, an “if need be” is not', () => {
  const facts = { poll, version: 0, options };

  expect(decideAnswer(facts, { seen: 0, answers: { thursday: 'yes', friday: 'yes' } }, now)).toEqual({
    outcome: 'full',
    optionIds: ['thursday'],
  });
  expect(decideAnswer(facts, { seen: 0, answers: { thursday: 'ifNeeded', friday: 'yes' } }, now)).toEqual({
    outcome: 'answered',
  });
});

test('an answer is taken until the last moment and not at it, nor after the date was chosen', () => {
  const facts = { poll, version: 0, options: [] };
  const at = (moment: Date, closedAt: Date | null = null) =>
    decideAnswer({ ...facts, poll: { closesAt, closedAt } }, { seen: 0, answers: {} }, moment).outcome;

  expect(at(new Date(closesAt.getTime() - 1))).toBe('answered');
  expect(at(closesAt)).toBe('over');
  expect(at(now, now)).toBe('over');
});

test('a form that has not seen the last answer is stale', () => {
  expect(decideAnswer({ poll, version: 1, options: [] }, { seen: 0, answers: {} }, now)).toEqual({ outcome: 'stale' });
});

test('the best date is one most can come to, and among these the one with most yes', () => {
  const said = (optionId: string, ...answers: ('yes' | 'ifNeeded' | 'no')[]) =>
    answers.map((answer) => ({ optionId, answer }));
  const ids = ['a', 'b', 'c'];
  const given = [...said('a', 'yes', 'yes', 'no'), ...said('b', 'yes', 'yes', 'ifNeeded'), ...said('c', 'ifNeeded')];

  expect(bestOf(countsOf(ids, given))).toEqual(['b']);
  expect(bestOf(countsOf(ids, said('a', 'no')))).toEqual([]);
});

test('one is reminded two days before the end, in a short poll when half of its time is over', () => {
  const due = (madeAt: string, moment: string) =>
    isReminderDue({ openedAt: null, madeAt: new Date(madeAt), closesAt }, new Date(moment));

  expect(due('2027-01-04T08:00:00Z', '2027-01-16T16:59:00Z')).toBe(false);
  expect(due('2027-01-04T08:00:00Z', '2027-01-16T17:00:00Z')).toBe(true);
  expect(due('2027-01-17T17:00:00Z', '2027-01-18T04:59:00Z')).toBe(false);
  expect(due('2027-01-17T17:00:00Z', '2027-01-18T05:00:00Z')).toBe(true);
});
