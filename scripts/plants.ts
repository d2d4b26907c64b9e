/**
 * A rule that never fires may be a rule that reads nothing. So each import rule is given one violation, in a copy of
 * the tree's shape, and must name it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Rule → the files of its violation. Targets may be shared; what breaks the rule has a name of its own. */
const PLANTS: Record<string, Record<string, string>> = {
  'no-circles': {
    'src/platform/plant/round.ts': "import './trip.ts';",
    'src/platform/plant/trip.ts': "import './round.ts';",
  },
  'no-unknown': { 'src/platform/plant/lost.ts': "import './nowhere.ts';" },
  'packages-stand-alone': {
    'packages/plant/index.ts': "import '../../src/platform/plant/index.ts';",
    'src/platform/plant/index.ts': 'export {};',
  },
  'files-are-read-apart': { 'packages/minutes/read/plant.ts': "import 'zod';" },
  'understanding-reads-no-files': {
    'packages/minutes/plant.ts': "import './read/index.ts';",
    'packages/minutes/read/index.ts': 'export {};',
  },
  'platform-knows-no-module': {
    'src/platform/plant/upwards.ts': "import '#modules/networks';",
    'src/modules/networks/index.ts': 'export {};',
  },
  'only-app-knows-all': { 'src/modules/days/reaching.ts': "import '../../app/a.ts';", 'src/app/a.ts': 'export {};' },
  'through-the-door': {
    'src/modules/days/window.ts': "import '../calendar/actions/a.ts';",
    'src/modules/calendar/actions/a.ts': 'export {};',
  },
  'rules-are-pure': { 'src/modules/days/rules/dirty.ts': "import 'zod';" },
  'only-the-store-speaks-sql': { 'src/modules/days/actions/sql.ts': "import 'drizzle-orm';" },
  'only-the-owner-reads-its-tables': {
    'src/modules/days/store/curious.ts': "import '../../calendar/tables.ts';",
    'src/modules/calendar/tables.ts': 'export {};',
  },
  'views-only-show': {
    'src/modules/days/views/asking.tsx': "import '../store/a.ts';",
    'src/modules/days/store/a.ts': 'export {};',
  },
  'views-decide-nothing': {
    'src/modules/days/views/deciding.tsx': "import '../rules/a.ts';",
    'src/modules/days/rules/a.ts': 'export {};',
  },
  'actions-know-no-screen': {
    'src/modules/days/actions/showing.ts': "import '../views/a.tsx';",
    'src/modules/days/views/a.tsx': 'export {};',
  },
  'store-looks-down': {
    'src/modules/days/store/up.ts': "import '../actions/a.ts';",
    'src/modules/days/actions/a.ts': 'export {};',
  },
};

/** Every line of the map is broken by a use of a module that does not exist on the map. */
const MODULES = Object.keys(createRequire(import.meta.url)('../module-map.cjs') as Record<string, string[]>);
for (const name of MODULES)
  PLANTS[`map-${name}`] = { [`src/modules/${name}/off-the-map.ts`]: "import '../unmapped.ts';" };

const field = plantedField(Object.assign({}, ...Object.values(PLANTS)));
const caught = violationsIn(field);
rmSync(field, { recursive: true, force: true });

const silent = Object.keys(PLANTS).filter((rule) => !caught.has(rule));
const unplanted = everyRule().filter((rule) => !(rule in PLANTS));
for (const rule of silent) console.error(`The rule ${rule} does not catch its plant.`);
for (const rule of unplanted) console.error(`The rule ${rule} has no plant in scripts/plants.ts.`);
console.log(`${Object.keys(PLANTS).length - silent.length} of ${Object.keys(PLANTS).length} planted violations caught`);
process.exit(silent.length + unplanted.length > 0 ? 1 : 0);

function plantedField(files: Record<string, string>): string {
  const field = mkdtempSync(join(tmpdir(), 'maillage-plants-'));
  for (const file of ['.dependency-cruiser.cjs', 'module-map.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(field, file));
  symlinkSync(join(root, 'node_modules'), join(field, 'node_modules'));
  for (const name of MODULES) mkdirSync(join(field, 'src/modules', name), { recursive: true });
  for (const [file, content] of Object.entries({
    ...files,
    'src/modules/accounts/index.ts': 'export {};',
    'src/modules/unmapped.ts': 'export {};',
  })) {
    mkdirSync(dirname(join(field, file)), { recursive: true });
    writeFileSync(join(field, file), content);
  }
  return field;
}

function violationsIn(field: string): Set<string> {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'packages'],
    {
      cwd: field,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return new Set(summary.violations.map(({ rule }) => rule.name));
}

function everyRule(): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    ['-p', "JSON.stringify(require('./.dependency-cruiser.cjs').forbidden.map((rule) => rule.name))"],
    { cwd: root, encoding: 'utf8' },
  );
  return JSON.parse(stdout) as string[];
}
