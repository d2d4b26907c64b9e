import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRunning } from './lock.ts';
import { removePrivateFolder } from './private-folder.ts';
import { type ServerConnection, startServer } from './start.ts';

export type TestServer = { connection: ServerConnection; stop(): Promise<void> };

const prefix = 'maillage-test-';
const oneDay = 24 * 60 * 60 * 1000;

/** A server for one run of tests: fast, careless of power cuts, and gone with its data when stopped. */
export async function startTestServer(): Promise<TestServer> {
  sweepOldOnes();
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(dataDir, 0o711);
  const server = await startServer({
    dataDir,
    log: () => {},
    fsync: false,
    settings: {
      full_page_writes: 'off',
      synchronous_commit: 'off',
      shared_buffers: '16MB',
      max_connections: '200',
    },
  });
  return {
    connection: server.connection,
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A run that was killed could not take its folder away. */
function sweepOldOnes(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(tmpdir(), name);
    try {
      if (Date.now() - statSync(folder).mtimeMs < oneDay) continue;
      removePrivateFolder(readRunning(folder)?.socketDir);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // It is somebody else's, or just gone.
    }
  }
}
