import type { GroupCountChange, Levels, SeatChange, SeatPlace, VersionWhy } from './acts.ts';
import { hasBegun } from './current-round.ts';
import { type Day, newestAct, type PersonOfDay, type Round } from './day.ts';
import type { PaperName } from './papers.ts';
import { takesPart } from './takes-part.ts';

type Words = { lang: 'fr' | 'nl' | 'en'; text: string };

/** How everybody sat at some moment. */
export type Version = {
  id: string;
  /** null: kept by the product when papers were printed. */
  name: Words | null;
  why: VersionWhy;
  papers: PaperName[] | null;
  by: string | null;
  at: Date;
  /** Number of the newest act then. */
  upon: number;
  /** How many groups each round had. */
  groupCounts: Readonly<Record<string, number>>;
  levels: Levels | null;
  /** How many people had a seat. */
  people: number;
};

export type VersionSeats = { roundId: string; registrationId: string; group: number; pinned: boolean }[];

export type KeptVersion = Version & { seats: VersionSeats };

/** More than anybody compares. */
export const MOST_VERSIONS = 20;

export type KeepDecision =
  | { outcome: 'kept' }
  /** stale: seats changed since the page was shown, so it would not be what was seen. nobody: nobody has a seat. */
  | { outcome: 'refused'; reason: 'stale' | 'nobody' | 'many' };

export function decideKeep(day: Day, { seen, kept }: { seen: number; kept: number }): KeepDecision {
  if (day.rounds.every(({ seats }) => seats.length === 0)) return { outcome: 'refused', reason: 'nobody' };
  if (kept >= MOST_VERSIONS) return { outcome: 'refused', reason: 'many' };
  return newestAct(day) === seen ? { outcome: 'kept' } : { outcome: 'refused', reason: 'stale' };
}

/** The rounds of a day as people sat in that version. Rounds it did not know yet are not composed in it. */
export function roundsOfVersion(
  rounds: readonly Round[],
  { groupCounts, seats }: Pick<KeptVersion, 'groupCounts' | 'seats'>,
): Round[] {
  const byRound = Map.groupBy(seats, ({ roundId }) => roundId);
  return rounds.map((round) => ({
    ...round,
    groups: Array.from({ length: groupCounts[round.id] ?? 0 }, (_, index) => ({
      ...(round.groups[index] ?? { id: `${round.id} ${index}`, place: null, locked: false }),
      index,
    })),
    seats: (byRound.get(round.id) ?? []).map((seat) => ({ ...seat, act: 0 })),
  }));
}

export type ReturnDecision =
  | {
      outcome: 'returned';
      changes: { seats: SeatChange[]; groupCounts: GroupCountChange[] };
      /** What the mixing proved then, where everybody sits exactly as then. */
      levels: Levels | null;
    }
  /** same: nothing would change. */
  | { outcome: 'refused'; reason: 'stale' | 'same' };

/**
 * Back to how people sat. Who left since gets no seat; who came since keeps theirs where that table exists. Rounds that
 * have begun, and rounds and tables that are pinned now, stay as they are.
 */
export function decideReturn(
  version: KeptVersion,
  day: Day,
  people: readonly PersonOfDay[],
  seen: number,
  now: Date,
): ReturnDecision {
  if (newestAct(day) !== seen) return { outcome: 'refused', reason: 'stale' };
  const bySeat = Map.groupBy(version.seats, ({ roundId }) => roundId);
  const each = day.rounds
    .filter((round) => mayReturn(round, version, now))
    .map((round) => changesOf(round, bySeat.get(round.id) ?? [], version.groupCounts[round.id] ?? 0, people));
  const seats = each.flatMap((changes) => changes.seats);
  const groupCounts = each.flatMap((changes) => changes.groupCounts);
  if (seats.length + groupCounts.length === 0) return { outcome: 'refused', reason: 'same' };
  const changes = { seats, groupCounts };
  return { outcome: 'returned', changes, levels: isExact(version, day, people, changes) ? version.levels : null };
}

/** Rounds that had no groups then were added or composed since: they stay. */
export const mayReturn = (round: Round, { groupCounts }: Pick<Version, 'groupCounts'>, now: Date): boolean =>
  !round.locked && !hasBegun(round, now) && (groupCounts[round.id] ?? 0) > 0;

function changesOf(round: Round, then: VersionSeats, count: number, people: readonly PersonOfDay[]) {
  const seatThen = new Map(then.map((seat) => [seat.registrationId, seat]));
  const seatNow = new Map(round.seats.map((seat) => [seat.registrationId, seat]));
  const isPinned = (group: number) => round.groups[group]?.locked === true;
  const seats: SeatChange[] = [];
  let last = count - 1;
  for (const person of people) {
    if (!takesPart(person, round)) continue;
    const [was, then] = [seatNow.get(person.id), seatThen.get(person.id)];
    const before = was ? placeOf(was) : null;
    const staysHere = was && (isPinned(was.group) || !then || isPinned(then.group));
    const isThere = staysHere && (then !== undefined || was.group < count || isPinned(was.group));
    const after = staysHere ? (isThere ? before : null) : then && !isPinned(then.group) ? placeOf(then) : null;
    if (after) last = Math.max(last, after.group);
    if (before?.group === after?.group && before?.pinned === after?.pinned) continue;
    seats.push({ roundId: round.id, registrationId: person.id, before, after });
  }
  const [before, after] = [round.groups.length || null, last + 1];
  return { seats, groupCounts: before === after ? [] : [{ roundId: round.id, before, after }] };
}

const placeOf = ({ group, pinned }: SeatPlace): SeatPlace => ({ group, pinned });

/** Whether everybody, and nobody else, would sit as in the version. */
function isExact(
  version: KeptVersion,
  day: Day,
  people: readonly PersonOfDay[],
  changes: { seats: SeatChange[] },
): boolean {
  const key = (roundId: string, registrationId: string) => `${roundId} ${registrationId}`;
  const after = new Map(
    day.rounds.flatMap((round) => round.seats.map((seat) => [key(round.id, seat.registrationId), seat.group] as const)),
  );
  for (const { roundId, registrationId, after: place } of changes.seats) {
    if (place) after.set(key(roundId, registrationId), place.group);
    else after.delete(key(roundId, registrationId));
  }
  const expected = day.rounds.flatMap((round) => people.filter((person) => takesPart(person, round))).length;
  return (
    after.size === version.seats.length &&
    after.size === expected &&
    version.seats.every((seat) => after.get(key(seat.roundId, seat.registrationId)) === seat.group)
  );
}
