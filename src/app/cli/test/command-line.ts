import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { connect, migrate } from '#platform/db';
import { startServer } from '#platform/db/server';
import type { Command, Io } from '../io.ts';

const home = join(import.meta.dirname, '../../../..');

/** A folder of its own for each test, in which somebody types commands on installations they name. */
export function aCommandLine() {
  const there = { folder: '' };
  beforeEach(() => {
    there.folder = mkdtempSync(join(tmpdir(), 'maillage-cli-'));
    chmodSync(there.folder, 0o711);
  });
  afterEach(() => rmSync(there.folder, { recursive: true, force: true }));

  return {
    path: (...parts: string[]) => join(there.folder, ...parts),

    /** Runs a command as somebody who stands in the folder, on the installation of that name. */
    async type(command: Command, args: string[], installation: string) {
      let out = '';
      let err = '';
      const io: Io = {
        cwd: there.folder,
        home,
        env: { DATA_DIR: join(there.folder, installation) },
        stdin: async () => '',
        out: (text) => {
          out += text;
        },
        err: (line) => {
          err += `${line}\n`;
        },
      };
      const code = await command(args, io);
      return { code, said: out === '' ? null : JSON.parse(out), err };
    },

    /** With a database that runs until `stop`. */
    async anInstallation(name: string) {
      const dataDir = join(there.folder, name);
      const server = await startServer({ dataDir, log: () => {} });
      const database = connect(server.connection);
      await migrate(database.pool, join(home, 'migrations'));
      writeFileSync(join(dataDir, 'secret'), 'sealed with this', { mode: 0o600 });
      return {
        dataDir,
        db: database.db,
        pool: database.pool,
        async stop() {
          await database.close();
          await server.stop();
        },
      };
    },
  };
}
