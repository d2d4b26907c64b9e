import { whatIsFullForColleague } from '../places/changing.ts';
import type { Limits, Seat } from '../places/limits.ts';
import type { Taken } from '../places/taken.ts';
import { type Closed, type FullFor, fullReason, type RegistrationState } from './registration.ts';

type Replacing = {
  event: { startsAt: Date; cancelledAt: Date | null };
  limits: Limits;
  taken: Taken;
  state: RegistrationState;
  /** Whose place it is, and who comes instead. */
  before: Seat;
  after: Seat;
};

/** noPlace: whoever waits or asks has nothing to hand on. */
export type ReplacementRefusal = Closed | FullFor | 'noPlace';

/** Somebody may send a colleague until the event begins, whether or not registration is still open. null: they may. */
export function whyNotReplace(facts: Replacing, now: Date): ReplacementRefusal | null {
  const { event, state, limits, taken, before, after } = facts;
  if (event.cancelledAt) return 'cancelled';
  if (now >= event.startsAt) return 'closed';
  if (state !== 'registered') return 'noPlace';
  const full = whatIsFullForColleague(limits, taken, before, after);
  return full && fullReason(full);
}

export const canReplace = (event: { startsAt: Date; cancelledAt: Date | null }, state: RegistrationState, now: Date) =>
  state === 'registered' && event.cancelledAt === null && now < event.startsAt;
