import { slot } from '#platform/slots';

/** On a participant's page: what one can do there. The subject is their group now, else the round, else the event. */
export const participantParts = slot('participantParts');

/** On the page of a table, for the phones of those who sit there. The subject is the group of the round. */
export const tableParts = slot('tableParts');
