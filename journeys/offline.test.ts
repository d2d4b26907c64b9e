import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { aSwallowingProxy } from '../test/swallowing-proxy.ts';
import { openBrowser, openPhone } from './browser.ts';
import { comeInAsCoordinator, openTwice } from './demo-day.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const t = textsIn('fr');

/** Djamila's badge of next week's day in the demo. */
const BADGE = '/p/TILLEUL-4273';
const NETWORK = '/n/senne-sud';

let product: Product;
let browser: Browser;
let coordinator: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  coordinator = await aPhone();
  await comeInAsCoordinator(coordinator, product);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const aPhone = () => openPhone(browser, complaints);

const open = (page: Page, path: string) => openTwice(page, `${product.origin}${path}`);

async function say(page: Page, words: string): Promise<void> {
  await page.locator('form[data-offline] textarea[name=words]').fill(words);
  await page.locator('form[data-offline]').getByRole('button').last().click();
}

const online = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')));

const keptOn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('maillage');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains('forms')) return resolve(0);
          const counting = db.transaction('forms').objectStore('forms').count();
          counting.onsuccess = () => {
            db.close();
            resolve(counting.result);
          };
        };
      }),
  );

/** How often these words stand among what was said in the network. */
async function timesSaid(words: string): Promise<number> {
  const page = await (await coordinator.request.get(`${product.origin}${NETWORK}/statements`)).text();
  return page.split(words).length - 1;
}

async function until(is: () => Promise<boolean>, milliseconds = 5000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await is()) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await is()).toBe(true);
}

test('without a network what is said is kept, said to be kept, and leaves once when the network is back', async () => {
  const page = await aPhone();
  await open(page, BADGE);
  await page.context().setOffline(true);

  await say(page, 'Une garderie avant sept heures');
  await page.getByText(t('offline.kept')).first().waitFor();
  const kept = await keptOn(page);
  const meanwhile = await timesSaid('Une garderie avant sept heures');
  await page.context().setOffline(false);
  await page.getByText(t('offline.sent')).waitFor();

  expect([kept, meanwhile]).toEqual([1, 0]);
  expect(await keptOn(page)).toBe(0);
  expect(await timesSaid('Une garderie avant sept heures')).toBe(1);
});

test('what was kept survives closing the page, and leaves from the next one', async () => {
  const page = await aPhone();
  await open(page, BADGE);
  await page.context().setOffline(true);
  await say(page, 'Un horaire qui tient');
  await until(async () => (await keptOn(page)) === 1);
  const context = page.context();
  await page.close();
  await context.setOffline(false);

  const next = await context.newPage();
  await next.goto(`${product.origin}${NETWORK}`);

  await until(async () => (await timesSaid('Un horaire qui tient')) === 1);
  await until(async () => (await keptOn(next)) === 0);
});

test('the server acts and its answer is lost: the same words are sent again and are there once', async () => {
  const page = await aPhone();
  await open(page, BADGE);
  let lost = 0;
  await page.route('**/statements', async (route) => {
    if (route.request().method() !== 'POST' || lost++ > 0) return route.continue();
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  });

  await say(page, 'Un seul numéro à appeler');
  await page.getByText(t('offline.kept')).first().waitFor();
  const afterLoss = await timesSaid('Un seul numéro à appeler');
  await online(page);
  await until(async () => (await keptOn(page)) === 0);

  expect(lost).toBe(2);
  expect(afterLoss).toBe(1);
  expect(await timesSaid('Un seul numéro à appeler')).toBe(1);
});

test('a server in trouble is tried again; what it refuses for good is shown with what it said', async () => {
  const page = await aPhone();
  await open(page, BADGE);
  let answer = 503;
  await page.route('**/statements', (route) =>
    route.request().method() === 'POST' && answer > 0
      ? route.fulfill({ status: answer, contentType: 'text/html', body: '<html><body><main></main></body></html>' })
      : route.continue(),
  );

  await say(page, 'Des bus le dimanche');
  await until(async () => (await keptOn(page)) === 1);
  await page.goto(`${product.origin}${BADGE}`);
  answer = 404;
  await online(page);
  const shown = page.locator('#kept-forms');
  await shown.getByText('Des bus le dimanche').waitFor();
  await shown.getByRole('button', { name: t('offline.forget') }).click();

  await until(async () => (await keptOn(page)) === 0);
  expect(await timesSaid('Des bus le dimanche')).toBe(0);
});

test('pages seen once can be read without a network; of others a page says that they were not seen', async () => {
  const page = await aPhone();
  // Gone for good, and not only said to be: some browsers forget for a page’s next address that they are to be offline.
  const network = await aSwallowingProxy(product.origin);
  await openTwice(page, `${network.origin}${NETWORK}`);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  network.close();

  await page.goto(`${network.origin}${NETWORK}`);
  const again = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto(`${network.origin}/n/apprentissage`);
  const unseen = await page.getByRole('main').textContent();

  expect(again).toBe(title);
  expect(unseen).toContain(t('offline.page.title'));
});

test('who signs out on a shared device leaves no page behind, and sends nothing in the name of another', async () => {
  const words = 'Ceci est à moi';
  const cached = () =>
    coordinator.evaluate(async () => {
      const pages = await caches.open('pages');
      return (await pages.keys()).map(({ url }) => new URL(url).pathname);
    });
  await open(coordinator, NETWORK);
  const door = await doorOf(coordinator);
  await coordinator.goto(`${product.origin}${door}`);
  await until(async () => (await cached()).includes(door));
  const other = await coordinator.context().newPage();
  await other.goto(`${product.origin}${BADGE}`);
  await other.route('**/statements', (route) => route.abort());
  await say(other, words);
  await until(async () => (await keptOn(other)) === 1);

  await coordinator.locator('header summary').first().click();
  await coordinator.locator('header form[action="/session"] button').click();
  await coordinator.waitForURL(`${product.origin}/`);
  const left = await cached();
  await online(coordinator);
  await coordinator.waitForTimeout(1000);

  expect(left.filter((path) => path.includes('/door'))).toEqual([]);
  expect(await keptOn(coordinator)).toBe(1);
  await other.close();
});

test('nothing that ran broke the rules of the pages', () => {
  expect(complaints).toEqual([]);
});

async function doorOf(page: Page): Promise<string> {
  await page.goto(`${product.origin}${NETWORK}/calendar`);
  const events = await page
    .locator('main a[href*="/events/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const event of new Set(events)) {
    const door = `${event}/door`;
    if ((await page.request.get(`${product.origin}${door}`)).status() === 200) return door;
  }
  throw new Error('No event of the demo has a door');
}
