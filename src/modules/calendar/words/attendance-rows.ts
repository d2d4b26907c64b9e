import type { T } from '#platform/texts';
import { type AttendanceLine, stayedAway } from '../rules/door/attendance.ts';

/**
 * The sheet for those who fund: a line for each organisation and role. Where nobody was noted at the door, who came is
 * not known, which is not nobody.
 */
export const attendanceRows = (t: T, lines: readonly AttendanceLine[], isNoted: boolean): string[][] => [
  [
    t('door.attendance.organisation'),
    t('door.attendance.role'),
    t('door.attendance.registered'),
    t('door.attendance.came'),
    t('door.attendance.stayedAway'),
    t('door.attendance.walkedIn'),
    t('door.attendance.admitted'),
  ],
  ...lines.map((line) => [
    line.organisation ?? t('door.attendance.none'),
    t(`calendar.role.${line.role}`),
    String(line.registered),
    ...[line.came, stayedAway(line), line.walkedIn, line.admitted].map((count) => (isNoted ? String(count) : '')),
  ]),
];
