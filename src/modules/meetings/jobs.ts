import {
  agendaPointMade,
  eventMoved,
  listen,
  meetingJoined,
  organisationsMerged,
  personErased,
  registrationEnded,
} from '#platform/happenings';
import { job } from '#platform/jobs';

export const forgetAddresses = job<Record<string, never>>('meetings.forgetAddresses', { every: '23 3 * * *' });
export const personErasedHere = listen(personErased, 'meetings');
export const organisationsMergedHere = listen(organisationsMerged, 'meetings');
export const meetingJoinedHere = listen(meetingJoined, 'meetings');
export const registrationEndedHere = listen(registrationEnded, 'meetings');
export const eventMovedHere = listen(eventMoved, 'meetings');
export const agendaPointMadeHere = listen(agendaPointMade, 'meetings');

/** Agendas gather what came to wait for them, also when nobody looks: what a cancelled meeting had, promises falling due. */
export const gatherAgendas = job<Record<string, never>>('meetings.gather', { every: '11 * * * *' });

/** Before a poll ends, those who have not answered hear of it. */
export const remindUnanswered = job<Record<string, never>>('meetings.remindUnanswered', { every: '29 * * * *' });

/** Approved minutes go to everybody they are for. */
export const distributeMinutes = job<{ networkId: string; eventId: string }>('meetings.distributeMinutes');
/** Minutes nobody objected to, decisions to look at again, changes asked for after approval. */
export const lookAfterMinutes = job<Record<string, never>>('meetings.lookAfterMinutes', { every: '13 * * * *' });
/** Old minutes that were brought in are read. */
export const readImport = job<{ networkId: string; importId: string }>('meetings.readImport');
export const forgetImports = job<Record<string, never>>('meetings.forgetImports', { every: '37 3 * * *' });
export const tidyMinutes = job<Record<string, never>>('meetings.tidyMinutes', { every: '41 3 * * *' });
