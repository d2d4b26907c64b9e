import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { findBinaries } from './binaries.ts';
import { openFolder } from './folder.ts';
import { databaseName, initialise, userName } from './initialise.ts';
import { keepRunning } from './keep.ts';
import type { Ending } from './launch.ts';
import { clearLeftovers } from './leftovers.ts';
import { forgetRunning, lockFolder, readRunning, sayRunning } from './lock.ts';
import { startPostgres } from './postgres.ts';
import { makePrivateFolder, type PrivateFolder, removePrivateFolder } from './private-folder.ts';
import { chooseRunner } from './runner.ts';

/** What `pg` wants to know to connect. `host` is the folder of a Unix socket. */
export type ServerConnection = { host: string; port: number; user: string; database: string };

export type EmbeddedServer = {
  connection: ServerConnection;
  /** Of the server that runs now; another one after a restart. */
  readonly pid: number;
  stop(): Promise<void>;
};

export type StartOptions = {
  /** The folder that holds everything Maillage keeps; the database is in `postgres` below it. */
  dataDir: string;
  log: (line: string) => void;
  /** PostgreSQL settings by name, over our own. */
  settings?: Record<string, string>;
  /** false: faster, and the data does not survive a power cut. For tests only. */
  fsync?: boolean;
  /** Starts the server again, on the same socket, when it dies while we live. */
  keepAlive?: boolean;
  /** Called each time the server ended without having been asked to. */
  onExit?: (ending: Ending) => void;
};

const port = 5432;

const usualSettings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '',
  log_checkpoints: 'off',
  lc_messages: 'C',
  // People's words and addresses must not reach the log: neither refused statements nor the details of refusals.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
};

/**
 * Starts the PostgreSQL that came with npm on the folder's data, made first where there is none. There is no network
 * port: only the folder's owner (and root) gets in, by a Unix socket in a private folder. When this process dies,
 * however it dies, the server stops by itself.
 * Throws DataFolderInUse when a living process has the folder, ServerRefused with a plain sentence otherwise.
 */
export async function startServer(options: StartOptions): Promise<EmbeddedServer> {
  const { log, fsync = true, keepAlive = false, onExit = () => {} } = options;
  const binaries = findBinaries();
  const dataDir = openFolder(options.dataDir);
  const lock = lockFolder(dataDir);
  let own: PrivateFolder | null = null;
  const close = () => {
    forgetRunning(dataDir);
    removePrivateFolder(own?.socketDir);
    lock.release();
  };
  try {
    removePrivateFolder(readRunning(dataDir)?.socketDir);
    own = makePrivateFolder(binaries);
    const { socketDir, prepare } = own;
    sayRunning(dataDir, { isReady: false, socketDir, port });
    const place = { ...chooseRunner(binaries, dataDir, own), log };
    const folder = join(dataDir, 'postgres');
    const cluster = clusterName(dataDir);
    await clearLeftovers(cluster, folder, log);
    await initialise(place, dataDir, folder, fsync);

    const settings: Record<string, string> = {
      ...usualSettings,
      ...options.settings,
      fsync: fsync ? 'on' : 'off',
      port: String(port),
      unix_socket_directories: socketDir,
      cluster_name: cluster,
    };
    const server = await keepRunning({
      start: async () => {
        prepare(place.runner);
        await clearLeftovers(cluster, folder, log);
        return startPostgres(place, folder, settings);
      },
      ...{ keepAlive, onExit, log },
    });
    sayRunning(dataDir, { isReady: true, socketDir, port });
    return {
      connection: { host: socketDir, port, user: userName, database: databaseName },
      get pid() {
        return server.pid;
      },
      stop: () => server.stop().finally(close),
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Shown in the title of every server process, so that those of this folder can be told from all others. */
function clusterName(dataDir: string): string {
  return `maillage-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
}
