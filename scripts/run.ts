import { spawnSync } from 'node:child_process';

/** Runs a step with this Node and stops everything when it fails. */
export function run(name: string, script: string, ...args: string[]): void {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: process.env,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status !== 0) process.exit(status ?? 1);
}
