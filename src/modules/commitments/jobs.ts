import { dayClosed, listen, organisationsMerged, personErased, registrationEnded } from '#platform/happenings';
import { job } from '#platform/jobs';

/** Looks for owners to ask, and for questions that nobody answered: within the hours in which one may be written to. */
export const lookAfterPromises = job<Record<string, never>>('commitments.lookAfter', { every: '7,37 8-19 * * *' });
export const dayClosedHere = listen(dayClosed, 'commitments');
export const personErasedHere = listen(personErased, 'commitments');
export const organisationsMergedHere = listen(organisationsMerged, 'commitments');
export const registrationEndedHere = listen(registrationEnded, 'commitments');
