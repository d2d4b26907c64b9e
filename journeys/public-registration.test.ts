import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectNoSidewaysScroll, openBrowser, openDevice } from './browser.ts';
import { openLetter } from './letters.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const t = textsIn('fr');
const EVENT = /Je cherche une formation/;

let product: Product;
let browser: Browser;
let device: BrowserContext;
let phone: Page;
/** Where the confirmation leads, and what is typed at the door. */
let own = '';
let code = '';

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  device = await openDevice(browser, { width: 390, lang: 'fr', script: false });
  phone = await device.newPage();
});
afterAll(async () => {
  await device?.close();
  await browser?.close();
  await product?.stop();
});

const press = (name: string | RegExp) => phone.getByRole('main').getByRole('button', { name }).first().click();
const follow = (name: string | RegExp) => phone.getByRole('main').getByRole('link', { name }).first().click();
const mainText = () => phone.getByRole('main').innerText();

test('a cheap phone without JavaScript: from the network to an event, without an account', async () => {
  await phone.goto(`${product.origin}/n/senne-sud/calendar`);
  await expectNoSidewaysScroll(phone);
  await follow(EVENT);
  await phone.waitForURL(/\/events\/[0-9a-f-]+$/);
  await expectNoSidewaysScroll(phone);
});

test('what she typed is kept where something was wrong, and said in a sentence', async () => {
  await phone.getByLabel(t('calendar.form.givenName')).fill('Étoile du soir');
  await phone.getByLabel(new RegExp(`^${t('calendar.form.email')}`)).fill('etoile@');
  await press(t('calendar.sheet.register'));

  expect(await mainText()).toContain(t('web.problem.email'));
  expect(await phone.getByLabel(t('calendar.form.givenName')).inputValue()).toBe('Étoile du soir');
  await expectNoSidewaysScroll(phone);
});

test('a first name and an address are enough: the page has her code, the letter brings her back to it', async () => {
  await phone.getByLabel(new RegExp(`^${t('calendar.form.email')}`)).fill('etoile@demo.example');
  await press(t('calendar.sheet.register'));
  await phone.waitForURL(/\/registrations\//);
  own = phone.url();
  code = /[A-ZÉÈ]{3,} \d{4}/.exec(await mainText())?.[0] ?? '';
  expect(code).not.toBe('');
  await expectNoSidewaysScroll(phone);

  await openLetter(phone, product, 'etoile@demo.example', EVENT);
  expect(await phone.content()).toContain(code);
});

test('she no longer comes, and then does after all, with the same code', async () => {
  await phone.goto(own);
  await press(t('calendar.sheet.withdraw'));
  expect(await mainText()).not.toContain(code);
  await press(t('calendar.registered.comeBack'));
  expect(await mainText()).toContain(code);
  await expectNoSidewaysScroll(phone);
});

test('what she typed twice by mistake is one registration', async () => {
  await phone.goto(own.replace(/\/registrations\/.*$/, ''));
  await phone.getByLabel(t('calendar.form.givenName')).fill('Awa');
  const form = await phone.locator('form[action$="/registrations"]').evaluate((element) => {
    const fields = new FormData(element as HTMLFormElement);
    return [...fields].map(([name, value]) => [name, String(value)] as [string, string]);
  });
  const twice = await Promise.all(
    [1, 2].map(() =>
      phone.request.post(`${own.replace(/\/registrations\/.*$/, '')}/registrations`, {
        form: Object.fromEntries(form),
        headers: { origin: product.origin },
        maxRedirects: 0,
      }),
    ),
  );
  expect(twice.map((answer) => answer.status())).toEqual([303, 303]);
  expect(twice[0]?.headers().location).toBe(twice[1]?.headers().location);
});
