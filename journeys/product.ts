import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export type Product = {
  origin: string;
  signInLink: string;
  dataDir: string;
  said: () => string;
  stop(): Promise<void>;
};

/** The product as people start it, on a port and in a folder of its own, until it says where it is. */
export async function startProduct(env: Record<string, string> = {}): Promise<Product> {
  const dataDir = env.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'maillage-journey-')));
  const port = await freePort();
  const child = spawn(process.execPath, ['bin/maillage.mjs', 'serve'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  await untilItSays(child, () => said, / is at http/);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    origin: `http://localhost:${port}`,
    signInLink: /: (http\S+)/.exec(said.slice(said.indexOf(' is at ')).split('\n')[1] ?? '')?.[1] ?? '',
    dataDir,
    said: () => said,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      if (!env.DATA_DIR) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function untilItSays(child: ChildProcess, said: () => string, what: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = setInterval(() => {
      if (!what.test(said())) return;
      clearInterval(look);
      resolve();
    }, 50);
    child.once('exit', (code) => {
      clearInterval(look);
      reject(new Error(`The product stopped with ${code}:\n${said()}`));
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
