import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { decideNewOrganisation, type NewOrganisationDecision } from '../rules/new-organisation.ts';
import {
  isInNetwork,
  type OrganisationInForm,
  organisationByNumber,
  organisationsNamed,
} from '../store/organisation.ts';
import { addOrganisation } from '../store/organisations.ts';

type Creating = OrganisationInForm & { isAnother: boolean };
export type Created = Exclude<NewOrganisationDecision, { outcome: 'added' }> | { outcome: 'added'; id: string };

export function createOrganisation(
  db: Db,
  member: Member,
  { isAnother, ...form }: Creating,
  now: Date,
): Promise<Created> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const known = async ({ id }: { id: string }) => ({
      id,
      isHere: await isInNetwork(tx, { networkId, organisationId: id }),
    });
    const withNumber = form.enterpriseNumber ? await organisationByNumber(tx, form.enterpriseNumber) : null;
    const sameNumber = withNumber && (await known(withNumber));
    const sameName = [];
    for (const one of await organisationsNamed(tx, Object.values(form.name))) sameName.push(await known(one));
    const decision = decideNewOrganisation({ sameNumber, sameName, isAnother });
    if (decision.outcome !== 'added') return decision;

    return { outcome: 'added', id: await addOrganisation(tx, { networkId, ...form, by: personId, now }) };
  });
}
