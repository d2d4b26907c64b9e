import { chosenMode } from '../cases/case-modes.ts';
import { roundForCases } from '../cases/round-for-cases.ts';
import type { Day, PersonOfDay } from '../day.ts';
import type { PlannedSlot } from './slot.ts';

/** "4 × 30 min in 120 min". `needed`: walking and telling included, where a way to study them was chosen. */
export type CasesInSlot = { count: number; each: number; needed: number; available: number; fits: boolean };

/** null: no cases are studied in this slot. */
export function casesInSlot(
  { roundId, minutes }: Pick<PlannedSlot, 'roundId' | 'minutes'>,
  day: Day,
  people: readonly PersonOfDay[],
): CasesInSlot | null {
  const { cases, casePlan } = day;
  const round = casePlan?.roundId ?? roundForCases(day.rounds)?.id;
  if (roundId === null || roundId !== round || cases.length === 0) return null;
  const each = Math.max(...cases.map((one) => one.minutes));
  const chosen = chosenMode(day, people);
  const needed = chosen ? chosen.shown.time.needed : cases.length * each;
  return { count: chosen?.shown.studied ?? cases.length, each, needed, available: minutes, fits: needed <= minutes };
}
