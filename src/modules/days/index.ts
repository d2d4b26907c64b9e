/** What others may use of days: its parts on the page of an event and on the home, its place for parts of others, its press. */
export { dayOrigins } from './day-origins.ts';
export { eventGroups } from './event-groups.tsx';
export { eventTimetable } from './event-timetable.tsx';
export { homeDays } from './home-days.ts';
export { methodUses } from './method-uses.tsx';
export { registrationChecks } from './registration-check.tsx';
export { participantParts, tableParts } from './slots.ts';
export { tablesAtDoor } from './tables-at-door.ts';
