/** Kinds of organisation, as the field sorts itself. */
export const organisationKinds = [
  'municipality',
  'cpas',
  'missionLocale',
  'jobCentre',
  'ale',
  'training',
  'association',
  'publicService',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const isOrganisationKind = (given: unknown): given is OrganisationKind =>
  organisationKinds.includes(given as OrganisationKind);
