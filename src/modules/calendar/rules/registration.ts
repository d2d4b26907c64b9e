/**
 * asked: waits for the organisers' yes. waiting: for a place. offered: has a place until it expires. Those who are
 * registered or offered a place take one.
 */
export type RegistrationState = 'registered' | 'offered' | 'waiting' | 'asked' | 'withdrawn';

export type RegistrationFacts = {
  event: {
    startsAt: Date;
    endsAt: Date;
    places: number | null;
    registrationClosesAt: Date | null;
    cancelledAt: Date | null;
  };
  placesTaken: number;
  /** What this person already has here. null: nothing, or somebody who is not known. */
  mine: RegistrationState | null;
};

export type RegistrationRefusal = 'cancelled' | 'closed' | 'full';

export type RegistrationDecision =
  /** again: they had withdrawn and come back, with the code they had. already: nothing changes. */
  { outcome: 'registered' | 'again' | 'already' } | { outcome: 'refused'; reason: RegistrationRefusal };

export function decideRegistration({ event, placesTaken, mine }: RegistrationFacts, now: Date): RegistrationDecision {
  if (mine !== null && mine !== 'withdrawn') return { outcome: 'already' };
  const refusal = whyClosed({ event, placesTaken }, now);
  if (refusal) return { outcome: 'refused', reason: refusal };
  return { outcome: mine === 'withdrawn' ? 'again' : 'registered' };
}

/** What keeps everybody from registering now. null: nothing. */
export function whyClosed(
  { event, placesTaken }: Omit<RegistrationFacts, 'mine'>,
  now: Date,
): RegistrationRefusal | null {
  if (event.cancelledAt) return 'cancelled';
  if (now >= (event.registrationClosesAt ?? event.startsAt)) return 'closed';
  return event.places !== null && placesTaken >= event.places ? 'full' : null;
}

/** Somebody may say until the end that they do not come; afterwards it is history. */
export const canWithdraw = (event: { endsAt: Date }, now: Date): boolean => now < event.endsAt;
