import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { doorOf } from './server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const usual = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  format: 'esm',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    { name: 'doors', setup: (doors) => doors.onResolve({ filter: /^#/ }, ({ path }) => ({ path: doorOf(path) })) },
  ],
} satisfies BuildOptions;

/** The scripts of the pages (islands are chunks fetched when a page has them) and the service worker. */
export async function buildClient(
  out: string,
  styles: { css: string; screenCss: string; writingCss: string; fonts: string[] },
): Promise<{ js: string; early: string }> {
  const { metafile } = await build({
    ...usual,
    entryPoints: { app: 'src/app/client/main.ts', early: 'src/app/client/early.ts' },
    outdir: join(out, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.wasm': 'file' },
    publicPath: '/assets',
    splitting: true,
    metafile: true,
  });
  const nameOf = (entry: string) => {
    const [file] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
    if (!file) throw new Error(`The build made nothing of ${entry}`);
    return `/assets/${basename(file)}`;
  };
  const made = { js: nameOf('src/app/client/main.ts'), early: nameOf('src/app/client/early.ts') };
  // With the parts they import: a page without a network runs whole or not at all.
  const scripts = Object.entries(metafile.outputs)
    .filter(([file, { inputs }]) => file.endsWith('.js') && !isHeavy(inputs))
    .map(([file]) => file);
  await buildServiceWorker(out, [
    ...scripts.map((file) => `/assets/${basename(file)}`),
    `/assets/${styles.css}`,
    `/assets/${styles.screenCss}`,
    `/assets/${styles.writingCss}`,
    ...styles.fonts.map((font) => `/assets/${font}`),
  ]);
  return made;
}

/** The reader of codes and the editor of minutes are heavy and for one page each: a device that comes there fetches them, and keeps them then. */
const isHeavy = (inputs: object): boolean =>
  Object.keys(inputs).some((input) => input.includes('/zxing-wasm/') || input.includes('/prosemirror-'));

/** Served from the root so that it may answer for every page. It is told which files to keep. */
async function buildServiceWorker(out: string, keep: string[]): Promise<void> {
  const entry = 'src/app/client/service-worker.ts';
  if (!existsSync(join(root, entry))) return writeFileSync(join(out, 'root/service-worker.js'), '');
  await build({
    ...usual,
    format: 'iife',
    entryPoints: [entry],
    outfile: join(out, 'root/service-worker.js'),
    define: { ...usual.define, KEPT_FILES: JSON.stringify(keep) },
  });
}
