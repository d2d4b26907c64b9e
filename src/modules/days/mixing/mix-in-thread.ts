import { Worker } from 'node:worker_threads';
import type { Plan, Repair } from '#packages/mixing';
import { mixingThread } from './thread-address.ts';
import type { MixingMessage, MixingOrder } from './thread-messages.ts';

/** A thread that does not end by itself in this many times its limit is stuck, and is stopped. */
const PATIENCE = 3;

type OnProgress = (progress: number) => void;

/** null: no seating of these sizes exists. Throws when the thread fails or never ends. */
export async function mixInThread(order: MixingOrder, onProgress: OnProgress): Promise<Plan | null> {
  const ended = await inThread(order, onProgress);
  return ended.kind === 'done' ? ended.plan : null;
}

/** The same, for the ways to repair what is kept. */
export async function repairInThread(order: MixingOrder, onProgress: OnProgress): Promise<readonly Repair[] | null> {
  const ended = await inThread({ ...order, isRepair: true }, onProgress);
  return ended.kind === 'repaired' ? ended.repairs : null;
}

function inThread(order: MixingOrder, onProgress: OnProgress): Promise<MixingMessage> {
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
      else end(() => resolve(message));
    });
    thread.on('error', (error) => end(() => reject(error)));
    thread.on('exit', (code) => end(() => reject(new Error(`the mixing ended with ${code} and no plan`))));
  });
}
