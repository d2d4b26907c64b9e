import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { openBrowser, openDevice } from './browser.ts';
import { comeInAsCoordinator } from './demo-day.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const t = textsIn('fr');

let product: Product;
let browser: Browser;
let device: BrowserContext;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  device = await openDevice(browser, { lang: 'fr' });
});
afterAll(async () => {
  await device?.close();
  await browser?.close();
  await product?.stop();
});

test('whoever moves a point of an agenda with the keyboard is still at that point once the page has refreshed itself', async () => {
  const page = await device.newPage();
  await comeInAsCoordinator(page, product);
  await page.goto(`${product.origin}/n/senne-sud/meetings`);
  await page.getByRole('main').getByRole('link', { name: 'Comité d’accompagnement' }).first().click();
  const later = page.getByRole('button', { name: new RegExp(`^${t('meetings.item.down')},`) }).first();
  await later.waitFor();
  const point = await later.evaluate((button) => button.closest('[id^="item-"]')?.id ?? '');
  const refreshed = page.waitForResponse((answer) => answer.request().method() === 'POST');

  await later.focus();
  await page.keyboard.press('Enter');
  await refreshed;
  // Its own act is told to the page on the stream, like anybody’s.
  await page.waitForTimeout(2_000);

  expect(await page.evaluate(() => document.activeElement?.id)).toBe(point);
});
