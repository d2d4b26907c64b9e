import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { type Env, unsealed } from '#platform/web';
import { withOrganisations } from '../../store/people/participants.ts';
import { registrationOf } from '../../store/registering/registration-facts.ts';
import type { Registration } from '../../store/registering/registrations.ts';

export type SealedHere = {
  which: { networkId: string; eventId: string; registrationId: string };
  registration: Registration;
};

/** The registration that this link was made for; the seal stands for rights, whoever holds it. */
export async function sealedHere(c: Context<Env>): Promise<SealedHere> {
  const { db, network, now, t } = c.var;
  const registrationId = orMissing(unsealed<string>('calendar.registration', c.req.param('seal') ?? '', now));
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '', registrationId };
  const found = orMissing(await registrationOf(db, { ...which, id: registrationId }));
  const [registration = found] = await withOrganisations(db, [found], t.lang);
  return { which, registration };
}
