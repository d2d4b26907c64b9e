import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What is called in the report, its file, what it is given. */
export type Step = [name: string, script: string, ...args: string[]];

/** Runs a step with this Node and stops everything when it fails. */
export function run(...[name, script, ...args]: Step): void {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: process.env,
  });
  report(name, started, status);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs several rows of steps beside each other, and says what each had to say in one piece. One failure stops all. */
export async function runBeside(...rows: Step[][]): Promise<void> {
  await Promise.all(
    rows.map(async (row) => {
      for (const step of row) await runApart(step);
    }),
  );
}

async function runApart([name, script, ...args]: Step): Promise<void> {
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: process.env });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const status = await ended;
  process.stderr.write(said + complained);
  report(name, started, status);
  if (status !== 0) process.exit(status ?? 1);
}

function report(name: string, started: number, status: number | null): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
}
