import type { Db } from '#platform/db';
import type { Round } from '../../rules/day.ts';
import { momentOn } from '../../rules/hours.ts';
import type { Lang } from '../../rules/live/in-text.ts';
import { type LedSlot, ledSteps } from '../../rules/live/led-steps.ts';
import type { LiveDay } from '../../rules/live/live.ts';
import { slotsOfRounds } from '../../rules/live/slots-of-rounds.ts';
import { dayOf, type Which } from '../day.ts';
import { timetableOf } from '../timetable/timetable.ts';
import { liveActs } from './acts.ts';

type Asked = Which & { startsAt: Date; lang: Lang };

/** Everything a clock follows from, in the language of whoever looks. `rounds`: where they are known already. */
export async function liveDayOf(
  db: Db,
  { startsAt, lang, ...which }: Asked,
  rounds?: readonly Round[],
): Promise<LiveDay> {
  const dayBegins = momentOn(startsAt, '00:00').getTime();
  const [slots, acts] = await Promise.all([ledSlots(db, which, rounds), liveActs(db, which)]);
  return { steps: ledSteps(slots, lang, dayBegins), acts, dayBegins };
}

/** A day without a timetable is led by its rounds. */
async function ledSlots(db: Db, which: Which, rounds: readonly Round[] | undefined): Promise<readonly LedSlot[]> {
  const slots = await timetableOf(db, which);
  return slots.length > 0 ? slots : slotsOfRounds(rounds ?? (await dayOf(db, which)).rounds);
}
