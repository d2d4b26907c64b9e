import { captureLines } from './capture/policy.ts';

/** Who may do what at each address of this module; a route without a line fails the policy test. */
const coordinators = { guest: 303, member: 404, coordinator: 200, stranger: 404 };
const writes = (coordinator: number) => ({ guest: 303, member: 404, coordinator, stranger: 404 });
const everybody = (status: number) => ({ guest: status, member: status, coordinator: status, stranger: status });
const event = '/n/:network/events/:event';

export const policyLines = [
  ...captureLines,
  { route: `GET ${event}/rounds/new`, who: coordinators },
  { route: `POST ${event}/rounds`, who: writes(422) },
  { route: `GET ${event}/rounds/:round`, who: coordinators },
  { route: `PUT ${event}/rounds/:round`, who: writes(422) },
  { route: `PUT ${event}/rounds/:round/count`, who: writes(422) },
  // Without the version that was seen nothing is removed.
  { route: `DELETE ${event}/rounds/:round`, who: writes(422) },
  { route: `POST ${event}/rounds/:round/return`, who: writes(303) },
  { route: `GET ${event}/groups`, who: coordinators },
  { route: `POST ${event}/groups/composition`, who: writes(422) },
  { route: `GET ${event}/groups/acts`, who: coordinators },
  { route: `DELETE ${event}/groups/acts/:number{\\d+}`, who: writes(303) },
  { route: `GET ${event}/groups/:round`, who: coordinators },
  { route: `GET ${event}/groups/:round/effects/:registration`, who: coordinators },
  { route: `PUT ${event}/groups/:round/seats/:registration`, who: writes(422) },
  { route: `PUT ${event}/groups/:round/seats/:registration/pin`, who: writes(422) },
  { route: `PUT ${event}/groups/:round/tables/:table{\\d+}/pin`, who: writes(422) },
  { route: `PUT ${event}/groups/:round/pin`, who: writes(422) },
  { route: `GET ${event}/groups/:round/seats/:registration/swap`, who: coordinators },
  { route: `PUT ${event}/groups/:round/seats/:registration/swap`, who: writes(422) },
  // Only rounds that are drawn by lot have a draw, for coordinators: tried in draw.test.ts.
  { route: `GET ${event}/groups/:round/draw`, who: writes(404) },
  { route: `POST ${event}/groups/:round/draw`, who: writes(404) },
  { route: `GET ${event}/explained`, who: coordinators },
  { route: `GET ${event}/explained/people`, who: coordinators },
  { route: `GET ${event}/explained/people/:registration`, who: coordinators },
  { route: `GET ${event}/explained/organisations`, who: coordinators },
  { route: `GET ${event}/versions`, who: coordinators },
  { route: `POST ${event}/versions`, who: writes(422) },
  { route: `GET ${event}/versions/comparison`, who: coordinators },
  // Nothing was kept under that id.
  { route: `POST ${event}/versions/:version/seating`, who: writes(404) },
  { route: `DELETE ${event}/versions/:version`, who: writes(404) },
  { route: `POST ${event}/versions/:version/return`, who: writes(404) },
  { route: `GET ${event}/groups/:round/places`, who: coordinators },
  { route: `PUT ${event}/groups/:round/places`, who: writes(422) },
  // Also open with the sealed link of the door; tried in screen.test.ts.
  { route: `GET ${event}/groups/:round/screen`, who: coordinators },
  // Also open with the sealed link of the console; tried in live.test.ts.
  { route: `GET ${event}/live`, who: coordinators },
  { route: `POST ${event}/live/acts`, who: writes(422) },
  // Also with the link of the door.
  { route: `GET ${event}/live/screen`, who: coordinators },
  { route: `GET ${event}/wishes`, who: coordinators },
  { route: `GET ${event}/wishes/new`, who: coordinators },
  { route: `POST ${event}/wishes`, who: writes(422) },
  { route: `GET ${event}/wishes/settings`, who: coordinators },
  { route: `PUT ${event}/wishes/settings`, who: writes(422) },
  // No such wish there: leads back, as where it can be kept by now.
  { route: `GET ${event}/wishes/acceptances/new`, who: writes(303) },
  { route: `POST ${event}/wishes/acceptances`, who: writes(303) },
  { route: `DELETE ${event}/wishes/acceptances/:acceptance`, who: writes(404) },
  { route: `POST ${event}/wishes/acceptances/:acceptance/return`, who: writes(404) },
  { route: `GET ${event}/wishes/:wish`, who: coordinators },
  { route: `PUT ${event}/wishes/:wish`, who: writes(422) },
  // Without the version that was seen nothing is removed.
  { route: `DELETE ${event}/wishes/:wish`, who: writes(422) },
  { route: `POST ${event}/wishes/:wish/return`, who: writes(404) },
  { route: `GET ${event}/cases`, who: coordinators },
  { route: `GET ${event}/cases/new`, who: coordinators },
  { route: `POST ${event}/cases`, who: writes(422) },
  { route: `PUT ${event}/cases/plan`, who: writes(422) },
  // Nothing was chosen.
  { route: `DELETE ${event}/cases/plan`, who: writes(422) },
  { route: `GET ${event}/cases/:case`, who: coordinators },
  { route: `PUT ${event}/cases/:case`, who: writes(422) },
  { route: `DELETE ${event}/cases/:case`, who: writes(422) },
  { route: `POST ${event}/cases/:case/return`, who: writes(404) },
  { route: `GET ${event}/papers`, who: coordinators },
  { route: `POST ${event}/papers/printed`, who: writes(422) },
  // Nothing of that id was printed.
  { route: `DELETE ${event}/papers/printed/:printed`, who: writes(404) },
  { route: `POST ${event}/papers/printed/:printed/return`, who: writes(404) },
  { route: `GET ${event}/papers/moves`, who: coordinators },
  { route: `GET ${event}/papers/:paper{[a-z0-9-]+\\.pdf}`, who: coordinators },
  { route: `GET ${event}/repair`, who: coordinators },
  { route: `POST ${event}/repair`, who: writes(422) },
  { route: `PUT ${event}/repair`, who: writes(422) },
  { route: `POST ${event}/repair/tasks`, who: writes(422) },
  { route: `DELETE ${event}/repair/tasks/:round/:registration/:task`, who: writes(303) },
  // What came of a day is for the members of its network.
  // Of a day that is over: tried in methods-went.test.ts.
  { route: `GET ${event}/methods`, who: { guest: 303, member: 404, coordinator: 404, stranger: 404 } },
  { route: `POST ${event}/methods`, who: { guest: 303, member: 404, coordinator: 404, stranger: 404 } },
  { route: `GET ${event}/after`, who: { guest: 303, member: 200, coordinator: 200, stranger: 404 } },
  { route: `GET ${event}/timetable`, who: { guest: 303, member: 200, coordinator: 200, stranger: 404 } },
  // No such act is remembered: leads back, and says so.
  { route: `DELETE ${event}/timetable/acts/:act{\\d+}`, who: writes(303) },
  { route: `GET ${event}/timetable/slots/new`, who: coordinators },
  { route: `POST ${event}/timetable/slots`, who: writes(422) },
  { route: `GET ${event}/timetable/slots/:slot`, who: coordinators },
  { route: `PUT ${event}/timetable/slots/:slot`, who: writes(422) },
  // Without the act that was seen nothing is removed.
  { route: `DELETE ${event}/timetable/slots/:slot`, who: writes(422) },
  { route: `PUT ${event}/timetable/slots/:slot/place`, who: writes(422) },
  { route: `GET ${event}/timetable/variants`, who: coordinators },
  { route: `GET ${event}/timetable/variants/new`, who: coordinators },
  { route: `POST ${event}/timetable/variants`, who: writes(422) },
  { route: `GET ${event}/timetable/variants/:variant`, who: coordinators },
  { route: `PUT ${event}/timetable/variants/:variant`, who: writes(422) },
  // It is in use.
  { route: `DELETE ${event}/timetable/variants/:variant`, who: writes(422) },
  // It was not removed.
  { route: `POST ${event}/timetable/variants/:variant/return`, who: writes(404) },
  { route: `PUT ${event}/timetable/in-use`, who: writes(422) },
  { route: `GET ${event}/timetable/budget`, who: coordinators },
  { route: `GET ${event}/timetable/budget/file`, who: coordinators },
  { route: `GET ${event}/timetable/budget/lines/new`, who: coordinators },
  { route: `POST ${event}/timetable/budget/lines`, who: writes(422) },
  { route: `GET ${event}/timetable/budget/lines/:line`, who: coordinators },
  { route: `PUT ${event}/timetable/budget/lines/:line`, who: writes(422) },
  // Without the version that was seen nothing is removed.
  { route: `DELETE ${event}/timetable/budget/lines/:line`, who: writes(422) },
  { route: `POST ${event}/timetable/budget/lines/:line/return`, who: writes(404) },
  { route: `GET ${event}/timetable/:sheet{(wall|team)\\.pdf}`, who: coordinators },
  { route: `PUT ${event}/timetable/publication`, who: writes(303) },
  { route: `DELETE ${event}/timetable/publication`, who: writes(303) },
  { route: `GET ${event}/timetable/walks`, who: coordinators },
  { route: `PUT ${event}/timetable/walks`, who: writes(303) },
  { route: `GET ${event}/timetable/paste`, who: coordinators },
  { route: `POST ${event}/timetable/paste`, who: writes(422) },
  { route: `POST ${event}/timetable/fitting`, who: writes(422) },
  // What time it is; and, by its seal, what the clock of a day follows from.
  { route: 'GET /time', who: everybody(200) },
  { route: 'GET /clock/:seal', who: everybody(404) },
  { route: 'GET /p', who: everybody(200) },
  { route: 'POST /p', who: everybody(422) },
  { route: 'GET /p/:code', who: everybody(404) },
];
