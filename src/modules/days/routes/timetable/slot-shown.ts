import type { NetworkMethods } from '#modules/methods';
import { inLanguage, type T } from '#platform/texts';
import type { Day, PersonOfDay } from '../../rules/day.ts';
import { takesPart } from '../../rules/takes-part.ts';
import { casesInSlot } from '../../rules/timetable/cases-fit.ts';
import { clockAt } from '../../rules/timetable/clock.ts';
import { neighbourOf } from '../../rules/timetable/following.ts';
import { methodMisfits } from '../../rules/timetable/method-fits.ts';
import { endOf, type PlannedSlot } from '../../rules/timetable/slot.ts';
import { tablesOfRound } from '../../rules/timetable/tables-of-round.ts';
import type { SlotShown } from '../../views/timetable/shown.ts';
import { methodOf } from './slot-method.ts';
import { type Names, nameOf } from './slot-stands.ts';

type Around = {
  t: T;
  names: Names;
  methods: NetworkMethods;
  /** null: for members, who read and check nothing. */
  checked: { day: Day; people: readonly PersonOfDay[]; slots: readonly PlannedSlot[] } | null;
};

/** A slot as a page shows it. */
export function slotShown(slot: PlannedSlot, { t, names, methods, checked }: Around): SlotShown {
  const method = methodOf(methods, slot);
  const round = checked?.day.rounds.find(({ id }) => id === slot.roundId) ?? null;
  const present = checked?.people.filter((person) => !round || takesPart(person, round)).length ?? 0;
  return {
    slot,
    from: clockAt(slot.startsAt),
    to: clockAt(endOf(slot)),
    title: inLanguage(slot.title, t.lang),
    question: slot.question && inLanguage(slot.question, t.lang),
    note: slot.note && inLanguage(slot.note, t.lang),
    method: method && { id: method.id, name: method.name[t.lang] },
    round: round && inLanguage(round.name, t.lang).text,
    people: slot.people.flatMap((person) => {
      const name = nameOf(person, names);
      return name === null ? [] : [{ role: person.role, name }];
    }),
    misfits:
      method && checked ? methodMisfits(slot, method, { tables: round && tablesOfRound(round), people: present }) : [],
    cases: checked && casesInSlot(slot, checked.day, checked.people),
    canGo: {
      up: checked !== null && neighbourOf(checked.slots, slot.id, 'up') !== null,
      down: checked !== null && neighbourOf(checked.slots, slot.id, 'down') !== null,
    },
  };
}
