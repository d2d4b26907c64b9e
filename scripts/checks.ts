import { run, runBeside, type Step } from './run.ts';

const TYPES: Step = ['Types', 'node_modules/typescript/bin/tsc', '-p', '.'];
const STYLE: Step = ['Style', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'];
const CRUISER = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const MAP: Step = ['Who may use whom', CRUISER, '--config', '.dependency-cruiser.cjs', 'src', 'packages'];
const PLANTS: Step = ['Each import rule catches its plant', 'scripts/plants.ts'];

/** What is read before anything runs: texts, types, style, the map with its planted violations. */
export async function checks(): Promise<void> {
  // Types are made of the texts, so those come first.
  run('Texts in three languages', 'scripts/texts.ts');
  await runBeside([TYPES], [STYLE, MAP, PLANTS]);
}
