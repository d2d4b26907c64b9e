import { z } from 'zod';
import { type Span, sizes, spans } from './rules/choose.ts';
import { purposes } from './rules/method.ts';

const isSpan = (minutes: number): minutes is Span => spans.some((span) => span === minutes);

/** Anything else in the address is as if it were not there. */
export const MethodsAsked = z.object({
  purpose: z.enum(purposes).optional().catch(undefined),
  within: z.coerce.number().refine(isSpan).optional().catch(undefined),
  size: z.enum(sizes).optional().catch(undefined),
});
