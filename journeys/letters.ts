import type { Page } from 'playwright-core';
import type { Product } from './product.ts';

/** Opens the newest letter to an address whose subject says so, in the mailbox of the demo, as soon as it was written. */
export async function openLetter(page: Page, product: Product, address: string, subject: RegExp): Promise<void> {
  const found = await untilWritten(page, product, async () => {
    const letter = lettersTo(page, address).getByRole('link', { name: subject });
    if ((await letter.count()) === 0) return false;
    await letter.first().click();
    return true;
  });
  if (!found) throw new Error(`No letter to ${address} is called ${subject}`);
}

/** Opens the newest letter to an address that has such a link, and follows the link. */
export async function followLetter(page: Page, product: Product, address: string, link: RegExp): Promise<void> {
  const found = await untilWritten(page, product, async () => {
    const letters = await lettersTo(page, address)
      .getByRole('link')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')));
    for (const letter of letters) {
      await page.goto(`${product.origin}${letter}`);
      const there = page.getByRole('main').getByRole('link', { name: link });
      if ((await there.count()) === 0) continue;
      await there.first().click();
      return true;
    }
    return false;
  });
  if (!found) throw new Error(`No letter to ${address} leads to ${link}`);
}

const lettersTo = (page: Page, address: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: address });

async function untilWritten(page: Page, { origin }: Product, look: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 60; tries++) {
    await page.goto(`${origin}/outbox`);
    if (await look()) return true;
    await page.waitForTimeout(500);
  }
  return false;
}
