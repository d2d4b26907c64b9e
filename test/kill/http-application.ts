import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** What the kill test needs to know of an application. */
export type Application = {
  /** The process last started, which may not be ready yet or be over already. */
  current: ChildProcess | null;
  /** Starts it on the data folder; resolves when it takes requests, rejects with what it said when it ends before. */
  start(): Promise<ChildProcess>;
  /** Asks it to end, as an administrator would, and waits until it has. */
  stop(child: ChildProcess): Promise<void>;
  /** Writes one thing under this id. Resolves only when the application has acknowledged it. */
  write(id: string): Promise<void>;
  /** All ids that are there. */
  written(): Promise<Set<string>>;
};

export type HttpApplication = {
  /** Such as ['node', 'dist/server.js']. */
  command: [string, ...string[]];
  cwd: string;
  port: number;
  env: Record<string, string>;
  write(origin: string, id: string): Promise<Response>;
  written(origin: string): Promise<string[]>;
};

/** An application that listens on PORT and says at /readyz that it is ready. A write is acknowledged by a 303. */
export function httpApplication({ command, cwd, port, env, write, written }: HttpApplication): Application {
  const origin = `http://127.0.0.1:${port}`;
  return {
    current: null,
    async start() {
      const [program, ...args] = command;
      const child = spawn(program, args, {
        cwd,
        env: { ...process.env, ...env, PORT: String(port) },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      this.current = child;
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-4000);
      });
      const ended = once(child, 'exit').then(() => {
        throw new Error(`The application ended before it was ready:\n${said}`);
      });
      await Promise.race([untilReady(origin), ended]);
      ended.catch(() => {});
      return child;
    },
    async stop(child) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
    async write(id) {
      const answer = await write(origin, id);
      await answer.body?.cancel();
      if (answer.status !== 303) throw new Error(`not acknowledged: ${answer.status}`);
    },
    async written() {
      return new Set(await written(origin));
    },
  };
}

async function untilReady(origin: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await pause(10);
  }
}
