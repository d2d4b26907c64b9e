import type { Design, Wanted } from '../design.ts';
import { squaresOf } from '../squares/known.ts';

/**
 * A transversal design: a point is a class and a number. In round x the group y takes from each class the number that
 * the square of the class has in (x, y). Two points of different classes meet in one of the rounds, two of one class in
 * none. As many rounds as groups, where there are as many squares as classes.
 */
export function transversal({ groups, size, rounds }: Wanted): Design | null {
  if (size > groups || rounds > groups) return null;
  const recipe = squaresOf(groups);
  if (recipe.count < size) return null;
  const { numberIn } = recipe.make();
  return {
    groups,
    size,
    rounds: Array.from({ length: rounds }, (_, x) => {
      const round = new Int32Array(groups * size);
      for (let y = 0; y < groups; y++) {
        for (let part = 0; part < size; part++) round[part * groups + numberIn(part, x, y)] = y;
      }
      return round;
    }),
    classes: Array.from({ length: size }, (_, part) => rowOf(part, groups)),
  };
}

/**
 * The cells of the first rows of orthogonal squares, in groups by what a square has there, a square for each round.
 * Fewer rounds than `transversal` gives, but groups may be large. Two of a row never meet; where all rows are taken,
 * they make one round more.
 */
export function lattice({ groups, size, rounds }: Wanted): Design | null {
  if (size > groups) return null;
  const { count, make } = squaresOf(groups);
  if (rounds > count + (size === groups ? 1 : 0)) return null;
  const { numberIn } = make();
  const bySquare = (square: number) =>
    Int32Array.from({ length: groups * size }, (_, cell) => numberIn(square, Math.floor(cell / groups), cell % groups));
  const byRow = Int32Array.from({ length: groups * size }, (_, cell) => Math.floor(cell / groups));
  return {
    groups,
    size,
    rounds: Array.from({ length: rounds }, (_, round) => (round < count ? bySquare(round) : byRow)),
    classes:
      rounds > count
        ? Array.from({ length: groups * size }, (_, cell) => [cell])
        : Array.from({ length: size }, (_, row) => rowOf(row, groups)),
  };
}

function rowOf(row: number, length: number): number[] {
  return Array.from({ length }, (_, i) => row * length + i);
}
