/** Who may bring old minutes in: those who coordinate the network, and for others there is no such page. */
const imports = '/n/:network/meetings/imports';
const coordinators = (status: number) => ({ guest: 303, member: 404, coordinator: status, stranger: 404 });

export const importingPolicyLines = [
  { route: `GET ${imports}`, who: coordinators(200) },
  // Nothing was sent.
  { route: `POST ${imports}`, who: coordinators(422) },
  // The scene has the name of another import: tried in review.test.ts and bringing.test.ts.
  { route: `GET ${imports}/:import`, who: coordinators(404) },
  { route: `GET ${imports}/:import/removal`, who: coordinators(404) },
  { route: `PUT ${imports}/:import`, who: coordinators(404) },
  { route: `PUT ${imports}/:import/pieces/:piece`, who: coordinators(404) },
  { route: `DELETE ${imports}/:import`, who: coordinators(404) },
  { route: `POST ${imports}/:import/return`, who: coordinators(404) },
];
