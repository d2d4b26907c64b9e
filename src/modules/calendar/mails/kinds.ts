import { letterKind } from '#platform/mail';

export type OfRegistration = { networkId: string; eventId: string; registrationId: string };

/** Asked for by the person themselves: it carries their code. */
export const registrationConfirmed = letterKind<OfRegistration>('calendar.registrationConfirmed', { always: true });
export const waitingNoted = letterKind<OfRegistration>('calendar.waitingNoted', { always: true });
export const placeAsked = letterKind<OfRegistration>('calendar.placeAsked', { always: true });
/** They asked for a place, and have to know what came of it. */
export const placeGiven = letterKind<OfRegistration>('calendar.placeGiven', { always: true });
export const placeOffered = letterKind<OfRegistration>('calendar.placeOffered', { always: true });
export const offerEnded = letterKind<OfRegistration>('calendar.offerEnded', { always: true });
export const placeDeclined = letterKind<OfRegistration>('calendar.placeDeclined', { always: true });
/** They planned to come: what changes their way there they cannot do without. */
export const eventChanged = letterKind<OfRegistration & { version: number }>('calendar.eventChanged', { always: true });
/** To whoever organises: on the day they chose. */
export const eventToConfirm = letterKind<{ networkId: string; eventId: string }>('calendar.eventToConfirm', {
  always: true,
});
export const eventCancelled = letterKind<OfRegistration & { version: number }>('calendar.eventCancelled', {
  always: true,
});
/** A colleague comes in their place: somebody else may have said so. */
export const replaced = letterKind<OfRegistration & { colleagueId: string }>('calendar.replaced', { always: true });
/** Of use until the day itself; who had enough of them says so on their own page, or for all events at once. */
export const eventReminder = letterKind<OfRegistration & { reminderId: string; day: string }>('calendar.reminder', {
  hours: 72,
});
/** Once for a person and the day the event is on, also when it moves away and back. */
export const reminderOccasion = (reminderId: string, day: string): string => `reminder:${reminderId}:${day}`;
export type OfTask = { networkId: string; eventId: string; taskId: string; ownerId: string };
export const taskGiven = letterKind<OfTask>('calendar.taskGiven');
export const taskDue = letterKind<OfTask & { day: string }>('calendar.taskDue', { hours: 72 });
/** To members, who did not ask for it: they decline all of them in their account. `version`: what changed since. */
export const eventInvitation = letterKind<{
  networkId: string;
  eventId: string;
  invitationId: string;
  personId: string;
  version?: number;
}>('calendar.invitation');
