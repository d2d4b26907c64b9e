import { agendaPointMade, listen, organisationsMerged, personErased } from '#platform/happenings';
import { job } from '#platform/jobs';

export const forgetAddresses = job<Record<string, never>>('meetings.forgetAddresses', { every: '23 3 * * *' });
export const personErasedHere = listen(personErased, 'meetings');
export const organisationsMergedHere = listen(organisationsMerged, 'meetings');
export const agendaPointMadeHere = listen(agendaPointMade, 'meetings');

/** Agendas gather what came to wait for them, also when nobody looks: what a cancelled meeting had, promises falling due. */
export const gatherAgendas = job<Record<string, never>>('meetings.gather', { every: '11 * * * *' });
