export { demoSignInLink } from './actions/demo-sign-in-link.ts';
export { letCoordinate } from './actions/let-coordinate.ts';
export { firstCoordinatorLink } from './begin-link.ts';
export { firstSteps } from './first-steps.ts';
export { type OrganisationKind, organisationKinds } from './rules/organisation.ts';
export { openSignIn, personOf } from './sign-in.ts';
export { organisationParts } from './slots.ts';
export { spacePanel } from './space-panel.tsx';
export { organisationsDelegated } from './store/delegate.ts';
export { memberOf, membersOf } from './store/member.ts';
export { memberReachable, membersAmong, membersNamed, type Narrowed, placesRunning } from './store/members.ts';
export { saveMembership } from './store/memberships.ts';
export {
  addOrganisation,
  type OrganisationInNetwork,
  organisationNames,
  organisationsOf,
} from './store/organisations.ts';
export { coordinatorsOf, delegatesOf, personNames, type Reachable } from './store/people.ts';
export { savePerson } from './store/person.ts';
export { removeUnusedOrganisations } from './store/remove-unused-organisations.ts';
export { isInSpace, peopleInSpace, spacesOfPerson } from './store/space-people.ts';
