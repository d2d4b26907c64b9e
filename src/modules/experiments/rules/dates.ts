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

/** When the day of this moment began. */
export const beginningOf = (moment: Date): Date =>
  new Date(Temporal.PlainDate.from(dayOf(moment)).toZonedDateTime('Europe/Brussels').epochMilliseconds);

type Day = { id: string; startsAt: Date };

/** What one day looks at: each is looked at once, on the first coming day from its review date on. */
export const landsOn = <One extends { reviewOn: string }>(
  running: readonly One[],
  coming: readonly Day[],
  dayId: string,
): One[] =>
  running.filter(({ reviewOn }) => {
    const inOrder = coming.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    return inOrder.find(({ startsAt }) => dayOf(startsAt) >= reviewOn)?.id === dayId;
  });
