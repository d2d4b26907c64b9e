import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { App } from '#platform/web';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
};

type Built = { path: string; type: string; zipped: string | null };
type Read = { bytes: Uint8Array<ArrayBuffer>; etag: string };

/**
 * The files of the build. They are listed once at start, so an address can only name one of them, and are kept in
 * memory once asked for. Compressed beside themselves at build: compressing while answering would cost nearly half of
 * what the machine can serve.
 */
export const builtFiles = (folder: string) => {
  const assets = list(join(folder, 'assets'));
  const root = list(join(folder, 'root'));
  return (app: App): void => {
    app.get('/assets/:file{.+}', (c) => {
      const file = assets.get(c.req.param('file'));
      // Their names hold their content: what is named so never changes. A build made beside takes away what it replaces.
      return file && isThere(file) ? answer(c.req.raw, file, 'public, max-age=31536000, immutable') : c.notFound();
    });
    for (const [name, file] of root) app.get(`/${name}`, (c) => answer(c.req.raw, file, 'no-cache'));
  };
};

function list(folder: string): Map<string, Built> {
  const files = new Map<string, Built>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names) {
    const path = join(folder, name);
    if (name.endsWith('.gz') || !statSync(path).isFile()) continue;
    const zipped = names.includes(`${name}.gz`) ? `${path}.gz` : null;
    files.set(name.replaceAll('\\', '/'), {
      path,
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      zipped,
    });
  }
  return files;
}

const kept = new Map<string, Read>();

const isThere = ({ path }: Built): boolean => kept.has(path) || existsSync(path);

function read(path: string): Read {
  const known = kept.get(path);
  if (known) return known;
  const bytes = new Uint8Array(readFileSync(path));
  const made = { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
  kept.set(path, made);
  return made;
}

function answer({ headers }: Request, { path, type, zipped }: Built, cache: string): Response {
  const isZipped =
    zipped !== null && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(headers.get('accept-encoding') ?? '');
  const { bytes, etag } = read(isZipped ? zipped : path);
  const usual = { etag, 'cache-control': cache, vary: 'accept-encoding' };
  if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: usual });
  return new Response(bytes, {
    headers: {
      ...usual,
      'content-type': type,
      'content-length': String(bytes.length),
      ...(isZipped && { 'content-encoding': 'gzip' }),
    },
  });
}
