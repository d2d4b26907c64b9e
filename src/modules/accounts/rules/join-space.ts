type Space = {
  access: 'open' | 'onRequest' | 'closed';
  isClosed: boolean /** Last day, `YYYY-MM-DD`. */;
  joinUntilOn: string | null;
};
type Standing = { isIn: boolean; hasAsked: boolean };

/** What a member of the network may do at the door of a space. */
export type Door =
  | { door: 'in' }
  | { door: 'asked' }
  | { door: 'join' | 'ask' }
  | { door: 'shut'; why: 'spaceClosed' | 'tooLate' | 'byCoordinators' };

export function doorOf(space: Space, { isIn, hasAsked }: Standing, today: string): Door {
  if (isIn) return { door: 'in' };
  if (hasAsked) return { door: 'asked' };
  if (space.isClosed) return { door: 'shut', why: 'spaceClosed' };
  if (space.access === 'closed') return { door: 'shut', why: 'byCoordinators' };
  if (space.joinUntilOn !== null && today > space.joinUntilOn) return { door: 'shut', why: 'tooLate' };
  return { door: space.access === 'open' ? 'join' : 'ask' };
}
