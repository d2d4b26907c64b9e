/** Who may do what at each address of this module; a route without a line fails the policy test. */
const members = { guest: 303, member: 200, coordinator: 200, stranger: 404 };

export const policyLines = [
  { route: 'GET /n/:network/experiments', who: members },
  { route: 'GET /n/:network/experiments/new', who: members },
  { route: 'POST /n/:network/experiments', who: { ...members, member: 422, coordinator: 422 } },
  { route: 'GET /n/:network/experiments/:experiment', who: members },
  { route: 'GET /n/:network/experiments/:experiment/settings', who: { ...members, member: 404 } },
  {
    route: 'POST /n/:network/experiments/:experiment/settings',
    who: { ...members, member: 404, coordinator: 422 },
  },
  { route: 'POST /n/:network/experiments/:experiment/evaluation', who: { ...members, member: 404, coordinator: 422 } },
  {
    route: 'DELETE /n/:network/experiments/:experiment/evaluation',
    who: { ...members, member: 404, coordinator: 303 },
  },
];
