import type { z } from 'zod';
import { type Language, sameText, type Written } from '#platform/texts';
import type { SlotForm } from '../../forms/timetable.ts';
import { minutesUntilNext } from '../../rules/timetable/following.ts';
import type { PlannedSlot } from '../../rules/timetable/slot.ts';
import type { SlotWritten } from '../../rules/timetable/slot-written.ts';

/** What a slot is before anything was said of it. */
export const newSlot: Partial<PlannedSlot> = {};

/** A slot as its form says it; what the form does not speak of stays as it was. */
export function slotTyped(
  form: z.output<typeof SlotForm>,
  before: Partial<PlannedSlot>,
  others: readonly PlannedSlot[],
  lang: Language,
): SlotWritten {
  const { startsAt, endsAt, kind, fixed, method, round, room } = form;
  const rest = others.filter(({ id }) => id !== before.id);
  const words = (text: string | undefined, was: Written | null | undefined) =>
    text === undefined ? null : was ? sameText(was, text) : { lang, text };
  return {
    startsAt,
    minutes: endsAt === undefined ? minutesUntilNext(rest, startsAt) : endsAt - startsAt,
    title: before.title ? sameText(before.title, form.title) : { lang, text: form.title },
    publicTitle: before.publicTitle ?? null,
    kind,
    shownTo: before.shownTo ?? 'all',
    methodId: method ?? null,
    roundId: round ?? null,
    room: room ?? null,
    people: before.people ?? [],
    question: words(form.question, before.question),
    note: words(form.note, before.note),
    fixed,
    deciding: before.deciding ?? null,
  };
}
