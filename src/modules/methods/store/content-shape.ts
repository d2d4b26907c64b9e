import { z } from 'zod';
import type { CopyContent } from '../rules/copy.ts';
import { actors, materials, purposes, roles } from '../rules/method.ts';

const said = z.object({ fr: z.string(), nl: z.string(), en: z.string() });
const people = z.object({ from: z.number(), to: z.number().nullable() });
const minutes = z.object({ min: z.number(), usual: z.number(), max: z.number() });

/** What a copy holds in the database; anything else in there is a bug and not a method. */
export const ContentShape: z.ZodType<CopyContent> = z.object({
  name: said,
  what: said,
  notWhen: said,
  rotation: said.nullable(),
  people,
  seated: people.nullable(),
  minutes,
  materials: z.array(z.enum(materials)),
  purposes: z.array(z.enum(purposes)).optional(),
  roles: z.array(z.enum(roles)).optional(),
  steps: z
    .array(z.object({ says: said, minutes, who: z.enum(actors), times: z.union([z.number(), z.literal('each')]) }))
    .min(1),
});
