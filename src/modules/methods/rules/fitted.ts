import type { Minutes, Step } from './method.ts';

/** A step as it is led: `turn` from 0, where people go through the same steps one after the other. */
export type FittedStep = { step: number; turn: number; says: Step['says']; minutes: number };

/**
 * The steps of a method in so many minutes, turn by turn. Each stays between its shortest and its longest; what is too long
 * is taken where there is most to spare, what is left over given where there is most room. Where even the shortest is too
 * long it stays as short as it can be.
 */
export function fittedSteps(steps: readonly Step[], minutes: number): FittedStep[] {
  const led = turnByTurn(steps);
  const at = led.map(({ span }) => span.usual);
  const room = (index: number, by: 1 | -1) => {
    const span = led[index]?.span;
    const now = at[index] ?? 0;
    if (!span) return 0;
    return by === 1 ? span.max - now : now - span.min;
  };
  for (let missing = minutes - sum(at); missing !== 0; ) {
    const by = missing > 0 ? 1 : -1;
    const [most] = led.map((_, index) => index).toSorted((a, b) => room(b, by) - room(a, by) || a - b);
    if (most === undefined || room(most, by) <= 0) break;
    at[most] = (at[most] ?? 0) + by;
    missing -= by;
  }
  return led.map(({ step, turn, says }, index) => ({ step, turn, says, minutes: at[index] ?? 0 }));
}

type Led = Omit<FittedStep, 'minutes'> & { span: Minutes };

/** Done once for everybody there: as long as there are people. */
const untilAllSpoke = ({ min, usual }: Minutes): Minutes => ({ min, usual, max: 480 });

function turnByTurn(steps: readonly Step[]): Led[] {
  const led: Led[] = [];
  for (let from = 0; from < steps.length; ) {
    const times = steps[from]?.times ?? 1;
    let to = from;
    while (to < steps.length && (steps[to]?.times ?? 1) === times) to++;
    const turn = steps.slice(from, to);
    for (let t = 0; t < (times === 'each' ? 1 : times); t++)
      for (const [i, { says, minutes }] of turn.entries())
        led.push({ step: from + i, turn: t, says, span: times === 'each' ? untilAllSpoke(minutes) : minutes });
    from = to;
  }
  return led;
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
