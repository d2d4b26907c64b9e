export { type ReadingLimits, readLinesInThread } from './in-thread.ts';
export { type ReadLines, readLines } from './lines.ts';
export type { Why } from './unreadable.ts';
