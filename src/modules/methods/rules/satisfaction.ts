/** So few would be one person's opinion under a figure. */
const FEWEST = 3;

/** How many said how it worked, and how well on the whole. `mean`: null until three have said it. */
export type Satisfaction = { count: number; mean: number | null };

export const satisfactionOf = (marks: readonly number[]): Satisfaction => ({
  count: marks.length,
  mean: marks.length < FEWEST ? null : marks.reduce((sum, mark) => sum + mark, 0) / marks.length,
});
