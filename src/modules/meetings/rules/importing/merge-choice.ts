import { type Choices, chosenOtherwise } from './choices.ts';
import type { Item } from './items.ts';

/**
 * One thing is decided while somebody else may be deciding others, which stay. `was`: as it stood where it was decided.
 * null: somebody decided this very thing otherwise meanwhile, and is not written over unseen.
 */
export function mergedChoice(item: Item, stands: Choices, { was, is }: { was: Choices; is: Choices }): Choices | null {
  const differs = (chosen: Choices) => chosenOtherwise([item], stands, chosen).length > 0;
  if (differs(was) && differs(is)) return null;
  const { [item.id]: _, ...others } = stands;
  const chosen = is[item.id];
  return chosen ? { ...others, [item.id]: chosen } : others;
}
