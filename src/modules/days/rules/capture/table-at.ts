import { currentRound } from '../current-round.ts';
import type { Day, PersonOfDay, Round } from '../day.ts';
import { type Mark, markOf } from '../marks.ts';
import { groupsOf } from '../meetings.ts';
import { nameAtTable } from '../names.ts';

/** One round of a table: from then on, what is said there is said by its group. */
export type RoundAtTable = {
  roundId: string;
  groupId: string;
  name: Round['name'];
  startsAt: Date;
  endsAt: Date | null;
  place: Round['groups'][number]['place'];
};

export type TableAt = {
  mark: Mark;
  /** In the order in which they happen; those in which nobody sits at this table are left out. */
  rounds: RoundAtTable[];
  /** The one that is on, else the next one; after the day the last one. null: nobody sits here yet. */
  current: RoundAtTable | null;
  people: { name: string; organisation: string | null }[];
};

/** The rounds of a day in which there is a table with this index. */
export function roundsAtTable(day: Pick<Day, 'rounds'>, index: number): RoundAtTable[] {
  return day.rounds.flatMap(({ id: roundId, name, startsAt, endsAt, groups }) => {
    const group = groups[index];
    return group ? [{ roundId, groupId: group.id, name, startsAt, endsAt, place: group.place }] : [];
  });
}

/** Which round was on at a moment: also decided on a phone without a network, when somebody writes. */
export const roundWhen = <Timed extends { startsAt: Date; endsAt: Date | null }>(
  rounds: readonly Timed[],
  at: Date,
): Timed | null => currentRound(rounds, at) ?? rounds.at(-1) ?? null;

/**
 * So many milliseconds the day is behind its hours (negative: before them), where whoever leads it is at another round than
 * the hour says. A phone without a network decides with it in which round something is said.
 */
export function lateBy(rounds: readonly RoundAtTable[], led: Date, now: Date): number {
  return roundWhen(rounds, now) === roundWhen(rounds, led) ? 0 : now.getTime() - led.getTime();
}

/** What the phones at one table show. `roundId`: another round than the one that is on. */
export function tableAt(
  day: Pick<Day, 'rounds'>,
  people: readonly PersonOfDay[],
  { index, now, roundId }: { index: number; now: Date; roundId?: string | undefined },
): TableAt {
  const rounds = roundsAtTable(day, index);
  const current = rounds.find((one) => one.roundId === roundId) ?? roundWhen(rounds, now);
  const round = day.rounds.find(({ id }) => id === current?.roundId);
  const seated = round ? (groupsOf(round, new Map(people.map((one) => [one.id, one])))[index] ?? []) : [];
  return { mark: markOf(index), rounds, current, people: seated.map(nameAtTable) };
}

/** How many tables a day has at most: each has its code. */
export const tablesOfDay = ({ rounds }: Pick<Day, 'rounds'>): number =>
  Math.max(0, ...rounds.map(({ groups }) => groups.length));
