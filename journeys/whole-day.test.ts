import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsIn, useCatalogs } from '#platform/texts';
import { catalogs } from '../src/app/texts.gen.ts';
import { expectAccessible, expectNoSidewaysScroll, type Looking, openBrowser, openDevice } from './browser.ts';
import { type Product, startProduct } from './product.ts';

useCatalogs(catalogs);
const DAY = { fr: /Un toit d’abord/, nl: /Eerst een dak/ };
const LAST_YEAR = { fr: /Premier rendez-vous/, nl: /Eerste afspraak/ };
const MORNING = { fr: /Trois situations/, nl: /Drie situaties/ };
/** As a colleague sends it: pasted from a spreadsheet. */
const LATE = 'Nom et prénom\tOrganisation\nLucie Evrard\tHalte Tilia\nPeter Daems\tWerkplaats Zenne\n';

const settings: (Looking & { width: number; lang: 'fr' | 'nl' })[] = [
  { lang: 'fr', width: 1280 },
  { lang: 'nl', width: 390, dark: true },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(settings)('the day of next week, from a late list to the tables ($lang, $width px)', (looking) => {
  const t = textsIn(looking.lang);
  let product: Product;
  let context: BrowserContext;
  let page: Page;
  let event = '';

  beforeAll(async () => {
    product = await startProduct();
    context = await openDevice(browser, looking);
    page = await context.newPage();
  });
  afterAll(async () => {
    await context?.close();
    await product?.stop();
  });

  const main = () => page.getByRole('main');
  /** Turbo marks the page while it changes. */
  const settled = () => page.locator('html[aria-busy]').waitFor({ state: 'detached' });
  const look = async (): Promise<void> => {
    await settled();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  };
  const follow = (name: string | RegExp) => main().getByRole('link', { name }).first().click();
  const press = (name: string | RegExp) => main().getByRole('button', { name }).first().click();
  /** What a form answers that leads to a PDF: browsers show those outside the page. */
  const printed = (button: string) =>
    main()
      .getByRole('button', { name: button })
      .first()
      .evaluate(async (element) => {
        const form = (element as HTMLButtonElement).form as HTMLFormElement;
        const answer = await fetch(form.action, {
          method: 'post',
          body: new URLSearchParams(
            new FormData(form, element as HTMLButtonElement) as unknown as Record<string, string>,
          ),
        });
        const kind = (await answer.text()).slice(0, 5);
        return { address: answer.url, kind, name: answer.headers.get('content-disposition') ?? '' };
      });

  test('the home says what the day asks of her: five people came after the tables were made', async () => {
    await page.goto(product.signInLink);
    await main().getByRole('button').first().click();
    await page.waitForURL(/\/n\/senne-sud$/);
    await main()
      .getByText(t('steps.seat', { count: 5 }))
      .waitFor();
    await look();
    await follow(DAY[looking.lang]);
    await page.waitForURL(/\/events\/[0-9a-f-]+$/);
    event = page.url();

    await main()
      .getByText(t('steps.seat.note', { count: 5 }))
      .waitFor();
    await look();
  });

  test('two more stand on a list that a colleague sends, and two people are to sit apart', async () => {
    await page.goto(`${event}/imports/new`);
    await main().getByRole('textbox').fill(LATE);
    await press(t('calendar.import.read'));
    await page.waitForURL(/step=columns/);
    await press(t('calendar.columns.next'));
    await page.waitForURL(/\/imports\/[0-9a-f-]+$/);
    await press(t('calendar.check.import', { count: 2 }));
    await page.getByRole('heading', { level: 1, name: t('calendar.result.title') }).waitFor();

    await page.goto(`${event}/wishes`);
    await look();
    await follow(t('wishes.add'));
    await page.waitForURL(/\/wishes\/new/);
    await follow(t('wishes.kind.apart'));
    await page.waitForURL(/kind=apart/);
    await main().getByRole('searchbox').fill('e');
    await press(t('wishes.search.act'));
    await page.waitForURL(/q=e/);
    await look();
    for (const nth of [0, 1]) await main().locator('input[name="people[]"]').nth(nth).check();
    await press(t('wishes.save'));
    await page.waitForURL(/\/wishes$/);

    await main()
      .getByText(t('wishes.count', { count: 5 }))
      .first()
      .waitFor();
  });

  test('seven people get tables, one table stays pinned; she sees what a move costs, moves, and takes it back', async () => {
    await page.goto(`${event}/groups`);
    await follow(MORNING[looking.lang]);
    await page.waitForURL(/\/groups\/[0-9a-f-]+$/);
    await main()
      .getByText(t('days.newcomers', { count: 7 }))
      .waitFor();
    await main()
      .getByRole('heading', { name: t('days.counts'), exact: true })
      .or(main().getByText(t('days.counts'), { exact: true }))
      .first()
      .click();
    await look();
    await press(t('lock.pinTable', { label: 'A' }));
    await main()
      .getByRole('button', { name: t('lock.releaseTable', { label: 'A' }) })
      .waitFor();
    const held = await tableA();

    await press(t('days.newcomers.seat', { count: 7 }));
    await main()
      .getByText(t('days.newcomers', { count: 7 }))
      .waitFor({ state: 'detached', timeout: 60_000 });
    await settled();
    expect(await tableA()).toEqual(held);

    const person = main().locator('.group-panel').nth(2).locator('a[href*="person="]').first();
    const name = (await person.innerText()).split('\n')[0] ?? '';
    await person.click();
    await page.waitForURL(/person=/);
    await look();
    await main().locator('form:has(input[name="group"]) button').last().click();
    await page.waitForURL((url) => !url.search.includes('person='));
    await settled();
    expect(await main().locator('.group-panel').nth(2).innerText()).not.toContain(name);
    await press(t('days.undo'));
    await main().locator('.group-panel').nth(2).getByText(name).first().waitFor();
    await look();
  });

  const tableA = () => main().locator('.group-panel').first().locator('a[href*="person="]').allInnerTexts();

  test('only badges that changed are printed again; who changes tables, and why, is a list', async () => {
    await page.goto(`${event}/papers/moves`);
    await main()
      .getByRole('heading', { name: t('days.moves.new', { count: 7 }) })
      .waitFor();
    await look();
    await page.goto(`${event}/papers`);
    await look();
    const again = main().locator('#badges').getByRole('button').first();
    const toPrint = Number(/\d+/.exec(await again.innerText())?.[0]);
    const pdf = await printed(await again.innerText());

    expect(toPrint).toBeGreaterThanOrEqual(7);
    // Seven new ones and whoever had to make room: by far not everybody.
    expect(toPrint).toBeLessThan(45);
    expect(pdf).toMatchObject({ kind: '%PDF-', address: expect.stringContaining('since=') });
    expect(pdf.name).toContain(looking.lang === 'fr' ? 'un-toit-d-abord' : 'eerst-een-dak');
    await page.reload();
    expect(await main().innerText()).not.toContain(t('days.printed.printChanged', { count: toPrint }));
  });

  test('the tables stand on one projected picture, and everybody at the door and on the phone finds theirs', async () => {
    await page.goto(`${event}/papers`);
    const screen = await main().locator('a[href$="/screen"]').nth(1).getAttribute('href');
    const wall = await openDevice(browser, { ...looking, width: 1280 });
    await wall.addCookies(await context.cookies());
    const projected = await wall.newPage();
    await projected.setViewportSize({ width: 1280, height: 720 });
    await projected.goto(new URL(screen ?? '', event).href);
    await projected.evaluate(() => document.fonts.ready);
    expect(await projected.locator('[data-panel][hidden]').count()).toBe(0);
    expect(await projected.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720);
    await expectAccessible(projected);
    await wall.close();

    await page.goto(`${event}/door?q=Evrard`);
    const present = t('door.note.present.of', { name: 'Evrard Lucie' });
    await press(present);
    await main().getByRole('button', { name: present }).waitFor({ state: 'detached' });
    await look();
    const phone = await openDevice(browser, { ...looking, width: 390 });
    const own = await phone.newPage();
    await own.goto(`${product.origin}/p/TILLEUL-4273`);
    await expectNoSidewaysScroll(own);
    await expectAccessible(own);
    await phone.close();

    expect(await main().innerText()).toContain('Evrard');
  });

  test('the day of last year says in figures, without names, what it has been', async () => {
    await page.goto(`${product.origin}/n/senne-sud/calendar?when=past`);
    await follow(LAST_YEAR[looking.lang]);
    await page.waitForURL(/\/events\/[0-9a-f-]+$/);
    await page.goto(`${page.url()}/after`);
    await page.getByRole('heading', { level: 1, name: t('after.title') }).waitFor();
    await look();

    expect(await main().innerText()).toMatch(/\b41\b/);
  });
});
