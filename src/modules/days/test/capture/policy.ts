/** Who may do what at the addresses where tables speak, and where what they said is gathered. */
const coordinators = { guest: 303, member: 404, coordinator: 200, stranger: 404 };
const writes = (coordinator: number) => ({ guest: 303, member: 404, coordinator, stranger: 404 });
const everybody = (status: number) => ({ guest: status, member: status, coordinator: status, stranger: status });
const event = '/n/:network/events/:event';
const harvest = `${event}/harvest`;

export const captureLines = [
  { route: `GET ${event}/table-codes`, who: coordinators },
  { route: `POST ${event}/table-codes`, who: writes(303) },
  { route: `PUT ${event}/table-codes/:table{\\d+}`, who: writes(303) },
  { route: `DELETE ${event}/table-codes/:table{\\d+}`, who: writes(303) },
  // The code is the key: whoever has none of a table finds nothing. Tried with one in capture.test.ts.
  { route: 'GET /t', who: everybody(200) },
  { route: 'POST /t', who: everybody(422) },
  { route: 'GET /t/:code', who: everybody(404) },
  { route: 'POST /t/:code/said', who: everybody(404) },
  { route: 'GET /t/:code/said/:statement', who: everybody(404) },
  { route: 'PATCH /t/:code/said/:statement', who: everybody(404) },
  { route: 'DELETE /t/:code/said/:statement', who: everybody(404) },
  { route: 'POST /t/:code/said/:statement/return', who: everybody(404) },
  { route: 'POST /t/:code/said/:statement/anonymous', who: everybody(404) },
  { route: 'POST /t/:code/rule', who: everybody(404) },
  { route: 'GET /t/:code/cases/:case', who: everybody(404) },
  { route: 'PUT /t/:code/cases/:case', who: everybody(404) },
  { route: `GET ${harvest}`, who: coordinators },
  { route: `GET ${harvest}/suggestions`, who: coordinators },
  { route: `GET ${harvest}/from-paper`, who: coordinators },
  { route: `POST ${harvest}/from-paper`, who: writes(422) },
  // Nothing was ticked.
  { route: `POST ${harvest}/gatherings`, who: writes(422) },
  // Nothing was gathered under that id; tried with one in harvest.test.ts.
  { route: `GET ${harvest}/gatherings/:gathering`, who: writes(404) },
  { route: `PUT ${harvest}/gatherings/:gathering`, who: writes(404) },
  { route: `PUT ${harvest}/gatherings/:gathering/shown`, who: writes(404) },
  { route: `DELETE ${harvest}/gatherings/:gathering`, who: writes(404) },
  { route: `POST ${harvest}/gatherings/:gathering/return`, who: writes(404) },
  { route: `POST ${harvest}/gatherings/:gathering/statements/:statement`, who: writes(404) },
  { route: `DELETE ${harvest}/gatherings/:gathering/statements/:statement`, who: writes(404) },
  // What was gathered is for the members of the network.
  { route: `GET ${event}/plenary`, who: { guest: 303, member: 200, coordinator: 200, stranger: 404 } },
  { route: `GET ${event}/plenary/screen`, who: coordinators },
  { route: `GET ${event}/report`, who: { guest: 303, member: 200, coordinator: 200, stranger: 404 } },
  { route: `PUT ${event}/report`, who: writes(303) },
  // Without the version that was read nothing is sent.
  { route: `POST ${event}/report/sending`, who: writes(303) },
  // Before it was sent, members have none. Tried for them, and by seal, in report.test.ts.
  { route: `GET ${event}/report/:file{report\\.(?:pdf|docx)}`, who: coordinators },
  { route: 'GET /n/:network/reports/:seal', who: everybody(404) },
  { route: 'GET /n/:network/reports/:seal/:file{report\\.(?:pdf|docx)}', who: everybody(404) },
];
