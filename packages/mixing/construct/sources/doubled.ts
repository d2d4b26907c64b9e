import { type Random, randomFrom, shuffle } from '../../search/random.ts';
import { type Design, firstRounds, type SeatedPoints, type Source, type Wanted } from '../design.ts';
import { type Parity, solveParities } from '../parity.ts';
import { isFieldOrder, smallestFactor } from '../squares/field.ts';

/** How many ways of laying one design over the other are looked at, and how many swaps may improve each. */
const LAYINGS = 12;
const SWAPS = 4000;

/**
 * Twice as many people from a design and the same design with its points permuted. Every point becomes two, every
 * group two groups, one of which takes the one of each two points and one the other. Where two points meet in both
 * designs, they have to be on the same side in one of them and on different sides in the other: these are parities,
 * which can be solved. Eight groups of four over ten rounds are two affine planes of order 4.
 */
export function doubled(wanted: Wanted, smaller: Source): Design | null {
  const { groups, size, rounds } = wanted;
  if (groups % 2 !== 0 || groups < 2 * size || rounds < 2) return null;
  const half = smaller({ groups: groups / 2, size, rounds: Math.ceil(rounds / 2) });
  if (half === null) return null;
  const points = half.groups * size;
  const random = randomFrom(points);
  for (let laying = 0; laying < LAYINGS; laying++) {
    const under = laying % 2 === 0 ? permutedLinearly(points, random) : permuted(points, random);
    if (under === null || !partTriples(half, under, random)) continue;
    const over = half.rounds.slice(0, Math.floor(rounds / 2)).map((round) => under.map((point) => round[point] ?? 0));
    const both = [...half.rounds, ...over];
    const sides = solveParities(parities(both, points), both.length * points);
    if (sides !== null)
      return firstRounds(
        wanted,
        both.map((round, r) => onSides(round, sides.subarray(r * points))),
      );
  }
  return null;
}

function permuted(points: number, random: Random): number[] {
  return shuffle(
    Array.from({ length: points }, (_, point) => point),
    random,
  );
}

/** Designs over fields are straight, and lie well over each other when one is only turned. Null where it is not. */
function permutedLinearly(points: number, random: Random): number[] | null {
  if (!isFieldOrder(points)) return null;
  const prime = smallestFactor(points);
  for (;;) {
    const images: number[] = [0];
    for (let digit = 1; digit < points; digit *= prime) {
      const image = random.below(points);
      const before = [...images];
      for (let times = 1; times < prime; times++) {
        for (const start of before) images.push(addTimes(start, image, times, prime, points));
      }
    }
    if (new Set(images).size === points) return images;
  }
}

/** Digit by digit, without carrying. */
function addTimes(a: number, b: number, times: number, prime: number, order: number): number {
  let sum = 0;
  for (let digit = 1; digit < order; digit *= prime) {
    sum += digit * ((Math.floor(a / digit) + times * Math.floor(b / digit)) % prime);
  }
  return sum;
}

/**
 * Three points in one group of both designs contradict each other: of three points, two are on the same side. Swaps
 * points until there are no such three; false where that was not reached.
 */
function partTriples(half: Design, under: number[], random: Random): boolean {
  const points = under.length;
  const groups = half.rounds.flatMap((round) => [...Map.groupBy(under.keys(), (point) => round[point]).values()]);
  const groupOf = new Int32Array(points * points).fill(-1);
  for (const [g, group] of groups.entries()) {
    for (const one of group) for (const other of group) groupOf[one * points + other] = g;
  }
  const meet = (one = 0, other = 0) => groupOf[(under[one] ?? 0) * points + (under[other] ?? 0)] ?? -1;
  let triples = countTriples(groups, meet);
  for (let swap = 0; swap < SWAPS && triples > 0; swap++) {
    const [i, j] = [random.below(points), random.below(points)];
    exchange(under, i, j);
    const now = countTriples(groups, meet);
    if (now <= triples) triples = now;
    else exchange(under, i, j);
  }
  return triples === 0;
}

function countTriples(groups: readonly (readonly number[])[], meet: (one?: number, other?: number) => number): number {
  let triples = 0;
  for (const group of groups) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) {
        const there = meet(group[i], group[j]);
        if (there < 0) continue;
        for (let k = j + 1; k < group.length; k++) if (meet(group[i], group[k]) === there) triples++;
      }
    }
  }
  return triples;
}

function exchange(list: number[], i: number, j: number): void {
  const [one = 0, other = 0] = [list[i], list[j]];
  list[i] = other;
  list[j] = one;
}

/** The unknowns are the sides, [round, point]; one parity for each two points that meet in two rounds. */
function parities(rounds: readonly SeatedPoints[], points: number): Parity[] {
  const found: Parity[] = [];
  for (let one = 0; one < points; one++) {
    for (let other = 0; other < one; other++) {
      const unknowns = rounds.flatMap((round, r) =>
        round[one] === round[other] ? [r * points + one, r * points + other] : [],
      );
      if (unknowns.length > 2) found.push({ unknowns, odd: true });
    }
  }
  return found;
}

/** A point on this side is in the first of the two groups, and its double in the second, or the other way round. */
function onSides(round: SeatedPoints, side: ArrayLike<number>): SeatedPoints {
  const groupOf = Array.from(round, (group, point) => 2 * group + (side[point] ?? 0));
  return [...groupOf, ...groupOf.map((group) => group ^ 1)];
}
