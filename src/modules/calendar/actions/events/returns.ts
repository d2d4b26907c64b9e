import type { Tx } from '#platform/db';
import { together } from '../../store/registering/registration-facts.ts';
import { markReturned, type Registration } from '../../store/registering/registrations.ts';
import { tellRegistration } from '../registering/tell-registration.ts';

/** A step: somebody who had withdrawn comes back, or takes the place they were offered, with all who asked with them. */
export async function returns(
  tx: Tx,
  registration: Registration,
  state: 'registered' | 'waiting' | 'asked',
  now: Date,
): Promise<void> {
  const people = registration.state === 'offered' ? await together(tx, registration) : [registration];
  for (const person of people) {
    await markReturned(tx, person, state === 'waiting' ? { state, registeredAt: now } : { state });
    if (state !== 'registered' || person.state === 'offered')
      await tellRegistration(tx, { ...person, version: person.version + 1 }, state, now);
  }
}
