import { type Db, inTransaction } from '#platform/db';
import { happened, organisationsMerged } from '#platform/happenings';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { merged } from '../rules/merge.ts';
import { moveInvitations } from '../store/invitations.ts';
import { moveMemberships } from '../store/memberships.ts';
import { networksCoordinatedBy } from '../store/mine.ts';
import {
  bringIntoNetwork,
  isInNetwork,
  keepOrganisationChange,
  networksOfOrganisation,
  organisationsToChange,
  pointMergedTo,
  saveOrganisation,
  takeOutOfNetwork,
} from '../store/organisation.ts';

type Merging = { from: string; into: string };
export type MergeDecision = { outcome: 'merged' } | { outcome: 'refused'; reason: 'elsewhere' | 'twoNumbers' };

/**
 * Two organisations turn out to be one. People, invitations and networks of `from` are those of `into`; `from` stays as
 * a name that leads there. Whoever merges coordinates every network that would see `from` disappear.
 */
export function mergeOrganisations(db: Db, member: Member, { from, into }: Merging, now: Date): Promise<MergeDecision> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const both = await organisationsToChange(tx, [from, into]);
    const gone = orMissing(from === into ? null : both.get(from));
    const kept = orMissing(both.get(into));
    const areHere =
      (await isInNetwork(tx, { networkId, organisationId: from })) &&
      (await isInNetwork(tx, { networkId, organisationId: into }));
    orMissing(areHere && !gone.mergedInto && !kept.mergedInto ? true : null);
    const { enterpriseNumber } = gone;
    if (enterpriseNumber && kept.enterpriseNumber && enterpriseNumber !== kept.enterpriseNumber)
      return { outcome: 'refused', reason: 'twoNumbers' };
    const networks = await networksOfOrganisation(tx, from);
    const mine = await networksCoordinatedBy(tx, personId, now);
    if (!networks.every((id) => mine.includes(id))) return { outcome: 'refused', reason: 'elsewhere' };

    // The number is free before the other one takes it.
    await saveOrganisation(tx, from, { mergedInto: into });
    await pointMergedTo(tx, from, into);
    await saveOrganisation(tx, into, merged(kept, gone));
    await moveMemberships(tx, from, into);
    await moveInvitations(tx, from, into);
    for (const id of networks) {
      await bringIntoNetwork(tx, { networkId: id, organisationId: into }, { by: personId, now });
      await takeOutOfNetwork(tx, { networkId: id, organisationId: from });
    }
    const { name, aliases, commune } = gone;
    const before = { name, aliases, commune, enterpriseNumber };
    await keepOrganisationChange(tx, into, { kind: 'merged', before, by: personId, now });
    await happened(tx, organisationsMerged, { from, into });
    return { outcome: 'merged' };
  });
}
