/** Who may do what at each address of this module; a route without a line fails the policy test. */
const everybody = { guest: 200, member: 200, coordinator: 200, stranger: 200 };
const coordinators = { guest: 303, member: 404, coordinator: 200, stranger: 404 };
const coordinatorsAct = { ...coordinators, coordinator: 303 };

export const policyLines = [
  { route: 'GET /n/:network', who: everybody },
  // Without a logo there is none to see.
  { route: 'GET /n/:network/logo', who: { guest: 404, member: 404, coordinator: 404, stranger: 404 } },
  { route: 'GET /n/:network/settings', who: coordinators },
  // An empty form is refused to whoever may send one.
  { route: 'POST /n/:network/settings', who: { ...coordinators, coordinator: 422 } },
  { route: 'GET /n/:network/spaces', who: everybody },
  { route: 'GET /n/:network/spaces/new', who: coordinators },
  { route: 'POST /n/:network/spaces', who: { ...coordinators, coordinator: 422 } },
  { route: 'GET /n/:network/spaces/:space', who: everybody },
  { route: 'GET /n/:network/spaces/:space/settings', who: coordinators },
  { route: 'POST /n/:network/spaces/:space/settings', who: { ...coordinators, coordinator: 422 } },
  { route: 'POST /n/:network/spaces/:space/closing', who: coordinatorsAct },
  { route: 'DELETE /n/:network/spaces/:space/closing', who: coordinatorsAct },
];
