import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './browser.ts';
import { type LiveMinutesWorld, openLiveMinutes, point, saved, standing } from './live-minutes-world.ts';

let world: LiveMinutesWorld;
beforeAll(async () => {
  world = await openLiveMinutes();
});
afterAll(() => world.close());

/** Types a line of its own under the point. */
async function write(page: Page, title: string, words: string): Promise<void> {
  await point(page, title).locator('.live-words').last().click();
  await page.keyboard.press('End');
  await page.waitForTimeout(100);
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
}
const late = (page: Page) => standing(page).and(page.locator('[data-tone="late"]')).waitFor();
/** A page whose socket can be cut: a browser that is said to be offline keeps those that are open. */
async function openCuttable(before: () => void = () => {}) {
  const { page, device } = await world.open();
  await page.addInitScript(before);
  let isCut = false;
  let cut = () => {};
  await page.routeWebSocket(/\/writing\//, (socket) => {
    if (isCut) return void socket.close({ code: 4300 });
    socket.connectToServer();
    cut = () => void socket.close({ code: 4300 });
  });
  await page.reload();
  const setOffline = async (offline: boolean) => {
    isCut = offline;
    if (offline) cut();
    await device.setOffline(offline);
  };
  return { page, device, setOffline };
}
const onDevice = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('writing ') ? [name] : [])),
  );

const signOut = (page: Page) =>
  page.evaluate(() => {
    const form = [...document.querySelectorAll('form')].find(({ action }) => new URL(action).pathname === '/session');
    form?.requestSubmit();
  });

test('what is typed without a network is still there after the page was made anew, and is sent when it is back', async () => {
  const { page, device, setOffline } = await openCuttable();
  await saved(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  await saved(page);

  await setOffline(true);
  await late(page);
  await write(page, 'Divers', 'Tapé dans le train');
  await page.waitForTimeout(500);
  await page.reload();
  await point(page, 'Divers').getByText('Tapé dans le train').waitFor();
  await late(page);
  await setOffline(false);
  await saved(page);

  const other = await world.open();
  await point(other.page, 'Divers').getByText('Tapé dans le train').waitFor();
  await other.device.close();
  await device.close();
});

test('whoever signs out is asked first while words are on this device alone', async () => {
  const { page, device, setOffline } = await openCuttable();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await saved(page);
  await setOffline(true);
  await late(page);
  await write(page, 'Divers', 'Sur ce téléphone seulement');
  await signOut(page);
  await expect.poll(() => asked).toEqual([expect.stringContaining('pas encore enregistré')]);
  expect(await onDevice(page)).toHaveLength(1);

  await setOffline(false);
  await saved(page);
  await point(page, 'Divers').getByText('Sur ce téléphone seulement').waitFor();
  await device.close();
});

test('an older version is looked at and brought back, and the one before it can be had again', async () => {
  const { page, device } = await world.open();
  await saved(page);
  await write(page, 'Approbation du PV', 'Approuvé sans remarque');
  await saved(page);
  await page.getByRole('link', { name: 'Versions' }).click();
  await page.getByLabel('Nom de cette version').fill('Au moment du vote');
  await page.getByRole('button', { name: 'Garder ce moment' }).click();
  await page.getByRole('link', { name: /Au moment du vote/ }).waitFor();
  await page.goto(`${world.product.origin}${world.live}`);
  await saved(page);
  await write(page, 'Approbation du PV', 'Écrit après le vote');
  await saved(page);

  await page.goto(`${world.product.origin}${world.live}/versions`);
  await page.getByRole('link', { name: /Au moment du vote/ }).click();
  await page.getByText('Approuvé sans remarque').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Revenir à ce texte' }).click();
  await saved(page);
  await point(page, 'Approbation du PV').getByText('Approuvé sans remarque').waitFor();
  expect(await page.getByText('Écrit après le vote').count()).toBe(0);

  await page.goto(`${world.product.origin}${world.live}/versions`);
  await page
    .getByRole('link', { name: /^Le texte du/ })
    .first()
    .click();
  await page.getByText('Écrit après le vote').waitFor();
  await device.close();
});

test('a device that refuses to keep anything, or is full in the middle of a word, does not say that it keeps', async () => {
  const refuses = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The device refuses', 'SecurityError');
    };
  };
  const without = await openCuttable(refuses);
  await saved(without.page);
  await without.setOffline(true);
  await late(without.page);
  await write(without.page, 'Divers', 'Dans la page seulement');
  await expect.poll(() => standing(without.page).textContent()).toContain('ne la fermez pas');
  await without.setOffline(false);
  await saved(without.page);
  await without.device.close();

  // As long as it is full, what is written is undone.
  const full = () => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
      const asked = add.apply(this, given);
      if (document.documentElement.dataset.full) this.transaction.abort();
      return asked;
    };
  };
  const { page, device, setOffline } = await openCuttable(full);
  await saved(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  await saved(page);
  await setOffline(true);
  await late(page);
  await expect.poll(() => standing(page).textContent()).toContain('gardé sur cet appareil');
  await page.evaluate(() => document.documentElement.setAttribute('data-full', 'yes'));
  await write(page, 'Divers', 'Plus de place');
  await expect.poll(() => standing(page).textContent()).toContain('ne la fermez pas');
  await page.evaluate(() => document.documentElement.removeAttribute('data-full'));
  await expect.poll(() => standing(page).textContent(), { timeout: 20_000 }).toContain('gardé sur cet appareil');
  // What was lost on the way is in the whole that was kept since.
  await page.reload();
  await point(page, 'Divers').getByText('Plus de place').waitFor();
  await setOffline(false);
  await saved(page);
  await device.close();
});

test('whoever writes on while the minutes are sent to be approved is told that it is not saved, and can copy it', async () => {
  const { page, device, setOffline } = await openCuttable();
  await saved(page);
  await setOffline(true);
  await late(page);
  await write(page, 'Divers', 'Trop tard pour ce PV');
  const draft = await (
    await fetch(`${world.product.origin}${world.meeting}/minutes/sending`, {
      headers: { cookie: world.cookie, accept: 'text/html' },
    })
  ).text();
  const version = /name="version" value="(\d+)"/.exec(draft)?.[1] ?? '';
  const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const sent = await world.submit(`${world.meeting}/minutes/sending`, { version, way: 'chair', approveUntil: until });
  expect(sent.status).toBe(303);
  await setOffline(false);

  await page.getByText('Ceci n’est pas enregistré').waitFor();
  expect(await standing(page).textContent()).toContain('envoyé pour approbation');
  expect(await page.getByLabel('Vos paragraphes qui ne sont pas enregistrés').inputValue()).toContain(
    'Trop tard pour ce PV',
  );
  await expectAccessible(page);
  expect(
    await (
      await fetch(`${world.product.origin}${world.meeting}/minutes`, { headers: { cookie: world.cookie } })
    ).text(),
  ).not.toContain('Trop tard');
  await device.close();
});

test('signing out leaves nothing of the text on the device', async () => {
  const { page, device } = await world.open();
  await page.goto(`${world.product.origin}${world.home}`);
  const made = await world.submit(`${world.home}/meetings`, {
    ...{ title: 'Autre comité', day: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10) },
    ...{ time: '9:30', minutes: '60', place: 'Ici' },
  });
  const path = new URL(made.headers.get('location') ?? '', world.product.origin).pathname.replace(
    '/events/',
    '/meetings/',
  );
  await page.goto(`${world.product.origin}${path}/minutes/live`);
  await saved(page);
  expect((await onDevice(page)).length).toBeGreaterThan(0);

  await signOut(page);
  await page.waitForURL((url) => !url.pathname.includes('/minutes/live'));
  await expect.poll(() => onDevice(page)).toEqual([]);
  await device.close();
});
