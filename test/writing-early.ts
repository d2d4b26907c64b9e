import { setTimeout as pause } from 'node:timers/promises';
import { type Committed, type Waiting, commit as whenKept } from '../src/platform/writing/commit.ts';

export { Spoiled } from '../src/platform/writing/commit.ts';

let before: Promise<unknown> = Promise.resolve();

/** The fault that the test must find: it answers first and keeps afterwards. */
export async function commit<From>(given: Parameters<typeof whenKept<From>>[0]): Promise<Committed<From>> {
  before = before.then(() => pause(10)).then(() => whenKept(given).catch(() => {}));
  return { kept: given.batch as Waiting<From>[], refused: [], others: [] };
}
