/**
 * Runs in a thread of its own, so that the server answers while a day is being mixed. The build makes it a bundle of
 * its own, see `mixing/thread-address.ts`.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { mix } from '#packages/mixing';
import type { MixingMessage, MixingOrder } from './mixing/thread-messages.ts';

const { problem, seed, effort, keep, timeLimit } = workerData as MixingOrder;
const tell = (message: MixingMessage) => parentPort?.postMessage(message);
const started = performance.now();
const timeSpent = () => (performance.now() - started) / timeLimit;

const mixed = mix(problem, {
  seed,
  effort,
  ...(keep && { keep }),
  onProgress: ({ moves, budget }) =>
    tell({ kind: 'progress', progress: Math.min(99, Math.floor(100 * Math.max(moves / budget, timeSpent()))) }),
  shouldStop: () => timeSpent() >= 1,
});
tell(mixed.ok ? { kind: 'done', plan: mixed.plan } : { kind: 'impossible' });
