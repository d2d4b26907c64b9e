import { Worker } from 'node:worker_threads';
import type { Explainable, ExplainedDay } from '../rules/explained.ts';
import { mixingThread } from './thread-address.ts';
import type { ExplainOrder, MixingMessage } from './thread-messages.ts';

/** A page does not wait any longer. */
const LONGEST = 15_000;

/** Two thousand people take a second to explain; meanwhile the server answers others. null: it could not be done. */
export function explainInThread({
  problem,
  plan,
}: Pick<Explainable, 'problem' | 'plan'>): Promise<ExplainedDay | null> {
  return new Promise((resolve) => {
    const order: ExplainOrder = { explain: { problem, plan } };
    const thread = new Worker(mixingThread(), { workerData: order, execArgv: [] });
    const end = (explained: ExplainedDay | null) => {
      clearTimeout(patience);
      resolve(explained);
      void thread.terminate();
    };
    const patience = setTimeout(() => end(null), LONGEST);
    thread.on('message', (message: MixingMessage) => end(message.kind === 'explained' ? message.explained : null));
    thread.on('error', () => end(null));
    thread.on('exit', () => end(null));
  });
}
