import type { Minutes, Span } from '../index.ts';

/** Every place in an answer. */
export function spansOf(minutes: Minutes): Span[] {
  const { attendance, agenda, sections, statements, nextMeetings, timetable, tables, links, warnings } = minutes;
  const lists = [attendance, agenda, sections, statements, nextMeetings, timetable, tables, links, warnings];
  return lists.flatMap((list) => list.flatMap(({ span }) => (span ? [span] : [])));
}
