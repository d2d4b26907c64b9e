/** Everything: what each commit passes, then slices on PostgreSQL, journeys in a browser and the kill test. */
import { build } from './build.ts';
import { checks } from './checks.ts';
import { run } from './run.ts';

await checks();
await build({ say: (line) => console.error(line) });
process.env.MAILLAGE_PLAIN = '1';
run('Tests', 'node_modules/vitest/vitest.mjs', 'run');
