/** Who may do what at each address of this module; a route without a line fails the policy test. */
const everybody = { guest: 200, member: 200, coordinator: 200, stranger: 200 };

export const policyLines = [
  { route: 'GET /n/:network/methods', who: everybody },
  { route: 'GET /n/:network/methods/:method', who: everybody },
];
