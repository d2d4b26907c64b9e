export { arrival } from './arrivals.ts';
export { attendance } from './attendance.ts';
export { answer, choice, chosen, question } from './choices.ts';
export { attachment, draft, event, eventChange, organiser } from './events.ts';
export { feed, source } from './feeds.ts';
export { peopleImport, peopleImportRow } from './lists.ts';
export { invitation, invited, reminder, task } from './planning.ts';
export { pole } from './poles.ts';
export { registration } from './registrations.ts';
