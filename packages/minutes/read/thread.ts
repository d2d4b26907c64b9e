/**
 * Runs in a thread of its own, so that a file made to keep its reader busy keeps nothing else busy. The build makes it
 * a bundle of its own, see `thread-address.ts`.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { readLines } from './lines.ts';

export interface ReadingOrder {
  readonly bytes: Uint8Array;
  readonly name: string;
}

const { bytes, name } = workerData as ReadingOrder;
parentPort?.postMessage(await readLines(bytes, name));
