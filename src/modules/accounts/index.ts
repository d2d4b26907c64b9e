export { type OrganisationKind, organisationKinds } from './rules/organisation.ts';
export { openSignIn, personOf } from './sign-in.ts';
export { memberOf } from './store/member.ts';
export {
  addOrganisation,
  type OrganisationInNetwork,
  organisationNames,
  organisationsOf,
} from './store/organisations.ts';
export { coordinatorsOf, delegatesOf, personNames, type Reachable } from './store/people.ts';
export { saveMembership, savePerson } from './store/save-person.ts';
