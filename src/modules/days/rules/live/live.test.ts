import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countingActs, type LiveAct, type LiveDoing, refusedPress } from './acts.ts';
import { ledSteps } from './led-steps.ts';
import { liveAt } from './live.ts';
import { clockShown, courseShown } from './shown.ts';

const MIDNIGHT = Date.UTC(2027, 0, 27, 23);
const NINE = MIDNIGHT + 9 * 3_600_000;
const words = (text: string) => ({ lang: 'fr' as const, text });
const steps = ledSteps(
  [
    {
      ...{ id: 's1', startsAt: '09:00', minutes: 15, title: words('Situations'), roundId: 'r1', room: null },
      question: words('Que tenter ?'),
      steps: [
        { id: 's1.0', title: words('Lire'), minutes: 10 },
        { id: 's1.1', title: words('Proposer'), minutes: 5 },
      ],
    },
    {
      ...{ id: 's2', startsAt: '09:15', minutes: 30, title: words('Pause'), roundId: null, room: null, question: null },
      steps: [{ id: 's2.0', title: words('Pause'), minutes: 30 }],
    },
  ],
  'fr',
  MIDNIGHT,
);

function act(at: number, doing: LiveDoing, last = 1): LiveAct {
  const moment = at.toString(16).padStart(12, '0');
  return { id: `${moment.slice(0, 8)}-${moment.slice(8)}-7000-8000-${String(last).padStart(12, '0')}`, ...doing };
}
const day = (...acts: LiveAct[]) => ({ steps, acts, dayBegins: MIDNIGHT });
const after = (minutes: number) => NINE + minutes * 60_000;

test('steps stand at the hours their slot gives them', () => {
  expect(steps.map(({ at }) => (at - MIDNIGHT) / 60_000)).toEqual([540, 550, 555]);
});

test('before it begins the first step is there with its whole time', () => {
  const shown = clockShown(day(), NINE);

  expect(shown).toMatchObject({ phase: 'waiting', figures: { minutes: '10', seconds: '00' }, late: 10 - 10 });
  expect(shown.step?.title).toBe('Lire');
});

test('the figures count down to zero and then up, and the words say which', () => {
  const begun = day(act(NINE, { kind: 'start' }));

  expect(clockShown(begun, after(4.5))).toMatchObject({
    figures: { beyond: false, minutes: '5', seconds: '30' },
    stage: 'usual',
  });
  expect(clockShown(begun, after(6))).toMatchObject({ stage: 'soon' });
  expect(clockShown(begun, after(9.5))).toMatchObject({ figures: { minutes: '0', seconds: '30' }, stage: 'last' });
  expect(clockShown(begun, after(12.25))).toMatchObject({
    figures: { beyond: true, minutes: '2', seconds: '15' },
    stage: 'beyond',
    late: 2,
    left: 0,
  });
});

test('how late the day is follows from what was planned; what is given to a step makes it later, what is skipped earlier', () => {
  const begun = act(NINE, { kind: 'start' });
  const more = act(after(1), { kind: 'extend', stepId: 's1.0', seconds: 300 });
  const skipped = act(after(3), { kind: 'next', stepId: 's1.0' });

  expect(clockShown(day(begun), after(5)).late).toBe(0);
  expect(clockShown(day(begun, more), after(5)).late).toBe(5);
  expect(clockShown(day(begun, skipped), after(4)).late).toBe(-7);
});

test('a step whose time was all taken back is over, and its bar is empty', () => {
  const begun = act(NINE, { kind: 'start' });
  const less = act(after(1), { kind: 'extend', stepId: 's1.0', seconds: -900 });

  expect(clockShown(day(begun, less), after(2))).toMatchObject({ left: 0, stage: 'beyond' });
});

test('people go to the tables of the round that is on, or of the next that has any', () => {
  const begun = [act(NINE, { kind: 'start' }), act(after(9), { kind: 'next', stepId: 's1.0' })];
  const inBreak = [...begun, act(after(15), { kind: 'next', stepId: 's1.1' })];

  expect(clockShown(day(...begun), after(10)).goTo?.id).toBe('s1.1');
  expect(clockShown(day(...inBreak), after(16)).goTo).toBeNull();
});

test('on another day nobody is late', () => {
  const begun = act(NINE - 2 * 86_400_000, { kind: 'start' });

  expect(clockShown(day(begun), NINE - 2 * 86_400_000 + 60_000).late).toBeNull();
});

test('what was pressed before the day is a rehearsal; on its morning nothing of it counts', () => {
  const tried = day(act(NINE - 86_400_000, { kind: 'start' }), act(NINE - 86_000_000, { kind: 'gong', on: false }));

  expect(liveAt(tried, NINE - 85_000_000)).toMatchObject({ isRehearsal: true, gong: false });
  expect(liveAt(tried, NINE)).toMatchObject({ isRehearsal: false, gong: true, timer: { phase: 'waiting' } });
});

test('beginning anew makes what was pressed before it count no more, also what arrives later', () => {
  const acts = [act(after(5), { kind: 'reset' }), act(after(6), { kind: 'show', view: 'question', word: null })];
  const late = act(NINE, { kind: 'start' });

  expect(liveAt(day(...acts, late), after(7))).toMatchObject({ timer: { phase: 'waiting' }, view: 'question' });
});

test('the course of the day says what is over, what is on and what comes', () => {
  const moved = day(act(NINE, { kind: 'start' }), act(after(9), { kind: 'next', stepId: 's1.0' }));

  expect(courseShown(moved, after(10)).map(({ state }) => state)).toEqual(['done', 'now', 'coming']);
  expect(clockShown(moved, after(10))).toMatchObject({
    nextSlot: { title: 'Pause' },
    slot: [{ state: 'done' }, { state: 'now' }],
  });
});

test('a device that runs far ahead is refused, one that is a little ahead is not', () => {
  const now = new Date(NINE);

  expect(refusedPress(act(NINE + 60_000, { kind: 'start' }), now)).toBe('ahead');
  expect(refusedPress(act(NINE + 400, { kind: 'start' }), now)).toBeNull();
});

const doing: fc.Arbitrary<LiveDoing> = fc.oneof(
  fc.record({ kind: fc.constantFrom('start' as const, 'pause' as const, 'ring' as const, 'reset' as const) }),
  fc.record({
    kind: fc.constantFrom('next' as const, 'back' as const),
    stepId: fc.constantFrom('s1.0', 's1.1', 's2.0'),
  }),
  fc.record({
    kind: fc.constant('show' as const),
    view: fc.constantFrom('clock' as const, 'tables' as const),
    word: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('gong' as const), on: fc.boolean() }),
  fc.record({ kind: fc.constant('lead' as const), personId: fc.constantFrom('a', 'b', null) }),
);

test('whatever the order in which devices hear of the same acts, and whoever was offline meanwhile, all show the same', () => {
  const pressed = fc.array(fc.tuple(fc.integer({ min: -3000, max: 60 }), doing), { maxLength: 30 });
  const heard = pressed
    .map((all) => all.map(([minutes, what], index) => act(after(minutes), what, index)))
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all)));

  fc.assert(
    fc.property(heard, fc.integer({ min: -3000, max: 120 }), ([all, shuffled, twice], at) => {
      expect(clockShown(day(...shuffled, ...twice), after(at))).toEqual(clockShown(day(...all), after(at)));
      expect(countingActs(shuffled, after(at), MIDNIGHT)).toEqual(countingActs(all, after(at), MIDNIGHT));
    }),
    { numRuns: 400 },
  );
});
