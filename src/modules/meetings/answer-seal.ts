import { sealed, unsealed } from '#platform/web';

/** Lets whoever holds the link of their invitation say whether they come, without an account. */
export type AttendanceRight = { networkId: string; eventId: string; attendanceId: string };

export const attendanceSeal = (right: AttendanceRight): string => sealed('meetings.attendance', right);

export const openAttendanceSeal = (text: string, now: Date) =>
  unsealed<AttendanceRight>('meetings.attendance', text, now);
