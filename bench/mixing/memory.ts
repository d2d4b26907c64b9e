/** What mixing needs beside the problem itself, in a process of its own. Run with --expose-gc: FILE EFFORT. */
import { readFileSync } from 'node:fs';
import { type Effort, mix } from '#packages/mixing';

const [file = '', effort = 'normal'] = process.argv.slice(2);
const { problem, keep } = JSON.parse(readFileSync(file, 'utf8'));
globalThis.gc?.();
const before = process.memoryUsage().rss;
mix(problem, { effort: effort as Effort, ...(keep ? { keep } : {}) });
console.log(Math.max(0, process.resourceUsage().maxRSS * 1024 - before));
