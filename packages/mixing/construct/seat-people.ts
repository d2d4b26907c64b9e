import type { Day } from '../day.ts';
import type { Design, SeatedPoints } from './design.ts';
import { pack } from './packing.ts';

/** [round, person] → group, −1 where absent; null where the groups do not come out at the sizes of the day. */
export function seatOnPoints(day: Day, design: Design, points: Int32Array): Int32Array | null {
  const groupOf = new Int32Array(day.rounds.length * day.people).fill(-1);
  for (const [r, { present, sizes }] of day.rounds.entries()) {
    const seated = design.rounds[r] ?? [];
    const groups = matchSizes(present, points, seated, sizes);
    if (groups === null) return null;
    for (const person of present) groupOf[r * day.people + person] = groups[seated[at(points, person)] ?? 0] ?? 0;
  }
  return groupOf;
}

/**
 * People on the points of a design: person → point. Organisations go whole into classes, where nobody meets; one that is
 * larger than a class fills classes and leaves a rest. Seats that stay empty, for a round or all day, are in one class,
 * so that no group lacks more than one person. Null where that does not fit.
 */
export function placePeople(day: Day, { classes }: Design): Int32Array | null {
  const points = classes.reduce((sum, { length }) => sum + length, 0);
  const largest = classes.reduce((most, { length }) => Math.max(most, length), 0);
  const bundles = bundlesOf(day, points - day.people, largest);
  if (bundles.some(({ seats }) => seats > largest)) return null;
  const classOf = pack(
    bundles.map(({ seats }) => seats),
    classes.map(({ length }) => length),
  );
  if (classOf === null) return null;
  const pointOf = new Int32Array(day.people);
  const taken = classes.map(() => 0);
  for (const [i, { people, seats }] of bundles.entries()) {
    const box = classOf[i] ?? 0;
    const first = taken[box] ?? 0;
    for (const [j, person] of people.entries()) pointOf[person] = classes[box]?.[first + j] ?? 0;
    taken[box] = first + seats;
  }
  return pointOf;
}

/** People for one class. */
export interface Bundle {
  readonly people: readonly number[];
  /** The people, and seats that stay empty. */
  readonly seats: number;
}

export function bundlesOf(day: Day, empty: number, largest: number): Bundle[] {
  const people = Array.from({ length: day.people }, (_, person) => person);
  const rounds = new Int32Array(day.people);
  for (const { present } of day.rounds) for (const person of present) rounds[person] = at(rounds, person) + 1;
  const staffs = [...Map.groupBy(people, (person) => at(day.organisation, person)).values()];
  const always = (staff: readonly number[]) => staff.every((person) => at(rounds, person) === day.rounds.length);
  const sometimes = staffs.filter((staff) => !always(staff)).flat();
  const bundles = staffs.filter(always).flatMap((staff) => inPieces(staff, largest));
  if (empty + sometimes.length > 0) bundles.push({ people: sometimes, seats: empty + sometimes.length });
  return bundles;
}

/** How many people and empty seats of a day with so many seats have to be in one class, if nobody is to be parted. */
export function largestBundle(day: Day, seats: number): number {
  const bundles = bundlesOf(day, seats - day.people, day.people);
  return bundles.reduce((most, bundle) => Math.max(most, bundle.seats), 0);
}

function inPieces(staff: readonly number[], largest: number): Bundle[] {
  const pieces: Bundle[] = [];
  for (let from = 0; from < staff.length; from += largest) {
    const people = staff.slice(from, from + largest);
    pieces.push({ people, seats: people.length });
  }
  return pieces;
}

/** Group of the design → group of its size in the day; null where the sizes are others. */
function matchSizes(
  present: readonly number[],
  points: Int32Array,
  seated: SeatedPoints,
  sizes: readonly number[],
): number[] | null {
  const length = sizes.map(() => 0);
  for (const person of present) {
    const group = seated[at(points, person)] ?? 0;
    length[group] = (length[group] ?? 0) + 1;
  }
  const byLength = largestFirst(length);
  const bySize = largestFirst(sizes);
  const matched: number[] = [];
  for (const [i, group] of byLength.entries()) {
    const other = bySize[i] ?? 0;
    if (length[group] !== sizes[other]) return null;
    matched[group] = other;
  }
  return matched;
}

function largestFirst(sizes: readonly number[]): number[] {
  return sizes.map((_, i) => i).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
}

function at(table: Int32Array, index: number): number {
  return table[index] ?? 0;
}
