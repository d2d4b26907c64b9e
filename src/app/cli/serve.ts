import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './io.ts';

/** Builds what is missing, then runs the build: TSX cannot run as it is written. */
export const serve: Command = async (args, { home, err }) => {
  const { build } = await import(pathToFileURL(join(home, 'scripts/build.ts')).href);
  try {
    await build({ say: err });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    err(
      `Maillage cannot be built by this user (${(error as Error).message}). Run \`npm run build\` as the owner of ${home}.`,
    );
    return 2;
  }
  // What the engine made of the code last time is kept; where it cannot be kept, the start takes a little longer.
  enableCompileCache(join(home, 'node_modules/.cache/maillage/code'));
  const { main } = await import(pathToFileURL(join(home, 'dist/server.js')).href);
  flushCompileCache();
  return main(args, home);
};
