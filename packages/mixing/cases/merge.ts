import type { SeatingOfIds } from '../problem.ts';
import { type Aims, type Joined, joinedAs, type Meeting, meetingOf, worthOf } from './joined.ts';
import { cheapestMatching, without } from './matching.ts';
import { countPartitions, evenParts, partitions } from './partitions.ts';
import type { WhoSees } from './who-sees.ts';

export interface MergeWishes {
  readonly groups: SeatingOfIds;
  /** How many groups they become; half as many when absent. Where it does not divide, some are of one group more. */
  readonly into?: number;
  /** People in a group that has become one. */
  readonly size?: { readonly min?: number; readonly max?: number };
  /** Earlier seatings, of today and before: who sat in one group there has met. */
  readonly earlier?: readonly SeatingOfIds[];
  /** What people have studied. */
  readonly sees?: readonly WhoSees[];
  /** What matters first; new faces when absent. */
  readonly first?: 'newFaces' | 'cases';
  /** How many ways are told, the best first; 5 when absent. */
  readonly alternatives?: number;
}

/** One way to let groups become fewer. */
export interface Merge {
  readonly groups: readonly Joined[];
  /** Pairs of people who meet here for the first time. */
  readonly newFaces: number;
  /** Different cases that people of a group have studied, summed over the groups. */
  readonly cases: number;
  /** People too many or too few for the size asked for. */
  readonly outside: number;
}

export interface Merges {
  /** The best first. */
  readonly ways: readonly Merge[];
  /** Nothing is better than the first: all were looked at, or it is as good as a bound. */
  readonly proven: boolean;
}

/** More ways than these are not looked at one by one. */
const MANY = 20_000;

/** Lets groups become fewer and larger: fitting sizes first, then most new faces and most cases, as wished. */
export function mergeGroups(wishes: MergeWishes): Merges {
  const { groups, into = Math.floor(groups.length / 2), alternatives = 5 } = wishes;
  const meeting = meetingOf(groups, wishes.earlier ?? [], wishes.sees ?? []);
  const aims: Aims = { first: wishes.first ?? 'newFaces', ...wishes.size };
  const parts = Math.max(1, Math.min(into, groups.length));
  const sizes = evenParts(groups.length, parts).filter((size) => size > 0);
  const { found, proven } =
    countPartitions(sizes) <= MANY
      ? { found: bestOfAll(meeting, aims, sizes, alternatives), proven: true }
      : sizes.every((size) => size === 2)
        ? byMatching(meeting, aims, alternatives)
        : byExchanges(meeting, aims, sizes);
  return { ways: found.map((parts) => mergeOf(meeting, aims, parts)), proven };
}

type Parts = readonly (readonly number[])[];

function bestOfAll(meeting: Meeting, aims: Aims, sizes: readonly number[], count: number): Parts[] {
  const known = new Map<string, number>();
  const worth = (part: readonly number[]) => {
    const key = part.join();
    const found = known.get(key) ?? worthOf(meeting, aims, part);
    known.set(key, found);
    return found;
  };
  const best: { parts: Parts; worth: number }[] = [];
  for (const parts of partitions(sizes)) {
    const total = parts.reduce((sum, part) => sum + worth(part), 0);
    if (best.length === count && total <= (best.at(-1)?.worth ?? 0)) continue;
    const place = best.findIndex((other) => other.worth < total);
    best.splice(place < 0 ? best.length : place, 0, { parts, worth: total });
    if (best.length > count) best.pop();
  }
  return best.map(({ parts }) => parts);
}

/** The best matching, then the best without each of its pairs: the second best is among these. */
function byMatching(meeting: Meeting, aims: Aims, count: number): { found: Parts[]; proven: boolean } {
  const worths = meeting.people.map((_, a) =>
    meeting.people.map((_, b) =>
      a === b
        ? 0
        : worthOf(
            meeting,
            aims,
            [a, b].sort((x, y) => x - y),
          ),
    ),
  );
  const most = Math.max(...worths.flat());
  const costs = worths.map((row) => row.map((worth) => most - worth));
  const best = cheapestMatching(costs);
  const tooDear = 1 + costs.length * Math.max(...costs.flat());
  const others = pairsOf(best.partnerOf).map(([a = 0, b = 0]) => cheapestMatching(without(costs, a, b, tooDear)));
  const ranked = [best, ...(count > 1 ? others : [])]
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ partnerOf }) => pairsOf(partnerOf));
  const different = [...new Map(ranked.map((pairs) => [pairs.join(';'), pairs])).values()];
  return { found: different.slice(0, count), proven: best.cost === best.bound };
}

function pairsOf(partnerOf: readonly number[]): number[][] {
  return partnerOf.flatMap((partner, one) => (one < partner ? [[one, partner]] : []));
}

/** Exchanges two groups between parts while that is better. */
function byExchanges(meeting: Meeting, aims: Aims, sizes: readonly number[]): { found: Parts[]; proven: boolean } {
  let next = 0;
  const parts = sizes.map((size) => Array.from({ length: size }, () => next++));
  for (let changed = true; changed; ) {
    changed = false;
    for (const one of parts) {
      for (const other of parts) {
        for (const i of one.keys())
          for (const j of other.keys()) changed = exchange(meeting, aims, one, i, other, j) || changed;
      }
    }
  }
  return { found: [parts.map((part) => part.toSorted((a, b) => a - b))], proven: false };
}

function exchange(meeting: Meeting, aims: Aims, one: number[], i: number, other: number[], j: number): boolean {
  if (one === other) return false;
  const [a = 0, b = 0] = [one[i], other[j]];
  const before = worthOf(meeting, aims, one) + worthOf(meeting, aims, other);
  one[i] = b;
  other[j] = a;
  if (worthOf(meeting, aims, one) + worthOf(meeting, aims, other) > before) return true;
  one[i] = a;
  other[j] = b;
  return false;
}

function mergeOf(meeting: Meeting, aims: Aims, parts: Parts): Merge {
  const groups = parts.map((part) => joinedAs(meeting, aims, part));
  const sum = (count: (group: Joined) => number) => groups.reduce((total, group) => total + count(group), 0);
  return {
    groups,
    newFaces: sum((group) => group.newFaces),
    cases: sum((group) => group.cases.length),
    outside: sum((group) => group.outside),
  };
}
