import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort, newFolder } from './product.ts';

/** The programs of the oldest PostgreSQL on this machine that Maillage runs on; null where there is none. */
export const installedPostgres = findInstalled();

/** What the names of tests say of it: "PostgreSQL 15 of this machine". */
export const externalName = installedPostgres
  ? `PostgreSQL ${installedPostgres.split('/').at(-2)} of this machine`
  : 'PostgreSQL 18 from npm in the part of another';

/** A server of it, as an administrator sets one up: a port, a password, its own user. */
export async function startInstalled(bin: string) {
  const folder = await newFolder();
  const port = await freePort();
  const identity = process.getuid?.() === 0 ? postgresUser() : {};
  const give = (path: string) => identity.uid !== undefined && chownSync(path, identity.uid, identity.gid);
  const password = join(folder, 'password');
  writeFileSync(password, 'administrator\n');
  for (const path of [folder, password]) give(path);

  const data = join(folder, 'data');
  const made = ['-D', data, '-U', 'admin', '--auth=scram-sha-256', `--pwfile=${password}`];
  execFileSync(join(bin, 'initdb'), [...made, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'], {
    ...{ ...identity, cwd: '/', stdio: 'pipe' },
  });
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(bin, 'postgres'), args, { ...identity, cwd: '/', stdio: 'ignore' });
  const admin = { host: '127.0.0.1', port, user: 'admin', password: 'administrator', database: 'postgres' };
  await untilReady(admin);
  return {
    ...{ admin, port },
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(connection: pg.ClientConfig): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
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

function findInstalled(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root) || process.env.MAILLAGE_POSTGRES === 'npm') return null;
  const versions = readdirSync(root)
    .map(Number)
    .filter((version) => version >= 15 && version <= 18);
  const bins = versions.toSorted((a, b) => a - b).map((version) => join(root, String(version), 'bin'));
  return bins.find((bin) => existsSync(join(bin, 'initdb'))) ?? null;
}

function postgresUser(): { uid: number; gid: number } | Record<string, never> {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+)/m);
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : {};
}
