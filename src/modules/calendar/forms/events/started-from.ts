import { dayOf } from '../../rules/moment.ts';
import { sameWeekday } from '../../rules/planning/days.ts';
import { onDay } from '../../rules/planning/moved-event.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { eventTyped, type SaidToReader } from './event-typed.ts';

/** What was not certain of the one says nothing of the other. */
const certain = { toConfirm: [], confirmBy: null, fuzzyWhen: null };

type Typed = Record<string, string | string[]>;

/** An event to be typed anew: everything but its days, which are to be chosen. */
export function copyTyped(from: EventFacts, said: SaidToReader): Typed {
  const undated = { day: '', lastDay: '', opensOn: '', opensAt: '', closesOn: '', closesAt: '', quotasEndOn: '' };
  return { ...eventTyped({ ...from, ...certain }, said), ...undated };
}

/** The same, on the day proposed for its next edition: all its moments move along. */
export const editionTyped = (from: EventFacts, said: SaidToReader, months: number, now: Date): Typed =>
  eventTyped({ ...from, ...onDay(from, nextEditionDay(from, months, now)), ...certain }, said);

/** The same weekday a quarter or a year later, and again where that is over too. */
export function nextEditionDay({ startsAt }: Pick<EventFacts, 'startsAt'>, months: number, now: Date): string {
  const first = dayOf(startsAt);
  for (let times = 1; ; times++) {
    const day = sameWeekday(first, months * times);
    if (day >= dayOf(now)) return day;
  }
}
