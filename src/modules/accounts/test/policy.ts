/** Who may do what at each address of this module; a route without a line fails the policy test. */
const all = (status: number) => ({ guest: status, member: status, coordinator: status, stranger: status });
const everybody = all(200);
const signedIn = { guest: 303, member: 200, coordinator: 200, stranger: 200 };
const signedInActs = all(303);
const members = { guest: 303, member: 200, coordinator: 200, stranger: 404 };
const coordinators = { guest: 303, member: 404, coordinator: 200, stranger: 404 };
const coordinatorsAct = { ...coordinators, coordinator: 303 };
/** An empty form is refused to whoever may send one. */
const coordinatorsFill = { ...coordinators, coordinator: 422 };
/** Coordinators alone, and what they ask for is not there. */
const coordinatorsMiss = { ...coordinators, coordinator: 404 };

export const policyLines = [
  { route: 'GET /', who: { guest: 200, member: 302, coordinator: 302, stranger: 302 } },
  { route: 'GET /sign-in', who: { ...all(303), guest: 200 } },
  { route: 'POST /sign-in', who: all(422) },
  { route: 'GET /sign-in/sent', who: everybody },
  { route: 'GET /sign-in/open', who: all(410) },
  { route: 'POST /sign-in/open', who: all(410) },
  { route: 'DELETE /session', who: all(303) },
  { route: 'POST /language', who: all(303) },
  { route: 'GET /auth/passkey/generate-authenticate-options', who: everybody },
  { route: 'POST /auth/passkey/verify-authentication', who: all(415) },
  {
    route: 'GET /auth/passkey/generate-register-options',
    who: { guest: 401, member: 200, coordinator: 200, stranger: 200 },
  },
  { route: 'POST /auth/passkey/verify-registration', who: all(415) },
  { route: 'GET /begin', who: all(410) },
  { route: 'POST /begin', who: all(410) },
  { route: 'GET /invitation', who: all(410) },
  { route: 'POST /invitation', who: all(410) },

  { route: 'GET /me', who: signedIn },
  { route: 'POST /me', who: { ...all(422), guest: 303 } },
  { route: 'POST /me/email', who: { ...all(422), guest: 303 } },
  { route: 'GET /me/email', who: all(410) },
  { route: 'POST /me/email/confirmation', who: all(410) },
  { route: 'GET /me/letters', who: signedIn },
  { route: 'POST /me/letters', who: signedInActs },
  { route: 'GET /me/security', who: signedIn },
  { route: 'DELETE /me/sessions/:session', who: signedInActs },
  { route: 'DELETE /me/sessions', who: signedInActs },
  { route: 'GET /me/passkeys/:passkey', who: { ...all(404), guest: 303 } },
  { route: 'POST /me/passkeys/:passkey', who: { ...all(404), guest: 303 } },
  { route: 'DELETE /me/passkeys/:passkey', who: signedInActs },
  { route: 'GET /me/data', who: signedIn },
  { route: 'GET /me/export', who: signedIn },
  { route: 'GET /me/erasure', who: signedIn },
  { route: 'POST /me/erasure', who: { ...all(422), guest: 303 } },

  { route: 'GET /n/:network/invitations', who: coordinators },
  { route: 'GET /n/:network/invitations/new', who: coordinators },
  { route: 'POST /n/:network/invitations', who: coordinatorsFill },
  { route: 'POST /n/:network/invitations/:invitation/sending', who: coordinatorsMiss },
  { route: 'POST /n/:network/invitations/:invitation/revocation', who: coordinatorsMiss },
  { route: 'DELETE /n/:network/invitations/:invitation/revocation', who: coordinatorsMiss },

  { route: 'GET /n/:network/organisations', who: everybody },
  { route: 'GET /n/:network/organisations/new', who: coordinators },
  { route: 'POST /n/:network/organisations', who: coordinatorsFill },
  { route: 'POST /n/:network/organisations/known', who: coordinatorsMiss },
  { route: 'GET /n/:network/organisations/:organisation', who: everybody },
  { route: 'GET /n/:network/organisations/:organisation/settings', who: coordinators },
  { route: 'POST /n/:network/organisations/:organisation/settings', who: coordinatorsFill },
  { route: 'DELETE /n/:network/organisations/:organisation', who: coordinatorsAct },
  { route: 'POST /n/:network/organisations/:organisation/place', who: coordinatorsAct },
  { route: 'GET /n/:network/organisations/:organisation/merger', who: coordinatorsMiss },
  { route: 'POST /n/:network/organisations/:organisation/merger', who: coordinatorsMiss },

  { route: 'GET /n/:network/people', who: members },
  { route: 'GET /n/:network/people/:person', who: members },
  { route: 'GET /n/:network/people/:person/places/new', who: coordinators },
  { route: 'POST /n/:network/people/:person/places', who: coordinatorsFill },
  { route: 'GET /n/:network/people/:person/places/:membership', who: coordinators },
  { route: 'POST /n/:network/people/:person/places/:membership', who: coordinatorsFill },
  { route: 'DELETE /n/:network/people/:person/places/:membership/ending', who: coordinatorsAct },
  { route: 'POST /n/:network/people/:person/places/:membership/ending', who: coordinatorsAct },

  { route: 'POST /n/:network/spaces/:space/membership', who: { ...all(303), stranger: 404 } },
  { route: 'DELETE /n/:network/spaces/:space/membership', who: { ...all(303), stranger: 404 } },
  { route: 'GET /n/:network/spaces/:space/request', who: members },
  { route: 'POST /n/:network/spaces/:space/request', who: { ...all(303), stranger: 404 } },
  { route: 'GET /n/:network/spaces/:space/people', who: members },
  { route: 'POST /n/:network/spaces/:space/people', who: coordinatorsMiss },
  { route: 'POST /n/:network/spaces/:space/requests/:request', who: coordinatorsMiss },
  { route: 'DELETE /n/:network/spaces/:space/people/:person', who: coordinatorsAct },
  { route: 'POST /n/:network/spaces/:space/people/:person', who: coordinatorsAct },
];
