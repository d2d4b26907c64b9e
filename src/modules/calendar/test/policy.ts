/** Who may do what at each address of this module; a route without a line fails the policy test. */
const everybody = { guest: 200, member: 200, coordinator: 200, stranger: 200 };
const coordinators = { guest: 303, member: 404, coordinator: 200, stranger: 404 };
const coordinatorsAct = { ...coordinators, coordinator: 303 };
/** An empty form is refused to whoever may send one. */
const coordinatorsFill = { ...coordinators, coordinator: 422 };
/** Coordinators may, but nothing of this id is there. */
const noneThere = { ...coordinators, coordinator: 404 };
/** The address is the key: a wrong one opens nothing. */
const byKey = { guest: 404, member: 404, coordinator: 404, stranger: 404 };

export const policyLines = [
  { route: 'GET /n/:network/calendar', who: everybody },
  { route: 'GET /n/:network/calendar.ics', who: everybody },
  { route: 'GET /n/:network/events/:event/calendar.ics', who: everybody },
  { route: 'GET /n/:network/events/:event/registrations/:seal/calendar.ics', who: byKey },
  { route: 'GET /n/:network/calendar/secret/:secret', who: byKey },
  { route: 'GET /n/:network/calendar/feeds', who: everybody },
  { route: 'POST /n/:network/calendar/feeds', who: { guest: 303, member: 422, coordinator: 422, stranger: 404 } },
  // Somebody else's address is left alone, and nobody learns whether there is one.
  {
    route: 'DELETE /n/:network/calendar/feeds/:feed',
    who: { guest: 303, member: 303, coordinator: 303, stranger: 404 },
  },
  { route: 'GET /n/:network/calendar/sources', who: coordinators },
  { route: 'POST /n/:network/calendar/sources', who: coordinatorsFill },
  { route: 'GET /n/:network/calendar/sources/:source', who: coordinators },
  { route: 'POST /n/:network/calendar/sources/:source/events', who: coordinatorsAct },
  { route: 'POST /n/:network/calendar/sources/:source/pause', who: coordinatorsAct },
  { route: 'DELETE /n/:network/calendar/sources/:source', who: coordinatorsAct },
  { route: 'GET /n/:network/events/new', who: coordinators },
  { route: 'POST /n/:network/events', who: coordinatorsFill },
  // A day that is public; one for members asks guests to sign in and is not there for strangers (register.test.ts).
  { route: 'GET /n/:network/events/:event', who: everybody },
  { route: 'GET /n/:network/events/:event/edit', who: coordinators },
  { route: 'PATCH /n/:network/events/:event', who: coordinatorsFill },
  { route: 'GET /n/:network/events/:event/cancellation', who: coordinators },
  { route: 'POST /n/:network/events/:event/cancellation', who: coordinatorsFill },
  { route: 'DELETE /n/:network/events/:event/cancellation', who: coordinatorsAct },
  { route: 'POST /n/:network/event-drafts', who: coordinatorsAct },
  { route: 'PATCH /n/:network/event-drafts', who: coordinatorsAct },
  // Of somebody else, or none: it stays what it is.
  { route: 'DELETE /n/:network/event-drafts/:draft', who: coordinatorsAct },
  { route: 'POST /n/:network/events/:event/confirmations', who: coordinatorsFill },
  { route: 'GET /n/:network/events/:event/attachments', who: coordinators },
  { route: 'POST /n/:network/events/:event/attachments', who: coordinatorsFill },
  // Of a public day; of one for members see attachments.test.ts.
  { route: 'GET /n/:network/events/:event/attachments/:attachment', who: everybody },
  { route: 'POST /n/:network/events/:event/attachments/:attachment', who: coordinatorsAct },
  { route: 'DELETE /n/:network/events/:event/attachments/:attachment', who: coordinatorsAct },
  {
    route: 'POST /n/:network/events/:event/registration',
    who: { guest: 303, member: 303, coordinator: 303, stranger: 404 },
  },
  {
    route: 'DELETE /n/:network/events/:event/registration',
    who: { guest: 303, member: 303, coordinator: 303, stranger: 404 },
  },
  // A member sees the form; whoever is registered is led to their page.
  {
    route: 'GET /n/:network/events/:event/registration',
    who: { guest: 303, member: 200, coordinator: 200, stranger: 404 },
  },
  { route: 'GET /n/:network/events/:event/registrations/new', who: everybody },
  {
    route: 'POST /n/:network/events/:event/registrations',
    who: { guest: 422, member: 422, coordinator: 422, stranger: 422 },
  },
  { route: 'GET /n/:network/events/:event/registrations/:seal', who: byKey },
  { route: 'POST /n/:network/events/:event/registrations/:seal', who: byKey },
  { route: 'DELETE /n/:network/events/:event/registrations/:seal', who: byKey },
  { route: 'DELETE /n/:network/events/:event/registrations/:seal/reminders', who: byKey },
  { route: 'POST /n/:network/events/:event/registrations/:seal/reminders', who: byKey },
  { route: 'GET /n/:network/event-templates', who: coordinators },
  // Asked for where there is none.
  { route: 'DELETE /n/:network/event-templates/:template', who: { ...coordinators, coordinator: 404 } },
  { route: 'POST /n/:network/events/:event/template', who: coordinatorsAct },
  { route: 'GET /n/:network/events/:event/series', who: coordinators },
  { route: 'POST /n/:network/events/:event/series', who: coordinatorsFill },
  { route: 'GET /n/:network/events/:event/planning', who: coordinators },
  { route: 'GET /n/:network/events/:event/registrations/:seal/cards', who: byKey },
  { route: 'GET /n/:network/events/:event/registrations/:seal/answers', who: byKey },
  { route: 'PATCH /n/:network/events/:event/registrations/:seal/answers', who: byKey },
  { route: 'GET /n/:network/events/:event/registrations/:seal/replacement', who: byKey },
  { route: 'POST /n/:network/events/:event/registrations/:seal/replacement', who: byKey },
  { route: 'POST /n/:network/events/:event/planning/plan', who: coordinatorsAct },
  { route: 'POST /n/:network/events/:event/planning/usual-reminder', who: coordinatorsAct },
  { route: 'GET /n/:network/events/:event/planning/reminders/new', who: coordinators },
  { route: 'POST /n/:network/events/:event/planning/reminders', who: coordinatorsFill },
  { route: 'GET /n/:network/events/:event/planning/reminders/:reminder', who: coordinators },
  { route: 'PATCH /n/:network/events/:event/planning/reminders/:reminder', who: coordinatorsFill },
  { route: 'DELETE /n/:network/events/:event/planning/reminders/:reminder', who: coordinatorsAct },
  { route: 'POST /n/:network/events/:event/planning/reminders/:reminder', who: coordinatorsAct },
  { route: 'GET /n/:network/events/:event/planning/tasks/new', who: coordinators },
  { route: 'POST /n/:network/events/:event/planning/tasks', who: coordinatorsFill },
  // Also for the member whose task it is (planning.test.ts); this member has none.
  { route: 'GET /n/:network/events/:event/planning/tasks/:planned', who: coordinators },
  { route: 'PATCH /n/:network/events/:event/planning/tasks/:planned', who: coordinatorsFill },
  { route: 'DELETE /n/:network/events/:event/planning/tasks/:planned', who: coordinatorsAct },
  { route: 'POST /n/:network/events/:event/planning/tasks/:planned', who: coordinatorsAct },
  { route: 'POST /n/:network/events/:event/planning/tasks/:planned/completion', who: coordinatorsAct },
  { route: 'DELETE /n/:network/events/:event/planning/tasks/:planned/completion', who: coordinatorsAct },
  { route: 'GET /n/:network/events/:event/choices', who: coordinators },
  { route: 'GET /n/:network/events/:event/choices/new', who: coordinators },
  { route: 'POST /n/:network/events/:event/choices', who: coordinatorsFill },
  // Asked for where there is none.
  { route: 'GET /n/:network/events/:event/choices/:choice', who: noneThere },
  { route: 'PATCH /n/:network/events/:event/choices/:choice', who: noneThere },
  { route: 'DELETE /n/:network/events/:event/choices/:choice', who: noneThere },
  { route: 'POST /n/:network/events/:event/choices/:choice', who: noneThere },
  { route: 'POST /n/:network/events/:event/choices/:choice/position', who: coordinatorsAct },
  { route: 'GET /n/:network/events/:event/questions', who: coordinators },
  { route: 'GET /n/:network/events/:event/questions/new', who: coordinators },
  { route: 'POST /n/:network/events/:event/questions', who: coordinatorsFill },
  { route: 'GET /n/:network/events/:event/questions/:question', who: noneThere },
  { route: 'PATCH /n/:network/events/:event/questions/:question', who: noneThere },
  { route: 'DELETE /n/:network/events/:event/questions/:question', who: noneThere },
  { route: 'POST /n/:network/events/:event/questions/:question', who: noneThere },
  { route: 'POST /n/:network/events/:event/questions/:question/position', who: coordinatorsAct },
  { route: 'GET /n/:network/events/:event/people', who: coordinators },
  { route: 'GET /n/:network/events/:event/people/new', who: coordinators },
  { route: 'POST /n/:network/events/:event/people', who: coordinatorsFill },
  { route: 'GET /n/:network/events/:event/people/:registration', who: coordinators },
  { route: 'PATCH /n/:network/events/:event/people/:registration', who: coordinatorsFill },
  { route: 'DELETE /n/:network/events/:event/people/:registration', who: coordinatorsAct },
  { route: 'POST /n/:network/events/:event/people/:registration', who: coordinatorsAct },
  { route: 'POST /n/:network/events/:event/people/:registration/answer', who: coordinatorsFill },
  { route: 'GET /n/:network/events/:event/imports/new', who: coordinators },
  { route: 'POST /n/:network/events/:event/imports', who: coordinatorsFill },
  { route: 'GET /n/:network/events/:event/imports/:import', who: coordinators },
  { route: 'PUT /n/:network/events/:event/imports/:import/columns', who: coordinatorsFill },
  { route: 'POST /n/:network/events/:event/imports/:import/registrations', who: coordinatorsFill },
  // A list that is not in leads back to its page.
  { route: 'GET /n/:network/events/:event/imports/:import/withdrawal', who: coordinatorsAct },
  { route: 'POST /n/:network/events/:event/imports/:import/withdrawal', who: coordinatorsAct },
  { route: 'DELETE /n/:network/events/:event/imports/:import', who: coordinatorsAct },
  { route: 'POST /n/:network/events/:event/imports/:import/review', who: coordinatorsAct },
  { route: 'GET /n/:network/events/:event/imports/:import/refused', who: coordinators },
  // Also open with the sealed link of the door; tried in door.test.ts.
  { route: 'GET /n/:network/events/:event/door', who: coordinators },
  { route: 'GET /n/:network/events/:event/door/day', who: coordinators },
  { route: 'POST /n/:network/events/:event/door/arrivals', who: coordinatorsAct },
  { route: 'GET /n/:network/events/:event/door/walk-in', who: coordinators },
  { route: 'POST /n/:network/events/:event/door/walk-in', who: coordinatorsFill },
  { route: 'GET /n/:network/events/:event/door/walk-in/:registration', who: coordinators },
  // Whoever did not walk in is not taken off the list at the door.
  { route: 'DELETE /n/:network/events/:event/door/walk-in/:registration', who: { ...coordinators, coordinator: 404 } },
];
