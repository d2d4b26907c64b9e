import { rm } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from '../scripts/build.ts';
import { openBrowser, openDevice } from './browser.ts';
import { beginNetwork, send } from './first-network.ts';
import { freePort, newFolder, type Product, startProduct } from './product.ts';

/** A meeting with three points, and devices that write its minutes together. */
export type LiveMinutesWorld = {
  product: Product;
  browser: Browser;
  /** Of the network. */
  home: string;
  meeting: string;
  live: string;
  /** What the browser of the coordinator sends. */
  cookie: string;
  submit: (path: string, fields: Record<string, string>) => Promise<Response>;
  /** `through`: the address of a network between the device and the server. */
  open: (
    looking?: Parameters<typeof openDevice>[1],
    through?: string,
  ) => Promise<{ device: BrowserContext; page: Page }>;
  /** Killed without a word, and started again in the same folder. */
  kill: () => void;
  startAgain: () => Promise<void>;
  close: () => Promise<void>;
};

export async function openLiveMinutes(): Promise<LiveMinutesWorld> {
  await build({ say: () => {} });
  const env = { DATA_DIR: await newFolder(), PORT: String(await freePort()), MAILLAGE_DEMO: 'off' };
  const product = await startProduct(env);
  const browser = await openBrowser();
  const { cookie, home } = await beginNetwork(product.origin, product.signInLink);
  const submit = (path: string, fields: Record<string, string>) => send(product.origin, path, fields, { cookie });
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const made = await submit(`${home}/meetings`, {
    ...{ title: 'Comité d’accompagnement', day, time: '9:30', minutes: '120', place: 'Maison de l’emploi' },
  });
  const meeting = new URL(made.headers.get('location') ?? '', product.origin).pathname.replace(
    '/events/',
    '/meetings/',
  );
  for (const title of ['Approbation du PV', 'Préparer la Journée du 28', 'Divers'])
    await submit(`${meeting}/items`, { title, minutes: '15', kind: 'discussion' });
  const world: LiveMinutesWorld = {
    ...{ product, browser, home, meeting, cookie, submit, live: `${meeting}/minutes/live` },
    async open(looking = {}, through = product.origin) {
      const device = await openDevice(browser, looking);
      await submit('/language', { lang: looking.lang ?? 'fr', back: home });
      const cookies = cookie.split('; ').map((one) => {
        const at = one.indexOf('=');
        return { name: one.slice(0, at), value: one.slice(at + 1), url: through };
      });
      await device.addCookies(cookies);
      const page = await device.newPage();
      page.on('pageerror', (error) => process.stderr.write(`page: ${error.message}\n`));
      page.on('console', (said) => said.type() === 'error' && process.stderr.write(`console: ${said.text()}\n`));
      await page.goto(`${through}${world.live}`);
      return { device, page };
    },
    kill: () => void world.product.child.kill('SIGKILL'),
    async startAgain() {
      world.product = await startProduct(env);
    },
    async close() {
      await browser.close();
      await world.product.stop();
      await rm(env.DATA_DIR, { recursive: true, force: true });
    },
  };
  return world;
}

export const standing = (page: Page) => page.locator('[data-live="standing"]');

export const saved = (page: Page) =>
  standing(page).and(page.locator('[data-tone="good"]')).waitFor({ timeout: 30_000 });

/** The section of a point. */
export const point = (page: Page, title: string) => page.locator('.live-point', { hasText: title });

/** What is written, without the flags of those who are writing. */
export const words = (page: Page) =>
  page.locator('.live-sheet').evaluate((text) => {
    const copy = text.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll('.live-caret')) caret.remove();
    return copy.textContent.replaceAll('\u2060', '');
  });

/**
 * The caret after the last word of a point. The editor hears of it a moment later: a key it handles itself (a new
 * line, a paste) would come before that and act where the finger was, as no hand is quick enough to do.
 */
export async function writeAfter(page: Page, title: string) {
  await point(page, title).locator('.live-words').last().click();
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(100);
}
