import type { Day, DayRound } from '../day.ts';
import { type Field, fieldOf } from './field.ts';
import { pack } from './packing.ts';

/** With more groups than this a search has room enough. */
const LARGEST_FIELD = 256;

/**
 * A transversal design over a finite field. With q groups, everybody gets a class i and a number a, both elements of
 * the field; in round m they sit in group a + m·i. Two people of different classes meet in exactly one of the q
 * rounds, two of one class never: so organisations go into the classes whole. Where the classes have as many places
 * as there are groups, the classes themselves make one round more (an affine plane). Smaller groups are people taken
 * out of one class.
 */
export function transversal(day: Day): Int32Array | null {
  const [first] = day.rounds;
  if (first === undefined || !day.rounds.every((round) => isSameFor(round, first, day))) return null;
  const q = first.sizes.length;
  if (q > LARGEST_FIELD) return null;
  const classes = Math.max(...first.sizes);
  const missing = q * classes - day.people;
  if (classes > q || missing >= q || Math.min(...first.sizes) < classes - 1) return null;
  const withClasses = day.rounds.length === q + 1 && classes === q && missing === 0;
  if (day.rounds.length > q && !withClasses) return null;
  const field = fieldOf(q);
  const points = field && placePeople(day, q, classes, missing);
  return points ? seatByLines(day, field, points) : null;
}

/** Every round has the same groups, and everybody is there. */
function isSameFor(round: DayRound, first: DayRound, day: Day): boolean {
  return (
    round.present.length === day.people &&
    round.held === null &&
    round.printed === null &&
    round.sizes.length === first.sizes.length &&
    round.sizes.toSorted((a, b) => b - a).every((size, g) => size === first.sizes.toSorted((a, b) => b - a)[g])
  );
}

interface Point {
  readonly class: number;
  readonly number: number;
}

/** Organisations whole into classes; the last class may have places that nobody takes. */
function placePeople(day: Day, q: number, classes: number, missing: number): Point[] | null {
  const people = Array.from({ length: day.people }, (_, p) => p);
  const staffs = [...Map.groupBy(people, (p) => day.organisation[p] ?? -1).values()];
  const capacities = Array.from({ length: classes }, (_, i) => (i === classes - 1 ? q - missing : q));
  const classOf = pack(
    staffs.map((staff) => staff.length),
    capacities,
  );
  if (classOf === null) return null;
  const points: Point[] = [];
  const taken = capacities.map(() => 0);
  staffs.forEach((staff, i) => {
    const box = classOf[i] ?? 0;
    for (const person of staff) {
      const number = taken[box] ?? 0;
      points[person] = { class: box, number };
      taken[box] = number + 1;
    }
  });
  return points;
}

function seatByLines(day: Day, field: Field, points: readonly Point[]): Int32Array {
  const groupOf = new Int32Array(day.rounds.length * day.people);
  for (const [m, round] of day.rounds.entries()) {
    const lines = points.map((point) => (m === field.order ? point.class : lineThrough(field, point, m)));
    const groupOfLine = matchSizes(lines, round.sizes);
    for (const [person, line] of lines.entries()) groupOf[m * day.people + person] = groupOfLine[line] ?? 0;
  }
  return groupOf;
}

/** The line of this slope that goes through the point: number + slope·class, which is one line for each sum. */
function lineThrough(field: Field, point: Point, slope: number): number {
  return field.add(point.number, field.times(slope, point.class));
}

/** Line → group of its size. */
function matchSizes(lines: readonly number[], sizes: readonly number[]): number[] {
  const length = sizes.map((_, line) => lines.filter((one) => one === line).length);
  const byLength = sizes.map((_, line) => line).sort((a, b) => (length[b] ?? 0) - (length[a] ?? 0) || a - b);
  const bySize = sizes.map((_, group) => group).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const groupOfLine: number[] = [];
  for (const [i, line] of byLength.entries()) groupOfLine[line] = bySize[i] ?? 0;
  return groupOfLine;
}
