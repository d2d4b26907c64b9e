/** What is still missing before it is a promise. */
export type Lack = 'owner' | 'date';

export const lacksOf = (given: { hasOwner: boolean; dueOn: string | null }): Lack[] => [
  ...(given.hasOwner ? [] : (['owner'] as const)),
  ...(given.dueOn === null ? ['date' as const] : []),
];

export type Decision = { outcome: 'promise' } | { outcome: 'intention' } | { outcome: 'refused'; lacks: Lack[] };

type DateStands = {
  today: string;
  /** When the words were said: minutes of last spring hold promises whose day has passed. null: now. */
  saidOn: string | null;
  /** The date it has. A late promise is changed without another one. */
  stood: string | null;
};

/** A slip of the pen would be late from its first day on. */
export function isPastDate(dueOn: string | null, { today, saidOn, stood }: DateStands): boolean {
  if (dueOn === null || dueOn === stood) return false;
  return dueOn < (saidOn !== null && saidOn < today ? saidOn : today);
}

/** Without an owner or a date it is no promise: whoever wants keeps it as an intention, and says so. */
export function decidePromise(given: { hasOwner: boolean; dueOn: string | null; asIntention: boolean }): Decision {
  const lacks = lacksOf(given);
  if (lacks.length === 0) return { outcome: 'promise' };
  return given.asIntention ? { outcome: 'intention' } : { outcome: 'refused', lacks };
}
