import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openDevice } from './browser.ts';
import { comeInAsCoordinator } from './demo-day.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const t = textsIn('fr');

let product: Product;
let browser: Browser;
let wall: Page;
const devices: BrowserContext[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  wall = await aPage(1280);
  await comeInAsCoordinator(wall, product);
});
afterAll(async () => {
  for (const device of devices) await device.close();
  await browser?.close();
  await product?.stop();
});

async function aPage(width: number): Promise<Page> {
  const device = await openDevice(browser, { width, lang: 'fr' });
  devices.push(device);
  return device.newPage();
}

test('a phone in the room answers by keyboard and without a connection, once; the wall counts; closed, all see where they stand', async () => {
  await wall.goto(`${product.origin}/n/senne-sud/surveys`);
  await wall.getByRole('link', { name: /Une journée pour quoi faire/ }).click();
  await wall.getByRole('link', { name: t('surveys.screen') }).click();
  const counted = wall.getByRole('status').filter({ hasText: t('surveys.countWords', { count: 6 }) });
  await counted.waitFor();
  expect(await counted.innerText()).toContain('6');
  await expectAccessible(wall);
  const code = (await wall.locator('.qr b').innerText()).replace(' ', '');

  const phone = await aPage(390);
  await phone.goto(`${product.origin}/q`);
  await phone.getByLabel(t('surveys.code.field')).fill(code.toLowerCase());
  await phone.keyboard.press('Enter');
  await phone.waitForURL(/\/q\/\w{6}$/);
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);
  await phone.getByRole('radio').first().focus();
  for (let press = 0; press < 4; press++) await phone.keyboard.press('ArrowRight');
  await phone.getByLabel(t('surveys.answer.why')).fill('Le midi, on parle vraiment');
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: t('surveys.answer.send') }).click();
  await phone.locator('#kept-forms').waitFor();
  expect(await counted.innerText()).toContain('6');

  await phone.context().setOffline(false);
  await phone.evaluate(() => window.dispatchEvent(new Event('online')));
  await wall.getByText('7', { exact: true }).waitFor();
  await phone.reload();
  await phone.getByText(t('surveys.answer.keptHere')).waitFor();
  expect(await phone.getByRole('main').innerText()).not.toContain('Le midi');

  await wall.goto(wall.url().replace(/screen$/, 'closing'));
  await wall.getByRole('button', { name: t('surveys.close') }).click();
  await wall
    .getByText(t('surveys.results.n', { answered: 7 }))
    .first()
    .waitFor();
  await expectAccessible(wall);
  // The page of the phone listens: nobody has to load it anew.
  await phone.getByText('Le midi, on parle vraiment').waitFor();
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);
});
