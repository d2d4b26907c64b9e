import { networkBySlug } from '#modules/networks';
import { type Db, inTransaction } from '#platform/db';
import { printedLinkEnd } from '../rules/sign-in.ts';
import { memberOf } from '../store/member.ts';
import { saveMembership } from '../store/memberships.ts';
import { personByEmail, savePerson } from '../store/person.ts';
import { saveSignInLink } from '../store/sign-in-link.ts';

type Letting = { email: string; name: string; slug: string };

/** isNew: they did not coordinate this network before. path: of a page whose one button signs them in. */
export type Let = { outcome: 'let'; isNew: boolean; path: string } | { outcome: 'noNetwork' };

/**
 * For whoever holds the machine: somebody coordinates a network, whether they were here before or not. The way back when
 * the last coordinator is gone, or reaches no mailbox any more.
 */
export function letCoordinate(db: Db, { email, name, slug }: Letting, now: Date): Promise<Let> {
  return inTransaction(db, async (tx) => {
    const network = await networkBySlug(tx, slug);
    if (!network) return { outcome: 'noNetwork' };
    const known = await personByEmail(tx, email);
    // Nobody wrote to this address yet, so it is not proven.
    const personId = known?.id ?? (await savePerson(tx, { name, email, language: null, verified: false, now }));
    const member = await memberOf(tx, { networkId: network.id, personId, now });
    const isNew = member?.role !== 'coordinator';
    const place = { networkId: network.id, personId, organisationId: null, role: 'coordinator' as const };
    if (isNew) await saveMembership(tx, { ...place, by: null, now });
    const token = await saveSignInLink(tx, { personId, to: `/n/${slug}`, expiresAt: printedLinkEnd(now) });
    return { outcome: 'let', isNew, path: `/sign-in/open?token=${token}` };
  });
}
