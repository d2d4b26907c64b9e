import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectAccessible, expectNoSidewaysScroll, type Looking, openBrowser, openDevice } from './browser.ts';
import { type Product, startProduct } from './product.ts';

const LIST = 'src/modules/calendar/rules/people-in/fixtures/participants-windows-1252.csv';

/** What the coordinator reads and presses: the product's own texts, in the language of the device. */
useCatalogs(catalogs);
const DAY = { fr: /Qui garde les enfants/, nl: /Wie past op de kinderen/ };

const settings: (Looking & { width: number; lang: 'fr' | 'nl' })[] = [
  { lang: 'fr', width: 1280, script: true, dark: false },
  { lang: 'nl', width: 390, script: true, dark: true },
  { lang: 'fr', width: 390, script: false, dark: false },
  { lang: 'nl', width: 1280, script: false, dark: false },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(settings)('from an Excel list to a phone ($lang, $width px, JavaScript: $script)', (looking) => {
  const t = textsIn(looking.lang);
  let product: Product;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    product = await startProduct();
    context = await openDevice(browser, looking);
    page = await context.newPage();
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
  const follow = async (name: string | RegExp) => {
    await page.getByRole('main').getByRole('link', { name }).first().click();
  };
  const press = async (name: string | RegExp) => {
    await page.getByRole('main').getByRole('button', { name }).first().click();
  };

  test('she signs in with the link that the start printed: opening it signs nobody in, its button does', async () => {
    await page.goto(product.signInLink);
    await look();
    await page.getByRole('main').getByRole('button').first().click();
    await page.waitForURL(/\/n\/senne-sud$/);
    await look();
  });

  test('she opens the day and brings in the list that her colleague made in Excel', async () => {
    await page.goto(`${product.origin}/n/senne-sud/calendar`);
    await look();
    await follow(DAY[looking.lang]);
    await page.waitForURL(/\/events\/[0-9a-f-]+$/);
    await look();
    await follow(t('calendar.event.people'));
    await page.waitForURL(/\/people$/);
    await look();
    await follow(t('calendar.people.import'));
    await page.waitForURL(/\/imports\/new$/);
    await look();

    await page.setInputFiles('input[type=file]', LIST);
    await press(t('calendar.import.read'));
    await page.waitForURL(/step=columns/);
    await look();
    await press(t('calendar.columns.next'));
    await page.waitForURL(/\/imports\/[0-9a-f-]+$/);
    await look();
    await press(t('calendar.check.import', { count: 60 }));
    await page.getByRole('heading', { level: 1, name: t('calendar.result.title') }).waitFor();
    await look();

    expect(await page.getByRole('main').textContent()).toMatch(/60/);
  });

  test('she gets mixed groups, with the proof that nobody could do better', async () => {
    const event = /(.*\/events\/[0-9a-f-]+)/.exec(page.url())?.[1] ?? '';
    await page.goto(event);
    await follow(t('days.compose'));
    await page.waitForURL(/\/groups/);
    await press(t('days.compose'));
    await page.getByText(t('days.facts.proven')).first().waitFor({ timeout: 60_000 });
    await look();

    const first = await page.getByRole('main').textContent();
    expect(first).toContain('Halte Tilia');
  });

  test('she prints the door list, and each participant sees on a phone at which table to sit', async () => {
    await follow(t('days.papers.go'));
    await page.waitForURL(/\/papers$/);
    await look();
    const paper = await page
      .getByRole('main')
      .locator('button[formaction*="door-list.pdf"]')
      .getAttribute('formaction');
    const pdf = await context.request.get(new URL(paper ?? '', page.url()).href);
    expect(pdf.status()).toBe(200);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

    await page.goto(page.url().replace(/papers$/, 'people'));
    const code = /([A-Z]{3,}) (\d{4})/.exec((await page.getByRole('row').allInnerTexts()).join('\n'));
    const phone = await openDevice(browser, { ...looking, width: 390 });
    const own = await phone.newPage();
    await own.goto(`${product.origin}/p`);
    await own.getByRole('main').getByRole('textbox').fill(`${code?.[1]?.toLowerCase()} ${code?.[2]}`);
    await own.getByRole('main').getByRole('button').first().click();
    await own.waitForURL(/\/p\/[A-Z]+/);
    await expectNoSidewaysScroll(own);
    if (looking.script) await expectAccessible(own);

    expect(await own.getByRole('main').textContent()).toMatch(
      looking.lang === 'fr' ? /table\s*[A-M]/ : /tafel\s*[A-M]/,
    );
    await phone.close();
  });
});

test('the list of the journey is in the encoding that Excel writes here', async () => {
  const bytes = await readFile(LIST);

  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
});
