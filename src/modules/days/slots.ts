import { slot } from '#platform/slots';

/** On a participant's page: what one can do there. The subject is their group now, else the round, else the event. */
export const participantParts = slot('participantParts');
