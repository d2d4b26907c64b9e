import { z } from 'zod';
import { anyRole, whoComes } from './who-comes.ts';

/** Who comes instead of somebody. */
export const replacementForm = z
  .object({
    ...whoComes,
    role: anyRole,
  })
  .transform(({ givenName, familyName, email, organisation, role }) => ({
    person: { givenName, familyName: familyName ?? null, email: email ?? null, role },
    organisation: organisation ?? null,
  }));
