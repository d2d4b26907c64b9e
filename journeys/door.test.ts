import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openPhone } from './browser.ts';
import { films } from './camera.ts';
import { comeInAsCoordinator, openDay } from './demo-day.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const t = textsIn('fr');

let product: Product;
let browser: Browser;
let coordinator: Page;
let volunteer: Page;
let door = '';
const complaints: string[] = [];

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  coordinator = await aPhone();
  volunteer = await aPhone();
});
const shoot = async (name: string) => {
  if (!process.env.SHOTS) return;
  await volunteer.screenshot({ path: `${process.env.SHOTS}/v-${name}.png`, fullPage: true });
  await coordinator.screenshot({ path: `${process.env.SHOTS}/c-${name}.png`, fullPage: true });
};
let shot = 0;
afterEach(() => shoot(String(shot++)));
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const aPhone = () => openPhone(browser, complaints);

/** Until this device has on it all that the door needs. */
async function takesAlong(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    if (!navigator.serviceWorker.controller) return false;
    const kept = (await (await caches.open('pages')).keys()).map(({ url }) => new URL(url).pathname);
    return ['/door', '/door/day', '/door/walk-in', '/door/scan'].every((end) =>
      kept.some((path) => path.endsWith(end)),
    );
  });
}

/** Answers the letters of the tables that the device tells them. */
async function walksIn(page: Page, name: string, organisation: string): Promise<string[]> {
  await page.goto(`${product.origin}${door}${new URL(page.url()).search}`);
  await page.getByRole('link', { name: t('door.walkIn') }).click();
  await page.waitForURL(/\/walk-in/);
  await page.getByLabel(t('door.walkIn.givenName')).fill(name);
  await page.getByLabel(new RegExp(`^${t('door.walkIn.organisation')}`)).fill(organisation);
  await page.getByRole('button', { name: t('door.walkIn.act') }).click();
  const told = page.locator('[data-newcomers] li').filter({ hasText: name });
  await told.waitFor();
  return lettersIn(told);
}

const lettersIn = async (place: Locator) =>
  (await place.locator('.mark-chip').allInnerTexts()).map((letter) => letter.trim());

const rowOf = (page: Page, name: RegExp | string) => page.locator('#people > li').filter({ hasText: name });

test('the coordinator hands the door to a volunteer without an account, who opens the link once', async () => {
  await comeInAsCoordinator(coordinator, product);
  door = `${new URL(await openDay(coordinator, product)).pathname}/door`;
  await coordinator.goto(`${product.origin}${door}`);
  await coordinator.getByText(t('door.link')).click();
  const link = await coordinator.getByRole('link', { name: t('door.linkHere') }).getAttribute('href');

  await volunteer.goto(link ?? '');
  await takesAlong(volunteer);
  await takesAlong(coordinator);

  await expectAccessible(volunteer);
  expect(await volunteer.locator('#people > li').count()).toBeGreaterThan(20);
});

let first = '';

test('the hall loses its network: the page comes back after a reload, finds people, and shows what is noted', async () => {
  await volunteer.context().setOffline(true);
  await volunteer.reload();
  first = (await volunteer.locator('#people > li .row-name').first().textContent())?.trim() ?? '';
  const before = await volunteer.locator('#people > li').count();

  await volunteer.getByRole('searchbox').fill(first.split(' ')[0] ?? '');
  await volunteer.getByRole('button', { name: t('door.find') }).click();
  await volunteer.waitForFunction((count) => document.querySelectorAll('#people > li').length < count, before);
  await rowOf(volunteer, first)
    .getByRole('button', { name: t('door.note.present.of', { name: first }) })
    .click();
  await rowOf(volunteer, first).getByText(t('door.desk.present')).waitFor();
  await rowOf(volunteer, first)
    .getByRole('button', { name: t('door.note.untilNoon.of', { name: first }) })
    .click();
  await rowOf(volunteer, first).getByText(t('door.desk.untilNoon')).waitFor();
  await volunteer.reload();
  await rowOf(volunteer, first).getByText(t('door.desk.untilNoon')).waitFor();
  await expectNoSidewaysScroll(volunteer);
  await expectAccessible(volunteer);
});

let scanned = '';

test('codes are read without a connection: whose it is, at which table, and only the first time counts', async () => {
  const key = new URL(volunteer.url()).search;
  const people = await volunteer.evaluate(async () => {
    const address = document.querySelector<HTMLElement>('door-desk')?.dataset.day ?? '';
    const kept = await fetch(address, { headers: { accept: 'text/html' } });
    return ((await kept.json()) as { people: { code: string; name: string; state: string }[] }).people;
  });
  const somebody = people.find(({ name, state }) => name !== first && state === 'awaited');
  scanned = somebody?.name ?? '';
  const code = `${product.origin}/p/${somebody?.code.replace(' ', '-')}`;
  const answer = volunteer.locator('.admission');

  await volunteer.goto(`${product.origin}${door}/scan${key}`);
  await volunteer.getByLabel(t('door.scan.code')).fill(code);
  await volunteer.keyboard.press('Enter');
  await answer.getByText(t('door.scan.here.noted')).waitFor();
  await answer.getByText(scanned).waitFor();
  await shoot('scan-offline');
  await expectNoSidewaysScroll(volunteer);
  await expectAccessible(volunteer);
  await volunteer.getByLabel(t('door.scan.code')).fill(code);
  await volunteer.keyboard.press('Enter');
  await answer.getByText(t('door.scan.here.known', { note: t('door.desk.present') })).waitFor();
  await volunteer.getByLabel(t('door.scan.code')).fill('TILLEUL 0000');
  await volunteer.keyboard.press('Enter');
  await answer.getByText(t('door.scan.here.unknown')).waitFor();
});

const told = new Map<string, string[]>();

test('both devices tell newcomers their tables without anybody else, and a mistake is taken back', async () => {
  await coordinator.context().setOffline(true);

  for (const [page, name] of [
    [volunteer, 'Zéphyrine'],
    [coordinator, 'Yseult'],
    [volunteer, 'Xanthe'],
  ] as const)
    told.set(name, await walksIn(page, name, 'Le Tilleul'));
  await expectNoSidewaysScroll(volunteer);
  await expectAccessible(volunteer);
  await volunteer.getByRole('button', { name: t('door.withdraw.of', { name: 'Xanthe' }) }).click();
  await volunteer.locator('[data-newcomers] li').filter({ hasText: 'Xanthe' }).waitFor({ state: 'detached' });

  expect(told.get('Zéphyrine')?.length).toBeGreaterThan(1);
  expect(told.get('Yseult')?.length).toBeGreaterThan(1);
});

test('the network is back: everybody sits where they were told, each once', async () => {
  await coordinator.context().setOffline(false);
  await volunteer.context().setOffline(false);
  await coordinator.locator('#kept-forms').waitFor({ state: 'detached' });
  // The code that nobody has is told back, and let go.
  await volunteer.locator('#kept-forms').getByText('TILLEUL 0000').waitFor();
  await volunteer.locator('#kept-forms').getByRole('button').click();
  await volunteer.locator('#kept-forms').waitFor({ state: 'detached' });

  await coordinator.goto(`${product.origin}${door}`);
  const list = await coordinator.getByRole('main').innerText();
  const seated: string[][] = [];
  for (const name of ['Zéphyrine', 'Yseult']) {
    await coordinator.goto(`${product.origin}${door}?q=${encodeURIComponent(name)}`);
    await rowOf(coordinator, name).getByRole('link', { name }).click();
    await coordinator.waitForURL(/walk-in\/[0-9a-f-]+/);
    seated.push(await lettersIn(coordinator.getByRole('main')));
  }

  expect(list.match(/Zéphyrine|Yseult|Xanthe/g)?.sort()).toEqual(['Yseult', 'Zéphyrine']);
  expect(seated).toEqual([told.get('Zéphyrine'), told.get('Yseult')]);
});

test('a camera reads a code with the reader that was taken along, also without a network', async () => {
  await coordinator.goto(`${product.origin}${door}?q=${encodeURIComponent(scanned.split(' ')[0] ?? '')}`);
  const row = await rowOf(coordinator, scanned).innerText();
  const { people } = (await (await coordinator.request.get(`${product.origin}${door}/day`)).json()) as {
    people: { code: string; name: string }[];
  };
  const answer = coordinator.locator('.admission[data-tone="known"]');
  await films(coordinator, people.find(({ name }) => name === scanned)?.code ?? '');

  await coordinator.goto(`${product.origin}${door}`);
  await coordinator.waitForFunction(async () =>
    (await (await caches.open('assets')).keys()).some(({ url }) => url.endsWith('.wasm')),
  );
  await coordinator.context().setOffline(true);
  await coordinator.goto(`${product.origin}${door}/scan`);
  await coordinator.getByRole('button', { name: t('door.scan.cameraOpen') }).click();
  await answer.getByText(scanned).waitFor();
  await coordinator.getByRole('button', { name: t('door.scan.cameraClose') }).waitFor();
  await shoot('scan-camera');
  await expectAccessible(coordinator);
  await coordinator.getByRole('button', { name: t('door.scan.cameraClose') }).click();
  await coordinator.context().setOffline(false);
  await coordinator.locator('#kept-forms').waitFor({ state: 'detached' });

  expect(row).toMatch(/arrivée notée à/);
});

test('whoever comes to the page by its link has its rights at once', async () => {
  await coordinator.goto(`${product.origin}${door}`);
  await coordinator.getByRole('link', { name: t('door.scan') }).click();
  await coordinator.waitForURL(/\/door\/scan/);
  await coordinator.getByRole('button', { name: t('door.scan.cameraOpen') }).click();
  await coordinator.locator('.admission[data-tone="known"]').getByText(scanned).waitFor();
  await coordinator.getByRole('button', { name: t('door.scan.cameraClose') }).click();
});

test('some are missing: the coordinator sees what to do, chooses a way, and takes it back', async () => {
  await coordinator.goto(`${product.origin}${door}`);
  for (const _ of [1, 2, 3]) {
    const absent = coordinator
      .locator('#people > li')
      .filter({ hasText: t('door.presence.awaited') })
      .first();
    const [name = ''] = (await absent.innerText()).trim().split('\n');
    await absent.getByRole('button', { name: t('door.note.absent') }).click();
    // Of this person, and not of the one before: only then is the page where the form has led.
    await coordinator
      .locator('#people > li')
      .filter({ hasText: name })
      .filter({ hasText: t('door.presence.awaited') })
      .waitFor({ state: 'detached' });
    await coordinator.locator('[role=status]').getByText(/absen/).first().waitFor();
  }
  await coordinator.getByRole('link', { name: t('repair.go') }).click();
  await coordinator.getByRole('button', { name: t('repair.ask') }).click();
  const first = coordinator.getByRole('button', { name: new RegExp(`^${t('repair.choose')}`) }).first();
  await first.waitFor({ timeout: 90_000 });
  await expectNoSidewaysScroll(coordinator);
  await expectAccessible(coordinator);
  await shoot('repair');
  await first.click();
  await coordinator.getByText(t('repair.done')).waitFor();
  await coordinator
    .locator('[role=status]')
    .getByRole('button', { name: t('days.undo') })
    .click();
  await coordinator.getByText(t('days.undone')).waitFor();

  expect(complaints).toEqual([]);
});
