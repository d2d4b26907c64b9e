import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { FlashMessage } from '#platform/frame';
import type { Env } from './env.ts';
import { flash, flashOf, forgetFlash } from './flash.ts';

const app = new Hono<Env>();
app.use(async (c, next) => {
  c.set('origin', c.req.header('x-origin') ?? 'http://maillage.test');
  const said = flashOf(c);
  await next();
  if (said) forgetFlash(c);
});
app.post('/act', (c) => {
  flash(c, { text: 'Fait : « é »', undo: { action: '/act/undo', label: 'Annuler' } });
  return c.redirect('/on', 303);
});
app.get('/on', (c) => c.redirect('/page', 302));
app.get('/page', (c) => c.html(JSON.stringify(flashOf(c))));
app.get('/file', (c) => c.text(JSON.stringify(flashOf(c))));

const cookieOf = (answer: Response) => answer.headers.getSetCookie().find((cookie) => cookie.startsWith('said='));
const held = async (message: unknown) => {
  const cookie = `said=${encodeURIComponent(typeof message === 'string' ? message : JSON.stringify(message))}`;
  return JSON.parse(await (await app.request('/file', { headers: { cookie } })).text()) as FlashMessage | null;
};

test('what was done is said once, on the page one comes to, however many answers lead there', async () => {
  const act = await app.request('/act', { method: 'POST' });
  const cookie = cookieOf(act)?.split(';')[0] ?? '';

  const on = await app.request('/on', { headers: { cookie } });
  const page = await app.request('/page', { headers: { cookie } });

  expect(cookieOf(on)).toBeUndefined();
  expect(await page.json()).toEqual({ text: 'Fait : « é »', undo: { action: '/act/undo', label: 'Annuler' } });
  expect(cookieOf(page)).toMatch(/Max-Age=0/);
});

test('a page fetched ahead of a click neither says it nor forgets it', async () => {
  const cookie = cookieOf(await app.request('/act', { method: 'POST' }))?.split(';')[0] ?? '';

  const ahead = await app.request('/page', { headers: { cookie, 'x-sec-purpose': 'prefetch' } });

  expect(await ahead.json()).toBeNull();
  expect(cookieOf(ahead)).toBeUndefined();
});

test('the cookie is for this site alone, and for its safe form where there is one', async () => {
  const plain = cookieOf(await app.request('/act', { method: 'POST' }));
  const safe = cookieOf(
    await app.request('/act', { method: 'POST', headers: { 'x-origin': 'https://maillage.test' } }),
  );

  expect(plain).toMatch(/HttpOnly/);
  expect(plain).toMatch(/SameSite=Lax/);
  expect(plain).not.toMatch(/Secure/);
  expect(safe).toMatch(/Secure/);
});

test('undo leads to an address of this site and to no other', async () => {
  const elsewhere = [
    '//evil.test/x',
    '/\\evil.test',
    '/\t/evil.test',
    '/\n/evil.test',
    'https://evil.test',
    'evil',
    'javascript:x',
    7,
    null,
  ];

  for (const action of elsewhere)
    expect(await held({ text: 'a', undo: { action, label: 'b' } })).toEqual({ text: 'a' });
  expect(await held({ text: 'a', undo: { action: '/n/x?_method=delete', label: 'b' } })).toHaveProperty('undo.action');
});

test('a cookie that is no message says nothing', async () => {
  for (const cookie of ['', '{', 'null', '[]', '"x"', '{"text":1}', '%E0%A4%A']) expect(await held(cookie)).toBeNull();
});
