import { type Method, methodById } from '#modules/methods';
import type { PlannedSlot } from '../../rules/timetable/slot.ts';

export const methodOf = ({ methodId }: Pick<PlannedSlot, 'methodId'>): Method | null =>
  methodId === null ? null : methodById(methodId);

/** The shortest that its method can be led. null: it has none. */
export const leastOfMethod = (slot: PlannedSlot): number | null => methodOf(slot)?.minutes.min ?? null;
