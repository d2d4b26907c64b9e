import { chownSync, createReadStream, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupRefused, restore as putBack } from '#platform/db/backup';
import { fileStore } from '#platform/files';
import { answering, configOf, Refused, withDatabase } from './installation.ts';
import type { Command, Io } from './io.ts';

const USAGE = 'Usage: maillage restore FILE [--replace] (FILE may be - to read standard input)';

/** `maillage restore FILE`: a backup into an empty installation, embedded or not. All of it or nothing. */
export const restore: Command = (args, io) =>
  answering(
    io,
    async () => {
      const { file, replace } = readArgs(args);
      const config = configOf(io);
      const source = open(file, io);

      const report = await withDatabase(config, { alone: true }, (pool) =>
        putBack({
          ...{ pool, source, replace },
          files: fileStore(config.filesUrl),
          migrationsFolder: join(io.home, 'migrations'),
        }),
      );
      const { secret, ...shown } = report;
      if (secret !== null && io.env.SECRET === undefined) keepSecret(config.dataDir, secret);
      giveToOwner(config.dataDir);
      io.out(`${JSON.stringify(shown)}\n`);
      io.err(`The backup of ${report.madeAt} is in place. Start Maillage to use it.`);
      return 0;
    },
    BackupRefused,
  );

function readArgs(args: string[]): { file: string; replace: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { replace: { type: 'boolean' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error();
    return { file, replace: values.replace === true };
  } catch {
    throw new Refused(USAGE);
  }
}

function open(file: string, { cwd }: Io) {
  if (file === '-') return process.stdin;
  const path = resolve(cwd, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Refused(`There is no file ${path}.`);
  return createReadStream(path);
}

/** Links in letters and on paper that were given out before the backup go on working. */
function keepSecret(dataDir: string, secret: string): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'secret'), secret, { mode: 0o600 });
}

/** Root may restore for the user who runs Maillage; what was made on the way must then be that user's. */
function giveToOwner(dataDir: string): void {
  if (process.getuid?.() !== 0 || !existsSync(dataDir)) return;
  const { uid, gid } = statSync(dataDir);
  const files = join(dataDir, 'files');
  const made = existsSync(files)
    ? readdirSync(files, { recursive: true, encoding: 'utf8' }).map((name) => join(files, name))
    : [];
  for (const path of [files, join(dataDir, 'secret'), ...made]) if (existsSync(path)) chownSync(path, uid, gid);
}
