import { z } from 'zod';
import { isId } from '#platform/db';
import { languages } from '#platform/texts';
import { BADGE_FORMATS } from '../papers/index.ts';
import { CASE_MODES } from '../rules/cases/mode.ts';
import { HIGHEST_NUMBER } from '../rules/draw.ts';
import { PAPERS } from '../rules/papers.ts';
import { TASKS } from '../rules/tasks.ts';
import { BALANCED_BY, USERS_AT_TABLES, WISH_KINDS } from '../rules/wishes.ts';

const words = (most: number) =>
  z.string({ error: 'web.problem.required' }).trim().min(1).max(most, { error: 'web.problem.tooLong' });
const whole = (least: number, most: number) =>
  z.coerce
    .number({ error: 'web.problem.number' })
    .int({ error: 'web.problem.number' })
    .min(least, { error: 'days.problem.size' })
    .max(most, { error: 'days.problem.size' });
/** "9:30", "09:30", "9h30", "9u30", "9 h": as people write hours. */
const clock = z
  .string({ error: 'web.problem.time' })
  .trim()
  .regex(/^([01]?\d|2[0-3])\s*[:hu.]\s*([0-5]\d)?$/i, { error: 'web.problem.time' })
  .transform((typed) => {
    const [, hours = '', minutes = '00'] = /^(\d+)\s*[:hu.]\s*(\d+)?$/i.exec(typed) ?? [];
    return `${hours.padStart(2, '0')}:${minutes}`;
  });
const version = z.coerce.number({ error: 'web.problem.number' }).int().default(0);
const id = z.string({ error: 'web.problem.choice' }).refine(isId, { error: 'web.problem.choice' });

export const RoundForm = z.object({
  name: words(80),
  startsAt: clock,
  endsAt: clock.optional(),
  min: whole(2, 200),
  ideal: whole(2, 200),
  max: whole(2, 200),
  count: whole(1, 1000).optional(),
  fewest: whole(1, 1000).optional(),
  most: whole(1, 1000).optional(),
  way: z.enum(['mixed', 'drawn'], { error: 'web.problem.choice' }).default('mixed'),
  version,
});

export const CountForm = z.object({ count: whole(1, 1000), version });

/** `seen`: the number of the newest act on the page the form stood on. */
export const MixingForm = z.object({
  scope: z.enum(['all', 'newcomers'], { error: 'web.problem.choice' }),
  seen: version,
});

export const MoveForm = z.object({
  group: z.coerce.number({ error: 'web.problem.choice' }).int().min(0),
  seen: version,
});

/** `seen`: the number of the newest act on the seats of the round when the form was shown. */
export const DrawForm = z.object({
  number: z.coerce
    .number({ error: 'draw.problem.number' })
    .int({ error: 'draw.problem.number' })
    .min(1, { error: 'draw.problem.number' })
    .max(HIGHEST_NUMBER, { error: 'draw.problem.number' }),
  seen: version,
});

/** A box that is not ticked is not sent. */
const ticked = z
  .literal('yes', { error: 'web.problem.choice' })
  .optional()
  .transform((said) => said === 'yes');

export const SettingsForm = z.object({
  colleaguesApart: ticked,
  newFaces: ticked,
  serviceUsers: z.enum(USERS_AT_TABLES, { error: 'web.problem.choice' }),
  balance: z.array(z.enum(BALANCED_BY), { error: 'web.problem.choice' }).default([]),
  version,
});

/** `q` is what was typed to find people; it changes nothing. */
export const WishForm = z.object({
  kind: z.enum(WISH_KINDS, { error: 'web.problem.choice' }),
  people: z.array(id).max(400, { error: 'web.problem.tooLong' }).default([]),
  group: z.coerce.number({ error: 'web.problem.choice' }).int().min(0).max(1000).optional(),
  rounds: z.array(id).default([]),
  task: z.enum(TASKS, { error: 'web.problem.choice' }).optional(),
  version,
});

/** `seen`: the word that stood about it when the form was shown. */
export const AcceptanceForm = z.object({
  origin: z.string({ error: 'web.problem.required' }).max(300),
  reason: words(600),
  seen: id.optional(),
});

export const SwapForm = z.object({ with: id, seen: version, seenWith: version });

/** Of a table or a whole round: what is pinned twice is pinned. */
export const LockForm = z.object({ pinned: z.enum(['yes', 'no'], { error: 'web.problem.choice' }) });

/** `seen`: the newest act on the page; what is kept is what its keeper saw. */
export const VersionForm = z.object({ name: words(80), seen: version });

export const ReturnForm = z.object({ seen: version });

const minutes = (most: number) =>
  z.coerce
    .number({ error: 'web.problem.number' })
    .int({ error: 'web.problem.number' })
    .min(0, { error: 'cases.problem.minutes' })
    .max(most, { error: 'cases.problem.minutes' });

export const CaseForm = z.object({
  title: words(120),
  about: z.string().trim().max(4000, { error: 'web.problem.tooLong' }).optional(),
  minutes: minutes(480).min(1, { error: 'cases.problem.minutes' }),
  needsActor: ticked,
  actor: id.optional(),
  version,
});

export const CasePlanForm = z.object({
  round: id,
  mode: z.enum(CASE_MODES, { error: 'web.problem.choice' }),
  between: minutes(120),
  telling: minutes(120),
  version,
});

export const PinForm = z.object({ pinned: z.enum(['yes', 'no'], { error: 'web.problem.choice' }), seen: version });

/** One field for each group: `place0`, `place1` … */
export const PlacesForm = z.looseObject({ version }).transform(({ version, ...typed }) => ({
  version,
  placeOf: (index: number): string =>
    String(typed[`place${index}`] ?? '')
      .trim()
      .slice(0, 120),
}));

export const RemovalForm = z.object({ version });

export const CodeForm = z.object({ code: words(40) });

export const AskRepairForm = z.object({ seen: version });

/** One of the ways that were found, of the list the person saw. */
export const RepairForm = z.object({
  chosen: z.coerce.number({ error: 'web.problem.choice' }).int().min(0),
  mixing: id,
});

export const TaskForm = z.object({ round: id, registration: id, task: z.enum(TASKS, { error: 'web.problem.choice' }) });

/** How papers are to be. What is missing or wrong is as usual: a paper is better than a complaint. */
export const PaperLookForm = z.object({
  lang: z.enum(languages).optional().catch(undefined),
  ink: z.enum(['colour', 'black']).catch('colour'),
  format: z.enum(BADGE_FORMATS).catch('a6'),
  /** One round alone. */
  round: z.string().optional(),
  /** What was printed before: only the badges that are no longer good. */
  since: z.string().optional(),
  /** One badge alone. */
  person: z.string().optional(),
});

export const PrintForm = PaperLookForm.extend({ paper: z.enum(PAPERS, { error: 'web.problem.choice' }) });
