import { z } from 'zod';
import { isId } from '#platform/db';
import { languages } from '#platform/texts';
import { inEach } from '#platform/web';
import { LINE_KINDS } from '../rules/timetable/budget-line.ts';
import { typedMinutes } from '../rules/timetable/clock.ts';
import { SLOT_KINDS } from '../rules/timetable/slot.ts';
import { typedCents } from '../rules/timetable/typed-cents.ts';

const tooLong = { error: 'web.problem.tooLong' };
const choice = { error: 'web.problem.choice' };
const words = (most: number) => z.string({ error: 'web.problem.required' }).trim().min(1).max(most, tooLong);
const id = z.string(choice).refine(isId, choice);
const seen = z.coerce.number({ error: 'web.problem.number' }).int().default(0);
/** As people write hours: 9h30, 9u30, 09:30, 9 h. */
const hour = z.string({ error: 'web.problem.time' }).transform((typed, context) => {
  const minutes = typedMinutes(typed);
  if (minutes !== null) return minutes;
  context.addIssue({ code: 'custom', message: 'web.problem.time' });
  return z.NEVER;
});
/** A box that is not ticked is not sent. */
const ticked = z
  .literal('yes', choice)
  .optional()
  .transform((said) => said === 'yes');
/** Several names in one field, between commas or one a line. */
const names = z
  .string(choice)
  .max(400, tooLong)
  .default('')
  .transform((typed) => [...new Set(typed.split(/[,;\n]/).map((name) => name.trim()))].filter((name) => name !== ''));

/** Who decides before when, or that it is decided. */
export const decidingFields = {
  deciding: z.enum(['none', 'open', 'decided'], choice).default('none'),
  decidingBy: words(120).optional(),
  decidingBefore: z.iso.date({ error: 'web.problem.date' }).optional(),
};

/** At least one language of what has to be written. */
const someLanguage = (field: string) => (form: Record<string, unknown>, context: z.RefinementCtx) => {
  if (['Fr', 'Nl', 'En'].some((lang) => form[`${field}${lang}`])) return;
  context.addIssue({ code: 'custom', path: [`${field}Fr`], message: 'web.problem.required' });
};

/** `endsAt` left out: until the next slot begins. `follow`: what comes after keeps its distance. */
export const SlotForm = z
  .object({
    variant: id.optional(),
    startsAt: hour,
    endsAt: hour.optional(),
    ...inEach('title', 120),
    ...inEach('publicTitle', 120),
    ...inEach('question', 400),
    kind: z.enum(SLOT_KINDS, choice),
    shownTo: z.enum(['all', 'team'], choice).default('all'),
    method: z.string(choice).max(60, tooLong).optional(),
    round: id.optional(),
    room: words(80).optional(),
    facilitator: names,
    timeKeeper: names,
    rapporteur: names,
    welcome: names,
    note: words(1000).optional(),
    fixed: ticked,
    follow: ticked,
    ...decidingFields,
    seen,
  })
  .superRefine(someLanguage('title'));

export const SlotRemovalForm = z.object({ seen });

const by = z.coerce.number({ error: 'web.problem.number' }).int().min(-720).max(720);

export const RearrangementForm = z.discriminatedUnion('how', [
  z.object({ how: z.enum(['up', 'down']), seen }),
  z.object({ how: z.enum(['longer', 'later']), by, seen }),
]);

export const FittingForm = z.object({ variant: id, way: z.enum(['fewest', 'drop', 'spread'], choice), seen });

/** Read first, saved once somebody has looked. `over`: what stands there is replaced. */
export const PasteForm = z.object({
  variant: id.optional(),
  text: z.string({ error: 'web.problem.required' }).max(20_000, tooLong),
  over: ticked,
  next: z.enum(['read', 'save'], choice).default('read'),
  seen,
});

const version = z.coerce.number({ error: 'web.problem.number' }).int().default(0);

/** `from`: the variant that is copied. Left out: it begins empty. */
export const VariantForm = z
  .object({ ...inEach('name', 80), from: id.optional(), version })
  .superRefine(someLanguage('name'));

/** `seen`: the variant in use on the page. */
export const InUseForm = z.object({ variant: id, seen: id.optional() });

export const LineForm = z
  .object({
    variant: id.optional(),
    ...inEach('title', 120),
    kind: z.enum(LINE_KINDS, choice),
    amount: z.string({ error: 'web.problem.required' }).transform((typed, context) => {
      const cents = typedCents(typed);
      if (cents !== null) return cents;
      context.addIssue({ code: 'custom', message: 'timetable.problem.amount' });
      return z.NEVER;
    }),
    perPerson: ticked,
    ...decidingFields,
    version,
  })
  .superRefine(someLanguage('title'));

export const VersionSeenForm = z.object({ version });

/** Two rooms and the minutes between them, as often as there are pairs: `minutes0`, `minutes1` … */
export const WalksForm = z
  .looseObject({
    from: z.array(z.string().max(80)).max(200).default([]),
    to: z.array(z.string().max(80)).max(200).default([]),
    version,
  })
  .transform(({ from, to, version, ...typed }, context) => {
    const walks = from.map((room, index) => {
      const minutes = Number(typed[`minutes${index}`] ?? 0);
      if (!(Number.isInteger(minutes) && minutes >= 0 && minutes <= 120))
        context.addIssue({ code: 'custom', path: [`minutes${index}`], message: 'cases.problem.minutes' });
      return { from: room, to: to[index] ?? room, minutes };
    });
    return { walks, version };
  });

/** What is missing or wrong is as usual: a paper is better than a complaint. */
export const SheetLookForm = z.object({
  lang: z.enum(languages).optional().catch(undefined),
  variant: z.string().optional().catch(undefined),
});
