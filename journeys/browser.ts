import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The browser of the machine, else the one that came with npm (always that one with MAILLAGE_BROWSER=npm). */
export async function openBrowser(): Promise<Browser> {
  if (existsSync('/usr/bin/chromium') && process.env.MAILLAGE_BROWSER !== 'npm')
    return chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET });

  const before = { ...process.env };
  // Its package brings the libraries a bare machine lacks, but unpacks them only where it takes itself to be at home.
  if (!hasLibrary('libnss3.so')) process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  const packed = (await import('@sparticuz/chromium')).default;
  const executablePath = await packed.executablePath();
  const env = { ...process.env };
  // Those libraries are for the browser alone: the database that a test starts has its own.
  process.env = before;
  // Not with the switches it proposes: all in one process, a page that falls takes the browser along; and without web
  // security a page may do what no visitor’s browser lets it.
  return chromium.launch({ executablePath, args: QUIET, env: env as Record<string, string> });
}

const hasLibrary = (name: string): boolean =>
  ['/lib', '/usr/lib', '/lib64', '/usr/lib64', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].some(
    (folder) => existsSync(`${folder}/${name}`),
  );

export type Looking = { width?: number; lang?: 'fr' | 'nl' | 'en'; dark?: boolean; script?: boolean };

/** A device: a width, a language, day or night, with or without JavaScript. */
export function openDevice(
  browser: Browser,
  { width = 1280, lang = 'fr', dark = false, script = true }: Looking,
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: width < 700 ? 844 : 900 },
    locale: { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' }[lang],
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
    isMobile: width < 700,
    hasTouch: width < 700,
  });
}

/** A phone of its own, which writes down what its pages complain of. */
export async function openPhone(browser: Browser, complaints: string[]): Promise<Page> {
  const page = await (await openDevice(browser, { width: 390, lang: 'fr' })).newPage();
  page.on('console', (line) => {
    if (/Content Security Policy|Uncaught/.test(line.text())) complaints.push(line.text());
  });
  page.on('pageerror', ({ message }) => {
    // Turbo says once more that there was no network, to nobody in particular.
    if (message !== 'Failed to fetch') complaints.push(message);
  });
  return page;
}

/** Turbo's mark on a page that it is changing: axe refuses it, and nobody meets it on a page that stands. */
const WHILE_IT_CHANGES = 'aria-allowed-attr: html';

/** What axe finds on the page as it stands: nothing. A page that changed meanwhile is looked at again. */
export async function expectAccessible(page: Page, again = 3): Promise<void> {
  await page.locator('html[aria-busy]').waitFor({ state: 'detached' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  if (again > 0 && found.includes(WHILE_IT_CHANGES)) return expectAccessible(page, again - 1);
  expect(found, `axe on ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Nothing is wider than the window: a phone does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `sideways scroll on ${new URL(page.url()).pathname}`).toBeLessThanOrEqual(0);
}
