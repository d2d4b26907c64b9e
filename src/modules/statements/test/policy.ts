/** Who may do what at each address of this module; a route without a line fails the policy test. */
const members = { guest: 303, member: 200, coordinator: 200, stranger: 404 };

export const policyLines = [
  { route: 'GET /n/:network/statements', who: members },
  // Without a right nobody speaks, whoever they are: the right is tried in speaking.test.ts.
  { route: 'POST /n/:network/statements', who: { guest: 404, member: 404, coordinator: 404, stranger: 404 } },
  // The address is the key: a wrong one opens nothing.
  {
    route: 'GET /n/:network/statements/followed/:seal',
    who: { guest: 404, member: 404, coordinator: 404, stranger: 404 },
  },
  { route: 'GET /n/:network/statements/:statement', who: members },
  { route: 'POST /n/:network/statements/:statement/outcomes', who: { ...members, member: 422, coordinator: 422 } },
  { route: 'POST /n/:network/statements/:statement/withdrawal', who: { ...members, member: 404, coordinator: 303 } },
  { route: 'DELETE /n/:network/statements/:statement/withdrawal', who: { ...members, member: 404, coordinator: 303 } },
  {
    route: 'POST /n/:network/statements/:statement/outcomes/:outcome/withdrawal',
    who: { ...members, member: 404, coordinator: 303 },
  },
  {
    route: 'DELETE /n/:network/statements/:statement/outcomes/:outcome/withdrawal',
    who: { ...members, member: 404, coordinator: 303 },
  },
];
