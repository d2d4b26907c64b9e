import { DIFFERENCE_MATRICES } from './difference-matrices.ts';
import { fieldOf, isFieldOrder } from './field.ts';
import { cyclicGroups } from './group.ts';
import { QUASI_DIFFERENCES, squaresWithHole } from './quasi-differences.ts';
import type { Squares } from './squares.ts';

/** Squares that are known to exist, and how to make them. */
export interface Recipe {
  readonly count: number;
  make(): Squares;
}

/** With more groups than this a search has room enough. */
const LARGEST_ORDER = 256;

/** The most orthogonal squares of this order that are known here. */
export function squaresOf(order: number): Recipe {
  const recipes = order > LARGEST_ORDER ? [] : [fromField, fromDifferences, fromQuasiDifferences, fromFactors];
  let best = trivial(order);
  for (const recipe of recipes) {
    const known = recipe(order);
    if (known !== null && known.count > best.count) best = known;
  }
  return best;
}

/** Square 0 alone. Of order 1 there are as many squares as anybody wants, all of them the same. */
function trivial(order: number): Recipe {
  const count = order === 1 ? Number.POSITIVE_INFINITY : 1;
  return { count, make: () => ({ order, count, numberIn: (_, __, y) => y }) };
}

/** Straight lines of every slope (Bose, 1938). */
function fromField(order: number): Recipe | null {
  if (!isFieldOrder(order)) return null;
  return {
    count: order,
    make: () => {
      const { add, times } = fieldOf(order);
      return { order, count: order, numberIn: (slope, x, y) => add(y, times(slope, x)) };
    },
  };
}

/** Any two rows of a difference matrix differ by each element of its group once. */
function fromDifferences(order: number): Recipe | null {
  const matrix = DIFFERENCE_MATRICES.find(({ group }) => group.reduce((product, part) => product * part) === order);
  if (matrix === undefined) return null;
  const count = matrix.rows.length;
  return {
    count,
    make: () => {
      const { add } = cyclicGroups(matrix.group);
      return { order, count, numberIn: (row, x, y) => add(y, matrix.rows[row]?.[x] ?? 0) };
    },
  };
}

function fromQuasiDifferences(order: number): Recipe | null {
  const found = QUASI_DIFFERENCES.find(({ modulus, hole }) => modulus + hole === order);
  if (found === undefined) return null;
  return { count: found.rows.length - 1, make: () => squaresWithHole(found, squaresOf(found.hole).make()) };
}

/** Cells of cells: as many squares as the poorer factor has (MacNeish, 1922). */
function fromFactors(order: number): Recipe | null {
  let best: Recipe | null = null;
  for (let factor = 2; factor * factor <= order; factor++) {
    if (order % factor !== 0) continue;
    const [one, other] = [squaresOf(factor), squaresOf(order / factor)];
    const count = Math.min(one.count, other.count);
    if (count > (best?.count ?? 1)) best = { count, make: () => product(one.make(), other.make(), count) };
  }
  return best;
}

function product(one: Squares, other: Squares, count: number): Squares {
  const { order } = other;
  const outer = (a: number) => Math.floor(a / order);
  return {
    order: one.order * order,
    count,
    numberIn: (square, x, y) =>
      one.numberIn(square, outer(x), outer(y)) * order + other.numberIn(square, x % order, y % order),
  };
}
