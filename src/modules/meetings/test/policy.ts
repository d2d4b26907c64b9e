/** Who may do what at each address of this module; a route without a line fails the policy test. */
const members = { guest: 303, member: 200, coordinator: 200, stranger: 404 };
const coordinators = { guest: 303, member: 404, coordinator: 200, stranger: 404 };
/** The address is the key: a wrong one opens nothing. */
const byLink = { guest: 404, member: 404, coordinator: 404, stranger: 404 };
const goesOn = { guest: 303, member: 303, coordinator: 303, stranger: 404 };

export const policyLines = [
  { route: 'GET /n/:network/meetings', who: members },
  { route: 'GET /n/:network/meetings/new', who: coordinators },
  { route: 'POST /n/:network/meetings', who: { ...coordinators, coordinator: 422 } },
  // Who is in a space for it: tried in topics.test.ts.
  { route: 'GET /n/:network/meetings/topics/new', who: members },
  { route: 'POST /n/:network/meetings/topics', who: { ...members, member: 422, coordinator: 422 } },
  { route: 'GET /n/:network/meetings/topics/:topic/place', who: coordinators },
  { route: 'POST /n/:network/meetings/topics/:topic/place', who: { ...coordinators, coordinator: 422 } },
  { route: 'DELETE /n/:network/meetings/topics/:topic', who: { ...goesOn, member: 404 } },
  { route: 'POST /n/:network/meetings/topics/:topic/return', who: { ...goesOn, member: 404 } },
  { route: 'GET /n/:network/meetings/series/new', who: coordinators },
  { route: 'POST /n/:network/meetings/series', who: { ...coordinators, coordinator: 422 } },
  { route: 'GET /n/:network/meetings/series/:series', who: members },
  { route: 'GET /n/:network/meetings/series/:series/edit', who: coordinators },
  { route: 'PATCH /n/:network/meetings/series/:series', who: { ...coordinators, coordinator: 422 } },
  { route: 'POST /n/:network/meetings/series/:series/dates', who: { ...coordinators, coordinator: 422 } },
  // Those who are asked, and the chair: tried in polls/.
  { route: 'GET /n/:network/meetings/polls/new', who: coordinators },
  { route: 'POST /n/:network/meetings/polls', who: { ...coordinators, coordinator: 422 } },
  { route: 'GET /n/:network/meetings/polls/answers/:seal', who: byLink },
  { route: 'POST /n/:network/meetings/polls/answers/:seal', who: byLink },
  { route: 'GET /n/:network/meetings/polls/:poll', who: coordinators },
  { route: 'POST /n/:network/meetings/polls/:poll/answer', who: { ...coordinators, coordinator: 404 } },
  { route: 'POST /n/:network/meetings/polls/:poll/closing', who: { ...coordinators, coordinator: 422 } },
  { route: 'POST /n/:network/meetings/polls/:poll/people', who: { ...coordinators, coordinator: 422 } },
  { route: 'GET /n/:network/meetings/polls/:poll/edit', who: coordinators },
  { route: 'PATCH /n/:network/meetings/polls/:poll', who: { ...coordinators, coordinator: 422 } },
  { route: 'GET /n/:network/meetings/polls/:poll/withdrawal', who: coordinators },
  { route: 'POST /n/:network/meetings/polls/:poll/withdrawal', who: { ...goesOn, member: 404 } },
  { route: 'GET /n/:network/meetings/:meeting', who: members },
  { route: 'GET /n/:network/meetings/:meeting/agenda.pdf', who: members },
  { route: 'GET /n/:network/meetings/:meeting/running', who: members },
  { route: 'POST /n/:network/meetings/:meeting/running', who: { ...goesOn, member: 404 } },
  // Without a link of an invitation: tried in attendance.test.ts.
  { route: 'GET /n/:network/meetings/answers/:seal', who: byLink },
  { route: 'POST /n/:network/meetings/answers/:seal', who: byLink },
  { route: 'GET /n/:network/meetings/:meeting/attendance', who: members },
  { route: 'POST /n/:network/meetings/:meeting/attendance', who: { ...coordinators, coordinator: 422 } },
  { route: 'POST /n/:network/meetings/:meeting/attendance/:attendance', who: { ...goesOn, member: 404 } },
  { route: 'POST /n/:network/meetings/:meeting/invitations', who: { ...coordinators, coordinator: 422 } },
  { route: 'GET /n/:network/meetings/:meeting/sending', who: coordinators },
  { route: 'POST /n/:network/meetings/:meeting/sending', who: { ...goesOn, member: 404 } },
  // The chair as well: tried in agenda.test.ts.
  { route: 'GET /n/:network/meetings/:meeting/edit', who: coordinators },
  { route: 'PATCH /n/:network/meetings/:meeting', who: { ...coordinators, coordinator: 422 } },
  { route: 'POST /n/:network/meetings/:meeting/gathering', who: { ...goesOn, member: 404 } },
  // Its meeting is not over.
  { route: 'POST /n/:network/meetings/:meeting/dealt-with', who: { ...members, member: 404, coordinator: 404 } },
  { route: 'POST /n/:network/meetings/:meeting/items', who: { ...members, member: 422, coordinator: 422 } },
  { route: 'GET /n/:network/meetings/:meeting/items/:item', who: coordinators },
  { route: 'PATCH /n/:network/meetings/:meeting/items/:item', who: { ...coordinators, member: 404, coordinator: 422 } },
  { route: 'POST /n/:network/meetings/:meeting/items/:item/place', who: { ...goesOn, member: 404 } },
  { route: 'POST /n/:network/meetings/:meeting/items/:item/answer', who: { ...coordinators, coordinator: 422 } },
  { route: 'DELETE /n/:network/meetings/:meeting/items/:item', who: { ...goesOn, member: 404 } },
  { route: 'POST /n/:network/meetings/:meeting/items/:item/return', who: { ...goesOn, member: 404 } },
];
