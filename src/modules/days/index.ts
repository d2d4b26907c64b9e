/** What others may use of days: its part on the page of an event, its place for parts of others, its press. */
export { eventGroups } from './event-groups.tsx';
export { registrationChecks } from './registration-check.tsx';
export { participantParts } from './slots.ts';
