import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openDevice } from './browser.ts';
import { type Product, startProduct } from './product.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

type Part = { path: string; type: string; bytes: number };

/** What a phone that has never been here fetches in the second after its first page. Pages are counted as a proxy compresses them. */
async function firstView(path: string): Promise<Part[]> {
  const device = await openDevice(browser, { width: 390, lang: 'fr' });
  const page = await device.newPage();
  const parts: Promise<Part>[] = [];
  page.on('response', (response) => {
    // The stream of news begins after the page and does not end.
    if (response.url().startsWith('data:') || new URL(response.url()).pathname === '/live') return;
    const type = response.request().resourceType();
    parts.push(
      (async () => {
        const { responseBodySize, responseHeadersSize } = await response.request().sizes();
        const body = type === 'document' ? gzipSync(await response.body()).length : responseBodySize;
        return { path: new URL(response.url()).pathname, type, bytes: body + responseHeadersSize };
      })(),
    );
  });
  await page.goto(`${product.origin}${path}`);
  await page.waitForTimeout(1000);
  const all = await Promise.all(parts);
  await device.close();
  return all;
}

test.for([
  '/',
  '/n/senne-sud',
  '/n/senne-sud/calendar',
  '/p/TILLEUL-4273',
])('the first view of %s weighs at most 60 kB beside its fonts, and takes at most ten requests', async (path) => {
  const parts = await firstView(path);

  const fonts = parts.filter(({ type }) => type === 'font');
  const weight = (of: Part[]) => of.reduce((sum, { bytes }) => sum + bytes, 0);
  const others = parts.filter(({ type }) => type !== 'font');
  process.stderr.write(
    `${path}: ${(weight(others) / 1000).toFixed(1)} kB, fonts ${(weight(fonts) / 1000).toFixed(1)} kB, ${parts.length} requests\n`,
  );
  expect(weight(others), JSON.stringify(others)).toBeLessThanOrEqual(60_000);
  expect(weight(fonts)).toBeLessThanOrEqual(60_000);
  expect(parts.length, JSON.stringify(parts)).toBeLessThanOrEqual(10);
});
