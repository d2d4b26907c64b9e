/** Who may do what at each address of this module; a route without a line fails the policy test. */
const members = { guest: 303, member: 200, coordinator: 200, stranger: 404 };
const coordinators = { guest: 303, member: 404, coordinator: 200, stranger: 404 };
/** The address is the key: a wrong one opens nothing. */
const byLink = { guest: 404, member: 404, coordinator: 404, stranger: 404 };

export const policyLines = [
  { route: 'GET /n/:network/commitments', who: members },
  { route: 'GET /n/:network/commitments.csv', who: members },
  { route: 'GET /n/:network/commitments.xlsx', who: members },
  { route: 'GET /n/:network/commitments/new', who: members },
  // With a right somebody without an account may: tried in table.test.ts.
  { route: 'POST /n/:network/commitments', who: { ...members, member: 422, coordinator: 422 } },
  { route: 'GET /n/:network/commitments/next-agenda', who: coordinators },
  { route: 'POST /n/:network/commitments/next-agenda/:point/taking', who: { ...coordinators, coordinator: 303 } },
  { route: 'DELETE /n/:network/commitments/next-agenda/:point/taking', who: { ...coordinators, coordinator: 303 } },
  { route: 'GET /n/:network/commitments/settings', who: coordinators },
  { route: 'POST /n/:network/commitments/settings', who: { ...coordinators, coordinator: 422 } },
  { route: 'GET /n/:network/commitments/answers/:seal', who: byLink },
  { route: 'GET /n/:network/commitments/answers/:seal/:commitment', who: byLink },
  { route: 'POST /n/:network/commitments/answers/:seal/:commitment', who: byLink },
  { route: 'GET /n/:network/commitments/:commitment', who: members },
  { route: 'GET /n/:network/commitments/:commitment/edit', who: { ...members, member: 404 } },
  { route: 'PATCH /n/:network/commitments/:commitment', who: { ...members, member: 404, coordinator: 422 } },
  { route: 'POST /n/:network/commitments/:commitment/answers', who: { ...members, member: 404, coordinator: 422 } },
  { route: 'POST /n/:network/commitments/:commitment/reopening', who: { ...members, member: 404, coordinator: 303 } },
  // Nothing was shown for it: the file itself is tried in answering.test.ts.
  { route: 'GET /n/:network/commitments/:commitment/evidence/:step', who: { ...byLink, guest: 303 } },
  { route: 'GET /n/:network/events/:event/promises', who: members },
  { route: 'GET /n/:network/events/:event/present-tasks', who: members },
  { route: 'POST /n/:network/events/:event/present-tasks', who: { ...coordinators, coordinator: 422 } },
  // Nothing was asked: withdrawing is tried in present.test.ts.
  {
    route: 'DELETE /n/:network/events/:event/present-tasks/:task',
    who: { ...coordinators, coordinator: 404 },
  },
  { route: 'GET /n/:network/commitments/present/:seal', who: byLink },
  { route: 'POST /n/:network/commitments/present/:seal', who: byLink },
  // The event is public.
  {
    route: 'GET /n/:network/events/:event/outcomes',
    who: { guest: 200, member: 200, coordinator: 200, stranger: 200 },
  },
];
