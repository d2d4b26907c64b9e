import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../scripts/build.ts';
import { beginNetwork, send } from './first-network.ts';
import { maillage, newFolder, type Product, startProduct } from './product.ts';

let product: Product;
beforeAll(async () => {
  await build({ say: () => {} });
  product = await startProduct({ MAILLAGE_DEMO: 'off', DATA_DIR: await newFolder() });
  await beginNetwork(product.origin, product.signInLink);
});
afterAll(async () => {
  await product.stop();
  rmSync(product.dataDir, { recursive: true, force: true });
});

/** Typed on the machine while the product runs. */
const type = (...args: string[]) =>
  maillage(args, { DATA_DIR: product.dataDir, MAILLAGE_URL: product.origin, MAILLAGE_DEMO: 'off' });

test('while it runs, somebody is let in from the command line to coordinate, and signs in with one button', async () => {
  const let_ = await type('coordinator', 'bram@senne.example', 'reseau-de-la-senne', '--name', 'Bram Claes');
  const { url } = JSON.parse(let_.out) as { url: string };
  const page = await fetch(url);
  const token = new URL(url).searchParams.get('token') ?? '';
  const signedIn = await send(product.origin, '/sign-in/open', { token });
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]);
  const settings = await fetch(`${product.origin}/n/reseau-de-la-senne/settings`, {
    headers: { cookie: cookie.join('; ') },
  });

  expect(let_.said).toContain(`bram@senne.example now coordinates ${product.origin}/n/reseau-de-la-senne`);
  expect(page.status).toBe(200);
  expect(settings.status).toBe(200);
});

test('while it runs, its letters are looked after from the command line', async () => {
  const listed = await type('letters');
  const unknown = await type('letters', 'again', '018f0000-0000-7000-8000-000000000000');

  expect(listed).toMatchObject({ code: 0, out: '{"letters":[]}\n' });
  expect(unknown.code).toBe(2);
});
