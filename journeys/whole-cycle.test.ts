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
const GUEST = 'sonia.neves@ailleurs.example';
const TITLE = 'Petit groupe guichet';
const DECIDED = 'Les tickets sont avancés à l’accueil, et rendus le mois suivant';
const TO_DO = 'Demander un bon de caisse à la commune';
const DONE = 'Le bon de caisse est là';

let product: Product;
let browser: Browser;
const devices: BrowserContext[] = [];
/** Who coordinates, on a wide screen; who was asked and has no account, on a phone without JavaScript. */
let coordinator: Page;
let guest: Page;
let meeting = '';

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  devices.push(await openDevice(browser, { width: 1280, lang: 'fr' }));
  devices.push(await openDevice(browser, { width: 390, lang: 'fr', script: false }));
  [coordinator, guest] = (await Promise.all(devices.map((device) => device.newPage()))) as [Page, Page];
  await comeInAsCoordinator(coordinator, product);
});
afterAll(async () => {
  for (const device of devices) await device.close();
  await browser?.close();
  await product?.stop();
});

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** As people type it: 24/3/2027. */
const typedDay = (days: number) => inDays(days).split('-').map(Number).toReversed().join('/');
async function expectWell(): Promise<void> {
  await expectAccessible(coordinator);
  await expectNoSidewaysScroll(coordinator);
  await expectNoSidewaysScroll(guest);
}

test('a date is looked for: whoever was asked answers by the link of a letter, without an account', async () => {
  await coordinator.goto(`${product.origin}/n/senne-sud/meetings/polls/new`);
  const fields = { title: TITLE, from1: '9h30', to1: '11h', from2: '14h', to2: '15h30', people: GUEST };
  for (const [name, value] of Object.entries(fields)) await coordinator.locator(`[name="${name}"]`).fill(value);
  for (const [name, days] of Object.entries({ day1: 20, day2: 21, closesOn: 10 }))
    await coordinator.locator(`[name="${name}"]`).fill(typedDay(days));
  await coordinator.getByLabel(t('polls.onlyChosen')).check();
  await expectWell();
  await press(coordinator, t('polls.open'));
  await coordinator.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const poll = coordinator.url();

  await followLetter(guest, product, GUEST, /\/polls\/answers\//);
  await guest.getByRole('group').nth(0).getByLabel(t('polls.answer.no')).check();
  await guest.getByRole('group').nth(1).getByLabel(t('polls.answer.yes')).check();
  await expectWell();
  await press(guest, t('polls.say'));
  await coordinator.goto(poll);
  await coordinator.locator('#choose input[name="option"]').nth(1).check();
  await expectWell();
  await press(coordinator, t('polls.chooseAct'));
  await coordinator.waitForURL(/\/meetings\/[0-9a-f-]{36}/);
  meeting = coordinator.url().replace(/[?#].*/, '');
  await coordinator.getByRole('heading', { level: 1, name: TITLE }).waitFor();
});

test('the date that is chosen is a meeting: who was asked says by the next letter that they come, and is noted as there', async () => {
  await followLetter(guest, product, GUEST, /\/meetings\/answers\//);
  await guest.getByLabel(t('meetings.whether.coming'), { exact: true }).check();
  await press(guest, t('meetings.whether.say'));
  await coordinator.goto(`${meeting}/attendance`);
  await coordinator.getByRole('main').getByText(t('meetings.presence.coming')).first().waitFor();
  await expectWell();
  await coordinator
    .getByRole('button', { name: new RegExp(`^${t('meetings.note.present')}, `) })
    .first()
    .click();
  await coordinator.getByRole('main').getByText(t('meetings.presence.present')).first().waitFor();
});

test('what was decided and who does what is written, and approved by those who were there', async () => {
  await coordinator.goto(`${meeting}/minutes/write`);
  await coordinator.locator('[name="words"]').fill(DECIDED);
  await coordinator.getByLabel(t('ui.kind.decision'), { exact: true }).check();
  await press(coordinator, t('minutes.noteIt'));
  await coordinator.getByText(DECIDED).first().waitFor();
  await coordinator.locator('[name="words"]').fill(TO_DO);
  await coordinator.getByLabel(t('ui.kind.action'), { exact: true }).check();
  await press(coordinator, t('minutes.noteIt'));
  await coordinator.getByText(TO_DO).first().waitFor();
  await expectWell();
  await coordinator.goto(`${meeting}/minutes/sending`);
  await coordinator.locator('[name="approveUntil"]').fill(inDays(40));
  await expectWell();
  await coordinator.locator('form[action$="/minutes/sending"] button').last().click();
  await coordinator.getByRole('button', { name: t('minutes.approveForAll') }).waitFor();

  await followLetter(guest, product, GUEST, /\/minutes-to-approve\//);
  await guest.getByText(DECIDED).waitFor();
  await press(guest, t('minutes.iApprove'));
  await guest.getByRole('button', { name: t('minutes.takeYesBack') }).waitFor();
  await coordinator.reload();
  await press(coordinator, t('minutes.approveForAll'));
  await coordinator.getByText(t('minutes.state.approved')).first().waitFor();
  await expectWell();
  await coordinator.goto(`${product.origin}/n/senne-sud/decisions`);
  await coordinator.getByRole('main').getByText(DECIDED).waitFor();
});

test('what is to be done becomes a promise, answered by a link, and stands in the ledger as kept', async () => {
  await coordinator.goto(`${meeting}/minutes`);
  await press(coordinator, t('minutes.promiseThis'));
  await coordinator.getByLabel(t('commitments.form.owner'), { exact: true }).fill('Sonia Neves');
  await coordinator.getByLabel(t('commitments.form.ownerEmail')).fill(GUEST);
  await coordinator.getByLabel(t('commitments.form.dueOn')).fill(inDays(60));
  await expectWell();
  await press(coordinator, t('commitments.promise'));
  await coordinator.getByRole('status').getByText(t('commitments.said.promised')).waitFor();
  const promise = coordinator.url();

  await followLetter(guest, product, GUEST, /\/commitments\/answers\//);
  await guest
    .locator('summary')
    .filter({ hasText: t('commitments.answer.done') })
    .click();
  await guest.getByLabel(t('commitments.answer.result')).fill(DONE);
  await press(guest, t('commitments.answer.sayDone'));
  await guest.getByText(t('commitments.said.done')).waitFor();
  await coordinator.goto(promise);
  await coordinator.getByText(DONE).first().waitFor();
  await coordinator.goto(`${product.origin}/n/senne-sud/commitments?view=kept`);
  await coordinator.getByRole('main').getByText(TO_DO).first().waitFor();
  expect((await guest.context().cookies()).map(({ name }) => name)).not.toContain('session');
});
