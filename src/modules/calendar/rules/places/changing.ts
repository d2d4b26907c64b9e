import type { Full, Limits, Seat } from './limits.ts';
import { type Taken, whatIsFull } from './taken.ts';

/**
 * Somebody who has a place chooses otherwise. What they had stays theirs: only what they choose anew may be full, so
 * that nobody is held to a limit which was lowered, or lifted for them, since they came.
 */
export function whatIsFullFor(limits: Limits, taken: Taken, before: Seat, after: Seat): Full | null {
  const added = after.options.filter((option) => !before.options.includes(option));
  const option = added.find((one) => taken.ofOption(one) >= (limits.options.get(one) ?? Number.POSITIVE_INFINITY));
  return option === undefined ? null : { is: 'option', option };
}

const isAlike = (one: Seat, other: Seat): boolean => one.organisation === other.organisation && one.role === other.role;

/**
 * Somebody comes instead of somebody else, who had a place. Of the same organisation and role they have it as it is,
 * even where all is full; others are counted like anybody who asks, once the place they take is free.
 */
export function whatIsFullForColleague(limits: Limits, taken: Taken, before: Seat, after: Seat): Full | null {
  if (isAlike(before, after)) return whatIsFullFor(limits, taken, before, after);
  return whatIsFull(limits, taken.without([before]), [after]);
}
