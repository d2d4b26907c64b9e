import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectAccessible, expectNoSidewaysScroll, type Looking, openBrowser, openDevice } from './browser.ts';
import { comeInAsCoordinator } from './demo-day.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const t = textsIn('fr');

let product: Product;
let browser: Browser;
const devices: BrowserContext[] = [];
/** The link of the demo opens once: who came in lends the others what they hold. */
let signedIn: Page | undefined;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  for (const device of devices) await device.close();
  await browser?.close();
  await product?.stop();
});

async function aDevice(looking: Looking, like?: Page): Promise<Page> {
  const device = await openDevice(browser, { lang: 'fr', ...looking });
  devices.push(device);
  if (like) await device.addCookies(await like.context().cookies());
  return device.newPage();
}

/** Who has the focus: the item it is in, and the button or field itself. */
const focusIn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    return `${at?.closest('[data-item]')?.id ?? ''} ${at?.name ?? ''} ${at?.matches(':focus-visible') ? 'seen' : 'unseen'}`;
  });

/** What stands out in the text. */
const shownInText = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.marked-text [data-here]')].map((mark) => mark.textContent).join(''),
  );

const imports = () => `${product.origin}/n/senne-sud/meetings/imports`;
const HALF = 'PV comité, préparation de la Journée';

test('on a phone without JavaScript what is kept is there again, and the page is where one was', async () => {
  const page = await aDevice({ width: 390 });
  await comeInAsCoordinator(page, product);
  const plain = await aDevice({ width: 390, script: false }, page);
  await plain.goto(imports());
  await plain.getByRole('main').getByRole('link', { name: HALF, exact: true }).click();

  await plain.locator('input[name="p5"][value="ignore"]').check();
  await plain.locator('button[value="keep-people"]').click();

  await plain.getByText(t('importing.said.kept')).waitFor();
  expect(plain.url()).toMatch(/#people$/);
  expect(await plain.locator('input[name="p5"][value="ignore"]').isChecked()).toBe(true);
  await expectNoSidewaysScroll(plain);
  await page.goto(plain.url());
  await expectAccessible(page);
  signedIn = page;
});

test('old minutes that somebody began to go through are gone through by keyboard alone, and become a meeting with the next one', async () => {
  const page = await aDevice({ width: 1280 }, signedIn);
  await page.goto(imports());
  await page.getByRole('main').getByRole('link', { name: HALF, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: t('importing.reviewTitle') }).waitFor();
  await page.getByText(t('importing.keys')).waitFor();
  await expectAccessible(page);

  // The first two people were taken over: the third is where one goes on.
  await page.getByRole('link', { name: t('importing.toFirstOpen') }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusIn(page)).toBe('item-p2 p2 seen');
  expect(await shownInText(page)).toBe('Koen Verbeke');
  await page.keyboard.press('a');
  expect(await focusIn(page)).toBe('item-p3 p3 seen');
  await page.keyboard.press('c');
  expect(await focusIn(page)).toMatch(/^item-p3 p3-\w+ seen$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('i');
  await page.keyboard.press('k');
  expect(await focusIn(page)).toBe('item-p3 p3 seen');
  await page.keyboard.press('s');
  await page.getByText(t('importing.said.kept')).waitFor();
  await expect.poll(() => focusIn(page)).toBe('item-p3 p3 seen');
  expect(await page.locator('input[name="p3"][value="ignore"]').isChecked()).toBe(true);

  // A letter in a field is a letter.
  await page.locator('#item-p4 summary').press('Enter');
  await page.locator('#p4-name').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('aij');
  expect(await page.locator('#p4-name').inputValue()).toMatch(/aij$/);
  await page.locator('#p4-name').fill('Rachid Ouali');

  for (const part of ['people', 'statements', 'next']) {
    await page.locator(`button[name="next"][value="${part}"]`).focus();
    await page.keyboard.press('Enter');
    await page.locator(`button[name="next"][value="${part}"]`).waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(part);
  }
  await page.locator('button[value="save"]').focus();
  await page.keyboard.press('Enter');
  await page.getByText(t('importing.said.saved', { next: 1 })).waitFor();
  await page.getByText(t('importing.broughtFrom')).waitFor();
  await expectAccessible(page);
});

test('each choice is kept as it is made: two go through the same minutes, one leaves without a word, one loses the network', async () => {
  const [page, other] = [await aDevice({ width: 1280 }, signedIn), await aDevice({ width: 390 }, signedIn)];
  await page.goto(`${imports()}?add=1`);
  await page.locator('textarea[name="pasted"]').fill(PASTED);
  await page.locator('input[name="name"]').fill('PV à deux');
  await page.getByRole('button', { name: t('importing.read') }).click();
  await page.getByRole('main').getByRole('link', { name: 'PV à deux', exact: true }).click();
  await page.getByText(t('importing.keptEach')).waitFor();
  await other.goto(page.url());
  await other.getByText(t('importing.keptEach')).waitFor();
  const decided = (on: Page) => on.locator('[data-decided]').textContent();
  const isChecked = (on: Page, piece: string, answer: string) =>
    on.locator(`input[name="${piece}"][value="${answer}"]`).isChecked();
  const all = /sur (\d+)/.exec((await decided(page)) ?? '')?.[1] ?? '';

  await page.locator('input[name="p0"]').first().focus();
  await page.keyboard.press('a');
  await expect.poll(() => decided(page)).toBe(`1 sur ${all} décidés.`);
  await other.locator('input[name="p1"][value="ignore"]').check();
  // The second learns of the first with their own choice.
  await expect.poll(() => decided(other)).toBe(`2 sur ${all} décidés.`);
  await expect.poll(() => isChecked(other, 'p0', 'accept')).toBe(true);
  await other.locator('#item-title summary').click();
  await other.locator('#title-words').fill('Comité de novembre');
  await other.goto(imports());
  const asKept = async () => (await page.context().request.get(page.url())).text();
  await expect.poll(asKept).toContain('Comité de novembre');
  await page.locator('input[name="a0"][value="accept"]').check();
  await expect.poll(() => page.locator('#title-words').inputValue()).toBe('Comité de novembre');

  await page.context().setOffline(true);
  await page.locator('input[name="a1"][value="accept"]').check();
  await page.getByText(t('importing.notKept')).waitFor();
  await page.context().setOffline(false);
  await expect.poll(() => decided(page), { timeout: 15_000 }).toBe(`5 sur ${all} décidés.`);
  await expectAccessible(page);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/review.png` });
  await page.goto(imports());
  await page.getByRole('main').getByRole('link', { name: 'PV à deux', exact: true }).click();
  for (const [piece, answer] of [
    ['p0', 'accept'],
    ['p1', 'ignore'],
    ['title', 'correct'],
    ['a1', 'accept'],
  ] as const)
    expect(await isChecked(page, piece, answer)).toBe(true);

  // Sent at once after a choice, the form has it, and is not said to be stale.
  await page.locator('input[name="when"][value="accept"]').check();
  await page.locator('button[value="save"]').click();
  await page.getByText(t('importing.said.saved', { next: 0 })).waitFor();
});

test('what was read while the page that waits for it was on its way is shown there, without asking again', async () => {
  const page = await aDevice({ width: 1280 }, signedIn);
  await page.goto(`${imports()}?add=1`);
  // Another page of the same topics stood there before, and its stream goes on.
  await page.waitForTimeout(1_000);
  await page.route(/\/meetings\/imports$/, async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    await page.waitForTimeout(2_500);
    await route.fulfill({ response });
  });
  await page.locator('textarea[name="pasted"]').fill(PASTED);
  await page.locator('input[name="name"]').fill('PV en chemin');
  await page.getByRole('button', { name: t('importing.read') }).click();
  await page.getByRole('main').getByRole('link', { name: 'PV en chemin', exact: true }).waitFor({ timeout: 12_000 });
});

const PASTED = `Comité d’accompagnement
Réunion du 12 novembre 2026, de 9h30 à 12h
Présents : Awa Diallo (Rivage), Bram Peeters (CPAS)
Excusée : Carine Lefèvre
Ordre du jour
1. Préparer la Journée
2. Budget

1. Préparer la Journée
Décision : les tables sont composées la veille.
2. Budget
Proposition : demander un subside.
`;
