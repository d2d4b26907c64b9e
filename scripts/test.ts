/** Everything: what each commit passes, then slices on PostgreSQL, journeys in a browser and the kill test. */
import { build } from './build.ts';
import { run } from './run.ts';

run('Texts in three languages', 'scripts/texts.ts');
run('Types', 'node_modules/typescript/bin/tsc', '-p', '.');
run('Style', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.');
run(
  'Who may use whom',
  'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  '--config',
  '.dependency-cruiser.cjs',
  'src',
  'packages',
);
run('Each import rule catches its plant', 'scripts/plants.ts');
await build({ say: (line) => console.error(line) });
process.env.MAILLAGE_PLAIN = '1';
run('Tests', 'node_modules/vitest/vitest.mjs', 'run');
