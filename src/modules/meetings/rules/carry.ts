import { type ItemOrigin, type ItemState, isWaiting } from './kinds.ts';

type Unfinished = { state: ItemState; originKind: ItemOrigin | null };

/**
 * What goes on to the next agenda. A point that stands on each agenda of its series is there anyway, and a promise comes by
 * itself as long as it runs; what members proposed and nobody answered is asked again.
 */
export const goesOn = ({ state, originKind }: Unfinished): boolean =>
  state === 'proposed' || (isWaiting(state) && originKind !== 'standing' && originKind !== 'commitment');

/** Of a meeting that nobody led through: one cannot tell what was dealt with, but what was proposed waits for an answer. */
export const goesOnUnled = ({ state }: Unfinished): boolean => state === 'proposed';

/** Somebody led through it: what was left is known. Of an agenda that nobody touched one cannot tell. */
export const wasLed = (items: readonly Pick<Unfinished, 'state'>[]): boolean =>
  items.some(({ state }) => state === 'done' || state === 'open' || state === 'skipped');

/** How long a point was spoken of, when it is spoken of until `now`. */
export const spentUntil = (
  { openedAt, spentSeconds }: { openedAt: Date | null; spentSeconds: number },
  now: Date,
): number => spentSeconds + (openedAt ? Math.max(0, Math.round((now.getTime() - openedAt.getTime()) / 1000)) : 0);
