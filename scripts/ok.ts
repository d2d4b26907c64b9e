/** What each commit passes: texts, types, style, the map with its planted violations, rules. Under a minute. */
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
run('Rules', 'node_modules/vitest/vitest.mjs', 'run', '--project', 'rules');
