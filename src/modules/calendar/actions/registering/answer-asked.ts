import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { whatIsFull } from '../../rules/places/taken.ts';
import { type FullFor, fullReason } from '../../rules/registering/registration.ts';
import { seatsOf } from '../../store/asked/chosen.ts';
import { registrationFacts, registrationOf, together } from '../../store/registering/registration-facts.ts';
import { changeRegistration, markState, markWithdrawn } from '../../store/registering/registrations.ts';
import { fillPlaces } from './fill-places.ts';
import { tellRegistration } from './tell-registration.ts';

type Answering = {
  eventId: string;
  registrationId: string;
  answer: 'yes' | 'no';
  /** Told to whom the answer is no; kept with a yes that goes beyond what is full. */
  reason: string | null;
};

/** already: they neither wait nor ask (any more). full: a yes needs a reason, because of what is full. */
export type AskedAnswered =
  | { outcome: 'given' | 'waits' | 'declined' | 'already' }
  | { outcome: 'full'; reason: FullFor };

/**
 * An organiser answers somebody who asked to come, or gives a place to somebody who waits, out of turn; those who asked
 * together get one answer. Beyond a limit only with a reason, which stays with the registration.
 */
export function answerAsked(db: Db, member: Member, answering: Answering, now: Date): Promise<AskedAnswered> {
  const which = { networkId: member.networkId, eventId: answering.eventId };
  const { answer, reason } = answering;
  return inTransaction(db, async (tx) => {
    const { event, asked, taken } = orMissing(await registrationFacts(tx, { ...which, personId: null }));
    const registration = orMissing(await registrationOf(tx, { ...which, id: answering.registrationId }));
    if (registration.state !== 'asked' && registration.state !== 'waiting') return { outcome: 'already' };
    const people = await together(tx, registration);
    const next = people.map((person) => ({ ...person, version: person.version + 1 }));

    if (answer === 'no') {
      for (const person of people) await markWithdrawn(tx, person, member.personId, now);
      for (const person of next) {
        await changeRegistration(tx, person, { declinedBecause: reason });
        await tellRegistration(tx, person, 'declined', now);
      }
      await changed(tx, `event:${which.eventId}`);
      return { outcome: 'declined' };
    }
    const seats = [...(await seatsOf(tx, people, asked.choices)).values()];
    const full = whatIsFull(limitsNow(event, asked, now), taken, seats);
    const waits = full && !reason && registration.state === 'asked' && event.waitingList !== 'none';
    if (full && !reason && !waits) return { outcome: 'full', reason: fullReason(full) };

    for (const person of people) await markState(tx, person, waits ? 'waiting' : 'registered');
    for (const person of next) {
      if (full && reason)
        await changeRegistration(tx, person, { exceptionReason: reason, exceptedBy: member.personId });
      await tellRegistration(tx, person, waits ? 'waiting' : 'given', now);
    }
    // A worker who comes may make room for a service user who waits.
    await fillPlaces(tx, event, now);
    await changed(tx, `event:${which.eventId}`);
    return { outcome: waits ? 'waits' : 'given' };
  });
}
