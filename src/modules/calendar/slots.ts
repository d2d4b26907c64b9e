import { slot } from '#platform/slots';

/** Parts of other modules on the page of an event: its groups, what was said. */
export const eventParts = slot('eventParts');

/** Where people register and are added: what it means for whatever they register for. */
export const registrationParts = slot('registrationParts');
