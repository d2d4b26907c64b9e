import { Worker } from 'node:worker_threads';
import type { Plan } from '#packages/mixing';
import { mixingThread } from './thread-address.ts';
import type { MixingMessage, MixingOrder } from './thread-messages.ts';

/** A thread that does not end by itself in this many times its limit is stuck, and is stopped. */
const PATIENCE = 3;

/** null: no seating of these sizes exists. Throws when the thread fails or never ends. */
export function mixInThread(order: MixingOrder, onProgress: (progress: number) => void): Promise<Plan | null> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(mixingThread(), { workerData: order, execArgv: [] });
    const end = (settle: () => void) => {
      clearTimeout(patience);
      settle();
      void thread.terminate();
    };
    const patience = setTimeout(
      () => end(() => reject(new Error('the mixing did not end'))),
      order.timeLimit * PATIENCE + 5_000,
    );
    thread.on('message', (message: MixingMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else end(() => resolve(message.kind === 'done' ? message.plan : null));
    });
    thread.on('error', (error) => end(() => reject(error)));
    thread.on('exit', (code) => end(() => reject(new Error(`the mixing ended with ${code} and no plan`))));
  });
}
