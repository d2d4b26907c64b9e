#!/usr/bin/env node
// The door of the command line: `maillage …`, `npm start`. Runs on any Node from 20 on, and hands over to the Node
// that came with npm. Plain JavaScript, because it must start before anything is built.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');

if (Number(process.versions.node.split('.')[0]) < 24) {
  handOver();
} else {
  // Whoever handed over to us is gone, however that came: we end as if asked to, and do not hold the data folder.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
  if (process.env.npm_lifecycle_event) endWithParent();
  const { run } = await import('../src/app/cli/run.ts');
  process.exitCode = await run(process.argv.slice(2), home);
}

/** npm asks its shell to stop, which does not pass it on: that the shell is gone is all we hear of it. */
function endWithParent() {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  look.unref();
}

function handOver() {
  const newer = ['node', 'node.exe']
    .map((name) => join(home, 'node_modules/.bin', name))
    .find((path) => existsSync(path));
  if (!newer) {
    console.error(
      'Maillage runs on Node 24. Type `npm ci` in its folder: it brings one for this machine, where there is one.',
    );
    process.exit(2);
  }
  const child = spawn(newer, [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  child.once('error', (error) => {
    console.error(`${newer} cannot be run (${error.message}). Type \`npm ci\` again.`);
    process.exit(2);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.once('exit', (status, signal) => process.exit(signal ? 1 : (status ?? 1)));
}
