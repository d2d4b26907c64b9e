/** What each commit passes: texts, types, style, the map with its planted violations, rules. Under a minute. */
import { checks } from './checks.ts';
import { run } from './run.ts';

await checks();
run('Rules', 'node_modules/vitest/vitest.mjs', 'run', '--project', 'rules');
