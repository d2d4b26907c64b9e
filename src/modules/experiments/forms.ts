import { z } from 'zod';
import { degrees, verdicts } from './rules/evaluation.ts';

const day = (error: string) => z.iso.date({ error });
const words = (most: number) => z.string().trim().max(most, { error: 'web.problem.tooLong' }).optional();

export const ExperimentForm = z.object({
  name: z
    .string({ error: 'experiments.problem.name' })
    .trim()
    .min(3, { error: 'experiments.problem.name' })
    .max(200, { error: 'web.problem.tooLong' }),
  about: words(600),
  /** One on each line: what one will look at. */
  criteria: z
    .string({ error: 'experiments.problem.criteria' })
    .transform((typed) =>
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((lines) => lines.length >= 1 && lines.length <= 8, { error: 'experiments.problem.criteria' })
    .refine((lines) => lines.every((line) => line.length <= 200), { error: 'web.problem.tooLong' }),
  startsOn: day('experiments.problem.date'),
  endsOn: day('experiments.problem.date').optional(),
  reviewOn: day('experiments.problem.date').optional(),
  statement: z.uuid().optional().catch(undefined),
});

export const ChangeForm = ExperimentForm.pick({ name: true, about: true, criteria: true }).extend({
  endsOn: day('experiments.problem.date'),
  reviewOn: day('experiments.problem.date'),
  version: z.coerce.number({ error: 'experiments.problem.again' }).int(),
});

export const EvaluationForm = z.object({
  version: z.coerce.number({ error: 'experiments.problem.again' }).int(),
  verdict: z.enum(verdicts, { error: 'experiments.problem.verdict' }),
  words: z
    .string({ error: 'experiments.problem.words' })
    .trim()
    .min(3, { error: 'experiments.problem.words' })
    .max(800, { error: 'web.problem.tooLong' }),
  event: z.uuid().optional().catch(undefined),
});

export const degreeNamed = (typed: unknown) => degrees.find((one) => one === typed) ?? null;
