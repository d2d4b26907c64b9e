import { pairsAmong } from '../../bounds/pairs.ts';
import { type Design, seatedPoints } from '../design.ts';
import { findBases } from './base-rounds.ts';
import { choicesOf, type Turning } from './choices.ts';
import { type Circles, turn } from './circles.ts';

/** How many ways of standing on circles are tried, and the moves for each, attempt after attempt. */
const CHOICES = 3;
const ATTEMPTS = [20_000, 60_000, 150_000, 300_000];
/** Of the pairs that could meet, the part that has to meet before this is worth while: below, a search does as well. */
const WORTH_WHILE = 0.5;
/** With more people than this, base rounds are as hard to find as whole days. */
const MOST_PEOPLE = 120;

/**
 * Rounds that are one or a few base rounds turned on circles (as in R. C. Bose, *On the construction of balanced
 * incomplete block designs*, 1939): if no kind of pairs meets twice in the base rounds, no pair meets twice in the day.
 * The base rounds are looked for with a fixed seed: the same day has the same ones.
 */
export function developed(turning: Turning): Design | null {
  const { sizes, rounds, repeats } = turning;
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const meetings = rounds * sizes.reduce((sum, size) => sum + pairsAmong(size), 0);
  if (people > MOST_PEOPLE || meetings < WORTH_WHILE * pairsAmong(people)) return null;
  const choices = choicesOf(turning).slice(0, CHOICES);
  for (const [attempt, moves] of ATTEMPTS.entries()) {
    for (const circles of choices) {
      const goal = repeats === 0 ? 0 : Math.floor((2 * repeats) / circles.turns);
      const bases = findBases(circles, sizes, goal, moves, attempt);
      if (bases !== null) return designOf(circles, turning, bases);
    }
  }
  return null;
}

function designOf(circles: Circles, { sizes, rounds }: Turning, bases: readonly number[][][]): Design {
  const all = bases.flatMap((base) =>
    Array.from({ length: circles.turns }, (_, by) =>
      seatedPoints(base.map((group) => group.map((person) => turn(circles, person, by)))),
    ),
  );
  const everybody = Array.from({ length: circles.people }, (_, person) => person);
  const onCircles = circles.circles * circles.turns;
  const beside = everybody.slice(onCircles);
  return {
    groups: sizes.length,
    size: Math.max(...sizes),
    rounds: all.slice(0, rounds),
    classes: [...everybody.slice(0, onCircles).map((person) => [person]), ...(beside.length > 0 ? [beside] : [])],
  };
}
