import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectAccessible, expectNoSidewaysScroll, type Looking, openBrowser, openDevice } from './browser.ts';
import { comeInAsCoordinator, openDay } from './demo-day.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const t = textsIn('fr');

let product: Product;
let browser: Browser;
let first: Page;
let second: Page;
const devices: BrowserContext[] = [];
/** The round of the morning of next week’s day. */
let board: string;
let versions: string;

/** Two people at two machines: nothing is shared between them but the server. */
async function signedIn(looking: Looking, cookies: Awaited<ReturnType<BrowserContext['cookies']>>): Promise<Page> {
  const device = await openDevice(browser, looking);
  devices.push(device);
  await device.addCookies(cookies);
  return device.newPage();
}

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const device = await openDevice(browser, { lang: 'fr' });
  devices.push(device);
  first = await device.newPage();
  await comeInAsCoordinator(first, product);
  second = await signedIn({ lang: 'fr' }, await device.cookies());
  await openDay(first, product);
  versions = `${first.url()}/versions`;
  await first.goto(`${first.url()}/groups`);
  board = (await first.getByRole('link', { name: /Trois situations/ }).getAttribute('href')) ?? '';
  board = new URL(board, product.origin).href;
});
afterAll(async () => {
  for (const device of devices) await device.close();
  await browser?.close();
  await product?.stop();
});

const isListening = async (page: Page) => {
  await page.waitForFunction(async () =>
    (await navigator.locks.query()).held?.some(({ name }) => name === 'maillage-live'),
  );
  await page.waitForTimeout(300);
};
const panel = (page: Page, index: number) => page.locator(`[data-index="${index}"]`);
const peopleOf = (page: Page, index: number) => panel(page, index).locator('[data-person]');
const idOf = async (page: Page, index: number, nth = 0) =>
  (await peopleOf(page, index).nth(nth).getAttribute('data-person')) ?? '';
const rowOf = (page: Page, id: string) => page.locator(`[data-person="${id}"]`);
const groupOf = (page: Page, id: string) =>
  page
    .locator('[data-index]')
    .filter({ has: rowOf(page, id) })
    .getAttribute('data-index');

/** Chooses somebody, then their new table: two clicks, as with the keyboard. */
async function moveTo(page: Page, id: string, index: number): Promise<void> {
  await page.goto(`${board}?person=${id}`);
  await panel(page, index).locator('button.effect').click();
  await page
    .getByText(/passe à la table/)
    .first()
    .waitFor({ state: 'attached' });
}

test('what one pins the other sees within seconds, and keeps the person she has in hand', async () => {
  await first.goto(board);
  const id = await idOf(first, 1);
  await second.goto(`${board}?person=${id}`);
  await isListening(second);

  await panel(first, 0)
    .getByRole('button', { name: t('lock.pinTable', { label: 'A' }) })
    .click();

  await panel(second, 0).getByText(t('lock.tablePinned')).first().waitFor({ state: 'attached', timeout: 5000 });
  expect(new URL(second.url()).searchParams.get('person')).toBe(id);
  await rowOf(second, id).locator('[aria-current="true"]').waitFor();
  await expectAccessible(second);
});

test('a person in the hand of one stays in hand while the other moves somebody; both moves are kept', async () => {
  await first.goto(board);
  await isListening(first);
  const [dragged, moved] = [await idOf(first, 1), await idOf(first, 2)];
  const row = rowOf(first, dragged);
  await peopleOf(first, 2).nth(4).scrollIntoViewIfNeeded();
  const from = await row.boundingBox();
  if (!from) throw new Error('nobody to drag');
  await first.mouse.move(from.x + from.width - 40, from.y + 10);
  await first.mouse.down();
  await first.mouse.move(from.x + from.width - 60, from.y + 40, { steps: 5 });
  await first.locator('[data-while-dragging]').first().waitFor();

  await moveTo(second, moved, 4);
  await first.waitForTimeout(1500);
  const stillThere = await groupOf(first, moved);
  const inHand = await first.locator('[data-dragged]').count();
  // What the move would mean stands over the people now, so they are lower than before.
  const target = await peopleOf(first, 2).nth(2).boundingBox();
  if (!target) throw new Error('nowhere to drop');
  await first.mouse.move(target.x + 40, target.y + 10, { steps: 12 });
  await first.mouse.move(target.x + 44, target.y + 20, { steps: 4 });
  await first.mouse.up();
  await first
    .getByText(/passe à la table/)
    .first()
    .waitFor({ state: 'attached' });

  await first.goto(board);
  expect([stillThere, inHand]).toEqual(['2', 1]);
  expect(await groupOf(first, moved)).toBe('4');
  expect(await groupOf(first, dragged)).toBe('2');
});

test('two who move the same person: the second is shown the page as it is, and nothing is overwritten', async () => {
  await first.goto(board);
  const id = await idOf(first, 5);
  await first.goto(`${board}?person=${id}`);
  // Without scripts nothing refreshes by itself: what she sees is older than what is.
  const third = await signedIn({ lang: 'fr', script: false }, await first.context().cookies());
  await third.goto(`${board}?person=${id}`);

  await panel(first, 6).locator('button.effect').click();
  await first
    .getByText(/passe à la table/)
    .first()
    .waitFor({ state: 'attached' });
  await panel(third, 7).locator('button.effect').click();

  await third.getByRole('alert').getByText(t('days.refused.moveStale')).waitFor();
  expect(await groupOf(third, id)).toBe('6');
});

test('the name of a version that is being written stays while the other changes seats, and after the refusal', async () => {
  await second.goto(versions);
  await isListening(second);
  await second.getByLabel(t('versions.name')).fill('Celle de Bram');
  await first.goto(board);
  await moveTo(first, await idOf(first, 7), 8);
  await second.waitForTimeout(1200);

  await second.getByRole('button', { name: t('versions.keep') }).click();
  await second.getByRole('alert').first().waitFor();
  const typed = await second.getByLabel(t('versions.name')).inputValue();
  await second.getByRole('button', { name: t('versions.keep') }).click();

  expect(typed).toBe('Celle de Bram');
  await second.getByRole('link', { name: 'Celle de Bram' }).waitFor();
});

test('with the keyboard alone and no script: a person is chosen, swapped, and put back', async () => {
  const phone = await signedIn({ lang: 'fr', width: 390, script: false }, await first.context().cookies());
  await phone.goto(board);
  const id = await idOf(phone, 2);
  const before = await groupOf(phone, id);

  await rowOf(phone, id).getByRole('link').focus();
  await phone.keyboard.press('Enter');
  await phone.getByRole('link', { name: t('swap.go') }).focus();
  await phone.keyboard.press('Enter');
  await phone
    .getByRole('button', { name: /Échanger/ })
    .first()
    .focus();
  await expectNoSidewaysScroll(phone);
  await phone.keyboard.press('Enter');
  const message = phone.getByRole('status');
  await message.getByText(/ont échangé leurs places/).waitFor();
  const between = await groupOf(phone, id);
  await message.getByRole('button', { name: t('days.undo') }).focus();
  await phone.keyboard.press('Enter');
  await phone.getByText(t('days.undone')).waitFor();

  expect(between).not.toBe(before);
  expect(await groupOf(phone, id)).toBe(before);
});
