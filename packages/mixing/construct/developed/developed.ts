import { pairsAmong } from '../../bounds/pairs.ts';
import { type Design, seatedPoints } from '../design.ts';
import { findBases } from './base-rounds.ts';
import { choicesOf, type Turning } from './choices.ts';
import { type Circles, move } from './circles.ts';

/** The moves for each way of standing on circles, attempt after attempt; and for all of them at normal effort. */
const ATTEMPTS = [20_000, 60_000, 200_000, 600_000];
const MOST_MOVES = 2_000_000;
/** Of the pairs that could meet, the part that has to meet before this is worth while: below, a search does as well. */
const WORTH_WHILE = 0.5;
/** With more people than this, base rounds are as hard to find as whole days. */
const MOST_PEOPLE = 120;

/**
 * Rounds that are one or a few base rounds turned on circles (as in R. C. Bose, *On the construction of balanced
 * incomplete block designs*, 1939): if no kind of pairs meets twice in the base rounds, no pair meets twice in the day.
 * The base rounds are looked for with a fixed seed: the same day has the same ones.
 */
export function developed(turning: Turning, budget: number): Design | null {
  const { sizes, rounds, repeats } = turning;
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const meetings = rounds * sizes.reduce((sum, size) => sum + pairsAmong(size), 0);
  if (people > MOST_PEOPLE || meetings < WORTH_WHILE * pairsAmong(people)) return null;
  const choices = choicesOf(turning);
  let left = Math.min(MOST_MOVES, budget);
  for (const [attempt, moves] of ATTEMPTS.entries()) {
    for (const circles of choices) {
      const goal = repeats === 0 ? 0 : Math.floor((2 * repeats) / circles.turns);
      const onSheet = sizes.slice(0, sizes.length / circles.sheets);
      const bases = findBases(circles, onSheet, goal, Math.min(moves, left), attempt);
      if (bases !== null) return designOf(circles, turning, bases);
      left -= moves;
      if (left <= 0) return null;
    }
  }
  return null;
}

function designOf(circles: Circles, { sizes, rounds }: Turning, bases: readonly number[][][]): Design {
  const turns = bases.flatMap((base) => Array.from({ length: circles.turns }, (_, by) => ({ base, by })));
  const sheets = Array.from({ length: circles.sheets }, (_, down) => down);
  const all = turns.map(({ base, by }) =>
    seatedPoints(sheets.flatMap((down) => base.map((group) => group.map((p) => move(circles, p, by, down))))),
  );
  return { groups: sizes.length, size: Math.max(...sizes), rounds: all.slice(0, rounds), classes: classesOf(circles) };
}

/** Who is the same point on different sheets never meets; nor do those beside the circles. */
function classesOf({ points, turns, circles, sheets }: Circles): number[][] {
  const onSheets = (point: number) => Array.from({ length: sheets }, (_, sheet) => sheet * points + point);
  const all = Array.from({ length: points }, (_, point) => point);
  const moving = all.slice(0, circles * turns).map(onSheets);
  const beside = all.slice(circles * turns).flatMap(onSheets);
  return beside.length > 0 ? [...moving, beside] : moving;
}
