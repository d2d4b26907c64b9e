import { DataFolderInUse } from './errors.ts';
import { databaseName, userName } from './initialise.ts';
import { waitForRunning } from './lock.ts';
import { type ServerConnection, type StartOptions, startServer } from './start.ts';

export type OpenServer = {
  connection: ServerConnection;
  /** true: it belongs to another process (the application is up), and `stop` leaves it running. */
  isShared: boolean;
  stop(): Promise<void>;
};

/** The folder's server: the one that is running, else one of our own for as long as we need it. */
export async function openServer(options: StartOptions): Promise<OpenServer> {
  try {
    const server = await startServer(options);
    return { connection: server.connection, isShared: false, stop: server.stop };
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error;
    const running = await waitForRunning(error.dataDir);
    if (running === null) throw error;
    const { socketDir: host, port } = running;
    return {
      connection: { host, port, user: userName, database: databaseName },
      isShared: true,
      stop: async () => {},
    };
  }
}
