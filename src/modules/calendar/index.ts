/** What other modules may use of the calendar: which event it is, who comes and who came, and the door. */
export { ownPath } from './addresses.ts';
export { type DoorTables, doorTables, type EventTables, type WalkingIn } from './door-tables.ts';
export { nextDates } from './next-dates.tsx';
export { doorkeeperHere, toSignIn } from './routes/door/doorkeeper.ts';
export { codeAsTyped } from './rules/code.ts';
export type { PersonHere, ReadTables, TablesHere } from './rules/door/on-device.ts';
export type { TableAt, TablesShown, TableThen } from './rules/door/tables.ts';
export type { EventKind } from './rules/event.ts';
export { eventParts, registrationParts } from './slots.ts';
export { addParticipant, type NewParticipant } from './store/add-participant.ts';
export { presenceOf, presenceOfEvents } from './store/arrivals.ts';
export { type ComingDay, comingDays } from './store/coming-days.ts';
export { type EventFacts, eventOf } from './store/events.ts';
export { type Participant, participantByCode, participantsOf } from './store/participants.ts';
export { peopleOfEvents } from './store/people-of-events.ts';
export { doorTopicOf } from './store/topic.ts';
export { withQuery } from './views/door/door-paths.ts';
export { dayWords, startWords } from './words/index.ts';
