import { z } from 'zod';
import { inEach } from '#platform/web';
import { addressesIn, invitedKinds } from '../../rules/planning/invited.ts';

/** Whom one invites. `canAskLast`: there is an edition before it. */
export const invitationForm = (canAskLast: boolean) =>
  z
    .object({
      whom: z.enum(invitedKinds, { error: 'calendar.problem.whom' }),
      organisations: z.union([z.string(), z.array(z.string())], { error: 'web.problem.choice' }).optional(),
      addresses: z.string({ error: 'web.problem.choice' }).max(100_000, { error: 'web.problem.tooLong' }).optional(),
      ...inEach('words', 2000),
    })
    .transform(({ organisations, addresses = '', ...form }, ctx) => {
      const organisationIds = [organisations ?? []].flat();
      const emails = addressesIn(addresses);
      const wrong = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message });
      if (form.whom === 'organisations' && organisationIds.length === 0)
        wrong('organisations', 'calendar.problem.noOrganisation');
      if (form.whom === 'chosen' && emails.length === 0) wrong('addresses', 'calendar.problem.noAddress');
      if (form.whom === 'lastEdition' && !canAskLast) wrong('whom', 'calendar.problem.whom');
      return { ...form, organisationIds, emails };
    });
