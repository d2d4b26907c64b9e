import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BackupRefused, backup as makeBackup } from '#platform/db/backup';
import { fileStore } from '#platform/files';
import { answering, configOf, Refused, withDatabase } from './installation.ts';
import type { Command } from './io.ts';

const USAGE = 'Usage: maillage backup FILE.tar.gz (or FILE.tar, which is faster and larger)';

/** `maillage backup FILE`: everything there is in one file, also while the application runs. */
export const backup: Command = (args, io) =>
  answering(
    io,
    async () => {
      const [name, ...more] = args;
      if (name === undefined || name.startsWith('-') || more.length > 0) throw new Refused(USAGE);
      const out = resolve(io.cwd, name);
      if (!existsSync(dirname(out))) throw new Refused(`The folder ${dirname(out)} does not exist.`);
      const config = configOf(io);
      if (config.databaseUrl === null && !existsSync(join(config.dataDir, 'postgres')))
        throw new Refused(
          `There is nothing in ${config.dataDir} to back up. Start Maillage once, or look at DATA_DIR.`,
        );

      const started = performance.now();
      const now = new Date();
      const report = await withDatabase(config, { alone: false }, (pool) =>
        makeBackup({
          pool,
          files: fileStore(config.filesUrl),
          secret: io.env.SECRET === undefined ? keptSecret(config.dataDir) : null,
          ...{ out, now, say: io.err },
        }),
      );
      remember(config.dataDir, { at: now.toISOString(), file: out });
      io.out(`${JSON.stringify({ file: out, ...report, seconds: (performance.now() - started) / 1000 })}\n`);
      io.err(`Everything is in ${out}. Keep it where nobody else reads it: it holds all that people wrote.`);
      if (report.lostFiles.length === 0) return 0;
      io.err(`${report.lostFiles.length} files are missing from the store of files and could not be put in it.`);
      return 2;
    },
    BackupRefused,
  );

function keptSecret(dataDir: string): string | null {
  const file = join(dataDir, 'secret');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** For `maillage doctor`. With an external database there may be no data folder, and then nothing is remembered. */
function remember(dataDir: string, last: { at: string; file: string }): void {
  if (!existsSync(dataDir)) return;
  const file = join(dataDir, 'last-backup.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(last)}\n`);
  renameSync(`${file}.new`, file);
}
