import { dayOf } from '../moment.ts';
import { daysFrom, movedBy } from './days.ts';

export type Times = {
  startsAt: Date;
  endsAt: Date;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  quotasEndAt: Date | null;
};

/** The same event on another day: each of its moments moves by as many days and keeps its hour in Brussels. */
export function onDay(event: Times, day: string): Times {
  const days = daysFrom(dayOf(event.startsAt), day);
  const moved = (moment: Date | null) => moment && movedBy(moment, days);
  return {
    startsAt: movedBy(event.startsAt, days),
    endsAt: movedBy(event.endsAt, days),
    registrationOpensAt: moved(event.registrationOpensAt),
    registrationClosesAt: moved(event.registrationClosesAt),
    quotasEndAt: moved(event.quotasEndAt),
  };
}
