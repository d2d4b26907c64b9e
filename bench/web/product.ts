import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startServer } from '#platform/db/server';

export const root = new URL('../..', import.meta.url).pathname;

const hasTaskset = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;

/** Product, ceilings and database are held on core 0 where `taskset` exists; the load comes from core 1. */
export const onCore = (core: number, command: string[]): [program: string, args: string[]] => {
  const [program = '', ...args] = hasTaskset ? ['taskset', '-c', String(core), ...command] : command;
  return [program, args];
};

export type Bench = {
  /** Starts a script as a process of its own beside the same database; its address once it says `ready`. */
  start: (args: string[], ready: RegExp) => Promise<string>;
  database: pg.Client;
  end: () => Promise<void>;
};

export async function openBench(): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  chmodSync(folder, 0o711);
  const server = await startServer({ dataDir: folder, log: () => {} });
  const { host, port, user } = server.connection as { host: string; port: number; user: string };
  const admin = new pg.Client(server.connection);
  await admin.connect();
  await admin.query('create database bench');
  const postmaster = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0] ?? '';
  if (hasTaskset) spawnSync('taskset', ['-a', '-c', '-p', '0', postmaster]);
  const databaseUrl = `postgres://${user}@localhost:${port}/bench?host=${encodeURIComponent(host)}`;
  const database = new pg.Client({ ...server.connection, database: 'bench' });
  await database.connect();
  const children: ChildProcess[] = [];
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    TRUST_PROXY: '127.0.0.1',
  };

  return {
    database,
    start: async (args, ready) => {
      const at = await freePort();
      const child = spawn(...onCore(0, [process.execPath, ...args]), {
        cwd: root,
        env: { ...env, PORT: String(at) },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      children.push(child);
      await heard(child, ready);
      return `http://127.0.0.1:${at}`;
    },
    end: async () => {
      for (const child of children) child.kill('SIGTERM');
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await Promise.allSettled([admin.end(), database.end()]);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function heard(child: ChildProcess, ready: RegExp): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data.toString();
      if (ready.test(said)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(said)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
