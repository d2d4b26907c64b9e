/** What other modules may use of the calendar: which event it is, who comes, and somebody more who comes. */
export { ownPath } from './addresses.ts';
export { nextDates } from './next-dates.tsx';
export { codeAsTyped } from './rules/code.ts';
export type { EventKind } from './rules/event.ts';
export { eventParts, registrationParts } from './slots.ts';
export { addParticipant, type NewParticipant } from './store/add-participant.ts';
export { type ComingDay, comingDays } from './store/coming-days.ts';
export { type EventFacts, eventOf } from './store/events.ts';
export { type Participant, participantByCode, participantsOf } from './store/participants.ts';
export { peopleOfEvents } from './store/people-of-events.ts';
export { withdrawWalkIn } from './store/walk-ins.ts';
