import { anyNetwork, holdNetworks, saveNetwork, slugOf } from '#modules/networks';
import { type Db, inTransaction } from '#platform/db';
import type { InBoth, Language } from '#platform/texts';
import { saveMembership } from '../store/memberships.ts';
import { savePerson } from '../store/person.ts';
import { saveSession } from '../store/sessions.ts';

type Beginning = {
  network: { name: InBoth; languages: Language[]; communes: string[] };
  person: { name: string; email: string; language: Language };
  userAgent: string | null;
};

export type Begun = { outcome: 'begun'; slug: string; token: string } | { outcome: 'tooLate' };

/** The first network and whoever coordinates it, once: whoever comes second finds a network and is told so. */
export function begin(db: Db, { network, person, userAgent }: Beginning, now: Date): Promise<Begun> {
  return inTransaction(db, async (tx) => {
    await holdNetworks(tx);
    if (await anyNetwork(tx)) return { outcome: 'tooLate' };

    // Nobody wrote to this address yet, so it is not proven.
    const personId = await savePerson(tx, { ...person, verified: false, now });
    const slug = slugOf(network.name.fr) || 'reseau';
    const networkId = await saveNetwork(tx, { slug, ...network, by: personId, now });
    await saveMembership(tx, { networkId, personId, organisationId: null, role: 'coordinator', by: personId, now });
    return { outcome: 'begun', slug, token: await saveSession(tx, { personId, userAgent, now }) };
  });
}
