import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Instance } from './instances.ts';

const PROGRAM = fileURLToPath(new URL('memory.ts', import.meta.url));

/** Megabytes that mixing takes at its peak beside the process that holds the problem. */
export function memoryOf({ problem, keep }: Instance, effort: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'mixing-memory-'));
  try {
    const file = join(folder, 'instance.json');
    writeFileSync(file, JSON.stringify({ problem, keep }));
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', PROGRAM, file, effort], { encoding: 'utf8' });
    return Number(stdout) / 2 ** 20;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
