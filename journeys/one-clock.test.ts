import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openDevice } from './browser.ts';
import { comeInAsCoordinator, openDay } from './demo-day.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const t = textsIn('fr');
const LIMIT = 250;

let product: Product;
let browser: Browser;
let desk: BrowserContext;
let lead: Page;
let screen: Page;
let phones: Page[];
let day: string;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  desk = await openDevice(browser, {});
  lead = await desk.newPage();
  await comeInAsCoordinator(lead, product);
  day = await openDay(lead, product);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** What a device shows: the step, and the seconds left as it says them. */
const shownOn = (page: Page) =>
  page.evaluate(() => {
    const text = (name: string) => document.querySelector(`day-clock [data-show="${name}"]`)?.textContent ?? '';
    const { phase, step } = document.querySelector<HTMLElement>('day-clock')?.dataset ?? {};
    const seconds = Number(text('minutes')) * 60 + Number(text('seconds'));
    return { phase, step, seconds: text('sign') === '+' ? -seconds : seconds };
  });
const everybody = () => [lead, screen, ...phones];

/** All of them show this step, and no two are more than a second apart. */
async function expectOneClock(pages: Page[], step: { phase: string; seconds?: number }): Promise<void> {
  await expect
    .poll(
      async () => {
        const shown = await Promise.all(pages.map(shownOn));
        const seconds = shown.map((one) => one.seconds);
        const isTogether = Math.max(...seconds) - Math.min(...seconds) <= 1;
        return {
          phases: [...new Set(shown.map((one) => one.phase))],
          steps: new Set(shown.map((one) => one.step)).size,
          isTogether,
          isInTime: step.seconds === undefined || Math.abs((seconds[0] ?? 0) - step.seconds) < 20,
        };
      },
      { timeout: 15_000, interval: 250 },
    )
    .toEqual({ phases: [step.phase], steps: 1, isTogether: true, isInTime: true });
}

/** Milliseconds between the clock that is furthest ahead and the one furthest behind: they stand on one machine. */
async function spread(pages: Page[]): Promise<number> {
  const ahead = await Promise.all(
    pages.map((page) =>
      page.evaluate(
        () => (document.querySelector('day-clock') as unknown as { serverNow(): number }).serverNow() - Date.now(),
      ),
    ),
  );
  return Math.max(...ahead) - Math.min(...ahead);
}

const press = (name: string) => lead.getByRole('main').getByRole('button', { name, exact: true }).first().click();
const actsKnown = async () => {
  const address = await lead.locator('day-clock').getAttribute('data-clock');
  const answer = await fetch(`${product.origin}${address}`);
  return ((await answer.json()) as { acts: unknown[] }).acts.length;
};

test('one leads, one screen is projected, six people open their page: all wait for the same', async () => {
  await lead.goto(`${day}/people`);
  const text = (await lead.getByRole('row').allInnerTexts()).join('\n');
  const codes = [...text.matchAll(/([A-Z]{3,}) (\d{4})/g)].map(([, word, number]) => `${word}-${number}`);
  phones = await Promise.all(
    codes.slice(0, 6).map(async (code) => {
      const device = await openDevice(browser, { width: 390 });
      const page = await device.newPage();
      await page.goto(`${product.origin}/p/${code}`);
      return page;
    }),
  );
  expect(phones).toHaveLength(6);

  await lead.goto(day);
  await lead.getByRole('link', { name: t('live.title') }).click();
  await lead.getByRole('heading', { level: 1, name: t('live.title') }).waitFor();
  const projector = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'fr-BE',
    storageState: await desk.storageState(),
  });
  screen = await projector.newPage();
  await screen.goto(`${day}/live/screen`);

  await expectOneClock([lead, screen], { phase: 'waiting' });
  await expectAccessible(lead);
  await expectAccessible(screen);
  // A hall does not look at a scroll bar.
  expect(await screen.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
});

test('she starts: eight devices show the same second, and their clocks are within a quarter of a second', async () => {
  await press(t('live.start'));
  await Promise.all(phones.map((phone) => phone.locator('day-clock').waitFor({ timeout: 15_000 })));

  await expectOneClock(everybody(), { phase: 'running' });
  expect(await spread(everybody())).toBeLessThan(LIMIT);
  const [phone] = phones as [Page];
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);
});

test('two people press “next” at the same moment: one step is left', async () => {
  const link = await lead.locator('#link').inputValue();
  const device = await openDevice(browser, { width: 390 });
  const other = await device.newPage();
  await other.goto(link);
  await expectOneClock([other, lead], { phase: 'running' });
  const next = (page: Page) =>
    page
      .getByRole('main')
      .getByRole('button', { name: t('live.nextStep'), exact: true })
      .first();
  // Pressed in both pages before either can have heard of the other.
  const buttons = await Promise.all([lead, other].map((page) => next(page).elementHandle()));
  await Promise.all(buttons.map((button) => button?.evaluate((one) => (one as HTMLButtonElement).click())));

  await expectOneClock([...everybody(), other], { phase: 'running' });
  await expect.poll(() => lead.locator('.clock-course li').nth(1).getAttribute('aria-current')).toBe('step');
  await expectNoSidewaysScroll(other);
  await device.close();
});

test('the connection is cut: the console goes on leading, the phones go on counting, one is even opened anew', async () => {
  const cut = [desk, ...phones.slice(0, 3).map((phone) => phone.context())];
  await lead.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const [phone, , , heard] = phones as [Page, Page, Page, Page];
  await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await phone.reload();
  await phone.locator('day-clock').waitFor();
  const known = await actsKnown();
  for (const context of cut) await context.setOffline(true);

  await press(t('live.moreSaid', { count: 5 }));
  await press(t('live.pause'));
  await press(t('live.resume'));
  await press(t('live.nextStep'));
  await phone.reload();

  const leading = await shownOn(lead);
  expect(leading.phase).toBe('running');
  expect(leading.step).not.toBe((await shownOn(heard)).step);
  await expectOneClock(phones, { phase: 'running' });
  expect(await actsKnown()).toBe(known);
});

test('the connection is back: nothing was lost, and everybody is at the same step and second again', async () => {
  const known = await actsKnown();
  for (const context of [desk, ...phones.map((phone) => phone.context())]) await context.setOffline(false);

  await expect.poll(actsKnown, { timeout: 30_000 }).toBe(known + 4);
  await expectOneClock(everybody(), { phase: 'running' });
  await expect.poll(() => lead.locator('.clock-course li').nth(2).getAttribute('aria-current')).toBe('step');
  expect(await spread(everybody())).toBeLessThan(LIMIT);
  expect(await lead.locator('.kept-forms').count()).toBe(0);
});

test('she begins anew: the try is over for everybody, and nothing of it is kept', async () => {
  await lead.getByText(t('live.reset'), { exact: true }).click();
  await press(t('live.reset.do'));

  await expectOneClock([lead, screen], { phase: 'waiting' });
  await expect.poll(actsKnown).toBe(1);
});
