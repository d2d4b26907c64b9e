/** What other modules may use: parts for pages, the port of origins, and what waits for the next agenda. */
export { commitmentPath, promisePath } from './addresses.ts';
export { eventCommitments } from './event-part.tsx';
export { homePromises } from './home.tsx';
export { homeAwaits } from './home-awaits.ts';
export { type EventBehind, type Origins, origins } from './origin.ts';
export { eventPresentTasks } from './present-part.tsx';
export { type PresentPeople, presentPeople } from './present-people.ts';
export { statementCommitments } from './statement-part.tsx';
export { type AgendaPoint, claimAgendaPoint, forNextAgenda, takeAgendaPoint } from './store/agenda.ts';
export { commitmentsByIds, commitmentsFrom, promisesDue } from './store/commitments.ts';
export { ownPromise, tablePromise } from './table-part.tsx';
