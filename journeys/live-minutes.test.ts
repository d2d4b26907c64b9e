import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSwallowingProxy } from '../test/swallowing-proxy.ts';
import { expectAccessible, expectNoSidewaysScroll } from './browser.ts';
import {
  type LiveMinutesWorld,
  openLiveMinutes,
  point,
  saved,
  standing,
  words,
  writeAfter,
} from './live-minutes-world.ts';

const shots = process.env.SHOTS;

let world: LiveMinutesWorld;
beforeAll(async () => {
  world = await openLiveMinutes();
});
afterAll(() => world.close());

test('two write the minutes at once, the server is killed, the network is cut: both end with the same text, and nothing is lost', async () => {
  const network = await aSwallowingProxy(world.product.origin);
  const [a, b] = [await world.open({}, network.origin), await world.open({ width: 390 })];
  await Promise.all([saved(a.page), saved(b.page)]);

  await point(a.page, 'Préparer la Journée').locator('.live-words').first().click();
  await a.page.keyboard.type('Sept places restent.');
  await a.page.keyboard.press('Enter');
  await a.page.keyboard.type('Décision : les tickets sont avancés');
  await point(b.page, 'Divers').locator('.live-words').first().click();
  await b.page.keyboard.type('/i La salle change');
  await expect
    .poll(() => b.page.locator('.live-piece[data-kind="decision"]').textContent())
    .toContain('les tickets sont avancés');
  await expect
    .poll(() => point(a.page, 'Divers').locator('.live-piece[data-kind="information"]').textContent())
    .toContain('La salle change');
  await a.page.getByLabel('Comment on a décidé').selectOption('vote');
  await a.page.getByLabel('Voix pour').fill('9');
  if (shots) await a.page.screenshot({ path: `${shots}/live-1280.png` });
  if (shots) await b.page.screenshot({ path: `${shots}/live-390.png` });
  await Promise.all([expectAccessible(a.page), expectNoSidewaysScroll(a.page)]);
  await Promise.all([expectAccessible(b.page), expectNoSidewaysScroll(b.page)]);

  world.kill();
  await standing(a.page).and(a.page.locator('[data-tone="late"]')).waitFor();
  await b.page.locator('.live-piece[data-kind="information"] .live-words').click();
  await b.page.keyboard.press('End');
  await b.page.keyboard.type(', pendant la panne');
  await world.startAgain();
  await Promise.all([saved(a.page), saved(b.page)]);
  await expect
    .poll(() => a.page.locator('.live-piece[data-kind="information"]').textContent())
    .toContain('La salle change, pendant la panne');

  // What is on its way is swallowed and nobody is told: neither the browser nor the server hears of it.
  network.cut();
  await a.page.locator('.live-piece[data-kind="decision"] .live-words').click();
  await a.page.keyboard.press('End');
  await a.page.keyboard.type(', sans réseau');
  await b.page.keyboard.type(' encore');
  await standing(a.page).and(a.page.locator('[data-tone="late"]')).waitFor({ timeout: 40_000 });
  network.mend();
  await Promise.all([saved(a.page), saved(b.page)]);
  await expect.poll(async () => (await words(a.page)) === (await words(b.page))).toBe(true);

  const plain = await (
    await fetch(`${world.product.origin}${world.live.replace('/live', '')}`, {
      headers: { cookie: world.cookie, accept: 'text/html' },
    })
  ).text();
  for (const said of [
    'Sept places restent.',
    'les tickets sont avancés, sans réseau',
    'La salle change, pendant la panne',
    '9 pour',
  ])
    expect(plain).toContain(said);
  await a.device.close();
  await b.device.close();
  network.close();
});

test('the agenda is changed while somebody writes: sections follow, the caret stays, and not a character is lost', async () => {
  const { page, device } = await world.open();
  await saved(page);
  const items = await page.evaluate(
    () =>
      JSON.parse(document.querySelector<HTMLElement>('[data-points]')?.dataset.points ?? '[]') as { item: string }[],
  );
  const titles = () => page.locator('.live-point-title').allTextContents();
  await writeAfter(page, 'Divers');
  await page.keyboard.press('Enter');

  const typing = page.keyboard.type('Écrit pendant que l’ordre du jour change sans cesse', { delay: 60 });
  await world.submit(`${world.meeting}/items/${items[3]?.item}/place`, { before: items[1]?.item ?? '' });
  await world.submit(`${world.meeting}/items`, { title: 'Ajouté en séance', minutes: '5', kind: 'information' });
  await typing;
  await expect
    .poll(titles)
    .toEqual([
      'Avant l’ordre du jour',
      '1. Divers',
      '2. Approbation du PV',
      '3. Préparer la Journée du 28',
      '4. Ajouté en séance',
    ]);
  await page.keyboard.type(', et après.');
  await saved(page);
  expect(await point(page, '1. Divers').locator('.live-text').textContent()).toContain(
    'Écrit pendant que l’ordre du jour change sans cesse, et après.',
  );

  // The point it was written under is taken off: what was written stays, marked.
  await world.submit(`${world.meeting}/items/${items[3]?.item}`, { _method: 'delete' });
  await expect.poll(async () => (await titles()).at(-1)).toBe('Divers Point retiré de l’ordre du jour');
  await page.keyboard.type(' Encore.');
  await saved(page);
  await expectAccessible(page);
  if (shots) await page.screenshot({ path: `${shots}/live-gone.png`, fullPage: true });
  await device.close();
});

test('in Dutch and in the dark, by the keyboard alone', async () => {
  const { page, device } = await world.open({ lang: 'nl', dark: true });
  await saved(page);

  await page.locator('.live-text').first().focus();
  // As long as nobody is quick enough to type after it: the caret is put in the first line.
  await page.waitForTimeout(1000);
  await page.keyboard.type('Wie doet mee?');
  await page.keyboard.press('Control+Alt+q');
  await expect.poll(() => page.locator('.live-piece[data-kind="question"]').textContent()).toContain('Wie doet mee?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/b Iedereen doet mee');
  await page.keyboard.press('Control+Alt+b');
  await expect.poll(() => page.getByRole('status').first().textContent()).toBe('Beslissing, bij consensus');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/act De zaal boeken');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Carine Lefèvre');
  await page.keyboard.press('Escape');
  await page.keyboard.type(' in Vorst');
  await expect
    .poll(() => page.locator('.live-piece[data-kind="action"]').textContent())
    .toContain('De zaal boeken in Vorst');
  expect(await page.locator('.live-piece[data-kind="action"] .live-below').textContent()).toContain('Carine Lefèvre');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Volgend punt');
  await expect.poll(() => page.locator('.live-point').nth(1).textContent()).toContain('Volgend punt');
  await saved(page);
  if (shots) await page.screenshot({ path: `${shots}/live-dark-nl.png` });
  await expectAccessible(page);
  await device.close();
});

test('what was done last is taken back first, in whatever point it was, and what others wrote meanwhile stays', async () => {
  const [a, b] = [await world.open(), await world.open({ width: 390 })];
  await Promise.all([saved(a.page), saved(b.page)]);
  const text = (page: typeof a.page, title: string) => point(page, title).locator('.live-text').innerText();
  const add = async (title: string, words: string) => {
    await writeAfter(a.page, title);
    await a.page.keyboard.press('Enter');
    // So that each is an act of its own.
    await a.page.waitForTimeout(700);
    await a.page.keyboard.type(words);
    await a.page.waitForTimeout(700);
  };
  await add('Approbation du PV', 'Dans le premier');
  await add('Préparer la Journée', 'Dans le deuxième');
  await writeAfter(b.page, 'Approbation du PV');
  await b.page.keyboard.type(', et un autre');
  await expect.poll(() => text(a.page, 'Approbation du PV')).toContain('Dans le premier, et un autre');

  await a.page.keyboard.press('Control+z');
  await expect.poll(() => text(a.page, 'Préparer la Journée')).not.toContain('Dans le deuxième');
  await a.page.keyboard.press('Control+z');
  await a.page.keyboard.press('Control+z');
  await expect.poll(() => text(a.page, 'Approbation du PV')).not.toContain('Dans le premier');
  expect(await text(a.page, 'Approbation du PV')).toContain(', et un autre');
  await a.page.keyboard.press('Control+Shift+z');
  await expect.poll(() => text(a.page, 'Approbation du PV')).toContain('Dans le premier, et un autre');
  await Promise.all([saved(a.page), saved(b.page)]);
  await expect.poll(async () => (await words(a.page)) === (await words(b.page))).toBe(true);
  await a.device.close();
  await b.device.close();
});

test('what is pasted from Word comes in as lines: a row of a table is one, and neither pictures nor scripts come with it', async () => {
  const { page, device } = await world.open();
  await saved(page);
  await writeAfter(page, 'Divers');
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      `<p class=MsoNormal><b>Collé</b> de Word<o:p></o:p></p>
      <table><tr><td><p>Action</p></td><td><p>Qui</p></td></tr><tr><td>Acheter</td><td>Awa</td></tr></table>
      <p><img src="data:image/png;base64,iVBORw0KGgo="> après une image</p><script>document.title = 'lancé'</script>`,
    );
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(paste);
  });
  await saved(page);

  const lines = await point(page, 'Divers').locator('.live-words').allInnerTexts();
  expect(lines.slice(-4).map((line) => line.trim())).toEqual([
    'Collé de Word',
    'Action · Qui',
    'Acheter · Awa',
    'après une image',
  ]);
  expect(await page.locator('.live-sheet img').count()).toBe(0);
  expect(await page.title()).not.toBe('lancé');
  await device.close();
});
