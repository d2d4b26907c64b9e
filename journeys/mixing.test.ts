import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as mixing from '#packages/mixing';
import { mixedProblems } from '../packages/mixing/test/mixed-problems.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ content: await bundled() });
});
afterAll(() => browser?.close());

/** The package as a page gets it: one script, minified, which puts its door under the name `mixing`. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../packages/mixing/index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    globalName: 'mixing',
  });
  return outputFiles[0]?.text ?? '';
}

/** Everything that has to be the same, as text. It runs here and in the page, so it knows its arguments alone. */
function answers(door: typeof mixing, asked: string): string[] {
  return JSON.parse(asked).map(({ problem, ...options }: { problem: mixing.Problem } & mixing.MixOptions) => {
    const mixed = door.mix(problem, options);
    if (!mixed.ok) return JSON.stringify(mixed);
    const { rounds } = mixed.plan;
    const [first] = rounds;
    const cases = ['A', 'B', 'C', 'D', 'E', 'F'];
    return JSON.stringify([
      mixed,
      door.rotateCases({ cases, slots: rounds }),
      door.mergeGroups({ groups: first?.groups ?? [], earlier: rounds.slice(1).map(({ groups }) => groups) }),
      door.jigsaw({ people: problem.people, expertGroups: first?.groups ?? [] }, { effort: 'instant' }),
    ]);
  });
}

test.for(mixedProblems())('Chromium and Node give the same bytes: $name', async (asked) => {
  const question = JSON.stringify([asked]);

  const there = await page.evaluate(`(${answers})(mixing, ${JSON.stringify(question)})`);

  const here = answers(mixing, question);
  expect(here[0]?.length).toBeGreaterThan(1000);
  expect(there).toEqual(here);
});
