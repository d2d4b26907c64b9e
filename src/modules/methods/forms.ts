import { z } from 'zod';
import { type Span, sizes, spans } from './rules/choose.ts';
import { materials, purposes, roles } from './rules/method.ts';

const isSpan = (minutes: number): minutes is Span => spans.some((span) => span === minutes);

/** Anything else in the address is as if it were not there. */
export const MethodsAsked = z.object({
  purpose: z.enum(purposes).optional().catch(undefined),
  within: z.coerce.number().refine(isSpan).optional().catch(undefined),
  size: z.enum(sizes).optional().catch(undefined),
});

const words = (most: number, error: string) =>
  z.string({ error }).trim().min(2, { error }).max(most, { error: 'web.problem.tooLong' });
const people = z.coerce
  .number({ error: 'methods.problem.people' })
  .int({ error: 'methods.problem.people' })
  .min(1, { error: 'methods.problem.people' })
  .max(1000, { error: 'methods.problem.people' });
const isSpread = (from: number | undefined, to: number | undefined) =>
  to === undefined || (from !== undefined && from <= to);

/** A method as a network does it, without its steps: those are rows, read by `stepsTyped`. */
export const CopyForm = z
  .object({
    /** Of the copy that was seen; 0: there was none. */
    version: z.coerce.number().int().catch(0),
    name: words(120, 'methods.problem.name'),
    what: words(400, 'methods.problem.what'),
    notWhen: words(600, 'methods.problem.notWhen'),
    rotation: z.string().trim().max(600, { error: 'web.problem.tooLong' }).optional(),
    peopleFrom: people,
    peopleTo: people.optional(),
    seatedFrom: people.optional(),
    seatedTo: people.optional(),
    materials: z.array(z.enum(materials).catch('sheets')).optional().default([]),
    purposes: z.array(z.enum(purposes)).optional().default([]).catch([]),
    roles: z.array(z.enum(roles)).optional().default([]).catch([]),
  })
  .refine(({ peopleFrom, peopleTo }) => isSpread(peopleFrom, peopleTo), {
    path: ['peopleTo'],
    error: 'methods.problem.peopleTo',
  })
  .refine(({ seatedFrom, seatedTo }) => isSpread(seatedFrom, seatedTo), {
    path: ['seatedTo'],
    error: 'methods.problem.peopleTo',
  });

export const CopyRemovalForm = z.object({ version: z.coerce.number().int().catch(0) });
