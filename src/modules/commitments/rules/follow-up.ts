import { dayOf, daysFrom, hourOf, isWorkingDay, plusDays, workingDayFrom } from './days.ts';

/** Days after the event on which each owner is asked, and how long an answer is waited for before somebody else is asked. */
export type FollowUpSettings = { days: readonly number[]; patience: number };

export const usualFollowUp: FollowUpSettings = { days: [7, 30, 90], patience: 10 };

/** Nobody is written to before eight in the morning, nor on days on which people do not work. */
const FROM_HOUR = 8;

/** A question that could not be put for so many days is left for the next one: several at once help nobody. */
const OF_USE = 14;

/** Before a date without an event around it, the day after any date, and once more. */
const AROUND_DATE = [
  { name: 'date.before', after: -7, onlyWithoutEvent: true },
  { name: 'date.after', after: 1, onlyWithoutEvent: false },
  { name: 'date.later', after: 30, onlyWithoutEvent: false },
] as const;

export type Asked = { occasion: string; forDay: string; askedOn: string };

export type Followed = {
  dueOn: string;
  madeOn: string;
  /** The day of the event it was promised at, once that is closed. null: of no event, or not closed yet. */
  eventOn: string | null;
  hasEvent: boolean;
  asked: readonly Asked[];
};

/** Why somebody is asked: after an event, or around the date they promised. `forDay`: asked again when that day moves. */
export type Occasion = { occasion: string; forDay: string; on: string };

/** What falls on a Saturday or a Sunday is asked on Monday. `isHoliday`: that day is a public holiday. */
export const isTimeToWrite = (now: Date, { isHoliday }: { isHoliday: boolean }): boolean =>
  hourOf(now) >= FROM_HOUR && isWorkingDay(dayOf(now)) && !isHoliday;

/** What its owner is to be asked today, at most one thing. null: nothing. */
export function dueOccasion(one: Followed, settings: FollowUpSettings, now: Date): Occasion | null {
  const today = dayOf(now);
  const reached = occasionsOf(one, settings).filter(({ on }) => on <= today && daysFrom(on, today) <= OF_USE);
  // Of several that were missed only the last is asked.
  const last = reached.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  if (!last || wasAsked(one, last)) return null;
  const waits = one.asked.some(({ askedOn }) => daysFrom(askedOn, today) < settings.patience);
  return waits ? null : last;
}

/** The next day on which its owner is asked. null: no such day is known. */
export function nextAsking(one: Followed, settings: FollowUpSettings, now: Date): string | null {
  const today = dayOf(now);
  const coming = occasionsOf(one, settings).filter((occasion) => occasion.on > today && !wasAsked(one, occasion));
  const next = coming.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0]?.on ?? null;
  return next && workingDayFrom(next);
}

function occasionsOf({ dueOn, madeOn, eventOn, hasEvent }: Followed, { days }: FollowUpSettings): Occasion[] {
  const after =
    eventOn === null
      ? []
      : days.map((count, index) => ({ occasion: `event.${index + 1}`, forDay: eventOn, on: plusDays(eventOn, count) }));
  const around = AROUND_DATE.filter(({ onlyWithoutEvent }) => !(onlyWithoutEvent && hasEvent)).map((one) => ({
    occasion: one.name,
    forDay: dueOn,
    on: plusDays(dueOn, one.after),
  }));
  // Whoever promised it after that day has just spoken of it.
  return [...after, ...around].filter(({ on }) => on > madeOn);
}

const wasAsked = ({ asked }: Followed, { occasion, forDay }: Occasion): boolean =>
  asked.some((one) => one.occasion === occasion && one.forDay === forDay);
