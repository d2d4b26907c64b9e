import type { PlannedSlot } from './slot.ts';

type People = { from: number; to: number | null };

/** What a method says of time and of people. */
export type MethodAsks = {
  minutes: { min: number; usual: number; max: number };
  /** Together in one run of it. */
  people: People;
  /** At one table, where they are divided. */
  seated?: People;
};

export type MethodMisfit =
  | { what: 'short'; least: number }
  | { what: 'long'; most: number }
  /** Tables of so many, where it asks for others. */
  | { what: 'tables'; smallest: number; largest: number; asks: People }
  | { what: 'people'; count: number; asks: People };

/** `tables`: the sizes of the groups of its round; null: no round, or nobody knows. `people`: who is expected; 0: nobody yet. */
export function methodMisfits(
  { minutes }: Pick<PlannedSlot, 'minutes'>,
  method: MethodAsks,
  { tables, people }: { tables: { smallest: number; largest: number } | null; people: number },
): MethodMisfit[] {
  const misfits: MethodMisfit[] = [];
  if (minutes < method.minutes.min) misfits.push({ what: 'short', least: method.minutes.min });
  if (minutes > method.minutes.max) misfits.push({ what: 'long', most: method.minutes.max });
  const ofTable = method.seated ?? method.people;
  if (tables && !(holds(ofTable, tables.smallest) && holds(ofTable, tables.largest)))
    misfits.push({ what: 'tables', ...tables, asks: ofTable });
  const isTogether = method.seated !== undefined || tables === null;
  if (isTogether && people > 0 && !holds(method.people, people))
    misfits.push({ what: 'people', count: people, asks: method.people });
  return misfits;
}

const holds = ({ from, to }: People, count: number): boolean => count >= from && (to === null || count <= to);
