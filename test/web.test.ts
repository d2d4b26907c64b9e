import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { newId } from '#platform/db';
import { readForm } from '#platform/web';
import { aMember, aNetwork } from '../src/modules/accounts/test/world.ts';
import { ORIGIN, openWorld, visitor } from './world.ts';

const words = z.object({ words: z.string().optional() });
let acted = 0;

const world = await openWorld({
  trustedProxies: [],
  extraRoutes: [
    (app) => {
      app.get('/boom', () => {
        throw new Error('The password of “Amina Diallo” is 1234');
      });
      app.get('/boom-sql', async (c) => {
        await c.var.db
          .select()
          .from((await import('#platform/mail')).letter)
          .limit(-1);
        return c.text('');
      });
      app.get('/assets/part.css', (c) => c.body('a{}', 200, { 'content-type': 'text/css; charset=utf-8' }));
      app.get('/assets/mark.svg', (c) => c.body('<svg/>', 200, { 'content-type': 'image/svg+xml' }));
      app.get('/worker.js', (c) => c.body('self', 200, { 'content-type': 'text/javascript; charset=utf-8' }));
      app.post('/act', async (c) => {
        const form = await readForm(c, words);
        acted++;
        return c.text(String(form.ok && form.value.words?.length));
      });
    },
  ],
});
afterAll(world.close);

const network = await aNetwork(world);
const post = (headers: Record<string, string>, path = '/act') =>
  world.application.app.request(`${ORIGIN}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
    body: 'words=ja',
  });

test('a form of another site does nothing, whatever says where it comes from', async () => {
  const before = acted;

  const refused = await Promise.all([
    post({ 'sec-fetch-site': 'cross-site' }),
    post({ 'sec-fetch-site': 'same-site', origin: ORIGIN }),
    post({ origin: 'https://evil.test' }),
    post({ origin: 'null' }),
    post({ origin: `${ORIGIN}.evil.test` }),
    post({}),
  ]);

  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
  expect(acted).toBe(before);
});

test('a form of our own pages acts, with or without the newer header', async () => {
  const before = acted;

  const done = [await post({ 'sec-fetch-site': 'same-origin' }), await post({ origin: ORIGIN })];

  expect(done.map(({ status }) => status)).toEqual([200, 200]);
  expect(acted).toBe(before + 2);
});

test('removing is refused from another site too', async () => {
  const answer = await world.application.app.request(`${ORIGIN}/session`, {
    method: 'DELETE',
    headers: { origin: 'https://evil.test' },
  });

  expect(answer.status).toBe(403);
});

test('no link acts: an address that is posted to is not there for a GET, even when it says otherwise', async () => {
  const before = acted;

  const answers = await Promise.all(
    ['/act', '/act?_method=post', '/act?_method=delete', '/session?_method=delete'].map((path) =>
      world.visit(visitor, path),
    ),
  );

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(acted).toBe(before);
});

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "connect-src 'self'",
];

test('every kind of answer carries what keeps a browser from doing harm', async () => {
  const member = await aMember(world, network);
  const answers = {
    page: await world.visit(visitor, network.path),
    memberPage: await world.visit(member, network.path),
    missing: await world.visit(visitor, '/nothing'),
    redirect: await world.visit(visitor, `${network.path}/statements`),
    failure: await world.visit(visitor, '/boom'),
    refused: await post({ origin: 'https://evil.test' }),
    probe: await world.visit(visitor, '/healthz'),
    action: await post({ origin: ORIGIN }),
  };

  for (const [kind, { headers }] of Object.entries(answers)) {
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of CSP) expect(`${kind}: ${policy}`).toContain(part);
    expect(policy).not.toMatch(/unsafe|nonce|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(headers.has('x-powered-by')).toBe(false);
    expect(headers.get('cache-control'), kind).toBeTruthy();
  }
});

test('scripts, styles and fonts of a page leave the policy to the page; pictures and the service worker have one', async () => {
  const part = await world.visit(visitor, '/assets/part.css');
  const others = [await world.visit(visitor, '/assets/mark.svg'), await world.visit(visitor, '/worker.js')];

  expect(part.headers.get('content-security-policy')).toBeNull();
  expect(part.headers.get('x-content-type-options')).toBe('nosniff');
  expect(part.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  for (const { headers } of others) expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('no page of a member is kept by a cache, and none is kept in the language of another', async () => {
  const member = await aMember(world, network);

  const own = await world.visit(member, network.path);
  const publicOne = await world.visit(visitor, network.path);

  expect(own.headers.get('cache-control')).toBe('private, no-store');
  expect(publicOne.headers.get('cache-control')).toBe('no-cache');
  expect(publicOne.headers.get('vary')).toBe('Accept, Accept-Encoding, Accept-Language, Cookie');
});

test('no page holds a script or a style of its own', async () => {
  for (const path of ['/', network.path, '/sign-in', '/ui', '/nothing', '/offline']) {
    const page = await (await world.visit(visitor, path)).text();
    expect(page, path).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|\sstyle=|<style|javascript:/i);
  }
});

const titles = {
  400: { fr: 'Cet envoi ne se lit pas', nl: 'Wat u verstuurde, is niet leesbaar', en: 'What was sent cannot be read' },
  403: {
    fr: 'Cette demande vient d’ailleurs',
    nl: 'Deze aanvraag komt van elders',
    en: 'This request comes from elsewhere',
  },
  404: { fr: 'Cette page n’est pas ici', nl: 'Deze pagina staat hier niet', en: 'This page is not here' },
  413: { fr: 'Ce fichier est trop grand', nl: 'Dit bestand is te groot', en: 'This file is too large' },
  500: { fr: 'Quelque chose n’a pas marché', nl: 'Er liep iets mis', en: 'Something went wrong' },
};

const failing = {
  400: (headers: Record<string, string>) =>
    world.application.app.request(`${ORIGIN}/act`, {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/json', ...headers },
      body: '{}',
    }),
  403: (headers: Record<string, string>) => post({ origin: 'https://evil.test', ...headers }),
  404: (headers: Record<string, string>) => world.application.app.request(`${ORIGIN}/n/nothing`, { headers }),
  413: (headers: Record<string, string>) =>
    world.application.app.request(`${ORIGIN}/act`, {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: `words=${'a'.repeat(11 * 1024 * 1024)}`,
    }),
  500: (headers: Record<string, string>) => world.application.app.request(`${ORIGIN}/boom`, { headers }),
};

test.for([
  400, 403, 404, 413, 500,
] as const)('%d is a page in the reader’s language, and a sentence for a machine', async (status) => {
  for (const lang of ['fr', 'nl', 'en'] as const) {
    const page = await failing[status]({ 'accept-language': lang, accept: 'text/html' });
    const html = await page.text();
    expect(page.status).toBe(status);
    expect(html).toContain(titles[status][lang]);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain('<h1>');

    const plain = await failing[status]({ 'accept-language': lang, accept: 'application/json' });
    expect(plain.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await plain.text()).toContain(titles[status][lang]);
  }
});

test('an error says nothing of what went wrong inside', async () => {
  for (const path of ['/boom', '/boom-sql', `/n/${'x'.repeat(5000)}`, '/n/%E0%A4%A', "/n/'; drop table person --"]) {
    const said = await (await world.visit(visitor, path)).text();
    expect(said, path).not.toMatch(/Amina|1234|select |limit|letter|at \/|\.tsx?:|postgres|drizzle|stack/i);
  }
});

test('signs that the database refuses are a page that is not there, wherever they stand in an address', async () => {
  for (const path of ['/n/%00', `${network.path}/statements?kind=%00`, `/sign-in?to=%00`])
    expect([path, (await world.visit(visitor, path)).status]).toEqual([path, 404]);
});

test('a key in an address that is no key is a page that is not there', async () => {
  const member = await aMember(world, network);

  for (const id of ['x', '1', newId(), `${newId()}x`, "'"])
    expect((await world.visit(member, `${network.path}/statements/${id}`)).status).toBe(404);
});

test('the language is the person’s choice, else that of the address, else the browser’s', async () => {
  const dutch = await aMember(world, network, { lang: 'nl' });
  const langOf = async (who: Parameters<typeof world.read>[0], path: string, cookie = '') => {
    const answer = await world.ask(who, path, cookie ? { headers: { cookie } } : {});
    return /<html lang="(\w+)"/.exec(await answer.text())?.[1];
  };

  expect(await langOf({ ...dutch, lang: 'en' }, `${network.path}?lang=fr`)).toBe('nl');
  expect(await langOf({ lang: 'nl' }, `${network.path}?lang=en`)).toBe('en');
  expect(await langOf({ lang: 'nl' }, network.path)).toBe('nl');
  expect(await langOf({}, network.path)).toBe('fr');
  expect(await langOf({ lang: 'nl' }, `${network.path}?lang=fr`, 'lang=en')).toBe('en');
  expect(await langOf({ lang: 'nl' }, `${network.path}?lang=%3Cscript%3E`)).toBe('nl');
});

test('a form as large as is allowed is read; one sign more than ten megabytes is not', async () => {
  const send = (length: number) =>
    world.application.app.request(`${ORIGIN}/act`, {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
      body: `words=${'a'.repeat(length)}`,
    });

  const largest = await send(10 * 1024 * 1024 - 6);
  const larger = await send(10 * 1024 * 1024 - 5);

  expect([largest.status, await largest.text()]).toEqual([200, String(10 * 1024 * 1024 - 6)]);
  expect(larger.status).toBe(413);
});
