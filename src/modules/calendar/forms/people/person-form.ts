import { z } from 'zod';
import { words } from '#platform/web';
import { anyRole, whoComes } from '../registering/who-comes.ts';

/** Somebody whom a coordinator writes into the list, or corrects. */
export const personForm = z
  .object({
    ...whoComes,
    role: anyRole,
    function: words(120),
    language: z.enum(['fr', 'nl', 'en'], { error: 'web.problem.choice' }).optional(),
    presence: z.enum(['day', 'morning', 'afternoon'], { error: 'web.problem.choice' }).default('day'),
    remark: words(1000),
    /** Why they come beyond a limit. */
    exceptionReason: words(300),
    version: z.coerce.number({ error: 'web.problem.number' }).int().default(0),
  })
  .transform(({ presence, version, organisation, exceptionReason, ...person }) => ({
    version,
    exceptionReason: exceptionReason ?? null,
    organisation: organisation ?? null,
    person: {
      givenName: person.givenName,
      familyName: person.familyName ?? null,
      email: person.email ?? null,
      role: person.role,
      function: person.function ?? null,
      language: person.language ?? null,
      remark: person.remark ?? null,
      morning: presence !== 'afternoon',
      afternoon: presence !== 'morning',
    },
  }));

export type PersonTyped = z.output<typeof personForm>['person'];
