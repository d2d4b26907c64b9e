/** Who may do what at each address of this module; a route without a line fails the policy test. */
const everybody = { guest: 200, member: 200, coordinator: 200, stranger: 200 };

/** What a stranger may not know of is not there. */
const coordinators = { guest: 303, member: 404, coordinator: 200, stranger: 404 };

export const policyLines = [
  { route: 'GET /n/:network/methods', who: everybody },
  { route: 'GET /n/:network/methods/new', who: coordinators },
  { route: 'POST /n/:network/methods', who: { ...coordinators, coordinator: 422 } },
  { route: 'GET /n/:network/methods/:method', who: everybody },
  { route: 'GET /n/:network/methods/:method/copy', who: coordinators },
  { route: 'POST /n/:network/methods/:method/copy', who: { ...coordinators, coordinator: 422 } },
  { route: 'DELETE /n/:network/methods/:method/copy', who: { ...coordinators, coordinator: 303 } },
  { route: 'DELETE /n/:network/methods/:method/copy/removal', who: { ...coordinators, coordinator: 303 } },
];
