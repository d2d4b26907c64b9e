import { sameWeekday } from '../rules/around/days.ts';
import { onDay } from '../rules/around/moved-event.ts';
import { dayOf } from '../rules/moment.ts';
import type { EventFacts } from '../store/events.ts';
import { eventTyped } from './event-typed.ts';

type Typed = Record<string, string | string[]>;

/** An event to be typed anew: everything but its days, which are to be chosen. */
export function copyTyped(from: EventFacts): Typed {
  const undated = { day: '', lastDay: '', opensOn: '', opensAt: '', closesOn: '', closesAt: '', quotasEndOn: '' };
  return { ...eventTyped({ ...from, toConfirm: [], fuzzyWhen: null }), ...undated };
}

/** The same, on the day proposed for its next edition: all its moments move along. */
export const editionTyped = (from: EventFacts, months: number, now: Date): Typed =>
  eventTyped({ ...from, ...onDay(from, nextEditionDay(from, months, now)), toConfirm: [], fuzzyWhen: null });

/** The same weekday a quarter or a year later, and again where that is over too. */
export function nextEditionDay({ startsAt }: Pick<EventFacts, 'startsAt'>, months: number, now: Date): string {
  const first = dayOf(startsAt);
  for (let times = 1; ; times++) {
    const day = sameWeekday(first, months * times);
    if (day >= dayOf(now)) return day;
  }
}
