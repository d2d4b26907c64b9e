import { Temporal } from 'temporal-polyfill';
import { brussels, momentIn } from './moments.ts';
import type { Property } from './properties.ts';
import { zoneNamed } from './zones.ts';

/** A time as it was written: what the clock shows, where. A day alone has no hour. */
export type ClockTime = { clock: Temporal.PlainDateTime; zone: string; isDay: boolean };

/** 'unknownZone': nobody knows when that is. null: it is no time. */
export function clockTimes(
  { type, values, parameters }: Property,
  own: ReadonlyMap<string, readonly string[]>,
): (ClockTime | 'unknownZone' | null)[] {
  const named = typeof parameters.tzid === 'string' ? parameters.tzid : null;
  // Without a zone it is the hour of whoever reads: here, that of Brussels.
  const zone = named === null ? brussels : zoneNamed(named, own);
  return values.map((value) => {
    if (typeof value !== 'string' || (type !== 'date' && type !== 'date-time')) return null;
    const isDay = type === 'date' || !value.includes('T');
    try {
      const clock = Temporal.PlainDateTime.from(value.replace(/Z$/, ''));
      if (clock.year < 1900 || clock.year > 2200) return null;
      if (isDay) return { clock, zone: brussels, isDay };
      if (value.endsWith('Z')) return { clock, zone: 'UTC', isDay };
      return zone === null ? 'unknownZone' : { clock, zone, isDay };
    } catch {
      return null;
    }
  });
}

export const momentOf = ({ clock, zone }: ClockTime): Date => momentIn(clock, zone);

/** The same moment on the clock of another zone. */
export function clockIn(zone: string, time: ClockTime): Temporal.PlainDateTime {
  if (time.isDay || time.zone === zone) return time.clock;
  return time.clock.toZonedDateTime(time.zone).withTimeZone(zone).toPlainDateTime();
}
