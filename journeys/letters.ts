import type { Page } from 'playwright-core';
import type { Product } from './product.ts';

/**
 * Opens the newest letter to an address that has such a link, in the mailbox of the demo, as soon as it was written,
 * and follows the link.
 */
export async function followLetter(page: Page, { origin }: Product, address: string, link: RegExp): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    await page.goto(`${origin}/outbox`);
    const written = page.getByRole('main').getByRole('listitem').filter({ hasText: address });
    const letters = await written
      .getByRole('link')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')));
    for (const letter of letters) {
      await page.goto(`${origin}${letter}`);
      const found = page.getByRole('main').getByRole('link', { name: link });
      if ((await found.count()) > 0) return found.first().click();
    }
    await page.waitForTimeout(500);
  }
  throw new Error(`No letter to ${address} leads to ${link}`);
}
