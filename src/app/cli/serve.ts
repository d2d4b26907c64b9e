import { spawnSync } from 'node:child_process';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './io.ts';

/** Builds what is missing, then runs the build: TSX cannot run as it is written. */
export const serve: Command = async (args, { home }) => {
  const builder = join(home, 'scripts/build.ts');
  const { isBuilt } = await import(pathToFileURL(builder).href);
  if (!isBuilt()) {
    // In a process of its own: what building takes of memory is given back when it ends.
    const { status } = spawnSync(process.execPath, [builder], { stdio: ['ignore', process.stderr, 'inherit'] });
    if (status !== 0) return status ?? 1;
  }
  // What the engine made of the code last time is kept; where it cannot be kept, the start takes a little longer.
  enableCompileCache(join(home, 'node_modules/.cache/maillage/code'));
  const { main } = await import(pathToFileURL(join(home, 'dist/server.js')).href);
  flushCompileCache();
  return main(args, home);
};
