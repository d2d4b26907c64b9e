import { spawnSync } from 'node:child_process';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from './io.ts';

type Product = typeof import('../main.ts');

/** Builds what is missing and loads the build: TSX cannot run as it is written. A number: it could not be built. */
export async function builtProduct(home: string): Promise<Product | number> {
  const builder = join(home, 'scripts/build.ts');
  const { isBuilt } = await import(pathToFileURL(builder).href);
  if (!isBuilt()) {
    // In a process of its own: what building takes of memory is given back when it ends.
    const { status } = spawnSync(process.execPath, [builder], { stdio: ['ignore', process.stderr, 'inherit'] });
    if (status !== 0) return status ?? 1;
  }
  // What the engine made of the code last time is kept; where it cannot be kept, the start takes a little longer.
  enableCompileCache(join(home, 'node_modules/.cache/maillage/code'));
  const product: Product = await import(pathToFileURL(join(home, 'dist/server.js')).href);
  flushCompileCache();
  return product;
}

/** A command that needs the modules: it is part of the build. */
export const ofProduct =
  (name: 'letters' | 'coordinator'): Command =>
  async (args, io) => {
    const product = await builtProduct(io.home);
    return typeof product === 'number' ? product : product[name](args, io);
  };
