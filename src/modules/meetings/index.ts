/** What other modules may use of meetings: which meeting it is, its agenda, who was there, and how points go on. */

export { datePolls } from './asking-part.tsx';
export { eventMinutes } from './event-minutes.tsx';
export { eventAgenda } from './event-part.tsx';
export { minutesOrigins } from './minutes-origins.ts';
export type { AttendanceState, ItemKind, ItemState } from './rules/kinds.ts';
export { type AgendaItem, addAgendaItem, agendaOf, type NewAgendaItem } from './store/agenda.ts';
export { type Attendance, addAttendance, attendanceOf, type NewAttendance } from './store/attendance.ts';
export { carryOver } from './store/carry-over.ts';
export { type Meeting, meetingHeld, meetingOf } from './store/meetings.ts';
export { meetingTopicOf } from './store/topic.ts';
