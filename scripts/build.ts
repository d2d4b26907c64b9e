/**
 * Builds the product into dist/: the server, its threads, what the browser gets. Does nothing when nothing changed.
 *   node scripts/build.ts
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildClient } from './build/client.ts';
import { buildDocumentFonts } from './build/document-fonts.ts';
import { buildServer } from './build/server.ts';
import { buildStyles } from './build/styles.ts';
import { generateTexts } from './texts.ts';

const root = new URL('..', import.meta.url).pathname;
const dist = join(root, 'dist');

export async function build({ say, force = false }: { say: (line: string) => void; force?: boolean }): Promise<void> {
  const faults = generateTexts();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const mark = sourcesMark();
  if (!force && existsSync(join(dist, 'built')) && readFileSync(join(dist, 'built'), 'utf8') === mark) return;

  const started = performance.now();
  // Built beside and renamed: a build that is interrupted leaves no half product behind.
  const making = join(root, `node_modules/.building-${process.pid}`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, 'assets'), { recursive: true });
  mkdirSync(join(making, 'root'), { recursive: true });

  say('Building: look and fonts…');
  const { css, fonts } = await buildStyles(join(making, 'assets'));
  await buildDocumentFonts(join(making, 'document-fonts'));
  say('Building: what the browser gets…');
  const client = await buildClient(making, { css, fonts });
  cpSync(join(root, 'src/app/client/root'), join(making, 'root'), { recursive: true });
  say('Building: the server…');
  await buildServer(making);
  writeFileSync(
    join(making, 'assets.json'),
    JSON.stringify({ css: `/assets/${css}`, fonts: fonts.map((font) => `/assets/${font}`), ...client }),
  );
  compress(join(making, 'assets'));
  compress(join(making, 'root'));
  writeFileSync(join(making, 'built'), mark);

  rmSync(dist, { recursive: true, force: true });
  renameSync(making, dist);
  say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** Changes when any source does. Reading sizes and times of some hundred files takes milliseconds. */
function sourcesMark(): string {
  const files = globSync(
    ['src/**/*.{ts,tsx,css,json,svg}', 'packages/**/*.ts', 'scripts/**/*.ts', 'package-lock.json'],
    { cwd: root },
  )
    .filter((file) => !/\.test\.tsx?$/.test(file) && !file.endsWith('.gen.ts'))
    .sort();
  const digest = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file));
    digest.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return digest.digest('hex');
}

function compress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|svg|json|webmanifest)$/.test(name)) continue;
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await build({ say: (line) => console.error(line), force: process.argv.includes('--force') });
}
