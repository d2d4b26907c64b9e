import { listen, organisationsMerged, personErased } from '#platform/happenings';
import { job } from '#platform/jobs';

export const forgetAddresses = job<Record<string, never>>('meetings.forgetAddresses', { every: '23 3 * * *' });
export const personErasedHere = listen(personErased, 'meetings');
export const organisationsMergedHere = listen(organisationsMerged, 'meetings');
