import { z } from 'zod';
import { inLang } from '#packages/written';
import type { Language } from '#platform/texts';
import { inEach, readWritten, words, writtenTyped } from '#platform/web';
import type { ChoiceAsked } from '../../rules/asked/asked.ts';
import { priceTyped, typedPrice } from '../../rules/asked/typed-price.ts';
import { dayOf, momentAt, timeOf } from '../../rules/moment.ts';
import { CHOICE_KINDS } from '../../rules/registering/questions.ts';
import { typedDay } from '../../rules/typed-day.ts';
import { typedTime } from '../../rules/typed-time.ts';
import type { EventFacts } from '../../store/events/events.ts';

const typed = z.looseObject({
  kind: z.enum(CHOICE_KINDS, { error: 'web.problem.choice' }).default('meal'),
  ...inEach('name', 120),
  ...inEach('place', 160),
  price: words(12),
  places: words(8),
  day: words(60),
  startsAt: words(20),
  endsAt: words(20),
  host: words(160),
  version: z.coerce.number({ error: 'web.problem.number' }).int().default(0),
});

type Asking = { event: Pick<EventFacts, 'startsAt'>; stands: ChoiceAsked | null; preferred: Language; now: Date };

/** Something one may choose when registering: typed. `host`: the name of an organisation. */
export const choiceForm = ({ event, stands, preferred, now }: Asking) =>
  typed.transform((given, ctx) => {
    const wrong = (field: string, message: string): null => {
      ctx.addIssue({ code: 'custom', path: [field], message });
      return null;
    };
    const kind = stands?.kind ?? given.kind;
    const lang = stands?.name.lang ?? preferred;
    const name =
      readWritten(given, 'name', lang, stands?.name ?? null) ?? wrong(inLang('name', lang), 'calendar.problem.name');
    const day = given.day
      ? (typedDay(given.day, dayOf(now)) ?? wrong('day', 'web.problem.date'))
      : dayOf(stands?.startsAt ?? event.startsAt);
    const time = (field: 'startsAt' | 'endsAt'): Date | null => {
      const text = given[field];
      if (!text || !day) return null;
      const clock = typedTime(text) ?? wrong(field, 'web.problem.time');
      return clock ? momentAt(day, clock) : null;
    };
    const [startsAt, endsAt] = [time('startsAt'), time('endsAt')];
    if (startsAt && endsAt && endsAt <= startsAt) wrong('endsAt', 'calendar.problem.endsBefore');
    const price = given.price ? (typedPrice(given.price) ?? wrong('price', 'calendar.problem.price')) : null;
    const places = given.places ? (placesOf(given.places) ?? wrong('places', 'calendar.problem.places')) : null;
    if (!name) return z.NEVER;
    const place = readWritten(given, 'place', lang, stands?.place ?? null);
    return {
      version: given.version,
      host: given.host ?? null,
      content: { kind, name, place, price, places, startsAt, endsAt },
    };
  });

const placesOf = (text: string): number | null => (/^\d{1,5}$/.test(text) && Number(text) > 0 ? Number(text) : null);

export type ChoiceTyped = z.output<ReturnType<typeof choiceForm>>['content'];

/** The same as a person would have typed it. */
export const choiceTyped = (choice: ChoiceAsked, hostName: string | null): Record<string, string> => ({
  ...writtenTyped('name', choice.name),
  ...writtenTyped('place', choice.place),
  price: priceTyped(choice.price),
  places: choice.places === null ? '' : String(choice.places),
  day: choice.startsAt ? dayOf(choice.startsAt).split('-').reverse().join('/') : '',
  startsAt: choice.startsAt ? timeOf(choice.startsAt) : '',
  endsAt: choice.endsAt ? timeOf(choice.endsAt) : '',
  host: hostName ?? '',
});
