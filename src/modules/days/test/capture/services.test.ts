import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { happened, organisationsMerged } from '#platform/happenings';
import { openWorld } from '../../../../../test/world.ts';
import { anOrganisation } from '../../../accounts/test/world.ts';
import { aTableWithACase } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T09:00:00Z') });
afterAll(world.close);

/** A table whose network has two organisations, and what its phone writes on the sheet. */
async function aNetworkOfServices() {
  const table = await aTableWithACase(world);
  const { network, event, coordinator } = table.day;
  const [phone = { cookie: '' }] = table.phones;
  const rampe = await anOrganisation(world, network, 'La Rampe');
  const tilia = await anOrganisation(world, network, 'Halte Tilia');
  return {
    ...table,
    coordinator,
    rampe,
    tilia,
    page: (id: string) => `href="${network.path}/organisations/${id}"`,
    write: (fields: Record<string, string>) => world.submit(phone, table.sheet, { _method: 'put', ...fields }),
    readSheet: () => world.read(phone, table.sheet),
    readReport: () => world.read(coordinator, `${event.path}/report`),
    readBoard: () => world.read(coordinator, `${event.path}/plenary`),
  };
}

test('organisations that a sheet names are links on the sheet, in the report and on the board; other words stay words', async () => {
  const { rampe, tilia, page, write, readSheet, readReport, readBoard } = await aNetworkOfServices();

  await write({ proposals: 'Un appel avec La Rampe', orientations: 'Halte Tilia, puis la rampe du parc' });
  const read = [await readSheet(), await readReport(), await readBoard()];

  for (const shown of read) {
    expect(shown.split(page(rampe.id))).toHaveLength(2);
    expect(shown.split(page(tilia.id))).toHaveLength(2);
  }
  expect(read[1]).toMatch(/<a href="[^"]+">Halte Tilia<\/a>, puis la rampe du parc/);
  expect(read[2]).toContain('Garde d’enfants');
});

test('the form suggests the organisations of the network; one that is chosen joins the orientations under its own name', async () => {
  const { tilia, page, write, readSheet } = await aNetworkOfServices();

  const form = await readSheet();
  await write({ orientations: 'Une inscription', service: 'halte tilia' });
  const after = await readSheet();

  expect(form).toContain('list="services"');
  expect(form).toContain('<option value="Halte Tilia"');
  expect(after).toContain('Une inscription\nHalte Tilia</textarea>');
  expect(after).toContain(page(tilia.id));
});

test('what a service that is chosen tells of somebody is refused like everything else', async () => {
  const { write } = await aNetworkOfServices();

  const refused = await write({ orientations: 'Une inscription', service: 'chez Mme Sow, 0470 12 34 56' });

  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('<mark class="refused">Mme Sow</mark>');
});

test('of two organisations that are one the link leads to the one that stays; one that left the network is words', async () => {
  const { coordinator, day, rampe, tilia, page, write, readReport } = await aNetworkOfServices();
  await write({ orientations: 'Halte Tilia le matin' });

  await world.tx((tx) => happened(tx, organisationsMerged, { from: tilia.id, into: rampe.id }));
  await world.doJobs();
  const merged = await readReport();
  await world.submit(coordinator, `${day.network.path}/organisations/${rampe.id}`, { _method: 'delete' });
  const gone = await readReport();

  expect(merged).toContain(`<a ${page(rampe.id)}>Halte Tilia</a> le matin`);
  expect(gone).not.toContain(page(rampe.id));
  expect(gone).toContain('Halte Tilia le matin');
});

test('the sheet costs few questions', async () => {
  const { write, readSheet, readReport, readBoard } = await aNetworkOfServices();
  await write({ orientations: 'Halte Tilia' });
  await readSheet();

  const costs = [];
  for (const read of [readSheet, readReport, readBoard]) costs.push((await world.statementsOf(read)).length);

  expect(costs[0]).toBeLessThanOrEqual(10);
  expect(costs[1]).toBeLessThanOrEqual(12);
  expect(costs[2]).toBeLessThanOrEqual(10);
});

test('the file for Word leads to them too, at the address of the installation', async () => {
  const { coordinator, day, rampe, write } = await aNetworkOfServices();
  await write({ orientations: 'Un appel avec La Rampe' });

  const docx = await world.visit(coordinator, `${day.event.path}/report/report.docx`);
  const links = unzipSync(new Uint8Array(await docx.arrayBuffer()))['word/_rels/document.xml.rels'];

  expect(strFromU8(links ?? new Uint8Array())).toMatch(
    new RegExp(`Target="https?://[^/"]+${day.network.path}/organisations/${rampe.id}"`),
  );
});
