/** What a point of an agenda is for. */
export const itemKinds = ['information', 'discussion', 'decision'] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * proposed: the chair has not answered yet. open: it is spoken of now. skipped: left for another time. carried: it stands
 * on a later agenda. refused: the chair said no, with a word. removed: taken off; it does not come back by itself.
 */
export const itemStates = ['proposed', 'planned', 'open', 'done', 'skipped', 'carried', 'refused', 'removed'] as const;
export type ItemState = (typeof itemStates)[number];

/** Where a point came from, when nobody typed it. `proposal` has no other thing behind it than whoever proposed it. */
export type ItemOrigin =
  | 'commitment'
  | 'escalation'
  | 'agendaItem'
  | 'proposal'
  | 'bilan'
  | 'standing'
  | 'topic'
  | 'decision'
  | 'amendment';

/** Still to be spoken of. */
export const isWaiting = (state: ItemState): boolean => state === 'planned' || state === 'open' || state === 'skipped';

/**
 * invited: was asked and said nothing. coming and excused are answers; present and absent are what was seen there. guest:
 * from outside, for one point or for all. Somebody who does not answer is never stored as such: it follows from `invited`.
 */
export const attendanceStates = ['invited', 'coming', 'present', 'excused', 'absent', 'guest'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** How often a series is held: on the third Thursday of each month, at half past nine. */
export type MeetingRhythm = {
  every: 'week' | 'twoWeeks' | 'month' | 'twoMonths' | 'quarter';
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  /** Which one of its month, of those counted in months: 1 to 4, or −1 for the last. */
  nth: number;
  /** Of Brussels, `09:30`. */
  time: string;
  /** Months (1 to 12) in which it is never held. */
  notIn: number[];
};

/** A point that stands on each agenda of a series. */
export type StandingItem = {
  title: { lang: 'fr' | 'nl' | 'en'; text: string };
  kind: ItemKind;
  minutes: number | null;
};
