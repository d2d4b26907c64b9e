import type { PollAnswer } from './answers.ts';

export type OptionCounts = Record<PollAnswer, number>;

type Given = { optionId: string; answer: PollAnswer };

/** How many said what to each date. */
export function countsOf(optionIds: readonly string[], answers: readonly Given[]): Map<string, OptionCounts> {
  const counts = new Map(optionIds.map((id) => [id, { yes: 0, ifNeeded: 0, no: 0 }]));
  for (const { optionId, answer } of answers) {
    const count = counts.get(optionId);
    if (count) count[answer] += 1;
  }
  return counts;
}

/** Dates on which most can be there, and of these the ones that suit most without trouble. Empty while nobody can. */
export function bestOf(counts: ReadonlyMap<string, OptionCounts>): string[] {
  const scored = [...counts].map(([id, { yes, ifNeeded }]) => ({ id, can: yes + ifNeeded, yes }));
  const can = Math.max(0, ...scored.map((one) => one.can));
  const yes = Math.max(0, ...scored.filter((one) => one.can === can).map((one) => one.yes));
  return can === 0 ? [] : scored.filter((one) => one.can === can && one.yes === yes).map(({ id }) => id);
}
