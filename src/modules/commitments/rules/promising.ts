/** What is still missing before it is a promise. */
export type Lack = 'owner' | 'date';

export const lacksOf = (given: { hasOwner: boolean; dueOn: string | null }): Lack[] => [
  ...(given.hasOwner ? [] : (['owner'] as const)),
  ...(given.dueOn === null ? ['date' as const] : []),
];

export type Decision = { outcome: 'promise' } | { outcome: 'intention' } | { outcome: 'refused'; lacks: Lack[] };

/** Without an owner or a date it is no promise: whoever wants keeps it as an intention, and says so. */
export function decidePromise(given: { hasOwner: boolean; dueOn: string | null; asIntention: boolean }): Decision {
  const lacks = lacksOf(given);
  if (lacks.length === 0) return { outcome: 'promise' };
  return given.asIntention ? { outcome: 'intention' } : { outcome: 'refused', lacks };
}
