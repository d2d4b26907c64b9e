export type { Unread, UnreadReason } from './entries-of.ts';
export type { Bounds, Calendar, Entry } from './entry.ts';
export { type CalendarRead, readCalendar } from './read.ts';
export { writeCalendar } from './write.ts';
