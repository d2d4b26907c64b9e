import { z } from 'zod';
import { words } from '#platform/web';
import type { Asked } from '../../rules/asked/asked.ts';
import { companionsTyped } from '../../rules/asked/party.ts';
import { askedFields, readSaid } from './asked-form.ts';
import { whoComes } from './who-comes.ts';

const companions = z
  .string({ error: 'web.problem.choice' })
  .default('')
  .transform((lines, ctx) => {
    const people = companionsTyped(lines);
    if (people) return people;
    ctx.addIssue({ code: 'custom', message: 'calendar.problem.companions' });
    return z.NEVER;
  });

const role = z.enum(['worker', 'serviceUser'], { error: 'web.problem.choice' });

/** Who comes, in as few words as they want: a first name or a pseudonym is enough. Then what the event asks. */
export const registrationForm = (asked: Asked) =>
  z
    .looseObject({
      ...whoComes,
      role: role.default('serviceUser'),
      companions,
      ...askedFields,
    })
    .transform(({ givenName, familyName, email, organisation, role, companions, ...typed }, ctx) => ({
      person: { givenName, familyName: familyName ?? null, email: email ?? null, role },
      organisation: organisation ?? null,
      companions,
      said: readSaid(typed, asked, (field, message) => ctx.addIssue({ code: 'custom', path: [field], message })),
    }));

/** A member comes, alone or with others. `isAsked`: they saw what the event asks; else nothing they said before changes. */
export const ownRegistrationForm = (asked: Asked) =>
  z
    .looseObject({ isAsked: words(10), companions, companionsRole: role.default('worker'), ...askedFields })
    .transform(({ isAsked, companions, companionsRole, ...typed }, ctx) => ({
      companions: companions.map((one) => ({ ...one, role: companionsRole })),
      isAsked: isAsked !== undefined,
      said: readSaid(typed, asked, (field, message) => ctx.addIssue({ code: 'custom', path: [field], message })),
    }));

/** all: and everybody who asked together with them. */
export const withdrawalForm = z.object({ whom: z.string().optional() });

/** An organiser's answer to somebody who waits or asks. */
export const answerForm = z.object({
  answer: z.enum(['yes', 'no'], { error: 'web.problem.choice' }),
  reason: words(300),
});

export const cancellationForm = z.object({
  reason: words(1000),
  version: z.coerce.number({ error: 'web.problem.number' }).int(),
});
