import { isCoordinator, type Member } from '#platform/member';

/** Coordinators, and those who speak for it. */
export const mayChangeOrganisation = (
  member: Member | null,
  delegateOf: readonly string[],
  organisationId: string,
): boolean => isCoordinator(member) || delegateOf.includes(organisationId);

type Shy = { id: string; emailShownTo: 'members' | 'coordinators' };

/** Members see each other's address, unless somebody prefers that only coordinators do. Everybody sees their own. */
export const maySeeEmail = (viewer: Member | null, { id, emailShownTo }: Shy): boolean =>
  viewer !== null && (emailShownTo === 'members' || isCoordinator(viewer) || viewer.personId === id);
