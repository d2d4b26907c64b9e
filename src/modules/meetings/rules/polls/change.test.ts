import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decidePollChange } from './change.ts';

const now = new Date('2027-01-11T08:00:00Z');
const closesAt = new Date('2027-01-18T17:00:00Z');
const on = (day: number) => new Date(`2027-01-${day}T08:00:00Z`);
const options = [21, 22, 23].map((day) => ({ id: String(day), startsAt: on(day), place: null }));
const facts = { poll: { closedAt: null, closesAt }, options };
const nothing = { gone: [], added: [], closesAt, seen: closesAt };

test('a date comes, one goes, and the last moment moves', () => {
  const decision = decidePollChange(
    facts,
    { ...nothing, gone: ['21'], added: [{ startsAt: on(25), place: null }], closesAt: on(20) },
    now,
  );

  expect(decision).toEqual({
    outcome: 'changed',
    gone: ['21'],
    added: [0],
    closesAt: on(20),
    isEarlier: false,
    isLater: true,
  });
});

test('nothing is changed by what stands there already', () => {
  const again = { ...nothing, gone: ['12'], added: [{ startsAt: on(22), place: null }] };

  expect(decidePollChange(facts, again, now)).toEqual({ outcome: 'same' });
  expect(decidePollChange(facts, nothing, now)).toEqual({ outcome: 'same' });
});

test('two dates ahead stay, answers end before the first of them, and not in the past', () => {
  const outcome = (asked: Partial<typeof nothing>, at = now) =>
    decidePollChange(facts, { ...nothing, ...asked }, at).outcome;

  expect(outcome({ gone: ['21', '22'] as never })).toBe('few');
  expect(outcome({ closesAt: on(22) })).toBe('late');
  expect(outcome({ closesAt: on(11) })).toBe('past');
  // The first date is over: two are left, and answers may go on until the next one.
  expect(outcome({ closesAt: new Date('2027-01-21T20:00:00Z') }, new Date('2027-01-21T12:00:00Z'))).toBe('changed');
});

test('who left the last moment as it was keeps the one a colleague set; who changes it too is told', () => {
  const moved = { ...facts, poll: { closedAt: null, closesAt: on(15) } };

  expect(decidePollChange(moved, { ...nothing, gone: ['23'] }, now)).toMatchObject({ closesAt: on(15) });
  expect(decidePollChange(moved, { ...nothing, closesAt: on(19) }, now)).toEqual({ outcome: 'stale' });
  expect(decidePollChange(moved, { ...nothing, closesAt: on(15) }, now)).toEqual({ outcome: 'same' });
});

test('whatever is asked, a changed poll has two dates ahead or more, and never the same one twice', () => {
  const day = fc.integer({ min: 12, max: 28 });
  fc.assert(
    fc.property(
      fc.uniqueArray(day, { maxLength: 8 }),
      fc.uniqueArray(day, { maxLength: 8 }),
      day,
      (gone, add, last) => {
        const asked = {
          gone: gone.map(String),
          added: add.map((one) => ({ startsAt: on(one), place: null })),
          closesAt: on(last),
          seen: closesAt,
        };
        const decision = decidePollChange(facts, asked, now);
        if (decision.outcome !== 'changed') return;
        const kept = options.filter(({ id }) => !decision.gone.includes(id)).map(({ startsAt }) => +startsAt);
        const dates = [...kept, ...decision.added.map((i) => +on(add[i] ?? 0))];
        expect(dates.length).toBeGreaterThanOrEqual(2);
        expect(new Set(dates).size).toBe(dates.length);
        expect(+decision.closesAt).toBeLessThanOrEqual(Math.min(...dates));
      },
    ),
  );
});
