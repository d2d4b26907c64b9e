import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

export type Product = {
  origin: string;
  /** The link that the start printed: into the demo, or to begin the first network. Empty where it printed none. */
  signInLink: string;
  dataDir: string;
  child: ChildProcess;
  said: () => string;
  /** Asks it to end; resolves with the exit code. */
  stop(): Promise<number | null>;
};

export type Started = {
  args?: string[];
  /** Killed so many milliseconds after it said this; the start then rejects. */
  killWhenSaid?: RegExp;
  after?: number;
};

/** The product as people start it, on a port and in a folder of its own, until it says where it is. */
export async function startProduct(
  env: Record<string, string> = {},
  { args = [], killWhenSaid, after = 0 }: Started = {},
): Promise<Product> {
  const dataDir = env.DATA_DIR ?? (await filledFolder(env));
  const port = env.PORT ?? String(await freePort());
  const { child, said } = run(['serve', ...args], { DATA_DIR: dataDir, PORT: port, LOG_LEVEL: 'warn', ...env });
  if (killWhenSaid)
    void untilItSays(child, said, killWhenSaid).then(() => setTimeout(() => child.kill('SIGKILL'), after));
  await untilItSays(child, said, / is at http/);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    origin: `http://localhost:${port}`,
    signInLink: /: (http\S+)/.exec(said().slice(said().indexOf(' is at ')).split('\n')[1] ?? '')?.[1] ?? '',
    ...{ dataDir, child, said },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
      if (!env.DATA_DIR) await rm(dataDir, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}

export type Ran = { code: number | null; out: string; said: string };

/** A command of `maillage` that ends by itself. `cwd`: where the person stands. */
export async function maillage(args: string[], env: Record<string, string> = {}, cwd = root): Promise<Ran> {
  const { child, said, out } = run(args, { INIT_CWD: cwd, ...env });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: out(), said: said() };
}

/** Where the demo was filled before the journeys, a copy of it: a start then takes a second. */
async function filledFolder(env: Record<string, string>): Promise<string> {
  const folder = await newFolder();
  const filled = process.env.JOURNEYS_BEGIN_WITH;
  if (filled && !env.DATABASE_URL && env.MAILLAGE_DEMO !== 'off') await copyFolder(filled, folder);
  return folder;
}

/** With owners and rights as they are: the database may belong to a user of its own. */
const copyFolder = (from: string, to: string) => promisify(execFile)('cp', ['-a', `${from}/.`, to]);

/** A temporary folder that the database's own user can enter. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-journey-'));
  await chmod(folder, 0o711);
  return folder;
}

function run(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['bin/maillage.mjs', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let out = '';
  child.stdout.on('data', (data) => (out += data));
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  return { child, said: () => said, out: () => out };
}

function untilItSays(child: ChildProcess, said: () => string, what: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = setInterval(() => {
      if (!what.test(said())) return;
      clearInterval(look);
      resolve();
    }, 20);
    child.once('exit', (code) => {
      clearInterval(look);
      reject(new Error(`The product stopped with ${code}:\n${said()}`));
    });
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
