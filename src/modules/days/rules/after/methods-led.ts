import type { PlannedSlot } from '../timetable/slot.ts';

type Led = Pick<PlannedSlot, 'methodId' | 'people' | 'shownTo'>;
type Who = { personId: string; role: 'coordinator' | 'delegate' | 'worker' };

/**
 * The methods of a day that somebody led, in the order of the day: of those a coordinator knows all, and a member those
 * they were named for in the timetable.
 */
export function methodsLedBy(slots: readonly Led[], { personId, role }: Who): string[] {
  const led = slots.filter(
    ({ people }) => role === 'coordinator' || people.some((person) => person.personId === personId),
  );
  return [...new Set(led.flatMap(({ methodId }) => methodId ?? []))];
}
