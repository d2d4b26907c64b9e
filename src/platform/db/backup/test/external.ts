import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** The oldest PostgreSQL that is installed on this machine; null where there is none. */
export const installedPostgres = findInstalled();

/** A server of that PostgreSQL, as an administrator would have set it up: another collation than ours. */
export async function startExternal(bin: string): Promise<{ connection: pg.PoolConfig; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'external-'));
  const identity = process.getuid?.() === 0 ? postgresUser() : {};
  if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid ?? 0);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'admin', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  execFileSync(join(bin, 'initdb'), initdb, { ...identity, cwd: '/', stdio: 'pipe' });
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'];
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(bin, 'postgres'), args, { ...identity, cwd: '/', stdio: 'ignore' });
  const connection = { host: folder, port: 5432, user: 'admin', database: 'postgres' };
  await untilReady(connection);
  return { connection, stop: () => stop(server, folder) };
}

async function untilReady(connection: pg.ClientConfig): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const client = new pg.Client(connection);
    const isReady = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (isReady) return;
    await pause(50);
  }
  throw new Error('The external server does not start');
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

function findInstalled(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const versions = readdirSync(root)
    .map(Number)
    .filter((version) => version >= 15 && version <= 18);
  const bins = versions.toSorted((a, b) => a - b).map((version) => join(root, String(version), 'bin'));
  return bins.find((bin) => existsSync(join(bin, 'initdb'))) ?? null;
}

function postgresUser(): { uid?: number; gid?: number } {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+)/m);
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : {};
}
