import type { HardRules } from '../binding.ts';
import type { LevelBounds } from '../bounds/bounds.ts';
import type { Day } from '../day.ts';
import { type Tally, talliesOf } from '../search/tallies.ts';
import { type Design, shortened, type Wanted } from './design.ts';
import { developed } from './developed/developed.ts';
import { stillRounds } from './developed/still-rounds.ts';
import { isAtBounds } from './repeats.ts';
import { largestBundle, placePeople, seatOnPoints } from './seat-people.ts';
import { settleIn } from './settle-in.ts';
import { designs } from './sources/sources.ts';

/** Exchanges of places in a design that people of large organisations may take. */
const MOVES_TO_SETTLE_IN = 300_000;
/** Where the groups are to be balanced as well, it is tried from these beginnings. */
const SEEDS = [1, 2, 3];
/** Below, a search finds as much in less time. */
const WORTH_SETTLING_IN = 0.65;
/** So many seats more than needed may a group of a design have. */
const MOST_SEATS_MORE = 2;
/** So many rounds may be left out of a longer design. */
const MOST_ROUNDS_LESS = 2;
/** The part of a budget in moves that looking for base rounds may take. */
const PART_OF_BUDGET = 0.3;
/** And the part of that for each number of rounds beyond those wanted. */
const PART_FOR_LONGER = 0.15;

/**
 * A seating that needs no search, [round, person] → group, where mathematics knows one that is at the bounds of
 * colleagues and repeats, balanced too where that comes out; else null. It knows nothing of the wishes below, so a day
 * that has some may use it as a start.
 */
export function construct(day: Day, rules: HardRules, bounds: LevelBounds, budget: number): Int32Array | null {
  const wanted = wantedOf(day, rules);
  if (wanted === null) return null;
  const tallies = talliesOf(day, rules.rounds);
  const isTight = tightnessOf(wanted) >= WORTH_SETTLING_IN;
  const settling = new Settling(day, bounds, tallies, budget * PART_OF_BUDGET);
  for (const design of allDesigns(day, wanted, bounds.repeats, budget * PART_OF_BUDGET)) {
    const ways = [
      ...(isTight && tallies.length > 0 ? SEEDS.map((seed) => () => settling.balanced(design, seed)) : []),
      () => placePeople(day, design),
      ...(isTight ? [() => settling.unbalanced(design)] : []),
    ];
    for (const way of ways) {
      const points = way();
      const seated = points && seatOnPoints(day, design, points);
      if (seated !== null && isAtBounds(day, seated, bounds)) return seated;
    }
  }
  return null;
}

/** Settles people in on designs, as long as there are moves left. */
class Settling {
  readonly #day: Day;
  readonly #bounds: LevelBounds;
  readonly #tallies: readonly Tally[];
  #left: number;

  constructor(day: Day, bounds: LevelBounds, tallies: readonly Tally[], moves: number) {
    this.#day = day;
    this.#bounds = bounds;
    this.#tallies = tallies;
    this.#left = moves;
  }

  balanced(design: Design, seed: number): Int32Array | null {
    return this.#settle(design, this.#bounds.balance, this.#tallies, seed);
  }

  unbalanced(design: Design): Int32Array | null {
    return this.#settle(design, 0, [], 1);
  }

  #settle(design: Design, balance: number, tallies: readonly Tally[], seed: number): Int32Array | null {
    const moves = Math.min(this.#left, MOVES_TO_SETTLE_IN);
    this.#left -= moves;
    const { sameOrganisation } = this.#bounds;
    return moves > 0 ? settleIn(this.#day, design, { sameOrganisation, balance, tallies, moves, seed }) : null;
  }
}

/** How hard it is to meet nobody twice: people of two groups beside the groups they go to, or people met beside all. */
function tightnessOf({ groups, size, rounds }: Wanted): number {
  return Math.max(size / groups, (2 * rounds * (size - 1)) / (groups * size));
}

/** The same number of groups in every round, as large as the largest; null for days that are not like that. */
function wantedOf(day: Day, rules: HardRules): Wanted | null {
  const [first] = day.rounds;
  if (first === undefined) return null;
  const groups = first.sizes.length;
  const isFree = day.rounds.every((round) => round.held === null && round.printed === null);
  const isBound = rules.rounds.some(
    ({ units, apart, apartInVain }) => units.length + apart.length + apartInVain.length > 0,
  );
  if (!isFree || isBound || day.rounds.some((round) => round.sizes.length !== groups)) return null;
  return { groups, size: Math.max(...day.rounds.flatMap((round) => round.sizes)), rounds: day.rounds.length };
}

/** What has to be looked for comes late, and last what has more rounds than are wanted. */
function* allDesigns(day: Day, wanted: Wanted, repeats: number, budget: number): Generator<Design> {
  yield* sought(day, wanted, repeats, budget);
  if (repeats > 0 || tightnessOf(wanted) < WORTH_SETTLING_IN) return;
  const most = Math.floor((wanted.groups * wanted.size - 1) / Math.max(1, wanted.size - 1));
  for (let rounds = wanted.rounds + 1; rounds <= Math.min(most, wanted.rounds + MOST_ROUNDS_LESS); rounds++) {
    for (const longer of sought(day, { ...wanted, rounds }, repeats, budget * PART_FOR_LONGER))
      yield shortened(longer, wanted.rounds);
  }
}

function* sought(day: Day, wanted: Wanted, repeats: number, budget: number): Generator<Design> {
  yield* designs(wanted);
  // Larger groups with more seats that stay empty.
  const most = tightnessOf(wanted) >= WORTH_SETTLING_IN ? Math.min(wanted.groups, wanted.size + MOST_SEATS_MORE) : 0;
  for (let size = wanted.size + 1; size <= most; size++) {
    yield* designs({ ...wanted, size });
  }
  for (const sizes of sizesToTurn(day, wanted)) {
    const seats = sizes.reduce((sum, size) => sum + size, 0);
    const turning = { sizes, rounds: wanted.rounds, repeats, apart: largestBundle(day, seats) };
    const design = developed(turning, budget);
    if (design !== null) yield design;
  }
  const design = repeats === 0 ? stillRounds(wanted, budget) : null;
  if (design !== null) yield design;
}

/** The sizes of the day where they are the same in every round; and all as large as the largest. */
function sizesToTurn(day: Day, { groups, size }: Wanted): number[][] {
  const all = day.rounds.map((round) => round.sizes.toSorted((a, b) => b - a));
  const [first = []] = all;
  const areSame = all.every((sizes) => sizes.every((one, g) => one === first[g]));
  const uniform = Array.from({ length: groups }, () => size);
  return areSame && first.at(-1) !== size ? [first, uniform] : [uniform];
}
