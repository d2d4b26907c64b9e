import type { Design, Wanted } from '../design.ts';

/**
 * Squares of which no two orthogonal ones exist and that are as near to it as possible: of the 36 pairs of symbols, 34
 * are different (J. D. Horton, *Sub-latin squares and incomplete orthogonal arrays*, 1974). Found anew with the search of
 * this package, and counted by a test.
 */
export const NEARLY_ORTHOGONAL: readonly (readonly string[])[] = [
  ['012345 204531 530214 345120 153402 421053', '012345 435120 254031 103452 540213 321504'],
];

/** Rows, columns and the symbols of each square make rounds; the few who meet again are as few as is known. */
export function nearly({ groups, size, rounds }: Wanted): Design | null {
  const found = NEARLY_ORTHOGONAL.map((squares) => squares.map((square) => square.split(' ')));
  const squares = found.find(([first = []]) => first.length === groups && size === groups);
  if (squares === undefined || rounds !== squares.length + 2) return null;
  const points = Array.from({ length: groups * size }, (_, point) => point);
  const [row, column] = [(point: number) => Math.floor(point / groups), (point: number) => point % groups];
  return {
    groups,
    size,
    rounds: [
      points.map(row),
      points.map(column),
      ...squares.map((square) => points.map((point) => Number(square[row(point)]?.[column(point)]))),
    ],
    classes: points.map((point) => [point]),
  };
}
