import { z } from 'zod';
import { functionOf, idField, roleField, shortWords } from './invitation.ts';
import { version } from './organisation.ts';

export const PlaceForm = z
  .object({
    version: version.optional(),
    role: roleField,
    organisation: idField.optional(),
    functionFr: shortWords,
    functionNl: shortWords,
    sinceOn: z.iso.date({ error: 'accounts.problem.date' }),
    untilOn: z.iso.date({ error: 'accounts.problem.date' }).optional(),
  })
  .refine(({ sinceOn, untilOn }) => !untilOn || untilOn >= sinceOn, {
    path: ['untilOn'],
    message: 'accounts.problem.until',
  })
  .refine(({ role, organisation, version }) => version !== undefined || role === 'coordinator' || organisation, {
    path: ['organisation'],
    message: 'accounts.problem.organisation',
  })
  .transform(({ organisation, untilOn, ...form }) => ({
    ...form,
    organisationId: organisation ?? null,
    untilOn: untilOn ?? null,
    function: functionOf(form),
  }));
