import type { InBoth, Language } from '#platform/texts';

/** Whoever is signed in. `language` is null until they choose one. */
export type Person = { id: string; name: string; email: string; language: Language | null };

export type Role = 'coordinator' | 'delegate' | 'worker';

/**
 * A person in one network: what actions are given. `organisationId` is the organisation they act for there
 * (null: a coordinator who belongs to none).
 */
export type Member = {
  networkId: string;
  personId: string;
  name: string;
  role: Role;
  organisationId: string | null;
  organisationName: InBoth | null;
};

export const isCoordinator = (member: Member | null): boolean => member?.role === 'coordinator';
