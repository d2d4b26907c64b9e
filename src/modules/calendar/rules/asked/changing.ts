import { whatIsFullFor } from '../places/changing.ts';
import type { Limits, Seat } from '../places/limits.ts';
import type { Taken } from '../places/taken.ts';
import {
  fullReason,
  type Openness,
  type RegistrationRefusal,
  type RegistrationState,
  whyClosed,
} from '../registering/registration.ts';

type Changing = {
  event: Openness;
  limits: Limits;
  taken: Taken;
  state: RegistrationState;
  before: Seat;
  after: Seat;
};

/**
 * Somebody says something else than when they registered. They may until registration closes, organisers until the end
 * (`decided`). Whoever has a place gets what is not full; whoever waits for one asks for something else from now on.
 * null: they may.
 */
export function whyNotChange(
  { event, limits, taken, state, before, after }: Changing,
  { decided }: { decided: boolean },
  now: Date,
): RegistrationRefusal | null {
  if (event.cancelledAt) return 'cancelled';
  const closed = decided ? null : whyClosed(event, now);
  if (closed) return closed;
  if (state !== 'registered' && state !== 'offered') return null;
  const full = whatIsFullFor(limits, taken, before, after);
  return full && fullReason(full);
}
