import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openDevice } from './browser.ts';
import { comeInAsCoordinator } from './demo-day.ts';
import { type Product, startProduct } from './product.ts';

const NETWORK = '/n/senne-sud';
const BADGE = '/p/TILLEUL-4273';

let product: Product;
let browser: Browser;
let device: BrowserContext;
let first: Page;
let second: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  device = await openDevice(browser, { lang: 'fr' });
  first = await device.newPage();
  await comeInAsCoordinator(first, product);
  second = await device.newPage();
});
afterAll(async () => {
  await device?.close();
  await browser?.close();
  await product?.stop();
});

/** Somebody at a table, without an account and without a page that could refresh anything here. */
async function somebodySays(words: string): Promise<void> {
  const page = await (await fetch(`${product.origin}${BADGE}`, { headers: { accept: 'text/html' } })).text();
  const right = /name="right"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(`${product.origin}${NETWORK}/statements`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: product.origin, accept: 'text/html' },
    body: new URLSearchParams({ right, kind: 'idea', words }),
  });
  expect(answer.status).toBe(303);
}

const isListening = async (page: Page) => {
  await page.waitForFunction(async () =>
    (await navigator.locks.query()).held?.some(({ name }) => name === 'maillage-live'),
  );
  await page.waitForTimeout(300);
};

test('what somebody says at a table stands on the open list of a coordinator within two seconds', async () => {
  await second.goto(`${product.origin}${NETWORK}/statements`);
  await isListening(second);

  const said = Date.now();
  await somebodySays('Un repas ensemble');
  await second.getByText('Un repas ensemble').waitFor({ timeout: 2000 });

  expect(Date.now() - said).toBeLessThan(2000);
});

test('a message that was just said stays while news comes', async () => {
  await second.goto(`${product.origin}${NETWORK}/statements`);
  await isListening(second);
  const words = 'Ce message ne part pas';
  // As the page says it after an act.
  await second.evaluate((said) => {
    const message = document.createElement('ui-message');
    message.textContent = said;
    document.querySelector('.message-place')?.append(message);
  }, words);

  await somebodySays('Une nouvelle qui arrive pendant ce temps');
  await second.getByText('Une nouvelle qui arrive pendant ce temps').waitFor({ timeout: 4000 });

  expect(await second.getByText(words).isVisible()).toBe(true);
});

test('both tabs hear through one stream', async () => {
  await first.goto(`${product.origin}${NETWORK}/statements`);
  await second.goto(`${product.origin}${NETWORK}/statements`);
  await isListening(second);

  await somebodySays('Deux fois la même nouvelle');

  await Promise.all(
    [first, second].map((page) => page.getByText('Deux fois la même nouvelle').waitFor({ timeout: 2000 })),
  );
});

test('a field that is being written is not touched; given up again, the page catches up', async () => {
  const address = `${product.origin}${NETWORK}/statements`;
  await second.goto(address);
  const search = second.locator('main input:not([type=hidden]), main textarea, main select').first();
  const hasField = (await search.count()) > 0;
  if (!hasField) {
    // The list has no field of its own: one is put there, as a module's page would have.
    await second.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'written';
      field.setAttribute('aria-label', 'written');
      document.querySelector('main')?.prepend(field);
    });
  }
  const field = hasField ? search : second.locator('#written');
  await isListening(second);
  await field.fill('ce que j’écris');

  await somebodySays('Pendant que quelqu’un écrit');
  await second.waitForTimeout(1500);
  const shownMeanwhile = await second.getByText('Pendant que quelqu’un écrit').count();
  const written = await field.inputValue();
  await field.fill('');

  expect(shownMeanwhile).toBe(0);
  expect(written).toBe('ce que j’écris');
  await second.getByText('Pendant que quelqu’un écrit').waitFor({ timeout: 3000 });
});

test('a page that was away while something changed catches up when it is back', async () => {
  await second.goto(`${product.origin}${NETWORK}/statements`);
  await isListening(second);
  await device.setOffline(true);

  await somebodySays('Pendant l’absence');
  await second.waitForTimeout(1500);
  const stayed = await second.getByText('Pendant que quelqu’un écrit').count();
  await device.setOffline(false);

  expect(stayed).toBe(1);
  await second.getByText('Pendant l’absence').waitFor({ timeout: 15_000 });
});

test('the server is in trouble while the page asks again: the page stays, and catches up after a while', async () => {
  // Without a service worker, so that the test stands between the page and the server.
  const other = await browser.newContext({ serviceWorkers: 'block', storageState: await device.storageState() });
  const page = await other.newPage();
  await page.goto(`${product.origin}${NETWORK}/statements`);
  await isListening(page);
  let answers = 0;
  let isBroken = true;
  await page.route('**/statements', async (route) => {
    if (!isBroken) return route.continue();
    answers++;
    return answers === 1
      ? route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>503</h1>' })
      : route.abort('connectionrefused');
  });

  await somebodySays('Pendant la panne');
  await expect.poll(() => answers, { timeout: 10_000 }).toBe(2);
  const stayed = await page.getByText('Pendant l’absence').count();
  isBroken = false;

  expect(stayed).toBe(1);
  await page.getByText('Pendant la panne').waitFor({ timeout: 10_000 });
  await other.close();
});
