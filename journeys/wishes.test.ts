import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectAccessible, expectNoSidewaysScroll, type Looking, openBrowser, openDevice } from './browser.ts';
import { comeInAsCoordinator } from './demo-day.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const NEXT_WEEK = { fr: /Un toit d’abord/, nl: /Eerst een dak/ };

const settings: (Looking & { width: number; lang: 'fr' | 'nl' })[] = [
  { lang: 'fr', width: 1280, script: true, dark: false },
  { lang: 'nl', width: 390, script: false, dark: false },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(settings)('wishes that contradict, and cases ($lang, $width px, JavaScript: $script)', (looking) => {
  const t = textsIn(looking.lang);
  let product: Product;
  let context: BrowserContext;
  let page: Page;
  let event: string;

  beforeAll(async () => {
    product = await startProduct();
    context = await openDevice(browser, looking);
    page = await context.newPage();
    await comeInAsCoordinator(page, product);
    await page.goto(`${product.origin}/n/senne-sud/calendar`);
    await page.getByRole('link', { name: NEXT_WEEK[looking.lang] }).first().click();
    await page.waitForURL(/\/events\//);
    event = page.url();
  });
  afterAll(async () => {
    await context?.close();
    await product?.stop();
  });

  const look = async () => {
    await expectNoSidewaysScroll(page);
    // axe runs as a script in the page.
    if (looking.script) await expectAccessible(page);
  };
  const press = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).first().click();

  test('she searches for people by name, one after the other, and wishes them at one table', async () => {
    await page.goto(`${event}/wishes/new?kind=together`);
    for (const name of ['Mireille', 'Zoé', 'Hamza']) {
      await page.getByLabel(t('wishes.people.search')).fill(name);
      await press(t('wishes.search.act'));
      await page.waitForURL((url) => url.searchParams.get('q') === name);
      await page.getByLabel(new RegExp(name)).check();
    }
    expect(await page.locator('input[name="people[]"]:checked').count()).toBe(3);
    await look();
    await press(t('wishes.save'));
    await page.waitForURL(/\/wishes$/);
    await look();

    expect(await page.getByRole('main').textContent()).toContain('Zoé Charlier');
  });

  test('what cannot be kept is told with its count, accepted in writing, and stands on the page of the day', async () => {
    const reason = 'Elle accueille la journée.';
    await page.goto(`${event}/wishes`);
    const before = await page.getByRole('link', { name: t('wishes.accept') }).count();
    await page
      .getByRole('link', { name: t('wishes.accept') })
      .first()
      .click();
    await page.waitForURL(/acceptances\/new/);
    await look();
    await page.getByLabel(t('wishes.accept.reason')).fill(reason);
    await press(t('wishes.accept.act'));
    await page.waitForURL(/\/wishes$/);
    await page.getByText(reason).waitFor();

    expect(await page.getByRole('link', { name: t('wishes.accept') }).count()).toBe(before - 1);
    await page.goto(event);
    expect(await page.getByRole('main').textContent()).toContain(reason);
    await look();
  });

  test('settings are changed, and where people are added it is told what they lack', async () => {
    await page.goto(`${event}/wishes/settings`);
    await look();
    await page.getByLabel(t('wishes.settings.serviceUsers.onePerWorker')).check();
    await press(t('wishes.save'));
    await page.waitForURL(/\/wishes$/);
    await page.goto(`${event}/people`);

    expect(await page.getByRole('main').textContent()).toContain(t('wishes.check'));
    await look();
  });

  test('another way to study the cases is chosen', async () => {
    await page.goto(`${event}/cases`);
    await look();
    await press(t('cases.choose.label', { mode: t('cases.mode.shared') }));
    await page.getByText(t('cases.chosen.said', { mode: t('cases.mode.shared') })).waitFor();
    await look();

    expect(await page.getByRole('main').textContent()).toContain(t('cases.chosen'));
  });
});
