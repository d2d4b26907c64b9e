import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openDevice } from './browser.ts';
import { comeInAsCoordinator, openDay, openTwice } from './demo-day.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const t = textsIn('fr');

let product: Product;
let browser: Browser;
let coordinator: Page;
const devices: BrowserContext[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  coordinator = await aDevice({ width: 1280 });
  await comeInAsCoordinator(coordinator, product);
});
afterAll(async () => {
  for (const device of devices) await device.close();
  await browser?.close();
  await product?.stop();
});

async function aDevice(looking: { width?: number; script?: boolean }): Promise<Page> {
  const device = await openDevice(browser, { width: 390, lang: 'fr', ...looking });
  devices.push(device);
  return device.newPage();
}

async function say(page: Page, kind: string, words: string): Promise<void> {
  await page.getByLabel(t('capture.words')).fill(words);
  await page.locator('#kind').getByText(kind, { exact: true }).click();
  await page
    .locator('#say')
    .getByRole('button', { name: t('capture.send') })
    .click();
}

test('phones of one table write with a network, without one and without JavaScript; it is gathered and read together', async () => {
  await openDay(coordinator, product);
  await coordinator.getByRole('link', { name: t('capture.codes.title') }).click();
  const address = await coordinator
    .getByRole('link', { name: t('capture.codes.see') })
    .nth(2)
    .getAttribute('href');
  if (!address) throw new Error('No table has a code');
  const [one, two, plain] = [await aDevice({}), await aDevice({}), await aDevice({ script: false })];
  await openTwice(one, address);
  await openTwice(two, address);
  await plain.goto(address);
  await expectAccessible(one);

  await one.context().setOffline(true);
  await say(one, 'Besoin', 'Une garderie à sept heures');
  await one.getByText(t('capture.waiting')).waitFor();
  await say(two, 'Besoin', 'Une garderie à six heures');
  await two.locator('#said').getByText('Une garderie à six heures').waitFor();
  await say(plain, 'Souhait', 'Être rappelé');
  await plain.locator('#said').getByText('Être rappelé').waitFor();
  await one.reload();
  await one.locator('#said').getByText('Une garderie à sept heures').waitFor();
  await one.context().setOffline(false);
  await two.locator('#said').getByText('Une garderie à sept heures').waitFor();
  await one.locator('#said').getByText('Être rappelé').waitFor();
  await one.getByText(t('capture.waiting')).waitFor({ state: 'hidden' });
  await say(two, 'Idée', `https://senne-sud.example/${'un-chemin-sans-fin-'.repeat(12)}`);
  await two.locator('#said').getByText('un-chemin').waitFor();
  await expectNoSidewaysScroll(two);
  expect(await two.locator('#said').getByText('Une garderie à sept heures').count()).toBe(1);

  const event = new URL(coordinator.url()).pathname.replace('/table-codes', '');
  await coordinator.goto(`${product.origin}${event}/harvest/suggestions`);
  await coordinator
    .getByRole('button', { name: t('harvest.gather') })
    .first()
    .click();
  await coordinator.getByRole('status').getByText('2 propos sont rassemblés.').waitFor();
  await coordinator.goto(`${product.origin}${event}/plenary/screen`);
  await coordinator.getByText('Une garderie').first().waitFor();
  await coordinator.getByText('dit par une table').waitFor();
  await expectAccessible(coordinator);
});
