/**
 * The same in real browsers: one console, one screen and six telephones of one Chromium, each on a way of its own
 * (delay of each answer, some lose the connection), against the product with its demo. They stand on one machine, so
 * how far their clocks are apart is measured to the millisecond. Then: how many clocks a second the server answers.
 *   node bench/clock/browsers.ts [--seconds 40]
 */
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import type { Page } from 'playwright-core';
import { openBrowser, openDevice } from '../../journeys/browser.ts';
import { comeInAsCoordinator, openDay } from '../../journeys/demo-day.ts';
import { startProduct } from '../../journeys/product.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '40' } } });
/** Milliseconds added to what is asked, the most jitter on top, and when the connection is lost, in tenths of the time. */
const ways = [
  { name: 'console', delay: 0, jitter: 5, away: null },
  { name: 'screen', delay: 0, jitter: 5, away: null },
  { name: 'phone, good wireless', delay: 20, jitter: 20, away: null },
  { name: 'phone, full hall', delay: 80, jitter: 200, away: null },
  { name: 'phone, mobile', delay: 150, jitter: 150, away: null },
  { name: 'phone, slow', delay: 300, jitter: 200, away: null },
  { name: 'phone that is cut off', delay: 40, jitter: 60, away: [2, 5] },
  { name: 'phone that is cut off twice', delay: 60, jitter: 80, away: [5, 8] },
] as const;

const product = await startProduct();
const browser = await openBrowser();
try {
  const desk = await openDevice(browser, {});
  const lead = await desk.newPage();
  await comeInAsCoordinator(lead, product);
  const day = await openDay(lead, product);
  await lead.goto(`${day}/live`);
  const link = await lead.locator('#link').inputValue();

  const pages: Page[] = [];
  for (const { delay, jitter } of ways) {
    const device = await openDevice(browser, { width: 390 });
    const page = await device.newPage();
    // Half of it before the server hears the question, half before the answer is heard: as an even way has it.
    await page.route(/\/(time|clock\/)/, async (route) => {
      const whole = delay + Math.random() * jitter;
      await new Promise((resolve) => setTimeout(resolve, whole / 2));
      const answer = await route.fetch().catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, whole / 2));
      await (answer ? route.fulfill({ response: answer }) : route.abort()).catch(() => {});
    });
    await page.goto(pages.length === 1 ? link.replace('/live?', '/live/screen?') : link);
    pages.push(page);
  }
  await lead.locator('[data-press="start"] button').first().click();

  const tenth = (Number(values.seconds) * 1000) / 10;
  const spreads: number[] = [];
  for (let part = 0; part < 10; part++) {
    for (const [index, { away }] of ways.entries())
      if (away?.some((at) => at === part)) await pages[index]?.context().setOffline(away[0] === part);
    const until = Date.now() + tenth;
    while (Date.now() < until) {
      const ahead = await Promise.all(pages.map(aheadOn));
      spreads.push(Math.max(...ahead) - Math.min(...ahead));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  const sorted = spreads.toSorted((a, b) => a - b);
  const [median = 0, most = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(
    `${pages.length} pages, ${spreads.length} looks: ${median.toFixed(0)} ms apart (median), ${most.toFixed(0)} ms at most; 250 are allowed.`,
  );

  const address = await lead.locator('day-clock').getAttribute('data-clock');
  const first = await fetch(`${product.origin}${address}`);
  const tag = first.headers.get('etag') ?? '';
  console.log(`What a clock follows from: ${(await first.arrayBuffer()).byteLength} bytes.`);
  for (const [what, path, headers] of [
    ['the time', '/time', {}],
    ['what it follows from, as before', address ?? '', { 'if-none-match': tag }],
    ['what it follows from, whole', address ?? '', {}],
  ] as const) {
    const run = await autocannon({ url: `${product.origin}${path}`, connections: 20, duration: 5, headers });
    console.log(`${what}: ${Math.round(run.requests.average)} a second, 97.5 % within ${run.latency.p97_5} ms`);
  }
  if (most > 250) process.exitCode = 1;
} finally {
  await browser.close();
  await product.stop();
}

function aheadOn(page: Page): Promise<number> {
  return page.evaluate(
    () => (document.querySelector('day-clock') as unknown as { serverNow(): number }).serverNow() - Date.now(),
  );
}
