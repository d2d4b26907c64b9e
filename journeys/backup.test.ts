import { existsSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { build } from '../scripts/build.ts';
import { type ExternalPostgres, startExternalPostgres } from './external-postgres.ts';
import { send } from './first-network.ts';
import { externalName } from './installed-postgres.ts';
import { freePort, maillage, newFolder, type Product, startProduct } from './product.ts';
import { readPages, signIn } from './reading.ts';

const HOME = '/n/senne-sud';

/** A red square. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC',
  'base64',
);

let external: ExternalPostgres;
let folder: string;
let port: string;
beforeAll(async () => {
  await build({ say: () => {} });
  [external, folder, port] = await Promise.all([startExternalPostgres(), newFolder(), freePort().then(String)]);
});
afterAll(async () => {
  await external?.stop();
  await rm(folder, { recursive: true, force: true });
});

test(`a backup of the running demo goes to an external PostgreSQL (${externalName}) and back: same pages, same files, healthy`, async () => {
  const demo = await startProduct({ DATA_DIR: join(folder, 'first'), PORT: port });
  onTestFinished(() => void demo.stop());
  const cookie = await signIn(demo.origin, demo.signInLink);
  await putLogo(demo, cookie);
  const before = await look(demo, cookie);
  const first = await maillage(['backup', 'first.tar.gz'], { DATA_DIR: demo.dataDir }, folder);
  await demo.stop();

  expect(first.code, first.said).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({ file: join(folder, 'first.tar.gz'), lostFiles: [] });
  expect(JSON.parse(first.out).files).toBeGreaterThan(0);
  expect(statSync(join(folder, 'first.tar.gz')).mode & 0o077).toBe(0);
  expect(Object.keys(before.pages).length).toBeGreaterThan(20);
  expect(Object.values(before.pages).filter((page) => !page.startsWith('200 '))).toEqual([]);

  const there = { DATABASE_URL: await external.newDatabase(), DATA_DIR: join(folder, 'there') };
  expect(await restored('first.tar.gz', there)).toEqual({ code: 0, rows: JSON.parse(first.out).rows });
  const abroad = await startProduct({ ...there, PORT: port });
  onTestFinished(() => void abroad.stop());
  expect(await look(abroad, cookie)).toEqual(before);
  expect(existsSync(join(folder, 'there/postgres'))).toBe(false);
  await expectHealthy(there);
  const second = await maillage(['backup', 'second.tar'], there, folder);
  await abroad.stop();
  expect(second.code, second.said).toBe(0);

  const back = { DATA_DIR: join(folder, 'back') };
  expect(await restored('second.tar', back)).toEqual({ code: 0, rows: JSON.parse(second.out).rows });
  const home = await startProduct({ ...back, PORT: port });
  onTestFinished(() => void home.stop());
  expect(await look(home, cookie)).toEqual(before);
  await expectHealthy(back);
  await home.stop();
});

async function putLogo({ origin }: Product, cookie: string): Promise<void> {
  const settings = await (await fetch(`${origin}${HOME}/settings`, { headers: { cookie } })).text();
  const form = new FormData();
  form.set('version', /name="version"[^>]* value="(\d+)"/.exec(settings)?.[1] ?? '');
  form.set('nameFr', 'Senne-Sud');
  form.set('languages', 'fr');
  form.set('accent', /name="accent"[^>]* value="([^"]+)"/.exec(settings)?.[1] ?? '');
  for (const [, module = ''] of settings.matchAll(/name="modules[^"]*"[^>]* value="([^"]+)"/g))
    form.append('modules', module);
  form.set('logo', new File([PICTURE], 'logo.png', { type: 'image/png' }));
  const answer = await send(origin, `${HOME}/settings`, form, { cookie });
  expect(answer.status, await answer.text()).toBe(303);
}

/** What somebody sees there: the pages, and the picture that was put on one. */
async function look({ origin }: Product, cookie: string) {
  const logo = await fetch(`${origin}${HOME}/logo`);
  expect(Buffer.from(await logo.arrayBuffer()).equals(PICTURE)).toBe(true);
  return { pages: await readPages(origin, HOME, { cookie, most: 40 }) };
}

async function restored(file: string, env: Record<string, string>) {
  const { code, out, said } = await maillage(['restore', file], env, folder);
  expect(code, said).toBe(0);
  return { code, rows: (JSON.parse(out) as { rows: number }).rows };
}

async function expectHealthy(env: Record<string, string>): Promise<void> {
  const { code, said } = await maillage(['doctor'], env);
  expect(code, said).toBe(0);
  expect(said).not.toContain('WRONG');
}
