/**
 * Mutually orthogonal squares. A square holds a number in each cell (x, y): in every row x each number stands once, and
 * any two squares show each pair of numbers once. Square 0 is y itself, which makes the others Latin squares.
 */
export interface Squares {
  readonly order: number;
  readonly count: number;
  readonly numberIn: (square: number, x: number, y: number) => number;
}
