import type { Presence } from '../rules/attendance.ts';
import type { AttendanceState } from '../rules/kinds.ts';

export type AttendeeShown = {
  id: string;
  name: string;
  organisation: string | null;
  state: AttendanceState;
  presence: Presence;
  /** Somebody from outside, for one point. */
  forPoint: string | null;
  replaces: string | null;
};
