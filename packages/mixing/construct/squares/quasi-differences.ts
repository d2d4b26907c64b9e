import type { Squares } from './squares.ts';

/**
 * Columns of numbers on a circle, any two rows of which differ by every number once; where null stands, a row has no
 * number, in as many columns as the hole is large. With every number added to every column and the nulls read as
 * points outside the circle, that makes orthogonal squares of order modulus + hole in which smaller ones are missing.
 */
export interface QuasiDifferences {
  readonly modulus: number;
  readonly hole: number;
  readonly starters: readonly Column[];
  /** A column has images: multiplied by this, and what is in row i goes to row rows[i]. */
  readonly times: number;
  readonly rows: readonly number[];
}

type Column = readonly (number | null)[];

/**
 * Found by looking for columns with these images. That there are such squares was shown by Parker (1959, two of 10),
 * Todorov (1985, three of 14) and, as the vectors V(m, t), by Wilson (1974, 34 and 50).
 */
export const QUASI_DIFFERENCES: readonly QuasiDifferences[] = [
  {
    modulus: 7,
    hole: 3,
    starters: [
      [null, 0, 1, 4],
      [0, 0, 0, 0],
    ],
    times: 2,
    rows: [1, 2, 3, 0],
  },
  {
    modulus: 13,
    hole: 1,
    starters: [
      [null, 5, 11, 9, 6],
      [8, 11, 7, null, 0],
      [5, 2, 6, 0, null],
      [8, 12, 1, 1, 3],
      [12, 10, 10, 11, 6],
      [1, 0, 3, 12, 0],
      [11, 7, 8, 0, 0],
    ],
    times: 3,
    rows: [1, 2, 0, 3, 4],
  },
  {
    modulus: 23,
    hole: 11,
    starters: [
      [null, 0, 1, 6],
      [0, 0, 0, 0],
    ],
    times: 2,
    rows: [1, 2, 3, 0],
  },
  {
    modulus: 43,
    hole: 7,
    starters: [
      [null, 0, 1, 3, 16, 35, 26, 36],
      [0, 0, 0, 0, 0, 0, 0, 0],
    ],
    times: 4,
    rows: [1, 2, 3, 4, 5, 6, 7, 0],
  },
];

/** All columns: the starters and their images. */
export function columnsOf({ modulus, starters, times, rows }: QuasiDifferences): Column[] {
  return starters.flatMap((starter) => {
    const images = [starter];
    for (let image = next(starter); !isSame(image, starter); image = next(image)) images.push(image);
    return images;
  });

  function next(column: Column): Column {
    const image: (number | null)[] = [];
    for (const [row, number] of column.entries())
      image[rows[row] ?? 0] = number === null ? null : (number * times) % modulus;
    return image;
  }
}

function isSame(one: Column, other: Column): boolean {
  return one.every((number, row) => number === other[row]);
}

/** The squares, with those of the hole's own order in the hole. */
export function squaresWithHole(found: QuasiDifferences, inner: Squares): Squares {
  const { modulus, hole } = found;
  const order = modulus + hole;
  const count = found.rows.length - 1;
  const numbers = new Int32Array(count * order * order);
  const write = ([x = 0, ...others]: readonly number[]) => {
    const cell = x * order + (others[0] ?? 0);
    for (const [square, number] of others.entries()) numbers[square * order * order + cell] = number;
  };
  const nulls = found.rows.map(() => 0);
  for (const column of columnsOf(found)) {
    const outside = column.map((number, row) => (number === null ? modulus + (nulls[row] ?? 0) : -1));
    for (const [row, number] of column.entries()) if (number === null) nulls[row] = (nulls[row] ?? 0) + 1;
    for (let shift = 0; shift < modulus; shift++) {
      write(column.map((number, row) => (number === null ? (outside[row] ?? 0) : (number + shift) % modulus)));
    }
  }
  for (let x = 0; x < hole; x++) {
    for (let y = 0; y < hole; y++) {
      const row = found.rows.map((_, i) => (i === 0 ? x : inner.numberIn(i - 1, x, y)));
      write(row.map((number) => modulus + number));
    }
  }
  return { order, count, numberIn: (square, x, y) => numbers[(square * order + x) * order + y] ?? 0 };
}
