/** All it takes to draw tables, and to draw the same ones again. */
export type Lot = {
  /** Said aloud in the hall: a whole number from 1. */
  number: number;
  /** Ids, in the order of the list that is drawn from. */
  people: readonly string[];
  /** For each group, how many have a seat there already, whatever is drawn. */
  taken: readonly number[];
};

export type Drawn = {
  id: string;
  group: number;
  /** What the number has become. */
  number: number;
  /** Where they stood in the list that was left, from 1. */
  place: number;
};

/** The highest number that can be drawn with: nine digits, as many as one can say. */
export const HIGHEST_NUMBER = 999_999_999;

/** The numbers of Lehmer, Park and Miller: each follows from the one before by a multiplication that anybody can redo. */
const TIMES = 16_807;
const MODULUS = 2_147_483_647;

/**
 * The rule of the draw, as its page says it: multiply the number by 16 807 and keep the rest of the division by
 * 2 147 483 647. The rest of its division by the people left in the list says how many of them are passed over; the next
 * one goes to the table with the fewest people, the first by letter. Then the same with the list that is left.
 */
export function drawTables({ number, people, taken }: Lot): Drawn[] {
  const left = [...people];
  const sizes = [...taken];
  const drawn: Drawn[] = [];
  let current = number;
  while (left.length > 0 && sizes.length > 0) {
    current = (current * TIMES) % MODULUS;
    const passed = current % left.length;
    const [id = ''] = left.splice(passed, 1);
    const group = sizes.indexOf(Math.min(...sizes));
    sizes[group] = (sizes[group] ?? 0) + 1;
    drawn.push({ id, group, number: current, place: passed + 1 });
  }
  return drawn;
}
