import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AFTER_LAST, momentOf, type SheetStep, type TimerAct, timerAt } from './timer.ts';

const steps: SheetStep[] = [
  { id: 'tell', seconds: 600 },
  { id: 'ask', seconds: 300 },
  { id: 'look', seconds: 60 },
];
const [tell, ask, look] = steps;
const NINE = Date.UTC(2027, 0, 28, 9);
const after = (seconds: number) => NINE + seconds * 1000;

type Doing =
  | { kind: 'start' | 'pause' }
  | { kind: 'extend'; stepId: string; seconds: number }
  | { kind: 'next' | 'back'; stepId: string };

/** An act so many seconds after nine; `last` tells apart two of one moment. */
function act(seconds: number, doing: Doing, last = 1): TimerAct {
  const moment = after(seconds).toString(16).padStart(12, '0');
  const id = `${moment.slice(0, 8)}-${moment.slice(8)}-7000-8000-${String(last).padStart(12, '0')}`;
  return { id, ...doing } as TimerAct;
}

const start = act(0, { kind: 'start' });

test('before anybody starts, the first step waits', () => {
  expect(timerAt(steps, [], NINE)).toEqual({ phase: 'waiting', next: tell });
  expect(timerAt(steps, [start], NINE - 1)).toEqual({ phase: 'waiting', next: tell });
});

test('the time of a step runs out, and what is talked beyond it is told; the next does not begin by itself', () => {
  const running = { phase: 'running', step: tell, seconds: 600, next: ask };

  expect(timerAt(steps, [start], after(90))).toEqual({ ...running, secondsLeft: 510, overrun: 0 });
  expect(timerAt(steps, [start], after(720))).toEqual({ ...running, secondsLeft: 0, overrun: 120 });
});

test('while it stands still no time is spent; started again it goes on from there', () => {
  const acts = [start, act(100, { kind: 'pause' }), act(500, { kind: 'start' })];

  expect(timerAt(steps, acts, after(400))).toMatchObject({ phase: 'paused', secondsLeft: 500 });
  expect(timerAt(steps, acts, after(510))).toMatchObject({ phase: 'running', secondsLeft: 490 });
});

test('five minutes more are for the step they were given to, and can be taken back', () => {
  const more = act(550, { kind: 'extend', stepId: 'tell', seconds: 300 });
  const less = act(560, { kind: 'extend', stepId: 'tell', seconds: -300 });
  const late = act(650, { kind: 'extend', stepId: 'tell', seconds: 300 }, 2);
  const next = act(600, { kind: 'next', stepId: 'tell' });

  expect(timerAt(steps, [start, more], after(600))).toMatchObject({ secondsLeft: 300 });
  expect(timerAt(steps, [start, more, less], after(600))).toMatchObject({ secondsLeft: 0 });
  expect(timerAt(steps, [start, next, late], after(700))).toMatchObject({ step: ask, secondsLeft: 200 });
});

test('two people press “next” at once: one step is left, not two', () => {
  const acts = [start, act(60, { kind: 'next', stepId: 'tell' }), act(60, { kind: 'next', stepId: 'tell' }, 2)];

  expect(timerAt(steps, acts, after(70))).toMatchObject({ step: ask, secondsLeft: 290, next: look });
});

test('back begins the step before with its whole time; from the first there is no way back', () => {
  const there = [start, act(60, { kind: 'next', stepId: 'tell' })];

  expect(timerAt(steps, [...there, act(90, { kind: 'back', stepId: 'ask' })], after(95))).toMatchObject({
    step: tell,
    secondsLeft: 595,
  });
  expect(timerAt(steps, [start, act(60, { kind: 'back', stepId: 'tell' })], after(90))).toMatchObject({
    step: tell,
    secondsLeft: 510,
  });
});

test('after the last step it is over, and starting it again changes nothing', () => {
  const through = [
    start,
    act(1, { kind: 'next', stepId: 'tell' }),
    act(2, { kind: 'next', stepId: 'ask' }),
    act(3, { kind: 'next', stepId: 'look' }),
  ];

  expect(timerAt(steps, through, after(4))).toEqual({ phase: 'over' });
  expect(timerAt(steps, [...through, act(5, { kind: 'start' })], after(6))).toEqual({ phase: 'over' });
});

test('one “next” too many at the end is taken back: the last step runs again, once for two who press', () => {
  const through = (['tell', 'ask', 'look'] as const).map((stepId, index) => act(index + 1, { kind: 'next', stepId }));
  const back = act(60, { kind: 'back', stepId: AFTER_LAST });
  const again = act(60, { kind: 'back', stepId: AFTER_LAST }, 2);
  const late = act(60, { kind: 'back', stepId: 'ask' }, 3);

  expect(timerAt(steps, [start, ...through, late], after(70))).toEqual({ phase: 'over' });
  expect(timerAt(steps, [start, ...through, back, again], after(70))).toMatchObject({
    ...{ phase: 'running', step: look, secondsLeft: 50 },
  });
});

test('a step put where the hall has passed, or taken away there, does not bring anybody back to it', () => {
  const there = [start, act(60, { kind: 'next', stepId: 'tell' }), act(90, { kind: 'next', stepId: 'ask' })];
  const listen: SheetStep = { id: 'listen', seconds: 120 };

  const with_ = [tell, listen, ask, look].flatMap((step) => step ?? []);
  const without = [tell, look].flatMap((step) => step ?? []);

  expect(timerAt(with_, there, after(100))).toMatchObject({ step: look, secondsLeft: 50 });
  expect(timerAt(without, there, after(100))).toMatchObject({ step: look });
});

test('what was pressed for a step that somebody has gone back from counts for nothing', () => {
  const there = [start, act(60, { kind: 'next', stepId: 'tell' }), act(90, { kind: 'next', stepId: 'ask' })];
  const back = act(100, { kind: 'back', stepId: 'look' });
  const next = act(101, { kind: 'next', stepId: 'look' });

  expect(timerAt(steps, [...there, back, next], after(110))).toMatchObject({ step: ask });
});

test('an id tells its moment', () => {
  expect(momentOf(act(42, { kind: 'start' }).id)).toBe(after(42));
});

const doing: fc.Arbitrary<Doing> = fc.oneof(
  fc.record({ kind: fc.constantFrom('start' as const, 'pause' as const) }),
  fc.record({
    kind: fc.constant('extend' as const),
    stepId: fc.constantFrom('tell', 'ask', 'look'),
    seconds: fc.integer({ min: -300, max: 600 }),
  }),
  fc.record({
    kind: fc.constantFrom('next' as const, 'back' as const),
    stepId: fc.constantFrom('tell', 'ask', 'look'),
  }),
);
/** Many of them at one moment: that is where order could slip in. */
const acts = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), doing), { maxLength: 25 })
  .map((given) => given.map(([seconds, what], index) => act(seconds * 30, what, index)));

test('whatever the order in which a device hears of the same acts, and however often, it shows the same', () => {
  const heard = acts.chain((all) =>
    fc.record({
      all: fc.constant(all),
      shuffled: fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      twice: fc.subarray(all),
      seconds: fc.integer({ min: 0, max: 2000 }),
    }),
  );

  fc.assert(
    fc.property(heard, ({ all, shuffled, twice, seconds }) => {
      expect(timerAt(steps, [...shuffled, ...twice], after(seconds))).toEqual(timerAt(steps, all, after(seconds)));
    }),
    { numRuns: 500 },
  );
});

test('time left and overrun are never below zero, and never both there', () => {
  fc.assert(
    fc.property(acts, fc.integer({ min: 0, max: 2000 }), (all, seconds) => {
      const state = timerAt(steps, all, after(seconds));
      if (state.phase !== 'running' && state.phase !== 'paused') return;
      expect(Math.min(state.secondsLeft, state.overrun)).toBe(0);
      expect(state.overrun).toBeGreaterThanOrEqual(0);
    }),
  );
});
