/**
 * Until the first release there is one migration, made anew from all `tables.ts`: nobody has data to carry over yet.
 * From the first release on, `drizzle-kit generate` adds a migration and this script goes away.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
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
// What a table alone cannot promise (that approved minutes stay as they are) stands beside it in SQL.
for (const kept of globSync('src/**/tables/*.sql', { cwd: root }).sort())
  appendFileSync(
    join(out, '0000_first.sql'),
    `\n--> statement-breakpoint\n${readFileSync(join(root, kept), 'utf8').trimEnd()}`,
  );
rmSync(join(root, 'migrations'), { recursive: true, force: true });
renameSync(out, join(root, 'migrations'));
