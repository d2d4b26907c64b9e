import { cannotKeep } from './cannot-keep.ts';
import { isComposed } from './day.ts';
import type { Mixable } from './mixing-problem.ts';
import { stateOfWish } from './wish-state.ts';

/** What a board says of wishes: before it is composed, how many cannot be kept; after, how many are not. */
export type WishesTold = { cannot: number; broken: number };

/** What was accepted is not told again. */
export function wishesTold(mixable: Mixable): WishesTold {
  const { rounds, wishes, accepted } = mixable.day;
  const isOpen = (origin: string) => !accepted.some((one) => one.origin === origin);
  if (!rounds.some(isComposed))
    return { cannot: cannotKeep(mixable).filter(({ origin }) => isOpen(origin)).length, broken: 0 };
  const broken = wishes.filter((wish) => stateOfWish(wish, rounds).is === 'notKept' && isOpen(`wish:${wish.id}`));
  return { cannot: 0, broken: broken.length };
}
