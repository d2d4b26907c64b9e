import { timeOf } from '../moment.ts';

/** From the first minute of a day to the last of a day: it has days and no hours. */
export const isAllDay = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): boolean =>
  timeOf(startsAt) === '00:00' && timeOf(endsAt) === '23:59';
