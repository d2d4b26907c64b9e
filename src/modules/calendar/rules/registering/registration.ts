import type { Full, Limits, Seat } from '../places/limits.ts';
import type { WaitingList } from '../places/quotas.ts';
import { Taken, whatIsFull } from '../places/taken.ts';

/**
 * asked: waits for the organisers' yes. waiting: for a place. offered: has a place until it expires. Those who are
 * registered or offered a place take one.
 */
export type RegistrationState = 'registered' | 'offered' | 'waiting' | 'asked' | 'withdrawn';

/** What an event says about who may register, and when. */
export type Openness = {
  startsAt: Date;
  endsAt?: Date;
  /** Of a date that is only said nobody knows when it begins. */
  fuzzyWhen?: unknown;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  cancelledAt: Date | null;
};

export type RegistrationFacts = {
  event: Openness & { waitingList: WaitingList; needsApproval: boolean; quotasEndAt: Date | null };
  limits: Limits;
  taken: Taken;
  /** Who asks to come: one person, or several who come together or not at all. */
  seats: readonly Seat[];
  /** What this person already has here. null: nothing, or somebody who is not known. */
  mine: RegistrationState | null;
};

export type Closed = 'cancelled' | 'notYet' | 'closed';
/** full: no place at all. The others: no place for people like these, while others may still come. */
export type FullFor = 'full' | 'organisationFull' | 'roleFull' | 'ratio' | 'optionFull';
/** partyFull: fewer places are left than people who would come together. */
export type RegistrationRefusal = Closed | FullFor | 'partyFull';

export type RegistrationDecision =
  /** again: they had withdrawn and come back, or say yes to an offer, with the code they had. */
  | { outcome: 'registered' | 'waiting' | 'asked'; again: boolean }
  /** They have this here, and it stays as it is. */
  | { outcome: 'already'; is: Exclude<RegistrationState, 'withdrawn'> }
  | { outcome: 'refused'; reason: RegistrationRefusal };

export function decideRegistration(facts: RegistrationFacts, now: Date): RegistrationDecision {
  const { event, limits, taken, seats, mine } = facts;
  // The place is theirs until the offer is taken back; that registration closed since does not matter.
  if (mine === 'offered' && !event.cancelledAt && now < event.startsAt) return { outcome: 'registered', again: true };
  if (mine !== null && mine !== 'withdrawn') return { outcome: 'already', is: mine };
  const closed = whyClosed(event, now);
  if (closed) return { outcome: 'refused', reason: closed };
  const again = mine === 'withdrawn';
  // Organisers first say whether they want them; only then is there a place to count.
  if (event.needsApproval) return { outcome: 'asked', again };
  const full = whatIsFull(limits, taken, seats);
  if (!full) return { outcome: 'registered', again };
  const neverFits = whatNeverFits(facts, now);
  if (event.waitingList !== 'none' && !neverFits) return { outcome: 'waiting', again };
  const isForSome = seats.length > 1 && !whatIsFull(limits, neverFits ? new Taken() : taken, seats.slice(0, 1));
  return { outcome: 'refused', reason: isForSome ? 'partyFull' : fullReason(neverFits ?? full) };
}

/**
 * What would be too full although nobody else came: more people than places. They would wait for nothing. Quotas that
 * end are waited for, and so are workers where service users are as many as they.
 */
function whatNeverFits({ event, limits, seats }: RegistrationFacts, now: Date): Full | null {
  const isToEnd = event.quotasEndAt !== null && now < event.quotasEndAt;
  const lasting = isToEnd ? { ...limits, perOrganisation: null, perOrganisationAndRole: {} } : limits;
  return whatIsFull({ ...lasting, usersPerWorker: null }, new Taken(), seats);
}

/** What keeps everybody from registering now. null: nothing. */
export function whyClosed(event: Openness, now: Date): Closed | null {
  if (event.cancelledAt) return 'cancelled';
  if (event.registrationOpensAt && now < event.registrationOpensAt) return 'notYet';
  const begins = event.fuzzyWhen && event.endsAt ? event.endsAt : event.startsAt;
  return now >= (event.registrationClosesAt ?? begins) ? 'closed' : null;
}

const reasons = {
  places: 'full',
  organisation: 'organisationFull',
  organisationRole: 'organisationFull',
  role: 'roleFull',
  ratio: 'ratio',
  option: 'optionFull',
} as const satisfies Record<Full['is'], FullFor>;

export const fullReason = ({ is }: Full): FullFor => reasons[is];

/** Somebody may say until the end that they do not come; afterwards it is history. */
export const canWithdraw = (event: { endsAt: Date }, now: Date): boolean => now < event.endsAt;
