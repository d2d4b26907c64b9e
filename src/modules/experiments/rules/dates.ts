import { Temporal } from 'temporal-polyfill';

export const dayOf = (moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO('Europe/Brussels')
    .toPlainDate()
    .toString();

/** Tried for a year, unless another end is written. */
export const yearAfter = (day: string): string => Temporal.PlainDate.from(day).add({ years: 1 }).toString();

type Dates = { startsOn: string; endsOn: string; reviewOn: string };

/** It ends after it begins, and is looked at when there is something to see. */
export function wrongDate({ startsOn, endsOn, reviewOn }: Dates): 'endsOn' | 'reviewOn' | null {
  if (endsOn <= startsOn) return 'endsOn';
  return reviewOn <= startsOn ? 'reviewOn' : null;
}

/** The next day of the network looks at whatever is to be looked at by then; what comes later waits for the day after. */
export const landsOn = <One extends { reviewOn: string }>(running: readonly One[], eventDay: string): One[] =>
  running.filter(({ reviewOn }) => reviewOn <= eventDay);
