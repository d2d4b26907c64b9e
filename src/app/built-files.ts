import { createReadStream, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { App } from '#platform/web';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

type Built = { path: string; type: string; size: number; gzip: { path: string; size: number } | null };

/**
 * The files of the build. They are listed once at start, so an address can only name one of them. Compressed beside
 * themselves at build: compressing while answering would cost nearly half of what the machine can serve.
 */
export const builtFiles = (folder: string) => {
  const assets = list(join(folder, 'assets'));
  const root = list(join(folder, 'root'));
  return (app: App): void => {
    app.get('/assets/:file{.+}', (c) => {
      const file = assets.get(c.req.param('file'));
      if (!file) return c.notFound();
      return answer(file, c.req.header('accept-encoding'), 'public, max-age=31536000, immutable');
    });
    for (const [name, file] of root)
      app.get(`/${name}`, (c) => answer(file, c.req.header('accept-encoding'), 'no-cache'));
  };
};

function list(folder: string): Map<string, Built> {
  const files = new Map<string, Built>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names) {
    const path = join(folder, name);
    if (name.endsWith('.gz') || !statSync(path).isFile()) continue;
    const zipped = names.includes(`${name}.gz`) ? `${path}.gz` : null;
    files.set(name, {
      path,
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      size: statSync(path).size,
      gzip: zipped ? { path: zipped, size: statSync(zipped).size } : null,
    });
  }
  return files;
}

function answer(file: Built, accepts: string | undefined, cache: string): Response {
  const zipped = file.gzip && accepts?.includes('gzip') ? file.gzip : null;
  const { path, size } = zipped ?? file;
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      'content-type': file.type,
      'content-length': String(size),
      'cache-control': cache,
      vary: 'accept-encoding',
      ...(zipped && { 'content-encoding': 'gzip' }),
    },
  });
}
