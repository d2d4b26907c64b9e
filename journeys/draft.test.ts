import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openDevice } from './browser.ts';
import { comeInAsCoordinator } from './demo-day.ts';
import { type Product, startProduct } from './product.ts';

const NETWORK = '/n/senne-sud';
const TITLE = 'Réunion de rentrée';

let product: Product;
let browser: Browser;
let phone: BrowserContext;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  phone = await openDevice(browser, { lang: 'fr', width: 390 });
  const page = await phone.newPage();
  await comeInAsCoordinator(page, product);
  await page.close();
});
afterAll(async () => {
  await phone?.close();
  await browser?.close();
  await product?.stop();
});

async function newEvent(device = phone): Promise<Page> {
  const page = await device.newPage();
  await page.goto(`${product.origin}${NETWORK}/events/new`);
  return page;
}

/** What was kept stands there as soon as it has arrived. */
async function offered(): Promise<Page> {
  const page = await newEvent();
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.getByText(TITLE).count();
      },
      { timeout: 10_000 },
    )
    .toBe(1);
  return page;
}

test('what was typed in a tab that was closed is offered on return, and gone once it is saved', async () => {
  const first = await newEvent();
  await first.getByLabel('Titre').first().fill(TITLE);
  await first.getByText('Qui organise, contact, commune').click();
  await first.getByLabel('Organisation 1').fill('Duo-Métiers');
  await first.close({ runBeforeUnload: true });

  const page = await offered();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Continuer' }).click();
  await page.waitForURL(/draft=/);
  expect(await page.getByLabel('Organisation 1').inputValue()).toBe('Duo-Métiers');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByText('Ce qui n’est pas encore sûr').click();
  await page.getByLabel('Date approximative').first().fill('fin janvier');
  await page.getByLabel('Le lieu').check();
  await page.keyboard.press('Tab');
  await page.getByText('Le brouillon est gardé.').waitFor();
  await page.getByRole('button', { name: 'Mettre à l’agenda' }).click();
  await page.waitForURL(/\/events\/[0-9a-f-]{36}$/);

  await page.getByText('Organisé par Duo-Métiers').waitFor();
  await page.getByText('Le jour n’est pas encore fixé').waitFor();
  await expectAccessible(page);
  await page.goto(`${product.origin}${NETWORK}/events/new`);
  expect(await page.getByText(TITLE).count()).toBe(0);
  await page.close();
});

test('without JavaScript a button keeps it', async () => {
  const plain = await openDevice(browser, { lang: 'fr', width: 390, script: false });
  await plain.addCookies(await phone.cookies());
  const page = await newEvent(plain);
  await page.getByLabel('Titre').first().fill(TITLE);

  await page.getByRole('button', { name: 'Garder le brouillon' }).click();

  await page.waitForURL(/\/calendar$/);
  await page.getByText('Le brouillon est gardé trente jours.').waitFor();
  const again = await offered();
  await again.getByRole('button', { name: 'Ne pas continuer' }).click();
  await again.getByText(TITLE).waitFor({ state: 'detached' });
  await page.goto(`${product.origin}${NETWORK}/events/new`);
  expect(await page.getByText(TITLE).count()).toBe(0);
  await plain.close();
});
