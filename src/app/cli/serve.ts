import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './io.ts';

/** Builds what is missing, then runs the build: TSX cannot run as it is written. */
export const serve: Command = async (args, { home, err }) => {
  const { build } = await import(pathToFileURL(join(home, 'scripts/build.ts')).href);
  await build({ say: err });
  const { main } = await import(pathToFileURL(join(home, 'dist/server.js')).href);
  return main(args, home);
};
