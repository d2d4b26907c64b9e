import { z } from 'zod';
import { isId } from '#platform/db';
import { languages } from '#platform/texts';

const part = z.string().max(6000, { error: 'web.problem.tooLong' }).default('');
/** The texts that stood in the field when it was shown, one after the other. */
const seen = z
  .string()
  .default('')
  .transform((ids) => ids.split(' ').filter(isId));

export const CaseSheetForm = z.object({
  profile: part,
  diagnosis: part,
  proposals: part,
  orientations: part,
  /** An organisation of the network, chosen in the list: it joins the orientations. */
  service: z.string().trim().max(200, { error: 'web.problem.tooLong' }).default(''),
  profileSeen: seen,
  diagnosisSeen: seen,
  proposalsSeen: seen,
  orientationsSeen: seen,
  group: z.string().optional(),
  lang: z.enum(languages).optional(),
  /** The part in which what was found is to be replaced. */
  replace: z.string().optional(),
  /** Words of which the writer says that they mean nobody. */
  nobody: z.array(z.string().max(200)).max(40).default([]),
});
