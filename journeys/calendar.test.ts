import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openDevice } from './browser.ts';
import { type Product, startProduct } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const calendar = () => `${product.origin}/n/senne-sud/calendar`;
const watched = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
};

test('on a phone without JavaScript: the month, the one after, what is spoken there, and back to everything', async () => {
  const device = await openDevice(browser, { width: 390, script: false });
  const page = await device.newPage();
  await page.goto(calendar());

  await page.getByRole('link', { name: 'Mois', exact: true }).click();
  const month = await page.getByRole('heading', { level: 2 }).first().textContent();
  await page.getByRole('link', { name: 'Mois suivant' }).click();
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).not.toBe(month);
  await expectNoSidewaysScroll(page);

  await page.getByRole('link', { name: 'À venir' }).click();
  await page.getByRole('link', { name: 'Commune, pôle, organisation, langue' }).click();
  await page.getByLabel('Langue parlée').selectOption('nl');
  await page.getByRole('button', { name: 'Voir ces dates' }).click();
  expect(new URL(page.url()).searchParams.get('language')).toBe('nl');
  await page.getByRole('link', { name: 'On y parle néerlandais' }).click();
  expect(new URL(page.url()).search).toBe('');

  await page.getByRole('link', { name: 'Commune, pôle, organisation, langue' }).click();
  await page.getByLabel('Pôle').selectOption({ label: 'S’orienter' });
  await page.getByRole('button', { name: 'Voir ces dates' }).click();
  expect(await page.locator('main').innerText()).not.toContain('Journée du réseau,');
  await page.getByRole('link', { name: /^Pôle\s: S’orienter/ }).click();
  expect(new URL(page.url()).search).toBe('');
  await device.close();
});

test('by keyboard: from the tabs into the month, and to a date in it', async () => {
  const device = await openDevice(browser, {});
  const page = await device.newPage();
  await page.goto(`${calendar()}?when=month`);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Mois suivant' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/on=/);
  const date = page.locator('table a').first();
  await date.waitFor();
  for (let presses = 0; presses < 40 && !(await date.evaluate((link) => link === document.activeElement)); presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/events\//);
  await device.close();
});

test('on the site of a partner: the list stands in a frame, and a date opens beside it', async () => {
  const site = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><html lang="fr"><title>Partenaire</title>
      <iframe src="${calendar()}/embed?lang=nl" title="Agenda" width="600" height="600"></iframe>`);
  });
  await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
  const device = await openDevice(browser, {});
  const page = await device.newPage();
  const errors = watched(page);
  await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);

  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'Netwerk Zenne-Zuid: agenda' }).waitFor();
  const [beside] = await Promise.all([device.waitForEvent('page'), frame.locator('.row a').first().click()]);
  await beside.waitForLoadState();

  expect(beside.url()).toContain('/events/');
  expect(errors).toEqual([]);
  expect(await device.cookies()).toEqual([]);
  site.close();
  await device.close();
});

test('a calendar file is looked at, taken, and its dates say where they come from; a secret address is shown once', async () => {
  const device = await openDevice(browser, {});
  const page = await device.newPage();
  const errors = watched(page);
  await page.goto(product.signInLink);
  await page.getByRole('main').getByRole('button').first().click();
  await page.waitForURL(/\/n\/|\/$/);
  await page.goto(`${calendar()}/sources`);
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const text = `BEGIN:VCALENDAR\r\nX-WR-CALNAME:Le foyer\r\nBEGIN:VEVENT\r\nUID:x\r\nSUMMARY:Atelier CV\r\nDTSTART;TZID=Romance Standard Time:${day}T140000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

  await page
    .getByLabel('Ou un fichier')
    .setInputFiles({ name: 'foyer.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Lire cet agenda' }).click();
  await page.getByText('Une date à ajouter').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ajouter cette date' }).click();
  await page.getByText('Une date est à l’agenda.').waitFor();
  await expectAccessible(page);
  await page.goto(calendar());
  await page.getByText('agenda Le foyer').waitFor();

  await page.goto(`${calendar()}/feeds`);
  await page.getByRole('button', { name: 'Faire une adresse secrète' }).click();
  const secret = await page.getByLabel('Adresse secrète').inputValue();
  expect((await (await fetch(secret)).text()).startsWith('BEGIN:VCALENDAR')).toBe(true);
  await page.reload();
  expect(await page.getByLabel('Adresse secrète').count()).toBe(0);
  expect(errors).toEqual([]);
  await device.close();
});
