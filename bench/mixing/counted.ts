import type { Problem } from '#packages/mixing';

/** What a peer's seating is worth: groups of indexes of people, round by round. */
export interface Counted {
  readonly sameOrganisation: number;
  readonly repeats: number;
}

export function count({ people }: Problem, rounds: readonly (readonly (readonly number[])[])[]): Counted {
  const meetings = new Int32Array(people.length ** 2);
  let [sameOrganisation, repeats] = [0, 0];
  for (const group of rounds.flat()) {
    for (const one of group) {
      for (const other of group) {
        if (one >= other) continue;
        const pair = one * people.length + other;
        // The c-th meeting adds c − 1 to Σ c(c−1)/2.
        repeats += meetings[pair] ?? 0;
        meetings[pair] = (meetings[pair] ?? 0) + 1;
        const organisation = people[one]?.organisation;
        if (organisation !== undefined && organisation === people[other]?.organisation) sameOrganisation++;
      }
    }
  }
  return { sameOrganisation, repeats };
}
