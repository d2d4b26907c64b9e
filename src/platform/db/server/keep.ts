import { setTimeout as pause } from 'node:timers/promises';
import type { Ending, Launched } from './launch.ts';

type Keeping = {
  start: () => Promise<Launched>;
  keepAlive: boolean;
  onExit: (ending: Ending) => void;
  log: (line: string) => void;
};

/** Runs the server until it is asked to stop, and starts it again in between when it may. */
export async function keepRunning({ start, keepAlive, onExit, log }: Keeping) {
  let stopping = false;
  let server = await start();
  // Somebody who forgets to stop must not be kept alive by the server; it stops when they end.
  server.unref();
  const watching = watch();

  async function watch(): Promise<void> {
    while (!stopping) {
      const ending = await server.ended;
      if (stopping) return;
      log(`the database server ended by itself (${ending.signal ?? `code ${ending.code}`})`);
      onExit(ending);
      if (!keepAlive) return;
      const next = await startAgain();
      if (next === null) return;
      server = next;
      server.unref();
      log(`the database server runs again (process ${server.pid})`);
    }
    await end(server);
  }

  async function startAgain(): Promise<Launched | null> {
    for (let tries = 0; !stopping; tries += 1) {
      try {
        return await start();
      } catch (error) {
        log(`the database server does not start: ${error instanceof Error ? error.message : String(error)}`);
        await pause(Math.min(5000, 200 * 2 ** tries));
      }
    }
    return null;
  }

  return {
    get pid() {
      return server.pid;
    },
    async stop(): Promise<void> {
      stopping = true;
      await end(server);
      await watching;
    },
  };
}

/** Sessions are ended and everything is written down; only a server that does not answer is ended roughly. */
async function end(server: Launched): Promise<void> {
  server.ref();
  for (const [signal, seconds] of [['SIGINT', 20] as const, ['SIGQUIT', 10] as const, ['SIGKILL', 10] as const]) {
    server.kill(signal);
    const timer = new AbortController();
    const isOver = await Promise.race([
      server.ended.then(() => true),
      pause(seconds * 1000, false, { signal: timer.signal }).catch(() => false),
    ]);
    timer.abort();
    if (isOver) return;
  }
}
