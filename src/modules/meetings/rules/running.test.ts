import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemStates } from './kinds.ts';
import { minutesLeft, type RunItem, type RunningAct, runningActs, runOn } from './running.ts';

const start = new Date('2027-01-21T08:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const points = (...states: RunItem['state'][]): RunItem[] =>
  states.map((state, i) => ({
    id: `p${i}`,
    state,
    openedAt: state === 'open' ? start : null,
    spentSeconds: 0,
    minutes: 10,
  }));

const after = (items: readonly RunItem[], asked: { act: RunningAct; itemId?: string }, now = start): RunItem[] => {
  const changes = runOn(items, { itemId: null, ...asked }, now);
  return items.map((item) => ({ ...item, ...changes.find(({ id }) => id === item.id) }));
};
const statesOf = (items: readonly RunItem[]) => items.map(({ state }) => state);

test('on to the next one: the first is done with its minutes, the second begins', () => {
  const next = after(points('open', 'planned'), { act: 'next' }, later(12));

  expect(statesOf(next)).toEqual(['done', 'open']);
  expect(next.map(({ spentSeconds }) => spentSeconds)).toEqual([720, 0]);
});

test('what is skipped is left for another time, and those before it that wait come when the end is reached', () => {
  expect(statesOf(after(points('planned', 'open', 'planned'), { act: 'skip' }))).toEqual([
    'planned',
    'skipped',
    'open',
  ]);
  expect(statesOf(after(points('planned', 'open'), { act: 'next' }))).toEqual(['open', 'done']);
});

test('back leads to the one before, whatever became of it, and what was spent on both is kept', () => {
  const back = after(points('done', 'open'), { act: 'back' }, later(3));

  expect(statesOf(back)).toEqual(['open', 'planned']);
  expect(back[1]?.spentSeconds).toBe(180);
});

test('what is over its time takes no more of what is left', () => {
  expect(minutesLeft(points('done', 'open', 'planned'), later(4))).toBe(16);
  expect(minutesLeft(points('done', 'open', 'planned'), later(40))).toBe(10);
});

test('whatever is pressed in whatever order, at most one point is open, none is lost, and no minute that was spent is', () => {
  const presses = fc.array(fc.tuple(fc.constantFrom(...runningActs), fc.nat(5), fc.nat(30)), { maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...itemStates.filter((one) => one !== 'open')), { maxLength: 6 }),
      presses,
      (states, all) => {
        let items = points(...states);
        let now = start;
        for (const [act, which, minutes] of all) {
          now = new Date(now.getTime() + minutes * 60_000);
          const before = items;
          items = after(items, { act, itemId: `p${which}` }, now);
          expect(items.filter(({ state }) => state === 'open').length).toBeLessThanOrEqual(1);
          expect(items.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
          for (const [i, item] of items.entries()) {
            expect(item.spentSeconds).toBeGreaterThanOrEqual(before[i]?.spentSeconds ?? 0);
            expect(item.openedAt !== null).toBe(item.state === 'open');
          }
        }
      },
    ),
  );
});
