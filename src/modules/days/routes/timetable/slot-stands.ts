import { inLanguage, type Language } from '#platform/texts';
import { writtenTyped } from '#platform/web';
import { clockAt } from '../../rules/timetable/clock.ts';
import { type Deciding, endOf, type PlannedSlot, SLOT_ROLES, type SlotPerson } from '../../rules/timetable/slot.ts';

export type Names = ReadonlyMap<string, string>;

/** Nobody: somebody who has left since. */
export const nameOf = ({ personId, name }: SlotPerson, names: Names): string | null =>
  personId === null ? name : (names.get(personId) ?? null);

/** A slot as its form would have it typed. */
export function slotStands(slot: PlannedSlot, names: Names, lang: Language): Record<string, string> {
  const of = (role: SlotPerson['role']) =>
    slot.people.flatMap((person) => (person.role === role ? (nameOf(person, names) ?? []) : [])).join(', ');
  return {
    startsAt: clockAt(slot.startsAt),
    endsAt: clockAt(endOf(slot)),
    ...writtenTyped('title', slot.title),
    ...writtenTyped('publicTitle', slot.publicTitle),
    kind: slot.kind,
    shownTo: slot.shownTo,
    method: slot.methodId ?? '',
    round: slot.roundId ?? '',
    room: slot.room ?? '',
    ...writtenTyped('question', slot.question),
    ...Object.fromEntries(SLOT_ROLES.map((role) => [role, of(role)])),
    note: slot.note ? inLanguage(slot.note, lang).text : '',
    fixed: slot.fixed ? 'yes' : '',
    ...decidingStands(slot.deciding),
  };
}

export const decidingStands = (deciding: Deciding | null): Record<string, string> => ({
  deciding: deciding?.state ?? 'none',
  decidingBy: deciding?.by ?? '',
  decidingBefore: deciding?.before ?? '',
});
