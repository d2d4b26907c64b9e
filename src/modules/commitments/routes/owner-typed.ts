import { memberReachable, membersNamed, placesRunning } from '#modules/accounts';
import type { PromiseTyped } from '../forms.ts';
import type { Here } from './here.ts';

export type OwnerRead = {
  ownerId: string | null;
  contactName: string | null;
  contactEmail: string | null;
  secondId: string | null;
  organisationId: string | null;
  problems: Record<string, string>;
};

const nobody = { ownerId: null, contactName: null, contactEmail: null };

/** Who promises: a member by name or address, or somebody without an account whose address is given. */
export async function ownerTyped(c: Here, form: PromiseTyped): Promise<OwnerRead> {
  const { db, now, network } = c.var;
  const inNetwork = { networkId: network.id, now };
  const problems: Record<string, string> = {};
  const typed = [form.owner, form.ownerEmail].filter((one) => one !== undefined);
  // An address alone may be that of a member.
  const found = (await Promise.all(typed.map((one) => membersNamed(db, inNetwork, one)))).find((all) => all.length > 0);
  let owner: Pick<OwnerRead, 'ownerId' | 'contactName' | 'contactEmail'> = nobody;
  if (found && found.length > 1) problems.owner = 'commitments.problem.severalNamed';
  else if (found?.[0]) owner = { ...nobody, ownerId: found[0].personId };
  else if (form.ownerEmail)
    owner = { ownerId: null, contactName: form.owner ?? form.ownerEmail, contactEmail: form.ownerEmail.toLowerCase() };
  else if (form.owner) problems.ownerEmail = 'commitments.problem.noSuchMember';

  const organisationId = await organisationFor(owner.ownerId);
  const secondId = await secondTyped();
  return { ...owner, secondId, organisationId, problems };

  /** People change, their organisation stays: a member promises for one they are in. */
  async function organisationFor(ownerId: string | null): Promise<string | null> {
    const chosen = form.organisation ?? null;
    if (!ownerId) return chosen;
    const places = (await placesRunning(db, inNetwork, [ownerId])).flatMap(({ organisationId: id }) => id ?? []);
    if (chosen === null) return places[0] ?? null;
    if (!places.includes(chosen)) problems.organisation = 'commitments.problem.otherOrganisation';
    return chosen;
  }

  async function secondTyped(): Promise<string | null> {
    if (!form.second) return null;
    const [one, other] = await membersNamed(db, inNetwork, form.second);
    if (!one || other || one.personId === owner.ownerId) {
      problems.second = one && !other ? 'commitments.problem.sameSecond' : 'commitments.problem.second';
      return null;
    }
    return one.personId;
  }
}

/** What a form shows of an owner that stands there already. */
export async function nameOfMember(c: Here, personId: string | null): Promise<string> {
  if (!personId) return '';
  const member = await memberReachable(c.var.db, { networkId: c.var.network.id, now: c.var.now }, personId);
  return member?.name ?? '';
}
