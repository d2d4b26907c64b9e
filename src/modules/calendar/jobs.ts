import { listen, personErased } from '#platform/happenings';
import { job } from '#platform/jobs';

/** Writes to everybody registered about what changed with this version of the event. */
export const tellChange = job<{ networkId: string; eventId: string; version: number }>('calendar.tellChange');
export const tellCancelled = job<{ networkId: string; eventId: string; version: number }>('calendar.tellCancelled');
/** Saves a list that is too long for one request. */
export const saveLongList = job<{ networkId: string; eventId: string; importId: string; by: string }>(
  'calendar.saveLongList',
);
/** Tells other modules of each registration that ended with an import. */
export const tellEnded = job<{ networkId: string; eventId: string; importId: string }>('calendar.tellEnded');
/** Ends offers that nobody took, and gives places that became free by the passing of time. */
export const moveLines = job<Record<string, never>>('calendar.moveLines', { every: '*/10 * * * *' });
/** Reminds whoever organises of what is still to be confirmed. */
export const remindOfConfirming = job<Record<string, never>>('calendar.remindOfConfirming', { every: '5 * * * *' });
/** Looks for reminders whose hour has come, and for tasks of today. */
export const remind = job<Record<string, never>>('calendar.remind', { every: '*/10 * * * *' });
/** Writes one reminder to those who were registered when it left. */
export const sendReminder = job<{ networkId: string; eventId: string; reminderId: string; day: string; until: string }>(
  'calendar.sendReminder',
);
/** Reads a calendar of others again. */
export const readSource = job<{ networkId: string; sourceId: string }>('calendar.readSource');
export const readSources = job<Record<string, never>>('calendar.readSources', { every: '25 */3 * * *' });
/** Invites those whom an invitation is for. */
export const invite = job<{ networkId: string; eventId: string; invitationId: string }>('calendar.invite');
/** Tells those who were invited, and said nothing yet, that its day or place is another one, or that it is cancelled. */
export const tellInvited = job<{ networkId: string; eventId: string; version: number }>('calendar.tellInvited');
export const forgetLists = job<Record<string, never>>('calendar.forgetLists', { every: '10 3 * * *' });
export const forgetArrivals = job<Record<string, never>>('calendar.forgetArrivals', { every: '40 4 * * *' });
export const forgetPeople = job<Record<string, never>>('calendar.forgetPeople', { every: '50 3 * * *' });
export const personErasedHere = listen(personErased, 'calendar');
