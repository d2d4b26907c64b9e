import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openDevice } from './browser.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const t = textsIn('fr');
const DAY = /Qui garde les enfants/;
const CHILD = 'Un enfant vient-il avec vous';
const AGE = 'Quel âge a l’enfant';

let product: Product;
let browser: Browser;
let device: BrowserContext;
let phone: Page;
let day = '';

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  device = await openDevice(browser, { width: 390, lang: 'fr' });
  phone = await device.newPage();
});
afterAll(async () => {
  await device?.close();
  await browser?.close();
  await product?.stop();
});

const main = () => phone.getByRole('main');
const answer = (question: string, label: string) =>
  main()
    .getByRole('group', { name: new RegExp(question) })
    .getByRole('radio', { name: label });

test('where something is asked the form opens; a question comes with the answer it hangs on, and goes with it', async () => {
  await phone.goto(`${product.origin}/n/senne-sud/calendar`);
  await main().getByRole('link', { name: DAY }).first().click();
  await phone.waitForURL(/\/events\/[0-9a-f-]+$/);
  day = phone.url();
  await main()
    .getByRole('link', { name: t('calendar.sheet.register') })
    .click();
  await phone.waitForURL(/\/registrations\/new$/);
  const age = main().getByLabel(new RegExp(AGE));
  await age.waitFor({ state: 'hidden' });

  await answer(CHILD, t('calendar.answer.yes')).check();
  await age.waitFor({ state: 'visible' });
  await answer(CHILD, t('calendar.answer.no')).check();
  await age.waitFor({ state: 'hidden' });
  await expectNoSidewaysScroll(phone);
  await expectAccessible(phone);
});

test('what is required is asked for, and everything typed comes back', async () => {
  await answer(CHILD, t('calendar.answer.yes')).check();
  await main()
    .getByRole('radio', { name: /Couscous/ })
    .check();
  await main().getByLabel(t('calendar.form.givenName')).fill('Étoile du soir');
  await main()
    .getByRole('button', { name: t('calendar.sheet.register') })
    .click();
  await main().getByText(t('calendar.problem.answer')).first().waitFor();

  expect(
    await main()
      .getByRole('radio', { name: /Couscous/ })
      .isChecked(),
  ).toBe(true);
  await main().getByLabel(new RegExp(AGE)).fill('trois ans');
  await expectAccessible(phone);
  await main()
    .getByRole('button', { name: t('calendar.sheet.register') })
    .click();
  await phone.waitForURL(/\/registrations\/(?!new)/);
  expect(await main().innerText()).toContain('trois ans');
  await expectNoSidewaysScroll(phone);
  await expectAccessible(phone);
});

test('without JavaScript the question stands there with its condition', async () => {
  const plain = await openDevice(browser, { width: 390, lang: 'fr', script: false });
  const page = await plain.newPage();
  await page.goto(`${day}/registrations/new`);

  const said = (await page.getByRole('main').innerText()).replace(/[\s\u202f]+/g, ' ');
  expect(said).toContain(`Si vous avez répondu « Oui » à « ${CHILD} ? » ${AGE} ?`);
  await plain.close();
});
