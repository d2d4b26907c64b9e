/**
 * Until the first release there is one migration, made anew from all `tables.ts`: nobody has data to carry over yet.
 * From the first release on, `drizzle-kit generate` adds a migration and this script goes away.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = mkdtempSync(join(root, 'node_modules/.migration-'));
execFileSync(
  process.execPath,
  [
    join(root, 'node_modules/drizzle-kit/bin.cjs'),
    'generate',
    '--dialect=postgresql',
    '--schema=./src/**/tables{.ts,/*.ts}',
    `--out=${out.slice(root.length)}`,
    '--name=first',
  ],
  { cwd: root, stdio: 'inherit' },
);
rmSync(join(root, 'migrations'), { recursive: true, force: true });
renameSync(out, join(root, 'migrations'));
