import type { Method, NetworkMethods } from '#modules/methods';
import type { PlannedSlot } from '../../rules/timetable/slot.ts';

export const methodOf = (methods: NetworkMethods, { methodId }: Pick<PlannedSlot, 'methodId'>): Method | null =>
  methodId === null ? null : methods.byId(methodId);

/** The shortest that its method can be led. null: it has none. */
export const leastOfMethod =
  (methods: NetworkMethods) =>
  (slot: PlannedSlot): number | null =>
    methodOf(methods, slot)?.minutes.min ?? null;
