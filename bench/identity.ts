import { scanIdentity } from '../packages/identity/index.ts';
import { figuresOf, tableOf } from '../packages/identity/test/figures.ts';
import { sentencesOf } from '../packages/identity/test/marked.ts';

/** How long 100 kB of prose take, the median of eleven, and what is found in the sentences. */
const files = ['held-out', 'tuning', 'written-after'] as const;
const prose = files
  .flatMap((name) => sentencesOf(name).map(({ text }) => text))
  .join('\n')
  .repeat(10)
  .slice(0, 100_000);
const taken = Array.from({ length: 11 }, () => {
  const begun = performance.now();
  scanIdentity(prose);
  return performance.now() - begun;
}).toSorted((a, b) => a - b);

console.log(`100 kB: ${taken[5]?.toFixed(0)} ms (the first, and slowest, ${taken.at(-1)?.toFixed(0)} ms)`);
for (const name of files) console.log(`\n${tableOf(name, figuresOf(sentencesOf(name)))}`);
