/**
 * A difference matrix: as many columns as its group has elements, and any two rows differ by every element once.
 * Kept as numbers, checked by a test.
 */
export interface DifferenceMatrix {
  /** Orders of the circles the group is made of. */
  readonly group: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/**
 * Found by looking through the permutations whose differences are permutations too. That there are such matrices was
 * shown by Johnson, Dulmage and Mendelsohn (1961, six rows of 12) and Schellenberg, Van Rees and Vanstone (1978, five
 * rows of 15).
 */
export const DIFFERENCE_MATRICES: readonly DifferenceMatrix[] = [
  {
    group: [6, 2],
    rows: [
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      [0, 2, 1, 5, 8, 11, 3, 10, 9, 7, 6, 4],
      [0, 3, 9, 11, 7, 2, 10, 5, 1, 8, 4, 6],
      [0, 5, 4, 9, 3, 1, 11, 8, 6, 2, 7, 10],
      [0, 6, 11, 7, 5, 8, 2, 4, 10, 3, 1, 9],
    ],
  },
  {
    group: [15],
    rows: [
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
      [0, 2, 5, 7, 9, 12, 4, 1, 14, 11, 3, 6, 8, 10, 13],
      [0, 6, 3, 14, 10, 7, 13, 4, 11, 2, 8, 5, 1, 12, 9],
      [0, 10, 6, 1, 11, 2, 7, 12, 3, 8, 13, 4, 14, 9, 5],
    ],
  },
];
