import type { Page } from 'playwright-core';
import type { Product } from './product.ts';

/** As the coordinator of the demo, by the link that the product prints when it starts. */
export async function comeInAsCoordinator(page: Page, { signInLink }: Product): Promise<void> {
  await page.goto(signInLink);
  await page.getByRole('main').getByRole('button').first().click();
  await page.waitForURL(/\/n\/senne-sud$/);
}

/** Next week’s day of the demo, found in its calendar. Answers its address. */
export async function openDay(page: Page, { origin }: Product): Promise<string> {
  await page.goto(`${origin}/n/senne-sud/calendar`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Un toit d’abord/ })
    .first()
    .click();
  await page.waitForURL(/\/events\/[0-9a-f-]+$/);
  return page.url();
}

/** Opened twice: from the second time on the service worker stands between the page and the network. */
export async function openTwice(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
}
