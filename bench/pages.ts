/**
 * How many pages a second the built product answers to guests, beside the two ceilings of `ceilings.ts` in the same run:
 * node bench/pages.ts [--seconds N] [--connections N]. One JSON line per page; figures of a machine that does other
 * things at the same time are worth little, their ratios more. Product, ceilings and database are held on one core where
 * `taskset` exists; the load comes from the others.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startServer } from '#platform/db/server';

const root = new URL('..', import.meta.url).pathname;
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '8' }, connections: { type: 'string', default: '20' } },
});
const hasTaskset = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;
const onCore = (core: number, command: string[]) =>
  hasTaskset ? ['taskset', '-c', String(core), ...command] : command;

const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
chmodSync(folder, 0o711);
const server = await startServer({ dataDir: folder, log: () => {} });
const { host, port, user } = server.connection as { host: string; port: number; user: string };
const admin = new pg.Client(server.connection);
await admin.connect();
await admin.query('create database bench');
await admin.end();
const postmaster = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0] ?? '';
if (hasTaskset) spawnSync('taskset', ['-a', '-c', '-p', '0', postmaster]);
const databaseUrl = `postgres://${user}@localhost:${port}/bench?host=${encodeURIComponent(host)}`;

const children: ChildProcess[] = [];
try {
  const product = await start(['bin/maillage.mjs', 'serve'], / is at http/);
  const ceilings = await start(['bench/ceilings.ts'], /ready/);
  const event = await firstEvent(product);
  const measured = [
    { page: 'ceiling: a bare page', ...measure(`${ceilings}/bare`) },
    { page: 'ceiling: one prepared query', ...measure(`${ceilings}/one-query`) },
    ...['/n/senne-sud', '/n/senne-sud/calendar', event].flatMap((path, index) => {
      const page = ['network', 'calendar', 'event'][index];
      return [
        { page, ...measure(`${product}${path}`) },
        // Whoever brings a cookie is given no kept page: what it costs to make one, as after each write.
        { page: `${page}, made anew`, ...measure(`${product}${path}`, '-H', 'cookie: bench=1') },
      ];
    }),
  ];
  const [bare, query] = measured;
  for (const one of measured)
    console.log(
      JSON.stringify({
        ...one,
        ofBarePage: ratio(one.perSecond, bare?.perSecond),
        ofOneQuery: ratio(one.perSecond, query?.perSecond),
      }),
    );
} finally {
  for (const child of children) child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function start(args: string[], ready: RegExp): Promise<string> {
  const at = await freePort();
  const [program = '', ...rest] = onCore(0, [process.execPath, ...args]);
  const child = spawn(program, rest, {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: folder, PORT: String(at), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer) => {
      said += data.toString();
      if (ready.test(said)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(said)));
  });
  return `http://127.0.0.1:${at}`;
}

type Figures = { perSecond: number; p50: number; p97: number; kilobytes: number; failed: number };

function measure(url: string, ...headers: string[]): Figures {
  const load = (seconds: string) => {
    const asked = ['-j', '-c', values.connections, '-d', seconds, '-H', 'accept: text/html', ...headers, url];
    const [program = '', ...rest] = onCore(1, [process.execPath, 'node_modules/autocannon/autocannon.js', ...asked]);
    return JSON.parse(
      execFileSync(program, rest, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  };
  load('3');
  const { requests, latency, throughput, non2xx, errors } = load(values.seconds);
  return {
    perSecond: Math.round(requests.average),
    p50: latency.p50,
    p97: latency.p97_5,
    kilobytes: Math.round(throughput.average / requests.average / 100) / 10,
    failed: non2xx + errors,
  };
}

async function firstEvent(origin: string): Promise<string> {
  const page = await (await fetch(`${origin}/n/senne-sud/calendar`, { headers: { accept: 'text/html' } })).text();
  return /href="(\/n\/senne-sud\/events\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? '/n/senne-sud';
}

function ratio(value: number, ceiling: number | undefined): number {
  return ceiling ? Math.round((value / ceiling) * 100) / 100 : 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
