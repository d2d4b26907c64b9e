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
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

export async function build({ say, force = false }: { say: (line: string) => void; force?: boolean }): Promise<void> {
  const mark = sourcesMark();
  if (!force && hasMark(mark)) return;

  const started = performance.now();
  // Loaded only when there is something to build: a start that builds nothing is quick and small.
  const make = await import('./build/index.ts');
  const faults = make.generateTexts();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  // Built beside and renamed: a build that is interrupted leaves no half product behind.
  sweepInterrupted();
  const making = join(root, `node_modules/${BUILDING}${process.pid}`);
  mkdirSync(join(making, 'assets'), { recursive: true });
  mkdirSync(join(making, 'root'), { recursive: true });

  say('Building: look and fonts…');
  const { css, screenCss, writingCss, fonts } = await make.buildStyles(join(making, 'assets'));
  await make.buildDocumentFonts(join(making, 'document-fonts'));
  say('Building: what the browser gets…');
  const client = await make.buildClient(making, { css, screenCss, writingCss, fonts });
  cpSync(join(root, 'src/app/client/root'), join(making, 'root'), { recursive: true });
  say('Building: the server…');
  await make.buildServer(making);
  writeFileSync(
    join(making, 'assets.json'),
    JSON.stringify({
      css: `/assets/${css}`,
      screenCss: `/assets/${screenCss}`,
      writingCss: `/assets/${writingCss}`,
      fonts: fonts.map((font) => `/assets/${font}`),
      ...client,
    }),
  );
  compress(join(making, 'assets'));
  compress(join(making, 'root'));
  writeFileSync(join(making, 'built'), mark);

  putInPlace(making, mark, force);
  say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

const BUILDING = '.building-';

/** Whether what is in dist/ was made from the sources as they are. */
export const isBuilt = (): boolean => hasMark(sourcesMark());

const hasMark = (mark: string): boolean =>
  existsSync(join(dist, 'built')) && readFileSync(join(dist, 'built'), 'utf8') === mark;

/** Two processes that start at once build the same thing: whoever is second leaves what is there alone. */
function putInPlace(making: string, mark: string, force: boolean): void {
  for (let tries = 1; force || !hasMark(mark); tries++) {
    rmSync(dist, { recursive: true, force: true });
    try {
      renameSync(making, dist);
      return;
    } catch (error) {
      if (tries > 3) throw error;
    }
  }
  rmSync(making, { recursive: true, force: true });
}

/** What a build that was killed left. */
function sweepInterrupted(): void {
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith(BUILDING) || isAlive(Number(name.slice(BUILDING.length)))) continue;
    rmSync(join(root, 'node_modules', name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Changes when any source does. Reading sizes and times of some hundred files takes milliseconds. */
function sourcesMark(): string {
  const files = globSync(
    [
      'src/**/*.{ts,tsx,css,json,svg}',
      'src/app/client/root/*',
      'packages/**/*.ts',
      'scripts/**/*.ts',
      'package-lock.json',
    ],
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
    if (!/\.(js|css|svg|json|webmanifest|wasm)$/.test(name)) continue;
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build({ say: (line) => console.error(line), force: process.argv.includes('--force') });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    console.error(
      `This user may not build here (${(error as Error).message}). Run \`npm run build\` as the owner of ${root}`,
    );
    process.exitCode = 2;
  }
}
