/**
 * What a coordinator waits between pressing “compose” and seeing the groups, in a browser, through the built product:
 *
 *   node bench/composing.ts [--people 83,400,2000] [--times 3]
 *
 * One JSON line per day: milliseconds from the press to the groups (the first time, and again), what of it the mixing
 * itself took in the product's own thread (`mixing` is the same problem mixed here, in the same run), and the ratio.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { mix, type Problem } from '#packages/mixing';
import { connect, inTransaction } from '#platform/db';
import { startServer } from '#platform/db/server';
import { startProduct } from '../journeys/product.ts';
import { OPEN_TO_ALL } from '../src/modules/calendar/rules/places/quotas.ts';
import { saveEvent } from '../src/modules/calendar/store/events/save-event.ts';
import { saveRegistrations } from '../src/modules/calendar/store/registering/registrations.ts';
import { saveRound } from '../src/modules/days/store/rounds.ts';

const { values } = parseArgs({
  options: { people: { type: 'string', default: '83,400,2000' }, times: { type: 'string', default: '3' } },
});
const texts = JSON.parse(readFileSync(new URL('../src/modules/days/texts/fr.json', import.meta.url), 'utf8'));
const COMPOSE = texts.compose;
const AGAIN = texts.composeAgain;
/** Hours after the day begins, and the sizes of the tables, of each round. */
const HOURS = [1, 2, 4, 5];
const SIZES = { min: 6, ideal: 8, max: 9 };
/** As long as somebody looks on; a day that takes longer is a failure of the bench. */
const PATIENCE = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'maillage-composing-'));
chmodSync(folder, 0o711);
const server = await startServer({ dataDir: folder, log: () => {} });
const { host, port, user } = server.connection as { host: string; port: number; user: string };
const admin = connect(server.connection);
await admin.pool.query('create database bench');
await admin.close();
const databaseUrl = `postgres://${user}@localhost:${port}/bench?host=${encodeURIComponent(host)}`;
const product = await startProduct({ DATABASE_URL: databaseUrl, DATA_DIR: folder });
const database = connect({ ...server.connection, database: 'bench' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await (await browser.newContext({ locale: 'fr-BE', viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(product.signInLink);
  await page.getByRole('main').getByRole('button').first().click();
  await page.waitForURL(/\/n\/[a-z-]+$/);
  const network = page.url();
  for (const people of values.people.split(',').map(Number)) {
    const eventId = await aDay(network, people);
    console.log(JSON.stringify({ people, ...(await measure(page, `${network}/events/${eventId}/groups`, people)) }));
  }
} finally {
  await browser.close();
  await database.close();
  await product.stop();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A day next month with four rounds at tables of about eight. Answers its id. */
async function aDay(network: string, people: number): Promise<string> {
  const slug = network.split('/').at(-1);
  const { rows } = await database.pool.query<{ id: string }>('select id from network where slug = $1', [slug]);
  const networkId = rows[0]?.id ?? '';
  const now = new Date();
  const startsAt = new Date(now.getTime() + 30 * 86_400_000);
  startsAt.setUTCHours(8, 0, 0, 0);
  const content = {
    kind: 'day' as const,
    title: { lang: 'fr' as const, text: `Journée de ${people}` },
    about: null,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 7 * 3_600_000),
    placeName: { lang: 'fr' as const, text: 'Espace Tilleul' },
    address: { lang: 'fr' as const, text: 'rue du Tilleul 12' },
    accessNote: null,
    languages: ['fr' as const],
    audience: 'public' as const,
    ...OPEN_TO_ALL,
  };
  return inTransaction(database.db, async (tx) => {
    const eventId = await saveEvent(tx, networkId, content, { by: networkId, now });
    const registrations = guests(people).map(({ id, organisation, role, language }) => ({
      ...{ networkId, eventId, role, language },
      givenName: `Personne ${id}`,
      familyName: null,
      organisationName: `Organisation ${organisation}`,
      source: 'hand' as const,
      registeredBy: networkId,
      registeredAt: now,
    }));
    await saveRegistrations(tx, registrations);
    for (const [i, hour] of HOURS.entries()) {
      const at = new Date(startsAt.getTime() + hour * 3_600_000);
      const name = { lang: 'fr' as const, text: `Moment ${i + 1}` };
      await saveRound(tx, { networkId, eventId }, { name, startsAt: at, endsAt: null, count: null, ...SIZES });
    }
    return eventId;
  });
}

/** The same day as the mixing gets it. */
function problemOf(people: number): Problem {
  return {
    people: guests(people),
    rounds: HOURS.map((hour) => ({ id: String(hour), groups: SIZES })),
    rules: ['role', 'language'].map((attribute) => ({ kind: 'balance', attribute, mode: 'proportional' })),
  };
}

function guests(people: number) {
  return Array.from({ length: people }, (_, i) => ({
    id: String(i + 1),
    organisation: String(organisationOf(i)),
    role: i % 3 === 0 ? ('serviceUser' as const) : ('worker' as const),
    language: i % 4 === 0 ? ('nl' as const) : ('fr' as const),
  }));
}

/** Organisations of one to seven people, in turn. */
function organisationOf(i: number): number {
  const [round, place] = [Math.floor(i / 28), i % 28];
  let organisation = 0;
  for (let size = 1, first = 0; first + size <= place; first += size++) organisation++;
  return round * 7 + organisation;
}

async function measure(page: Page, groups: string, people: number) {
  const first = await press(page, groups, COMPOSE);
  const again: number[] = [];
  for (let i = 0; i < Number(values.times); i++) again.push(await press(page, groups, AGAIN));
  again.sort((a, b) => a - b);
  const median = again[again.length >> 1] ?? 0;
  const mixing = timed(() => mix(problemOf(people)));
  const opening = await timedAsync(() => page.goto(groups));
  return {
    first: Math.round(first),
    again: Math.round(median),
    slowest: Math.round(again.at(-1) ?? 0),
    mixing: Math.round(mixing),
    ratio: Math.round((10 * median) / mixing) / 10,
    openingThePage: Math.round(opening),
    kilobytes: Math.round((await page.content()).length / 1024),
  };
}

/** The second time: by then it is compiled. */
function timed(work: () => void): number {
  work();
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds from the press to the new groups. They are new when the number of the newest act on the page is. */
async function press(page: Page, groups: string, name: string): Promise<number> {
  await page.goto(groups);
  // Until the page listens to changes: a person looks at it before pressing.
  await page.waitForTimeout(1500);
  const button = page.getByRole('main').getByRole('button', { name }).first();
  const seen = await page.locator('input[name=seen]').first().inputValue();
  const start = performance.now();
  await button.click();
  await page.waitForFunction(
    (before) => {
      const now = document.querySelector<HTMLInputElement>('input[name=seen]')?.value;
      return now !== undefined && now !== before && document.querySelector('group-board') !== null;
    },
    seen,
    { timeout: PATIENCE },
  );
  return performance.now() - start;
}
