import { type Day, isComposed, type PersonOfDay } from './day.ts';
import { changedBadges, type PrintedSeating } from './printed.ts';
import { withoutTable } from './takes-part.ts';

/** What a day asks next of whoever coordinates it. */
export type NextStep = { is: 'compose' } | { is: 'seat'; people: number } | { is: 'print'; badges: number };

/** `printed`: how everybody sat when badges were printed. null: nothing is to be done, or nobody is registered yet. */
export function nextStep(
  day: Pick<Day, 'rounds'>,
  people: readonly PersonOfDay[],
  printed: PrintedSeating | null,
): NextStep | null {
  if (people.length === 0 || day.rounds.length === 0) return null;
  if (!day.rounds.some(isComposed)) return { is: 'compose' };

  const waiting = peopleWithoutTable(day, people);
  if (waiting > 0) return { is: 'seat', people: waiting };
  const badges = printed ? changedBadges(printed, day, people, 'fr').length : 0;
  return badges > 0 ? { is: 'print', badges } : null;
}

/** Whoever lacks a table in at least one round that is composed. */
export function peopleWithoutTable({ rounds }: Pick<Day, 'rounds'>, people: readonly PersonOfDay[]): number {
  return new Set(rounds.flatMap((round) => withoutTable(people, round).map(({ id }) => id))).size;
}
