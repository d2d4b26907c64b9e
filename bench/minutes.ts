import { readdirSync, readFileSync } from 'node:fs';
import { understandMinutes } from '../packages/minutes/index.ts';

/** Ten pages (30,000 signs) of the invented minutes, against the least that can be done with them: splitting lines and words. */
const folder = new URL('../packages/minutes/fixtures/', import.meta.url);
const files = readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md');
const all = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n\n');
const pages = all.repeat(Math.ceil(30_000 / all.length)).slice(0, 30_000);

/** `each`: how often it is done between two looks at a clock that counts in milliseconds. */
function medianOf(work: () => unknown, each = 1, times = 31): { median: number; first: number } {
  const taken = Array.from({ length: times }, () => {
    // Of this thread, not of the clock: others may be at work on this machine.
    const before = process.threadCpuUsage();
    for (let done = 0; done < each; done += 1) work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000 / each;
  });
  return { first: taken[0] ?? 0, median: taken.toSorted((one, other) => one - other)[times >> 1] ?? 0 };
}

const understood = medianOf(() => understandMinutes(pages, { on: '2024-03-12' }));
const split = medianOf(
  () =>
    pages.split('\n').map((line) =>
      line
        .normalize('NFD')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    ),
  100,
);
console.log(`ten pages: ${understood.median.toFixed(1)} ms (the first time ${understood.first.toFixed(0)} ms)`);
console.log(
  `lines and words alone: ${split.median.toFixed(1)} ms; ${(understood.median / split.median).toFixed(1)} times that`,
);
