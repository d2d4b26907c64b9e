import type { z } from 'zod';
import type { Language, T } from '#platform/texts';
import { type RefilledForm, typed } from '#platform/web';
import type { RoundForm } from '../forms/groups.ts';
import type { GroupWishes } from '../rules/day.ts';
import { momentOn } from '../rules/hours.ts';
import { presetNamed, presetSizes } from '../rules/presets.ts';

/** A round as its form says it, on the day of its event. */
export function writtenRound(form: z.output<typeof RoundForm>, on: Date, lang: Language) {
  const { name, startsAt, endsAt, min, ideal, max, way } = form;
  return {
    name: { lang, text: name },
    startsAt: momentOn(on, startsAt),
    endsAt: endsAt ? momentOn(on, endsAt) : null,
    min,
    ideal,
    max,
    count: form.count ?? null,
    fewest: form.fewest ?? null,
    most: form.most ?? null,
    way,
  };
}

/** The form of a new round as a preset fills it, or as it was typed before a number was chosen on the chart. */
export function begunForm(t: T, asked: Record<string, string>): RefilledForm | null {
  const preset = presetNamed(asked.preset);
  if (preset) {
    const sizes = Object.entries(presetSizes(preset)).map(([field, value]) => [field, String(value ?? '')]);
    return { values: { name: t(`days.preset.${preset}`), ...Object.fromEntries(sizes) }, problems: {} };
  }
  if (asked.chosen === undefined) return null;
  return { values: { ...asked, count: asked.chosen }, problems: {} };
}

/** Sizes so far, to count with before they are saved. */
export function sizesTyped(form: RefilledForm | null): GroupWishes {
  const whole = (field: string) => {
    const number = Number.parseInt(typed(form, field), 10);
    return number > 0 && number <= 1000 ? number : null;
  };
  const min = Math.max(2, whole('min') ?? 5);
  const max = Math.max(min, whole('max') ?? 8);
  const ideal = Math.min(max, Math.max(min, whole('ideal') ?? 6));
  return { min, ideal, max, count: whole('count'), fewest: whole('fewest'), most: whole('most') };
}

export function startTyped(form: RefilledForm | null, eventStartsAt: Date): Date {
  const clock = /^(\d{1,2})\D+(\d{2})?$/.exec(typed(form, 'startsAt').trim());
  const hour = Number(clock?.[1]);
  if (!clock || hour > 23) return eventStartsAt;
  return momentOn(eventStartsAt, `${String(hour).padStart(2, '0')}:00`);
}
