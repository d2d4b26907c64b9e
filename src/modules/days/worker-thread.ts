/**
 * Runs in a thread of its own, so that the server answers while a day is being mixed or explained. The build makes it a
 * bundle of its own, see `mixing/thread-address.ts`.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type MixOptions, mix, repairs } from '#packages/mixing';
import type { ExplainOrder, MixingMessage, MixingOrder } from './mixing/thread-messages.ts';
import { explainedDay } from './rules/explained.ts';

const order = workerData as MixingOrder | ExplainOrder;
const tell = (message: MixingMessage): void => parentPort?.postMessage(message);

if ('explain' in order) tell({ kind: 'explained', explained: explainedDay(order.explain) });
else mixDay(order);

function mixDay({ problem, seed, effort, keep, timeLimit, isRepair }: MixingOrder): void {
  const started = performance.now();
  const timeSpent = () => (performance.now() - started) / timeLimit;
  const options: MixOptions = {
    seed,
    effort,
    onProgress: ({ moves, budget }) =>
      tell({ kind: 'progress', progress: Math.min(99, Math.floor(100 * Math.max(moves / budget, timeSpent()))) }),
    shouldStop: () => timeSpent() >= 1,
  };
  if (isRepair && keep) {
    const found = repairs(problem, keep, options);
    tell(found.ok ? { kind: 'repaired', repairs: found.repairs } : { kind: 'impossible' });
    return;
  }
  const mixed = mix(problem, { ...options, ...(keep && { keep }) });
  tell(mixed.ok ? { kind: 'done', plan: mixed.plan } : { kind: 'impossible' });
}
