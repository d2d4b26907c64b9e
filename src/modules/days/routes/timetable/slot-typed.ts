import type { z } from 'zod';
import { membersNamed } from '#modules/accounts';
import type { Db } from '#platform/db';
import { type Language, sameText } from '#platform/texts';
import { readWritten } from '#platform/web';
import type { SlotForm } from '../../forms/timetable.ts';
import { minutesUntilNext } from '../../rules/timetable/following.ts';
import { type Deciding, type PlannedSlot, SLOT_ROLES, type SlotPerson } from '../../rules/timetable/slot.ts';
import type { SlotWritten } from '../../rules/timetable/slot-written.ts';

type Typed = z.output<typeof SlotForm>;

type Around = {
  /** null: a new one. */
  before: PlannedSlot | null;
  others: readonly PlannedSlot[];
  people: SlotPerson[];
  lang: Language;
};

/** A slot as its form says it. */
export function slotTyped(form: Typed, { before, others, people, lang }: Around): SlotWritten {
  const { startsAt, endsAt, kind, shownTo, fixed, method, round, room, note } = form;
  const rest = others.filter(({ id }) => id !== before?.id);
  const each = (field: 'title' | 'publicTitle' | 'question') => readWritten(form, field, lang, before?.[field] ?? null);
  return {
    startsAt,
    minutes: endsAt === undefined ? minutesUntilNext(rest, startsAt) : endsAt - startsAt,
    title: each('title') ?? { lang, text: '' },
    publicTitle: each('publicTitle'),
    ...{ kind, shownTo, fixed, people },
    methodId: method ?? null,
    roundId: round ?? null,
    room: room ?? null,
    question: each('question'),
    note: note === undefined ? null : before?.note ? sameText(before.note, note) : { lang, text: note },
    deciding: decidingTyped(form),
  };
}

export function decidingTyped(form: Pick<Typed, 'deciding' | 'decidingBy' | 'decidingBefore'>): Deciding | null {
  if (form.deciding === 'none') return null;
  return { state: form.deciding, by: form.decidingBy ?? null, before: form.decidingBefore ?? null };
}

type In = { networkId: string; now: Date };

/** Members by their name, if only one has it; everybody else as they are called. */
export async function peopleTyped(db: Db, where: In, form: Typed): Promise<SlotPerson[]> {
  const known = new Map<string, string | null>();
  for (const name of new Set(SLOT_ROLES.flatMap((role) => form[role]))) {
    const members = await membersNamed(db, where, name);
    known.set(name, members.length === 1 ? (members[0]?.personId ?? null) : null);
  }
  return SLOT_ROLES.flatMap((role) =>
    form[role].map((name) => {
      const personId = known.get(name) ?? null;
      return { role, personId, name: personId === null ? name : null };
    }),
  );
}
