import type { Day } from '../day.ts';

/** Who could meet whom at all: people who are present in a common round. */
export interface Acquaintance {
  /** Pairs of colleagues, and pairs of others, that could meet. */
  readonly colleagues: number;
  readonly others: number;
  /** Per person: how many people of other organisations, and how many colleagues, could be met. */
  readonly othersOf: Int32Array;
  readonly colleaguesOf: Int32Array;
}

/**
 * People with the same rounds are counted together, so that large days cost no more than small ones. `strangers`:
 * pairs whom rules keep from meeting though they are there at the same time.
 */
export function acquaintance(day: Day, strangers: readonly (readonly [number, number])[] = []): Acquaintance {
  const attendance = attendanceOf(day);
  const patterns = [...new Set(attendance)];
  const overlapping = new Map(patterns.map((one) => [one, patterns.filter((other) => overlap(one, other))]));
  const everywhere = new Map<string, number>();
  const staff = new Map<number, Map<string, number>>();
  attendance.forEach((pattern, person) => {
    const organisation = day.organisation[person] ?? -1;
    const colleagues = staff.get(organisation) ?? new Map<string, number>();
    staff.set(organisation, increment(colleagues, pattern));
    increment(everywhere, pattern);
  });
  const met = (counts: ReadonlyMap<string, number>, pattern: string) =>
    (overlapping.get(pattern) ?? []).reduce((sum, other) => sum + (counts.get(other) ?? 0), 0);
  const colleaguesOf = new Int32Array(day.people);
  const othersOf = new Int32Array(day.people);
  attendance.forEach((pattern, person) => {
    const own = pattern.includes('1') ? 1 : 0;
    const colleagues = met(staff.get(day.organisation[person] ?? -1) ?? new Map(), pattern) - own;
    colleaguesOf[person] = colleagues;
    othersOf[person] = met(everywhere, pattern) - own - colleagues;
  });
  for (const [one, other] of strangers) {
    const counts = day.organisation[one] === day.organisation[other] ? colleaguesOf : othersOf;
    counts[one] = (counts[one] ?? 0) - 1;
    counts[other] = (counts[other] ?? 0) - 1;
  }
  return { colleagues: half(colleaguesOf), others: half(othersOf), othersOf, colleaguesOf };
}

/** Per person a text with 1 for a round attended and 0 for one missed. */
function attendanceOf(day: Day): string[] {
  const rounds = day.rounds.map((round) => new Set(round.present));
  return Array.from({ length: day.people }, (_, p) => rounds.map((there) => (there.has(p) ? '1' : '0')).join(''));
}

function overlap(one: string, other: string): boolean {
  return [...one].some((mark, i) => mark === '1' && other[i] === '1');
}

function increment(counts: Map<string, number>, key: string): Map<string, number> {
  return counts.set(key, (counts.get(key) ?? 0) + 1);
}

function half(counts: Int32Array): number {
  return counts.reduce((sum, count) => sum + count, 0) / 2;
}
