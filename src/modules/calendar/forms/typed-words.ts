import { z } from 'zod';
import { fieldIn, type WrittenField } from './in-languages.ts';

/** Words of a field that may stay empty. */
export const words = (most: number) =>
  z.string({ error: 'web.problem.choice' }).trim().max(most, { error: 'web.problem.tooLong' }).optional();

/** The same in each language. */
export const inEach = <Field extends WrittenField>(field: Field, most: number) =>
  ({
    [fieldIn(field, 'fr')]: words(most),
    [fieldIn(field, 'nl')]: words(most),
    [fieldIn(field, 'en')]: words(most),
  }) as Record<`${Field}${'Fr' | 'Nl' | 'En'}`, ReturnType<typeof words>>;
