import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The server and the threads it starts, each a file of its own beside it. Packages stay in node_modules. */
const ENTRIES: Record<string, string> = {
  server: 'src/app/main.ts',
  'mixing-worker': 'src/modules/days/worker-thread.ts',
};

export async function buildServer(out: string): Promise<void> {
  const entries = Object.entries(ENTRIES).filter(([, file]) => existsSync(join(root, file)));
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries),
    outdir: out,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
    logLevel: 'error',
    // `#platform/…` are doors inside the project, not packages.
    plugins: [
      { name: 'doors', setup: (doors) => doors.onResolve({ filter: /^#/ }, ({ path }) => ({ path: doorOf(path) })) },
    ],
  });
}

/** The same map as `imports` in package.json. */
export function doorOf(path: string): string {
  const [, area = '', rest = ''] = /^#(platform|modules|packages)\/(.+)$/.exec(path) ?? [];
  return join(root, area === 'packages' ? 'packages' : `src/${area}`, rest, 'index.ts');
}
