/** Parts for pages of other modules. */
export { experimentsOfDay } from './event-part.tsx';
export { tryStatement } from './statement-part.tsx';
