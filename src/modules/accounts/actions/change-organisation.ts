import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { mayChangeOrganisation } from '../policy.ts';
import { changedFields } from '../rules/changed-fields.ts';
import { organisationsDelegated } from '../store/delegate.ts';
import {
  isInNetwork,
  keepOrganisationChange,
  type Organisation,
  type OrganisationInForm,
  organisationByNumber,
  organisationsToChange,
  saveOrganisation,
} from '../store/organisation.ts';

type Changing = { organisationId: string; version: number; to: OrganisationInForm };
export type OrganisationDecision =
  | { outcome: 'changed' }
  | { outcome: 'stale'; current: Organisation }
  | { outcome: 'numberTaken' };

export function changeOrganisation(
  db: Db,
  member: Member,
  changing: Changing,
  now: Date,
): Promise<OrganisationDecision> {
  const { networkId, personId } = member;
  const { organisationId, version, to } = changing;
  return inTransaction(db, async (tx) => {
    const current = orMissing((await organisationsToChange(tx, [organisationId])).get(organisationId));
    const delegateOf = await organisationsDelegated(tx, { networkId, personId, now });
    const isTheirs =
      (await isInNetwork(tx, { networkId, organisationId })) &&
      mayChangeOrganisation(member, delegateOf, organisationId);
    orMissing(isTheirs ? true : null);
    if (current.version !== version) return { outcome: 'stale', current };
    const holder = to.enterpriseNumber ? await organisationByNumber(tx, to.enterpriseNumber) : null;
    if (holder && holder.id !== organisationId) return { outcome: 'numberTaken' };

    const { name, aliases, kind, commune, enterpriseNumber } = current;
    const before = changedFields<OrganisationInForm>({ name, aliases, kind, commune, enterpriseNumber }, to);
    await saveOrganisation(tx, organisationId, to);
    await keepOrganisationChange(tx, organisationId, { kind: 'edited', before, by: personId, now });
    return { outcome: 'changed' };
  });
}
