import type { T } from '#platform/texts';
import type { Presence } from '../rules/attendance.ts';

/** "vient" before and during the meeting, "avait dit venir" once it is over. */
export const presenceWords = (t: T, presence: Presence, isOver: boolean): string =>
  t(isOver ? `meetings.presenceThen.${presence}` : `meetings.presence.${presence}`);
