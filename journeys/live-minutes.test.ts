import { rm } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../scripts/build.ts';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openDevice } from './browser.ts';
import { beginNetwork, send } from './first-network.ts';
import { freePort, newFolder, type Product, startProduct } from './product.ts';

const shots = process.env.SHOTS;

let browser: Browser;
let product: Product;
let env: Record<string, string>;
let live = '';
let cookie = '';

beforeAll(async () => {
  await build({ say: () => {} });
  env = { DATA_DIR: await newFolder(), PORT: String(await freePort()), MAILLAGE_DEMO: 'off' };
  product = await startProduct(env);
  browser = await openBrowser();
  const begun = await beginNetwork(product.origin, product.signInLink);
  cookie = begun.cookie;
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const made = await send(
    product.origin,
    `${begun.home}/meetings`,
    { title: 'Comité d’accompagnement', day, time: '9:30', minutes: '120', place: 'Maison de l’emploi' },
    { cookie },
  );
  const meeting = new URL(made.headers.get('location') ?? '', product.origin).pathname;
  for (const title of ['Approbation du PV', 'Préparer la Journée du 28', 'Divers'])
    await send(product.origin, `${meeting}/items`, { title, minutes: '15', kind: 'discussion' }, { cookie });
  live = `${meeting.replace('/events/', '/meetings/')}/minutes/live`;
});

afterAll(async () => {
  await browser.close();
  await product.stop();
  await rm(env.DATA_DIR ?? '', { recursive: true, force: true });
});

async function aPage(looking: Parameters<typeof openDevice>[1] = {}): Promise<{ device: BrowserContext; page: Page }> {
  const device = await openDevice(browser, looking);
  await device.addCookies(
    cookie.split('; ').map((one) => {
      const at = one.indexOf('=');
      return { name: one.slice(0, at), value: one.slice(at + 1), url: product.origin };
    }),
  );
  await device.addCookies([{ name: 'lang', value: looking.lang ?? 'fr', url: product.origin }]);
  const page = await device.newPage();
  page.on('pageerror', (error) => process.stderr.write(`page: ${error.message}\n`));
  page.on('console', (said) => said.type() === 'error' && process.stderr.write(`console: ${said.text()}\n`));
  await page.goto(`${product.origin}${live}`);
  return { device, page };
}

const standing = (page: Page) => page.locator('[data-live="standing"]');
const written = (page: Page) => page.getByRole('textbox', { name: /Procès-verbal de|Verslag van/ });
/** What is written, without the flags of those who are writing. */
const words = (page: Page) =>
  written(page).evaluate((text) => {
    const copy = text.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll('.live-caret')) caret.remove();
    return copy.textContent.replaceAll('\u2060', '');
  });
const saved = (page: Page) => standing(page).and(page.locator('[data-tone="good"]')).waitFor({ timeout: 30_000 });

test('two write the minutes at once, the server is killed, the network is cut: both end with the same text, and nothing is lost', async () => {
  const [a, b] = [await aPage(), await aPage({ width: 390 })];
  await Promise.all([saved(a.page), saved(b.page)]);
  const section = (page: Page, title: string) =>
    page.locator('.live-point', { hasText: title }).locator('.live-words').first();

  await section(a.page, 'Préparer la Journée').click();
  await a.page.keyboard.type('Sept places restent.');
  await a.page.keyboard.press('Enter');
  await a.page.keyboard.type('Décision : les tickets sont avancés');
  await section(b.page, 'Divers').click();
  await b.page.keyboard.type('/i La salle change');
  await expect
    .poll(() => b.page.locator('.live-piece[data-kind="decision"]').textContent())
    .toContain('les tickets sont avancés');
  await expect
    .poll(() =>
      a.page
        .locator('.live-point', { hasText: 'Divers' })
        .locator('.live-piece[data-kind="information"]')
        .textContent(),
    )
    .toContain('La salle change');
  await a.page.getByLabel('Comment on a décidé').selectOption('vote');
  await a.page.getByLabel('Voix pour').fill('9');
  if (shots) await a.page.screenshot({ path: `${shots}/live-1280.png` });
  if (shots) await b.page.screenshot({ path: `${shots}/live-390.png`, fullPage: true });
  await Promise.all([expectAccessible(a.page), expectNoSidewaysScroll(a.page)]);
  await Promise.all([expectAccessible(b.page), expectNoSidewaysScroll(b.page)]);

  product.child.kill('SIGKILL');
  await standing(a.page).and(a.page.locator('[data-tone="late"]')).waitFor();
  await b.page.locator('.live-piece[data-kind="information"] .live-words').click();
  await b.page.keyboard.press('End');
  await b.page.keyboard.type(', pendant la panne');
  product = await startProduct(env);
  await Promise.all([saved(a.page), saved(b.page)]);
  await expect
    .poll(() => a.page.locator('.live-piece[data-kind="information"]').textContent())
    .toContain('La salle change, pendant la panne');

  await a.device.setOffline(true);
  await a.page.locator('.live-piece[data-kind="decision"] .live-words').click();
  await a.page.keyboard.press('End');
  await a.page.keyboard.type(', sans réseau');
  await b.page.keyboard.type(' encore');
  await a.device.setOffline(false);
  await Promise.all([saved(a.page), saved(b.page)]);
  await expect.poll(async () => (await words(a.page)) === (await words(b.page))).toBe(true);

  const plain = await (
    await fetch(`${product.origin}${live.replace('/live', '')}`, { headers: { cookie, accept: 'text/html' } })
  ).text();
  for (const words of [
    'Sept places restent.',
    'les tickets sont avancés, sans réseau',
    'La salle change, pendant la panne',
    '9 pour',
  ])
    expect(plain).toContain(words);
  await a.device.close();
  await b.device.close();
});

test('in Dutch and in the dark, by the keyboard alone', async () => {
  const { page, device } = await aPage({ lang: 'nl', dark: true });
  await saved(page);

  await written(page).focus();
  // As long as nobody is quick enough to type after it: the caret is put in the first line.
  await page.waitForTimeout(1000);
  await page.keyboard.type('Wie doet mee?');
  await page.keyboard.press('Control+Alt+q');
  await expect.poll(() => page.locator('.live-piece[data-kind="question"]').textContent()).toContain('Wie doet mee?');
  await saved(page);
  if (shots) await page.screenshot({ path: `${shots}/live-dark-nl.png` });
  await expectAccessible(page);
  await device.close();
});
