import { letterKind } from '#platform/mail';

type OfRegistration = { networkId: string; eventId: string; registrationId: string };

/** Asked for by the person themselves: it carries their code. */
export const registrationConfirmed = letterKind<OfRegistration>('calendar.registrationConfirmed', { always: true });
/** They planned to come: what changes their way there they cannot do without. */
export const eventChanged = letterKind<OfRegistration & { version: number }>('calendar.eventChanged', { always: true });
export const eventCancelled = letterKind<OfRegistration & { version: number }>('calendar.eventCancelled', {
  always: true,
});
