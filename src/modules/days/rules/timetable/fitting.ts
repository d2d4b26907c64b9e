import { walkBetween } from './checks.ts';
import { endOf, inOrder, type PlannedSlot, type SlotKind } from './slot.ts';
import type { Walk } from './timetable.ts';

/** What is done to one slot. `minutes` 0: it is dropped. */
export type Touch = { slotId: string; from: number; minutes: number };

/** fewest: few slots give much. drop: one slot is left out. spread: every slot gives a little. */
export type FitWay = 'fewest' | 'drop' | 'spread';

export type FitProposal = { way: FitWay; touches: Touch[]; slots: PlannedSlot[] };

export type Fitting = {
  slots: readonly PlannedSlot[];
  walks: readonly Walk[];
  /** When the day should end. */
  endsBy: number;
  /** The shortest a method can be led. null: the slot has none. */
  leastOf: (slot: PlannedSlot) => number | null;
};

/** Without a method: shorter than this nobody would call it so. */
const LEAST: Readonly<Record<SlotKind, number>> = {
  arrival: 15,
  plenary: 10,
  groups: 20,
  meal: 30,
  pause: 10,
  closing: 10,
};

/** Nobody goes without a meal, and a day begins and ends. What holds a round has people at its tables. */
const canBeDropped = ({ kind, roundId }: PlannedSlot): boolean =>
  (kind === 'plenary' || kind === 'pause' || kind === 'groups') && roundId === null;

/**
 * Ways to make the day end on time, the one that touches fewest slots first. No slot is shorter than its method allows, no
 * fixed hour moves. None: the day is on time, or nothing that may be done would help.
 */
export function fitProposals(given: Fitting): FitProposal[] {
  const runs = runsOf(given);
  if (runs.every((run) => isOnTime(run, given.walks))) return [];
  const ways: FitWay[] = ['fewest', 'drop', 'spread'];
  const proposals = ways.flatMap((way) => proposalOf(given, runs, way) ?? []);
  const seen = new Set<string>();
  return proposals
    .filter(({ touches }) => {
      const key = JSON.stringify(touches);
      return seen.has(key) ? false : seen.add(key);
    })
    .toSorted((a, b) => a.touches.length - b.touches.length);
}

/** Slots that move together, between two hours that do not. `endsBy` null: nothing binds their end. */
type Run = { from: number; endsBy: number; slots: PlannedSlot[] };

function runsOf({ slots, endsBy }: Fitting): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  const ordered = inOrder(slots.filter(({ shownTo }) => shownTo === 'all'));
  for (const slot of ordered) {
    if (slot.fixed) {
      if (run) run.endsBy = Math.min(slot.startsAt, endsBy);
      run = { from: endOf(slot), endsBy, slots: [] };
      runs.push(run);
    } else if (run) run.slots.push(slot);
    else {
      run = { from: slot.startsAt, endsBy, slots: [slot] };
      runs.push(run);
    }
  }
  return runs.filter(({ slots }) => slots.length > 0);
}

/** In time and one after the other, as they stand. */
const isOnTime = ({ from, endsBy, slots }: Run, walks: readonly Walk[]): boolean => {
  let free = from;
  let room: string | null = null;
  for (const slot of slots) {
    if (slot.startsAt < free + walkBetween(room, slot.room, walks)) return false;
    free = endOf(slot);
    room = slot.room;
  }
  return free <= endsBy;
};

/** null: this way, or one in its stead, does not help. */
function proposalOf(given: Fitting, runs: readonly Run[], way: FitWay): FitProposal | null {
  const { walks, leastOf } = given;
  const least = (slot: PlannedSlot) => Math.min(slot.minutes, leastOf(slot) ?? LEAST[slot.kind]);
  const placed = new Map<string, PlannedSlot | null>();
  const touches: Touch[] = [];
  for (const run of runs) {
    if (isOnTime(run, walks)) continue;
    const kept = fittedRun(run, way, { walks, least });
    if (!kept) return null;
    for (const slot of run.slots) {
      const now = kept.get(slot.id) ?? 0;
      if (now !== slot.minutes) touches.push({ slotId: slot.id, from: slot.minutes, minutes: now });
    }
    for (const slot of packed(run, kept, walks)) placed.set(slot.id, slot);
    for (const slot of run.slots) if (!placed.has(slot.id)) placed.set(slot.id, null);
  }
  const slots = given.slots.flatMap((slot) => {
    const now = placed.get(slot.id);
    return now === null ? [] : [now ?? slot];
  });
  return { way, touches, slots: inOrder(slots) };
}

type Limits = { walks: readonly Walk[]; least: (slot: PlannedSlot) => number };

/** Minutes by slot; a slot that is not in it is dropped. */
type Kept = Map<string, number>;

function fittedRun(run: Run, way: FitWay, { walks, least }: Limits): Kept | null {
  const whole: Kept = new Map(run.slots.map(({ id, minutes }) => [id, minutes]));
  const lacking = excessOf(run, whole, walks);
  if (lacking <= 0) return whole;
  const spare = run.slots.map((slot) => ({ slot, spare: slot.minutes - least(slot) }));
  const enough = spare.reduce((sum, one) => sum + one.spare, 0) >= lacking;
  const dropped = way === 'drop' || !enough ? withoutSome(run, whole, walks, least) : null;
  if (way === 'drop') return dropped ?? (enough ? shortened(whole, spare, lacking) : null);
  if (!enough) return dropped;
  return way === 'spread' ? spread(whole, spare, lacking) : shortened(whole, spare, lacking);
}

type Spare = readonly { slot: PlannedSlot; spare: number }[];

/** Those that can give most give first: no fewer slots would do. */
function shortened(whole: Kept, spare: Spare, lacking: number): Kept {
  const kept = new Map(whole);
  let left = lacking;
  for (const { slot, spare: most } of spare.toSorted((a, b) => b.spare - a.spare)) {
    const given = Math.min(most, left);
    if (given > 0) kept.set(slot.id, slot.minutes - given);
    left -= given;
  }
  return kept;
}

/** Each gives its share of what it can, in whole minutes. */
function spread(whole: Kept, spare: Spare, lacking: number): Kept {
  const kept = new Map(whole);
  let left = lacking;
  let rest = spare.reduce((sum, one) => sum + one.spare, 0);
  for (const { slot, spare: most } of spare) {
    const given = rest === 0 ? 0 : Math.min(most, Math.round((left * most) / rest));
    kept.set(slot.id, slot.minutes - given);
    left -= given;
    rest -= most;
  }
  return kept;
}

/**
 * One slot is dropped, the shortest that is long enough. Where none is, the longest goes and the others are shortened, then
 * the next longest.
 */
function withoutSome(run: Run, whole: Kept, walks: readonly Walk[], least: Limits['least']): Kept | null {
  const droppable = run.slots.filter(canBeDropped).toSorted((a, b) => a.minutes - b.minutes);
  const without = (gone: ReadonlySet<string>): Kept => new Map([...whole].filter(([id]) => !gone.has(id)));
  for (const { id } of droppable) {
    const kept = without(new Set([id]));
    if (excessOf(run, kept, walks) <= 0) return kept;
  }
  const gone = new Set<string>();
  for (const { id } of droppable.toReversed()) {
    gone.add(id);
    const kept = without(gone);
    const lacking = excessOf(run, kept, walks);
    const spare = run.slots
      .filter((slot) => kept.has(slot.id))
      .map((slot) => ({ slot, spare: slot.minutes - least(slot) }));
    if (spare.reduce((sum, one) => sum + one.spare, 0) >= lacking)
      return lacking > 0 ? shortened(kept, spare, lacking) : kept;
  }
  return null;
}

/** Minutes too many when they follow each other as close as one can walk. */
function excessOf(run: Run, kept: Kept, walks: readonly Walk[]): number {
  const last = packed(run, kept, walks).at(-1);
  return last ? endOf(last) - run.endsBy : run.from - run.endsBy;
}

/** One after the other, as close as one can walk. */
function packed({ from, slots }: Run, kept: Kept, walks: readonly Walk[]): PlannedSlot[] {
  const placed: PlannedSlot[] = [];
  let free = from;
  for (const slot of slots) {
    const minutes = kept.get(slot.id);
    if (minutes === undefined) continue;
    const startsAt = free + walkBetween(placed.at(-1)?.room ?? null, slot.room, walks);
    placed.push({ ...slot, startsAt, minutes });
    free = startsAt + minutes;
  }
  return placed;
}
