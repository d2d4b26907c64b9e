/** Who may do what where minutes are written, approved and read. Of the meeting in the scene nothing is noted yet. */
const members = { guest: 303, member: 200, coordinator: 200, stranger: 404 };
const leaders = { guest: 303, member: 404, coordinator: 200, stranger: 404 };
const everybody = (status: number) => ({ guest: status, member: status, coordinator: status, stranger: status });
const writes = (member: number, coordinator: number) => ({ guest: 303, member, coordinator, stranger: 404 });
const minutes = '/n/:network/meetings/:meeting/minutes';
const seal = '/n/:network/minutes/:seal';
const asked = '/n/:network/minutes-to-approve/:seal';

export const minutesPolicyLines = [
  { route: `GET ${minutes}`, who: members },
  // Members who were there write as well: tried in writing.test.ts.
  { route: `GET ${minutes}/write`, who: leaders },
  { route: `POST ${minutes}/blocks`, who: writes(404, 422) },
  { route: `GET ${minutes}/live`, who: leaders },
  { route: `GET ${minutes}/live/versions`, who: leaders },
  { route: `POST ${minutes}/live/versions`, who: writes(404, 422) },
  // Nobody wrote together there: tried in live.test.ts.
  { route: `GET ${minutes}/live/versions/:sequence`, who: writes(404, 404) },
  { route: `POST ${minutes}/live/versions/:sequence/return`, who: writes(404, 404) },
  // Nothing was noted under that id; tried with one in writing.test.ts.
  { route: `GET ${minutes}/blocks/:block`, who: writes(404, 404) },
  { route: `PUT ${minutes}/blocks/:block`, who: writes(404, 404) },
  { route: `DELETE ${minutes}/blocks/:block`, who: writes(404, 404) },
  { route: `POST ${minutes}/blocks/:block/moves`, who: writes(404, 404) },
  { route: `POST ${minutes}/blocks/:block/return`, who: writes(404, 404) },
  { route: `POST ${minutes}/blocks/:block/promise`, who: writes(404, 404) },
  { route: `GET ${minutes}/sending`, who: leaders },
  { route: `POST ${minutes}/sending`, who: writes(404, 422) },
  { route: `DELETE ${minutes}/sending`, who: writes(404, 404) },
  { route: `POST ${minutes}/approval`, who: writes(404, 404) },
  // Whoever was not asked has no answer to give.
  { route: `POST ${minutes}/yes`, who: writes(404, 404) },
  { route: `DELETE ${minutes}/yes`, who: writes(404, 404) },
  { route: `POST ${minutes}/amendments`, who: writes(422, 422) },
  { route: `POST ${minutes}/amendments/:amendment/settling`, who: writes(404, 422) },
  { route: `POST ${minutes}/distribution`, who: writes(404, 404) },
  { route: `GET ${minutes}/next`, who: leaders },
  { route: `POST ${minutes}/next`, who: writes(404, 422) },
  { route: `GET ${minutes}/check`, who: writes(404, 404) },
  // The scene has the name of another file: tried in approving.test.ts and documents.test.ts.
  { route: `GET ${minutes}/:file{minutes\\.(?:pdf|docx|json)}`, who: everybody(404) },
  // The link is the key: a wrong one opens nothing. Tried with right ones in approving.test.ts and distributing.test.ts.
  { route: `GET ${asked}`, who: everybody(404) },
  { route: `POST ${asked}/approval`, who: everybody(404) },
  { route: `DELETE ${asked}/approval`, who: everybody(404) },
  { route: `POST ${asked}/amendments`, who: everybody(404) },
  { route: `GET ${seal}`, who: everybody(404) },
  { route: `GET ${seal}/:file{minutes\\.(?:pdf|docx)}`, who: everybody(404) },
  { route: `POST ${seal}/declining`, who: everybody(404) },
  { route: `DELETE ${seal}/declining`, who: everybody(404) },
  { route: 'GET /n/:network/decisions', who: members },
  { route: 'GET /n/:network/decisions/:decision', who: members },
  // What stands in its form is older than what stands there: both are shown.
  { route: 'PUT /n/:network/decisions/:decision', who: writes(404, 422) },
  { route: 'POST /n/:network/decisions/:decision/review', who: writes(404, 303) },
];
