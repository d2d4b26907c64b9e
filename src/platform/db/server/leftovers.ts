import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readPostmasterFile } from './postmaster-file.ts';

/**
 * Ends what an earlier run may have left: a server whose parent was killed, or single server processes that outlived
 * it. Called only by the holder of the folder's lock, so whatever still works on the folder belongs to nobody.
 */
export async function clearLeftovers(cluster: string, folder: string, log: (line: string) => void): Promise<void> {
  await endOrphan(folder, log);
  await endStragglers(cluster, log);
}

async function endOrphan(folder: string, log: (line: string) => void): Promise<void> {
  const left = readPostmasterFile(folder);
  if (left === null || !isAlive(left.pid)) return;
  if (!isServerOn(left.pid, folder)) {
    // The number now belongs to another process (or to a dead one nobody collected). PostgreSQL would take it for a
    // running server and refuse to start.
    rmSync(join(folder, 'postmaster.pid'), { force: true });
    return;
  }

  log(`an earlier server (process ${left.pid}) is still running without its application: stopping it`);
  for (const [signal, seconds] of [['SIGINT', 15] as const, ['SIGQUIT', 10] as const, ['SIGKILL', 5] as const]) {
    send(left.pid, signal);
    if (await until(seconds, () => !isServerOn(left.pid, folder))) return;
  }
}

/** A killed server leaves its sessions behind until they notice; a new one does not start before they are gone. */
async function endStragglers(cluster: string, log: (line: string) => void): Promise<void> {
  let pids = processesTitled(`postgres: ${cluster}`);
  if (pids.length === 0) return;
  log(`${pids.length} processes of an earlier server are ending`);
  for (const [signal, seconds] of [['SIGQUIT', 2] as const, ['SIGKILL', 5] as const]) {
    for (const pid of pids) send(pid, signal);
    const gone = await until(seconds, () => {
      pids = processesTitled(`postgres: ${cluster}`);
      return pids.length === 0;
    });
    if (gone) return;
  }
}

async function until(seconds: number, isSo: () => boolean): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    if (isSo()) return true;
    await pause(20);
  }
  return isSo();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

function isServerOn(pid: number, folder: string): boolean {
  return commandLine(pid).includes(`postgres -D ${folder} `);
}

/** Empty for a process that does not exist, or is dead and not yet collected. */
function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function processesTitled(title: string): number[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => commandLine(pid).startsWith(title));
  }
  return execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().match(/^(\d+) (.*)$/))
    .flatMap((match) => (match?.[2]?.startsWith(title) ? [Number(match[1])] : []));
}
