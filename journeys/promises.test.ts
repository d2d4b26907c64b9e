import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openDevice } from './browser.ts';
import { comeInAsCoordinator } from './demo-day.ts';
import { followLetter } from './letters.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const t = textsIn('fr');
const OWNER = 'lea.moreau@example.org';
const PROMISED = 'Une affiche avec les heures, aux trois guichets';

let product: Product;
let browser: Browser;
const devices: BrowserContext[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
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

async function expectWell(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test('of what was said on a past day a promise is made; its owner answers by the link of a letter, and the ledger says it was kept', async () => {
  const coordinator = await aPage(390);
  await comeInAsCoordinator(coordinator, product);
  await coordinator.goto(`${product.origin}/n/senne-sud/calendar?when=past`);
  await coordinator
    .getByRole('main')
    .getByRole('link', { name: /Premier rendez-vous/ })
    .first()
    .click();
  await coordinator.getByRole('link', { name: t('commitments.leaving.after') }).click();
  await coordinator.getByRole('heading', { level: 1, name: t('commitments.leaving.after') }).waitFor();
  await expectWell(coordinator);
  await coordinator.getByRole('main').locator('a[href*="/statements/"]').first().click();
  await coordinator.getByRole('link', { name: t('commitments.promiseFromThis') }).click();
  await coordinator.getByLabel(t('commitments.form.promised')).fill(PROMISED);
  await coordinator.getByLabel(t('commitments.form.owner'), { exact: true }).fill('Léa Moreau');
  await coordinator.getByLabel(t('commitments.form.ownerEmail')).fill(OWNER);
  await coordinator.getByLabel(t('commitments.form.dueOn')).fill('2099-03-01');
  await expectWell(coordinator);
  await coordinator.getByRole('button', { name: t('commitments.promise'), exact: true }).click();
  await coordinator.getByRole('status').getByText(t('commitments.said.promised')).waitFor();
  const promise = coordinator.url();
  await expectWell(coordinator);

  const owner = await aPage(390);
  await followLetter(owner, product, OWNER, /\/commitments\/answers\//);
  await owner.getByRole('heading', { level: 1, name: PROMISED }).waitFor();
  await owner
    .locator('summary')
    .filter({ hasText: t('commitments.answer.done') })
    .click();
  await expectWell(owner);
  await owner.getByLabel(t('commitments.answer.result')).fill('Elle est aux trois guichets depuis lundi');
  await owner.getByRole('button', { name: t('commitments.answer.sayDone') }).click();
  await owner.getByText(t('commitments.said.done')).waitFor();
  expect((await owner.context().cookies()).map(({ name }) => name)).not.toContain('session');

  await coordinator.goto(promise);
  await coordinator.getByText('Elle est aux trois guichets depuis lundi').first().waitFor();
  await coordinator.goto(`${product.origin}/n/senne-sud/commitments?view=kept`);
  await coordinator.getByRole('main').getByText(PROMISED).first().waitFor();
  await expectWell(coordinator);
});
