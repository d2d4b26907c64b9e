/** Who may do what at each address of this module; a route without a line fails the policy test. */
const members = { guest: 303, member: 200, coordinator: 200, stranger: 404 };
const coordinators = { guest: 303, member: 404, coordinator: 200, stranger: 404 };
const writes = (coordinator: number) => ({ guest: 303, member: 404, coordinator, stranger: 404 });
const everybody = (status: number) => ({ guest: status, member: status, coordinator: status, stranger: status });
const survey = '/n/:network/surveys/:survey';

export const policyLines = [
  { route: 'GET /q', who: everybody(200) },
  { route: 'POST /q', who: everybody(422) },
  // A code that is nobody's: the right one is tried in answering.test.ts.
  { route: 'GET /q/:code', who: everybody(404) },
  { route: 'POST /q/:code', who: everybody(404) },
  { route: 'GET /n/:network/surveys', who: members },
  { route: 'GET /n/:network/surveys/new', who: coordinators },
  { route: 'POST /n/:network/surveys', who: writes(422) },
  { route: `GET ${survey}`, who: members },
  { route: `PUT ${survey}`, who: writes(422) },
  { route: `DELETE ${survey}`, who: writes(303) },
  { route: `POST ${survey}/return`, who: writes(303) },
  { route: `GET ${survey}/edit`, who: coordinators },
  { route: `POST ${survey}/copies`, who: writes(303) },
  // It is open already.
  { route: `POST ${survey}/opening`, who: writes(422) },
  { route: `GET ${survey}/closing`, who: coordinators },
  { route: `POST ${survey}/closing`, who: writes(303) },
  { route: `GET ${survey}/questions/new`, who: writes(404) },
  { route: `POST ${survey}/questions`, who: writes(404) },
  { route: `GET ${survey}/questions/:asked`, who: coordinators },
  { route: `PUT ${survey}/questions/:asked`, who: writes(422) },
  { route: `PUT ${survey}/questions/:asked/place`, who: writes(303) },
  { route: `DELETE ${survey}/questions/:asked`, who: writes(303) },
  { route: `POST ${survey}/questions/:asked/return`, who: writes(303) },
  { route: `GET ${survey}/answer`, who: members },
  // Nothing was answered.
  { route: `POST ${survey}/answer`, who: { ...members, member: 422, coordinator: 422 } },
  // The address is the key: a wrong one opens nothing.
  { route: `GET ${survey}/by/:seal`, who: everybody(404) },
  { route: `POST ${survey}/by/:seal`, who: everybody(404) },
  { route: `GET ${survey}/screen`, who: coordinators },
  // Before it is closed there is nothing to see, for nobody: tried in closing.test.ts.
  { route: `GET ${survey}/results.csv`, who: writes(404) },
  { route: `GET ${survey}/results.xlsx`, who: writes(404) },
  { route: `GET ${survey}/comparison`, who: { ...members, member: 404, coordinator: 404 } },
  { route: `POST ${survey}/proposals`, who: writes(404) },
];
