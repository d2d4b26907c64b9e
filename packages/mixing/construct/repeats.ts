import type { LevelBounds } from '../bounds/bounds.ts';
import type { Day } from '../day.ts';

/** Whether fewer pairs of colleagues and fewer repeats are impossible. */
export function isAtBounds(day: Day, groupOf: Int32Array, bounds: LevelBounds): boolean {
  const meetings = new Uint16Array(day.people * day.people);
  let sameOrganisation = 0;
  let repeats = 0;
  for (const [r, { present, sizes }] of day.rounds.entries()) {
    const groups: number[][] = sizes.map(() => []);
    for (const person of present) groups[groupOf[r * day.people + person] ?? 0]?.push(person);
    for (const group of groups) {
      for (const [i, one] of group.entries()) {
        for (let j = 0; j < i; j++) {
          const other = group[j] ?? 0;
          const pair = one * day.people + other;
          const before = meetings[pair] ?? 0;
          repeats += before;
          meetings[pair] = before + 1;
          if (day.organisation[one] === day.organisation[other]) sameOrganisation++;
        }
      }
    }
  }
  return repeats <= bounds.repeats && sameOrganisation <= bounds.sameOrganisation;
}
