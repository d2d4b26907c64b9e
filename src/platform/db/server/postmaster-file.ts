import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a PostgreSQL server writes about itself into its data folder. Null when there is none or it is half written. */
export function readPostmasterFile(folder: string): { pid: number; isReady: boolean } | null {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number.parseInt(lines[0] ?? '', 10);
    return pid > 0 ? { pid, isReady: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}
