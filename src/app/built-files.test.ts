import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { newRouter } from '#platform/web';
import { builtFiles } from './built-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-built-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, 'dist/assets/deep'), { recursive: true });
mkdirSync(join(folder, 'dist/root'));
writeFileSync(join(folder, 'secret'), 'secret');
writeFileSync(join(folder, 'dist/assets.json'), '{}');
writeFileSync(join(folder, 'dist/assets/app-1.css'), 'a{}');
writeFileSync(join(folder, 'dist/assets/app-1.css.gz'), gzipSync('a{}'));
writeFileSync(join(folder, 'dist/assets/deep/x.js'), 'x');
writeFileSync(join(folder, 'dist/root/service-worker.js'), 'self');

const app = newRouter();
builtFiles(join(folder, 'dist'))(app);

test('a file of the build is sent with its type, and kept for ever by its name', async () => {
  const answer = await app.request('/assets/app-1.css');

  expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(await answer.text()).toBe('a{}');
  expect((await app.request('/assets/deep/x.js')).status).toBe(200);
});

test('who takes it compressed gets it compressed, and who says no does not', async () => {
  const zipped = await app.request('/assets/app-1.css', { headers: { 'accept-encoding': 'br, gzip' } });
  const refused = await app.request('/assets/app-1.css', { headers: { 'accept-encoding': 'gzip;q=0, identity' } });

  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe('a{}');
  expect(refused.headers.get('content-encoding')).toBeNull();
});

test('what a device has already is not sent again', async () => {
  const first = await app.request('/service-worker.js');
  const again = await app.request('/service-worker.js', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });

  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(again.status).toBe(304);
});

test('no address leads out of the folder', async () => {
  const paths = [
    '/assets/../assets.json',
    '/assets/..%2fassets.json',
    '/assets/%2e%2e/assets.json',
    '/assets/..%5cassets.json',
    '/assets/deep/../../assets.json',
    '/assets/%2e%2e%2f%2e%2e%2fsecret',
    '/assets//etc/passwd',
    '/assets/%2fetc%2fpasswd',
    '/assets/app-1.css%00.js',
    '/assets/app-1.css.gz',
    '/assets/deep',
    '/assets/',
    '/assets.json',
    '/../secret',
  ];

  for (const path of paths) expect([path, (await app.request(path)).status]).toEqual([path, 404]);
});

test('a file that a newer build took away is not found, and one that was asked for before is still sent', async () => {
  for (const name of ['gone', 'kept']) writeFileSync(join(folder, `dist/assets/${name}-1.js`), 'x');
  const older = newRouter();
  builtFiles(join(folder, 'dist'))(older);
  await older.request('/assets/kept-1.js');
  for (const name of ['gone', 'kept']) rmSync(join(folder, `dist/assets/${name}-1.js`));

  expect((await older.request('/assets/gone-1.js')).status).toBe(404);
  expect(await (await older.request('/assets/kept-1.js')).text()).toBe('x');
});
