import { chownSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { DataFolderInUse } from './errors.ts';

/** What the process that keeps the server says about it, for others who want to connect. */
export type Running = {
  /** The process that keeps the server, not the server. */
  pid: number;
  command: string;
  /** false: it is still starting. */
  isReady: boolean;
  socketDir: string;
  port: number;
};

export type FolderLock = { release(): void };

/**
 * Takes the folder for this process. The lock is one the kernel keeps (a locked SQLite file), so it disappears with the
 * process however it ends, and no stale lock can block the next start.
 * Throws DataFolderInUse when another living process has it.
 */
export function lockFolder(dataDir: string): FolderLock {
  const path = join(dataDir, 'postgres.lock');
  const file = new DatabaseSync(path);
  try {
    file.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode !== 5) throw error;
    throw new DataFolderInUse(dataDir, readRunning(dataDir));
  }
  if (process.getuid?.() === 0) {
    // A command run once as root must not leave a lock that the folder's own user cannot open.
    const { uid, gid } = statSync(dataDir);
    chownSync(path, uid, gid);
  }
  return { release: () => file.close() };
}

export function sayRunning(dataDir: string, running: Omit<Running, 'pid' | 'command'>): void {
  const [, ...words] = process.argv;
  const content: Running = { pid: process.pid, command: ['node', ...words].join(' '), ...running };
  // Taken away first: it may have been left by root, and a file of root's cannot be written over.
  forgetRunning(dataDir);
  writeFileSync(runningFile(dataDir), `${JSON.stringify(content)}\n`, { mode: 0o600 });
}

export function forgetRunning(dataDir: string): void {
  rmSync(runningFile(dataDir), { force: true });
}

/** What was last said. It is only true while somebody holds the lock. */
export function readRunning(dataDir: string): Running | null {
  try {
    return JSON.parse(readFileSync(runningFile(dataDir), 'utf8')) as Running;
  } catch {
    return null;
  }
}

/** Waits until the process that holds the folder has its server ready. Null after ten seconds. */
export async function waitForRunning(dataDir: string): Promise<Running | null> {
  for (let tries = 0; tries < 100; tries += 1) {
    const running = readRunning(dataDir);
    if (running?.isReady) return running;
    await pause(100);
  }
  return null;
}

function runningFile(dataDir: string): string {
  return join(dataDir, 'postgres.running.json');
}
