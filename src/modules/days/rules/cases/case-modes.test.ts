import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { aDay, aPerson, aRound } from '../fixtures/a-day.ts';
import { caseModes, casesOfGroup, chosenMode } from './case-modes.ts';
import type { StudyCase } from './study-case.ts';

const aCase = (id: string, given: Partial<StudyCase> = {}): StudyCase => ({
  id,
  title: { lang: 'fr', text: id },
  about: null,
  minutes: 30,
  needsActor: false,
  actorId: null,
  version: 1,
  ...given,
});
const tables = Array.from({ length: 6 }, (_, g) => Array.from({ length: 4 }, (_, i) => `p${4 * g + i}`));
const people = tables.flat().map((id) => aPerson(id));
const round = aRound('r', tables, { endsAt: new Date('2027-01-28T11:00:00Z') });
const dayWith = (cases: StudyCase[], given: Partial<Day> = {}) => aDay([round], { cases, ...given });
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aCase(id, { needsActor: true }));
const minutes = { minutesBetween: 5, minutesToTell: 5 };

test('two hours and a half are not enough for six cases each, and plenty for one each, told to all or by twos', () => {
  const modes = caseModes({ day: dayWith(six), round, people, ...minutes });

  expect(modes.map(({ mode, time, studied, known }) => [mode, time.available, time.fits, studied, known])).toEqual([
    ['each', 150, false, 6, 6],
    ['shared', 150, true, 1, 6],
    ['merged', 150, true, 1, 2],
  ]);
  expect(modes.map(({ again }) => again)).toEqual([36, 0, 0]);
  expect(modes[2]?.newFaces).toBe(48);
});

test('the longest case sets the pace, and slots follow each other with the walk between them', () => {
  const [each] = caseModes({
    day: dayWith([aCase('a', { minutes: 20 }), aCase('b', { minutes: 40 })]),
    round,
    people,
    ...minutes,
  });

  expect(each?.schedule.slots.map(({ startsAt }) => startsAt.toISOString().slice(11, 16))).toEqual(['08:30', '09:15']);
});

test('an actor is at one table at a time: with fewer cases than tables, tables wait; without actors none does', () => {
  const three = six.slice(0, 3);
  const played = caseModes({ day: dayWith(three), round, people, ...minutes })[0];
  const read = caseModes({
    day: dayWith(three.map((one) => ({ ...one, needsActor: false }))),
    round,
    people,
    ...minutes,
  })[0];

  expect([played?.schedule.slots.length, played?.pauses]).toEqual([6, 18]);
  expect([read?.schedule.slots.length, read?.pauses]).toEqual([3, 0]);
});

test('before tables are composed the numbers come from the tables foreseen, and say nothing of faces', () => {
  const foreseen = aRound('r', [], { endsAt: round.endsAt, min: 2, ideal: 4, max: 4 });
  const modes = caseModes({ day: aDay([foreseen], { cases: six }), round: foreseen, people, ...minutes });

  expect(modes[0]?.schedule.ofGroup).toHaveLength(6);
  expect(modes.map(({ newFaces }) => newFaces)).toEqual([null, null, null]);
});

test('the plan that was chosen says what each table studies in its round, and nothing in another', () => {
  const casePlan = { roundId: 'r', mode: 'shared' as const, ...minutes, version: 1 };
  const day = dayWith(six, { casePlan });
  const studied = tables.map((_, group) =>
    casesOfGroup(day, people, 'r', group).cases.map(({ studied }) => studied.id),
  );

  expect(studied.flat().toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(casesOfGroup(day, people, 'another', 0)).toEqual({ cases: [], joins: [] });
  expect(chosenMode(dayWith(six, { casePlan: { ...casePlan, roundId: 'gone' } }), people)).toBeNull();
});

test('tables that join by twos are told with whom', () => {
  const casePlan = { roundId: 'r', mode: 'merged' as const, ...minutes, version: 1 };
  const joins = tables.map((_, group) => casesOfGroup(dayWith(six, { casePlan }), people, 'r', group).joins);

  expect(joins.map(([other]) => joins[other ?? -1])).toEqual([[0], [1], [2], [3], [4], [5]]);
});

test('without cases there is nothing to compare', () => {
  expect(caseModes({ day: dayWith([]), round, people, ...minutes })).toEqual([]);
});
