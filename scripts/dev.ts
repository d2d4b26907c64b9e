/** The product, built and started again when a source changes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
let running: ChildProcess | null = null;
let timer: NodeJS.Timeout | undefined;

const start = () => {
  running = spawn(process.execPath, ['bin/maillage.mjs', 'serve'], { cwd: root, stdio: 'inherit' });
};
const again = () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!running || running.exitCode !== null) return start();
    running.once('exit', start);
    running.kill('SIGTERM');
  }, 200);
};

for (const folder of ['src', 'packages'])
  watch(`${root}${folder}`, { recursive: true }, (_, file) => {
    if (file && !file.endsWith('.gen.ts') && !file.endsWith('.test.ts')) again();
  });
process.on('SIGINT', () => {
  running?.once('exit', () => process.exit(0));
});
start();
