import type { Day, DayRound } from '../day.ts';
import { pairsAmong } from './pairs.ts';
import { sharedPairs } from './repeats.ts';

/**
 * How many partitions of q² people into q groups of q there are at most, such that no two people meet twice, for the q
 * where fewer than q + 1 is known. 6: the officers of Euler (G. Tarry, Le problème de 36 officiers, 1900). The others
 * have no projective plane (R. H. Bruck and H. J. Ryser, 1949; for 10 C. W. H. Lam, L. Thiel and S. Swiercz, 1989), and
 * one that lacked three rounds or fewer could be completed to one (R. H. Bruck, Finite nets II, 1963).
 */
const MOST_ROUNDS: ReadonlyMap<number, number> = new Map([
  [6, 3],
  [10, 8],
  [14, 12],
  [21, 19],
  [22, 20],
]);

/**
 * Least repeats of a day that asks for more rounds of q groups of q than exist. Among any so many rounds and one, two
 * share a pair, and by Turán's theorem there are then at least so many couples of rounds that do. Two rounds that
 * share a pair share two: where one group has two people of another it has none of a third, and so has that one. With
 * one person missing it may be one pair, and where the others fit, the missing person fits as well.
 */
export function officersBound(day: Day): number {
  let bound = 0;
  for (const rounds of Map.groupBy(
    day.rounds.map((_, r) => r),
    (r) => companyOf(day.rounds[r]),
  ).values()) {
    const [first] = rounds.flatMap((r) => day.rounds[r] ?? []);
    if (first) bound = Math.max(bound, boundWith(day, new Set(rounds), first));
  }
  return bound;
}

/** Rounds of one company have the same people in q groups of q, one of whom may be missing. */
function companyOf(round: DayRound | undefined): string {
  if (!round) return '';
  return `${round.sizes.toSorted((a, b) => b - a).join(' ')}: ${round.present.toSorted((a, b) => a - b).join(' ')}`;
}

function boundWith(day: Day, rounds: ReadonlySet<number>, { sizes, present }: DayRound): number {
  const q = sizes.length;
  const most = MOST_ROUNDS.get(q);
  const missing = q * q - present.length;
  const isSquare =
    missing >= 0 && missing <= 1 && sizes.every((size) => size === q || (missing === 1 && size === q - 1));
  if (most === undefined || !isSquare || rounds.size <= most) return 0;
  const couples = pairsAmong(rounds.size) - turan(rounds.size, most);
  let elsewhere = 0;
  day.rounds.forEach((one, a) => {
    for (const [i, other] of day.rounds.slice(a + 1).entries()) {
      if (!rounds.has(a) || !rounds.has(a + 1 + i)) elsewhere += sharedPairs(one, other);
    }
  });
  return elsewhere + couples * (missing === 0 ? 2 : 1);
}

/** Most couples among so many rounds without so many and one that all agree with each other: in that many even parts. */
function turan(rounds: number, parts: number): number {
  const part = Math.floor(rounds / parts);
  const larger = rounds % parts;
  return pairsAmong(rounds) - larger * pairsAmong(part + 1) - (parts - larger) * pairsAmong(part);
}
