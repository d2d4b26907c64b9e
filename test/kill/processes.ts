import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A zombie is dead; nobody has collected it yet. */
type Process = { pid: number; parent: number; group: number; isZombie: boolean };

/** The server that runs on a data folder, by its own account. */
export function serverPid(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10);
}

/** The processes a server made: sessions and its own workers. */
export function childrenOf(pid: number): number[] {
  return allProcesses()
    .filter(({ parent }) => parent === pid)
    .map((each) => each.pid);
}

/** The application, whatever it started, the server with its sessions, and the shell that watches over it. */
export function everyProcess(application: number, server: number): number[] {
  const all = allProcesses();
  const found = new Set([application, server]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { pid, parent, group } of all) if (found.has(parent) || group === server) found.add(pid);
  }
  return [...found];
}

export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself a moment before.
  }
}

export function isAlive(pid: number): boolean {
  return allProcesses().some((each) => each.pid === pid && !each.isZombie);
}

function allProcesses(): Process[] {
  if (process.platform !== 'linux') {
    return execFileSync('ps', ['-axo', 'pid=,ppid=,pgid=,stat='], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .map(([pid, parent, group, state = '']) => ({
        ...{ pid: Number(pid), parent: Number(parent), group: Number(group) },
        isZombie: state.startsWith('Z'),
      }));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        const [state, parent, group] = fields;
        return [{ pid: Number(name), parent: Number(parent), group: Number(group), isZombie: state === 'Z' }];
      } catch {
        return [];
      }
    });
}
